"""What the fast engine needs is loaded when it is chosen, and its absence is explained."""

from __future__ import annotations

import subprocess
import sys

import pytest

LAZY = """
import sys, inferencesh
from inferencesh import AsyncInference, Inference
Inference(api_key="k").close(), AsyncInference(api_key="k")
assert not {"httptools", "msgspec"} & sys.modules.keys()
"""

MISSING = """
import sys
sys.modules["LIBRARY"] = None
import inferencesh
for kind in (inferencesh.Inference, inferencesh.AsyncInference):
    try:
        kind(api_key="k", transport="fast")
    except inferencesh.InvalidArgumentError as error:
        assert str(error) == "transport: 'fast' needs LIBRARY: pip install \\"inferencesh[fast]\\"", error
        assert error.__cause__ is None
    else:
        raise AssertionError("nothing was said")
    kind(api_key="k")
"""


@pytest.mark.parametrize("library", ["httptools", "msgspec"])
def test_what_to_install_is_told(library: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("INFERENCE_TRANSPORT")
    subprocess.run([sys.executable, "-W", "ignore", "-c", MISSING.replace("LIBRARY", library)], check=True)


def test_nobody_else_loads_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("INFERENCE_TRANSPORT")
    subprocess.run([sys.executable, "-W", "ignore", "-c", LAZY], check=True)
