"""The guard: what would leave this machine does not, and its test fails."""

from __future__ import annotations

import socket
from typing import Any

import pytest

from inferencesh.testing import RealRequestError
from inferencesh.testing.guard import Guard, is_here
from tests.testing.conftest import Run

HEADER = """
    import asyncio
    import threading
    import unittest
    from concurrent.futures import ThreadPoolExecutor
    from contextlib import suppress

    import pytest
    from inferencesh import AsyncInference, Inference

    def use(**settings):
        with suppress(Exception), Inference(api_key="any", max_retries=0, **settings) as client:
            client.me.get()

    async def use_async(**settings):
        with suppress(Exception):
            async with AsyncInference(api_key="any", max_retries=0, **settings) as client:
                await client.me.get()
"""

SITUATIONS = {
    "sync": "def test_it(): use()",
    "sync, fast engine": "def test_it(): use(transport='fast')",
    "async": "def test_it(): asyncio.run(use_async())",
    "async, fast engine": "def test_it(): asyncio.run(use_async(transport='fast'))",
    "an asynchronous test": "@pytest.mark.asyncio\n    async def test_it(): await use_async()",
    "a task": "@pytest.mark.asyncio\n    async def test_it(): await asyncio.create_task(use_async())",
    "a task that nobody awaits": """
    @pytest.mark.asyncio
    async def test_it():
        task = asyncio.create_task(use_async())
        await asyncio.sleep(0.05)
    """,
    "a thread": """
    def test_it():
        thread = threading.Thread(target=use)
        thread.start()
        thread.join()
    """,
    "a pool": "def test_it(): ThreadPoolExecutor().submit(use).result()",
    "a batch that keeps errors": """
    def test_it():
        with Inference(api_key="any") as client:
            list(client.tasks.map("a/b", [{}, {}], return_errors=True))
    """,
    "a run": """
    def test_it():
        with suppress(Exception), Inference(api_key="any") as client:
            client.run(app="a/b", input={})
    """,
    "an upload": """
    def test_it():
        with suppress(Exception), Inference(api_key="any") as client:
            client.run(app="a/b", input={"file": b"content"})
    """,
    "a download of another host": """
    def test_it(inference_client, tmp_path):
        with suppress(Exception):
            inference_client.files.download("https://cdn.example/a.png", to=tmp_path / "a.png")
    """,
    "a stream": """
    def test_it():
        with suppress(Exception), Inference(api_key="any") as client:
            list(client.tasks.handle("t1").updates())
    """,
    "a client of the module": """
    client = Inference(api_key="any", max_retries=0)

    def test_it(inference_emulator):
        with suppress(Exception):
            client.me.get()
    """,
    "an address of the user's": "def test_it(): use(base_url='https://gateway.example')",
    "a test that is skipped afterwards": "def test_it(): use(); pytest.skip('no')",
    "a test case of unittest": """
    class TestCase(unittest.TestCase):
        def test_it(self):
            use()
    """,
}


INI = "asyncio_default_fixture_loop_scope = function"


@pytest.fixture
def lookups(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of hosts that somebody looked up; none is found."""
    names: list[str] = []

    def look_up(host: Any, *arguments: Any, **options: Any) -> list[Any]:
        if host in ("127.0.0.1", "localhost"):
            return found(host, *arguments, **options)
        names.append(host if isinstance(host, str) else host.decode())
        raise socket.gaierror(socket.EAI_NONAME, "no such host")

    found = socket.getaddrinfo
    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    return names


@pytest.mark.parametrize("situation", SITUATIONS)
def test_a_test_that_would_leave_this_machine_fails(suite: Run, lookups: list[str], situation: str) -> None:
    result = suite(HEADER + "\n    " + SITUATIONS[situation], "asyncio", ini=INI)
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(["*refused to leave this machine:*"])
    assert lookups == []


@pytest.mark.allow_real_requests  # for the guard of these tests, which stands behind the one that is tested
@pytest.mark.parametrize("situation", ["sync", "async, fast engine", "a thread"])
@pytest.mark.parametrize(
    ("ini", "mark"),
    [
        ("inference_guard = false", ""),
        ("inference_allowed_hosts = *.other api.INFERENCE.sh", ""),
        ("", "\n    pytestmark = pytest.mark.allow_real_requests\n    "),
    ],
    ids=["off", "allowed", "marked"],
)
def test_it_can_be_lifted(suite: Run, lookups: list[str], situation: str, ini: str, mark: str) -> None:
    suite(HEADER + mark + "\n    " + SITUATIONS[situation], ini=ini).assert_outcomes(passed=1)
    assert set(lookups) == {"api.inference.sh"}


def test_a_mark_that_names_hosts_is_refused(suite: Run, lookups: list[str]) -> None:
    """It would let the test call others too."""
    result = suite("""
    import pytest

    @pytest.mark.allow_real_requests("api.inference.sh")
    def test_it(): raise SystemError("it must not be run")
    """)
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(["*takes no arguments; single hosts are named in `inference_allowed_hosts`"])
    assert lookups == []


def test_it_is_lifted_for_the_marked_test_alone(suite: Run, lookups: list[str]) -> None:
    result = suite(
        HEADER
        + """
    @pytest.mark.allow_real_requests
    def test_marked(): use()

    def test_not_marked(): use()

    @pytest.mark.allow_real_requests
    class TestMarked:
        def test_it(self): use()
    """
    )
    result.assert_outcomes(passed=2, failed=1)
    assert len(lookups) == 2


def test_proxies_make_no_difference(suite: Run, lookups: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")
    suite(HEADER + "\n    " + SITUATIONS["sync"]).assert_outcomes(failed=1)


def test_fixtures_are_guarded_too(suite: Run, lookups: list[str]) -> None:
    result = suite(
        HEADER
        + """
    @pytest.fixture
    def before(): use()

    @pytest.fixture
    def after():
        yield
        use()

    def test_before(before): ...

    def test_after(after): ...

    def test_neither(): ...
    """
    )
    result.assert_outcomes(passed=2, errors=2)
    assert lookups == []


def test_modules_that_are_imported_are_guarded_too(suite: Run, lookups: list[str]) -> None:
    suite("""
        from inferencesh import Inference

        Inference(api_key="any").me.get()


        def test_it(): ...
        """).assert_outcomes(errors=1)
    assert lookups == []


def test_the_failure_tells_what_and_where(suite: Run) -> None:
    result = suite(
        HEADER
        + """
    def worker():
        with suppress(Exception), Inference(api_key="any") as client:
            client.run(app="a/b", input={})

    def test_it():
        thread = threading.Thread(target=worker, name="Wally")
        thread.start()
        thread.join()
    """
    )
    result.stdout.fnmatch_lines(
        [
            "refused to leave*: POST https://api.inference.sh/apps/run (*.py:*, thread Wally). Use*",
        ]
    )
    result.stdout.no_fnmatch_line("*guard.py*")


def test_several_are_all_told(suite: Run) -> None:
    result = suite(
        HEADER
        + """
    def test_it():
        use()
        use(base_url="https://user.example/v1")
    """
    )
    result.stdout.fnmatch_lines(
        [
            "2 requests were refused to leave this machine:",
            "  GET https://api.inference.sh/me (*",
            "  GET https://user.example/v1/me (*",
        ]
    )


def test_what_is_raised_at_once_needs_no_second_word(suite: Run) -> None:
    result = suite("""
        from inferencesh import Inference


        def test_it():
            Inference(api_key="any").me.get()
        """)
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(["E * refused to leave this machine: GET https://api.inference.sh/me*"])
    result.stdout.no_fnmatch_line("*requests refused by inferencesh*")


def test_one_that_is_raised_after_one_that_was_swallowed_hides_nothing(suite: Run) -> None:
    result = suite(
        HEADER
        + """
    def test_it():
        use()
        Inference(api_key="any", base_url="https://other.example").me.get()
    """
    )
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(
        ["*requests refused by inferencesh*", "*https://api.inference.sh/me*", "*https://other.example/me*"]
    )


def test_a_test_that_fails_for_another_reason_tells_of_it(suite: Run) -> None:
    result = suite(
        HEADER
        + """
    def test_it():
        use()
        assert 1 == 2
    """
    )
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(
        ["*assert 1 == 2*", "*requests refused by inferencesh*", "*api.inference.sh/me*"]
    )


def test_old_versions_of_pytest_go_without(suite: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pytest, "version_tuple", (7, 4, 0))
    suite("""
        def test_it(pytestconfig, inference_client):
            assert not pytestconfig.pluginmanager.has_plugin("inferencesh-guard")
            assert inference_client.me.get()
        """).assert_outcomes(passed=1)


def test_guards_give_way_to_the_one_before() -> None:
    """As they must where a suite is run inside a test, such as here."""
    inner = Guard()
    inner.stand()
    inner.leave()
    with pytest.raises(RealRequestError):
        _outer_check("GET", "https://api.inference.sh", "api.inference.sh")


def _outer_check(method: str, url: str, host: str) -> None:
    guard = Guard(["*.example"])
    guard.stand()
    try:
        from inferencesh._transport import gate

        gate.check(method, "https://a.example", "a.example")
        gate.check(method, url, host)
    finally:
        guard.leave()


@pytest.mark.parametrize(
    ("host", "is_local"),
    [
        ("127.0.0.1", True),
        ("127.9.9.9", True),
        ("::1", True),
        ("0.0.0.0", True),
        ("localhost", True),
        ("app.localhost", True),
        ("nowhere.invalid", True),
        ("api.inference.sh", False),
        ("localhost.example", False),
        ("notlocalhost", False),
        ("10.0.0.1", False),
        ("192.168.1.1", False),
        ("2001:db8::1", False),
        ("169.254.169.254", False),
    ],
)
def test_what_this_machine_is(host: str, is_local: bool) -> None:
    assert is_here(host) is is_local
