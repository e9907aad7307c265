"""The fixtures of the plugin, in suites that use them."""

from __future__ import annotations

import asyncio
import os

import pytest

from inferencesh import AsyncInference
from inferencesh._core import pauses
from inferencesh.testing.serving import environment
from tests.testing.conftest import Run

ISOLATION = """
    import os

    import pytest
    from inferencesh import Inference, InferenceError
    from inferencesh.emulator.faults import Status

    urls = set()


    @pytest.mark.inference(clock="manual")
    @pytest.mark.parametrize("time", [1, 2])
    def test_everything_is_new(inference_emulator, inference_client, time):
        urls.add(inference_emulator.url)
        assert list(inference_emulator.runs) == list(inference_emulator.messages) == []
        seen = (
            inference_emulator.requests, inference_emulator.tasks, inference_emulator.files,
            inference_emulator.sessions, inference_emulator.webhooks, inference_emulator.faults.seen,
        )
        assert seen == ([],) * 6
        assert inference_emulator.submissions == 0
        assert inference_emulator.clock.now().year < 2100
        assert inference_client.me.get().user.name == "dev"  # no fault is left

        @inference_emulator.app("acme/sleep")
        def sleep(input, context):
            context.sleep(60)

        @inference_emulator.agent("acme/sleepy")
        def sleepy(text, turn):
            turn.sleep(60)

        inference_client.files.upload(b"content", filename="a.txt")
        with inference_client.session("acme/sleep") as session:
            session.call(wait=False)
        inference_client.run(app="acme/sleep", input={}, wait=False, webhook="http://127.0.0.1:9/")
        inference_client.agent("acme/sleepy").send_message("good night", wait=False)
        inference_emulator.clock.advance(10)
        inference_emulator.clock.advance(100 * 365 * 86400)
        inference_emulator.faults.add("*", Status(404))
        with pytest.raises(InferenceError):
            inference_client.me.get()


    def test_there_was_one_address():
        assert len(urls) == 1
        assert "INFERENCE_BASE_URL" not in os.environ
        assert "INFERENCE_API_KEY" not in os.environ
"""


def test_each_test_has_an_emulator_of_its_own_at_one_address(suite: Run) -> None:
    suite(ISOLATION).assert_outcomes(passed=3)


def test_what_a_test_leaves_running_is_gone_in_the_next(suite: Run) -> None:
    suite(
        """
        import threading, time
        from contextlib import suppress

        before = set(threading.enumerate())
        held = threading.Event()


        def test_leaves_much(inference_emulator, inference_client):
            @inference_emulator.app("acme/hang")
            def hang(input, context):
                with context.waiting():
                    held.wait()
                return "late"

            inference_client.run(app="acme/hang", input={}, wait=False)
            handle = inference_client.tasks.submit(app="acme/hang", input={})

            def follow():
                with suppress(Exception):
                    list(handle.updates())

            threading.Thread(target=follow, daemon=True).start()
            time.sleep(0.05)


        def test_sees_nothing_of_it(inference_emulator):
            held.set()
            time.sleep(0.05)
            assert inference_emulator.tasks == []
            assert inference_emulator.connections == 0


        def test_and_no_thread_is_left(inference_emulator):
            begun = [thread.name for thread in threading.enumerate() if thread not in before]
            assert begun == ["inferencesh-emulator"]
        """
    ).assert_outcomes(passed=3)


def test_applications_find_it_by_themselves(suite: Run) -> None:
    suite("""
        import os, subprocess, sys
        from functools import cache
        from inferencesh import Inference

        os.environ["INFERENCE_API_KEY"] = "the-real-one"


        @cache
        def client():
            return Inference()


        def test_a_client_without_settings(inference_emulator):
            assert client().me.get()
            assert client().base_url == inference_emulator.url
            os.environ["INFERENCE_API_KEY"] = "changed"


        def test_a_client_that_is_kept(inference_emulator):
            assert client().me.get()
            client().close()


        def test_another_program(inference_emulator):
            code = "from inferencesh import Inference\\nwith Inference() as client: client.me.get()"
            subprocess.run([sys.executable, "-c", code], check=True)
            assert [request.path for request in inference_emulator.requests] == ["/me"]


        def test_the_environment_is_as_it_was():
            assert os.environ.pop("INFERENCE_API_KEY") == "the-real-one"
            assert "INFERENCE_BASE_URL" not in os.environ
        """).assert_outcomes(passed=4)


def test_test_cases_of_unittest_have_it_too(suite: Run) -> None:
    suite("""
        import unittest
        import pytest
        from inferencesh import Inference


        @pytest.mark.usefixtures("inference_emulator")
        class TestCase(unittest.TestCase):
            def test_it(self):
                with Inference() as client:
                    self.assertEqual(client.me.get().user.name, "dev")
        """).assert_outcomes(passed=1)


def test_a_kept_client_between_tests_reaches_nobody(suite: Run) -> None:
    suite("""
        from inferencesh import APIConnectionError, Inference
        import pytest

        kept = []


        def test_keeps(inference_emulator):
            kept.append(Inference(max_retries=0))
            kept[0].me.get()


        def test_without_an_emulator():
            with pytest.raises(APIConnectionError):
                kept[0].me.get()


        def test_with_the_next(inference_emulator):
            assert kept[0].me.get()
            kept[0].close()
        """).assert_outcomes(passed=3)


def test_clients_are_closed_at_the_end(suite: Run) -> None:
    suite("""
        import asyncio
        import pytest

        clients = []


        def test_uses(inference_client, async_inference_client):
            clients.extend([inference_client, async_inference_client])
            inference_client.me.get()


        def test_can_not_use_them_any_more():
            with pytest.raises(RuntimeError, match="the client is closed"):
                clients[0].me.get()
            with pytest.raises(RuntimeError, match="the client is closed"):
                asyncio.run(clients[1].me.get())
        """).assert_outcomes(passed=2)


ASYNC = """
    {header}

    class Counter:
        def __init__(self):
            self.n = 0

        def count(self, input):
            self.n += 1
            return self.n


    {mark}
    @pytest.mark.parametrize("time", [1, 2])
    async def test_async(inference_emulator, async_inference_client, time):
        inference_emulator.app("acme/counter")(Counter)
        async with async_inference_client.session("acme/counter", keepalive="auto") as session:
            assert (await session.call()).output == 1
            assert (await session.call()).output == 2
        assert len(inference_emulator.runs["acme/counter"]) == 2
"""


FIXTURE = """import pytest

    @pytest.fixture
    def anyio_backend():
        return "asyncio"
"""


@pytest.mark.parametrize(
    ("header", "mark", "plugins", "mode"),
    [
        ("import pytest", "", ["asyncio"], "auto"),
        ("import pytest", "", ["asyncio", "anyio"], "auto"),
        ("import pytest", "@pytest.mark.asyncio", ["asyncio"], "strict"),
        ("import pytest", '@pytest.mark.asyncio(loop_scope="session")', ["asyncio"], "strict"),
        (FIXTURE, "@pytest.mark.anyio", ["anyio"], None),
        (FIXTURE, "@pytest.mark.anyio", ["anyio", "asyncio"], "strict"),
    ],
    ids=["auto", "auto-beside-anyio", "strict", "strict-session-loop", "anyio", "anyio-beside-strict"],
)
def test_asynchronous_tests(suite: Run, header: str, mark: str, plugins: list[str], mode: str | None) -> None:
    ini = f"asyncio_mode = {mode}\nasyncio_default_fixture_loop_scope = function" if mode else ""
    suite(ASYNC.format(header=header, mark=mark), *plugins, ini=ini).assert_outcomes(passed=2)


def test_without_a_plugin_for_asynchronous_tests(suite: Run) -> None:
    suite(
        """
        import asyncio


        def test_several_loops(async_inference_client):
            for _ in range(2):
                assert asyncio.run(async_inference_client.me.get()).user.name == "dev"


        def test_a_loop_that_stays_open(async_inference_client):
            loop = asyncio.new_event_loop()
            loop.run_until_complete(async_inference_client.me.get())
            loops.append(loop)


        def test_a_loop_of_another_thread(async_inference_client):
            import threading

            loop = asyncio.new_event_loop()
            threading.Thread(target=loop.run_forever, daemon=True).start()
            asyncio.run_coroutine_threadsafe(async_inference_client.me.get(), loop).result(5)
            loops.append(loop)


        loops = []


        def test_connections_were_closed(inference_emulator):
            assert inference_emulator.connections == 0
            loops[0].close()
            loops[1].call_soon_threadsafe(loops[1].stop)
            while loops[1].is_running():
                pass
            loops[1].close()
        """
    ).assert_outcomes(passed=4)


def test_trio_is_refused_clearly(suite: Run) -> None:
    result = suite(
        """
        import pytest


        @pytest.fixture(params=["asyncio", ("trio", {})], ids=["asyncio", "trio"])
        def anyio_backend(request):
            return request.param


        @pytest.mark.anyio
        async def test_async(async_inference_client):
            assert await async_inference_client.me.get()
        """,
        "anyio",
    )
    result.assert_outcomes(passed=1, errors=1)
    result.stdout.fnmatch_lines(["*AsyncInference runs on asyncio; this test runs on trio*"])


def test_without_asyncio_the_client_says_what_it_needs() -> None:
    client = AsyncInference(api_key="any", base_url="http://127.0.0.1:9")
    with pytest.raises(RuntimeError, match="runs on asyncio, and no event loop of it runs here"):
        client.me.get().send(None)
    asyncio.run(client.aclose())


CLOCKS = """
    import time
    from datetime import UTC, datetime
    import pytest
    from inferencesh.emulator import ManualClock

    moment = datetime(2030, 1, 1, tzinfo=UTC)


    def rests(clock):
        before = clock.now()
        time.sleep(0.02)
        return (clock.now() - before).total_seconds()


    def test_real(inference_emulator):
        assert 0.02 <= rests(inference_emulator.clock) < 2


    @pytest.mark.inference(clock="manual", start=moment)
    class TestManual:
        def test_it(self, inference_emulator):
            assert inference_emulator.clock.now() == moment
            assert rests(inference_emulator.clock) == 0

        @pytest.mark.inference(clock="scaled")
        def test_the_nearest_mark_wins(self, inference_emulator):
            assert rests(inference_emulator.clock) >= 72
            assert inference_emulator.clock.now() > moment


    @pytest.mark.inference(clock="scaled", rate=10)
    def test_scaled(inference_emulator):
        assert 0.2 <= rests(inference_emulator.clock) < 20


    @pytest.mark.inference(clock=lambda: ManualClock(moment))
    def test_made(inference_emulator):
        assert inference_emulator.clock.now() == moment
"""


def test_clocks(suite: Run) -> None:
    suite(CLOCKS).assert_outcomes(passed=5)


def test_settings_of_a_suite_and_of_tests(suite: Run) -> None:
    suite("""
        import pytest
        from inferencesh import AuthenticationError, Inference
        from inferencesh.emulator import ManualClock


        def use(**settings):
            with Inference(**settings) as client:
                return client.me.get()


        @pytest.fixture(scope="session")
        def inference_settings():
            return {"clock": "manual", "strict": True, "api_key": "suite"}


        def test_of_the_suite(inference_emulator, inference_client):
            assert isinstance(inference_emulator.clock, ManualClock)
            assert (inference_emulator.strict, inference_emulator.api_key) == (True, "suite")
            assert inference_client.me.get() and use()
            with pytest.raises(AuthenticationError):
                use(api_key="other")


        @pytest.mark.inference(strict=False, api_key="test", think=2.0)
        def test_of_a_test(inference_emulator, inference_client):
            assert isinstance(inference_emulator.clock, ManualClock)
            assert (inference_emulator.strict, inference_emulator.think) == (False, 2.0)
            assert inference_client.me.get() and use()
        """).assert_outcomes(passed=2)


def test_an_emulator_that_is_overridden_is_what_clients_talk_to(suite: Run) -> None:
    suite("""
        import pytest
        from inferencesh import Inference


        @pytest.fixture
        def inference_emulator(inference_emulator):
            inference_emulator.app("acme/echo")(lambda input: input)
            return inference_emulator


        def test_it(inference_client):
            assert inference_client.run(app="acme/echo", input="hi").output == "hi"


        class TestMethods:
            def test_it(self, inference_client):
                assert inference_client.run(app="acme/echo", input="hi").output == "hi"
        """).assert_outcomes(passed=2)


@pytest.mark.parametrize(
    ("mark", "problem"),
    [
        ('clok="manual"', "*there is no setting 'clok'; there are: clock, start, rate, pauses, api_key,*"),
        ('clock="fast"', '*clock: "real", "manual", "scaled" or a function that makes one; got \'fast\'*'),
        ("rate=3", "*rate: only a clock that is \"scaled\" has one; this one is 'real'*"),
        ('clock="scaled", rate=0', "*the rate must be above 0: 0*"),
        ('clock="manual", start=datetime(2030, 1, 1)', "*start needs a time zone*"),
        ('"manual"', "*the mark `inference` takes them by name*"),
        ("clock=list, start=1, rate=2", "*rate, start: a function that makes the clock decides about it*"),
        ("pauses=-1", "*pauses: a factor from 0 is needed; got -1*"),
        ('webhooks="all"', "*settings of the emulator: webhooks must be one of loopback, any: 'all'"),
        ("api_key=5", "*settings of the emulator: api_key must be ASCII text without spaces*"),
        ('latency="50ms"', "*settings of the emulator: latency must be seconds*"),
        ('clock="scaled", rate="60"', "*settings of the emulator: the rate must be above 0: '60'"),
        ("clock=lambda: 3", "*settings of the emulator: clock must be a Clock*"),
    ],
)
def test_settings_that_can_not_be_right(suite: Run, mark: str, problem: str) -> None:
    result = suite(f"""
        from datetime import datetime
        import pytest


        @pytest.mark.inference({mark})
        def test_it(inference_emulator):
            ...
        """)
    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines([problem])


def test_an_environment_that_can_not_be_set_is_left_as_it_was(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("INFERENCE_BASE_URL", "before")
    with pytest.raises(TypeError), environment({"INFERENCE_BASE_URL": "http://a", "INFERENCE_API_KEY": 5}):  # type: ignore[dict-item]
        pytest.fail("this block must not begin")
    assert os.environ["INFERENCE_BASE_URL"] == "before"


def test_clients_try_again_at_once(suite: Run) -> None:
    suite("""
        import pytest
        from inferencesh import Inference, RetryPolicy
        from inferencesh.emulator.faults import Cut, Reset, Status


        def test_own_client(inference_emulator):
            inference_emulator.app("acme/echo")(lambda input: input)
            inference_emulator.faults.add("me_get", Reset(), times=2)
            inference_emulator.faults.add("tasks_stream", Reset(), times=5)
            inference_emulator.faults.add("tasks_get", Status(503), times=2)
            with Inference(retry=RetryPolicy(initial=30, maximum=30)) as client:
                client.me.get()
                client.run(app="acme/echo", input={}, updates="stream")


        @pytest.mark.inference(pauses=0)
        def test_none(inference_emulator):
            inference_emulator.faults.add("me_get", Reset(), times=2)
            with Inference(retry=RetryPolicy(initial=1e6, maximum=1e6)) as client:
                client.me.get()
        """).assert_outcomes(passed=2)
    assert pauses.scaled(1.0) == 1.0


def test_workers_of_xdist_have_a_server_each(suite: Run, pytester: pytest.Pytester) -> None:
    suite(
        """
        import os, pathlib, time
        import pytest


        @pytest.mark.parametrize("number", range(12))
        def test_it(inference_emulator, inference_client, number):
            inference_emulator.app("acme/echo")(lambda input: input)
            assert inference_client.run(app="acme/echo", input=number).output == number
            assert inference_emulator.runs["acme/echo"].inputs == [number]
            worker = os.environ["PYTEST_XDIST_WORKER"]
            pathlib.Path(f"{worker}-{number}.url").write_text(inference_emulator.url)
        """,
        "xdist",
        options=["-n", "2"],
        apart=True,
    ).assert_outcomes(passed=12)
    seen = {(path.name[:3], path.read_text()) for path in pytester.path.glob("*.url")}
    assert len(seen) == 2
    assert len({url for _, url in seen}) == 2
