"""Suites of somebody's tests, run by a pytest of their own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib import import_module

import pytest

Run = Callable[..., pytest.RunResult]

# What is imported here need not be imported anew by each suite that runs in this process.
for module in (
    "anyio.pytest_plugin",
    "pytest_asyncio.plugin",
    "inferencesh._transport._async.httptools",
    "inferencesh._transport._sync.httptools",
    "inferencesh.emulator.faults",
    "inferencesh.testing.closing",
    "inferencesh.testing.serving",
    "inferencesh.testing.settings",
):
    import_module(module)

PLUGINS = {
    "anyio": "anyio.pytest_plugin",
    "asyncio": "pytest_asyncio.plugin",
    "inferencesh": "inferencesh.testing.plugin",
    "xdist": "xdist.plugin",
}

INI = """
[pytest]
addopts = --strict-markers -p no:cacheprovider
filterwarnings = error
{more}
"""


@pytest.fixture
def suite(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs a file of tests with the plugin, in this process unless `apart`."""
    for name in ("INFERENCE_API_KEY", "INFERENCE_BASE_URL", "INFERENCE_TRANSPORT"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")

    def run(
        source: str, *plugins: str, ini: str = "", options: Sequence[str] = (), apart: bool = False
    ) -> pytest.RunResult:
        loaded = [part for plugin in ("inferencesh", *plugins) for part in ("-p", PLUGINS[plugin])]
        pytester.makeini(INI.format(more=ini))
        pytester.makepyfile(source)
        return (pytester.runpytest_subprocess if apart else pytester.runpytest_inprocess)(*loaded, *options)

    return run
