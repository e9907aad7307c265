"""Projects that have the plugin installed and do not use it are not made to pay for it."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.testing.conftest import Run

HEAVY = ("httpx", "httpcore", "attr", "starlette", "uvicorn", "jsonschema", "inferencesh.emulator", "ssl")


def test_the_plugin_is_light(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")
    pytester.makepyfile(f"""
        import sys


        def test_it(pytestconfig):
            assert pytestconfig.pluginmanager.has_plugin("inferencesh-guard")
            assert [name for name in {HEAVY} if name in sys.modules] == []
            ours = [name for name in sys.modules if name.startswith("inferencesh")]
            assert len(ours) < 20, ours
        """)
    pytester.runpytest_subprocess("-p", "inferencesh.testing.plugin").assert_outcomes(passed=1)


def test_pytest_finds_it_by_itself(pytester: pytest.Pytester) -> None:
    result = pytester.runpytest_inprocess("--markers", "-p", "no:asyncio")
    result.stdout.fnmatch_lines(["@pytest.mark.inference(*", "@pytest.mark.allow_real_requests:*"])


def test_without_the_extra_the_fixtures_say_what_to_install(suite: Run, pytester: pytest.Pytester) -> None:
    pytester.makeconftest("import sys; sys.modules['starlette'] = None")
    result = suite(
        """
        from inferencesh import Inference


        def test_fixture(inference_client): ...


        def test_nothing(): ...


        def test_guard():
            Inference(api_key="any").me.get()
        """,
        apart=True,
    )
    result.assert_outcomes(errors=1, passed=1, failed=1)
    result.stdout.fnmatch_lines(
        ['*the fixtures of inferencesh need starlette: pip install "inferencesh?testing?"*']
    )


def test_the_package_loads_on_first_use() -> None:
    code = "import sys, inferencesh.testing; print(*(name for name in sys.modules if name.startswith('inf')))"
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert set(shown.split()) == {
        "inferencesh",
        "inferencesh._version",
        "inferencesh.testing",
        "inferencesh_gen",
        "inferencesh_gen.runtime",
        "inferencesh_gen.runtime.lazy",
    }
