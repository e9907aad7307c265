"""What a statement loads, seen in a fresh interpreter."""

from __future__ import annotations

import subprocess
import sys


def run(code: str) -> str:
    """What a fresh interpreter prints."""
    command = [sys.executable, "-c", code]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def modules_after(statement: str) -> set[str]:
    """The modules that are loaded by `statement`, of one line or several."""
    code = f"import sys\nbefore = {{*sys.modules}}\n{statement}\nprint(*{{*sys.modules}} - before)"
    return set(run(code).split())


def models_in(modules: set[str]) -> set[str]:
    """The models and enums among modules."""
    return _below("inferencesh_gen.models", modules)


def operations_in(modules: set[str]) -> set[str]:
    """The resources with operations among modules."""
    return {name.partition(".")[0] for name in _below("inferencesh_gen.api", modules)}


def resources_in(modules: set[str]) -> set[str]:
    """The resources among modules, of either side."""
    sides = (_below(f"inferencesh_gen.resources.{side}", modules) for side in ("_async", "_sync"))
    return set[str]().union(*sides) - {"all", "base", "page"}


def _below(package: str, modules: set[str]) -> set[str]:
    prefix = f"{package}."
    return {name.removeprefix(prefix) for name in modules if name.startswith(prefix)}
