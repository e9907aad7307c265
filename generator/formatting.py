"""One fixed style for everything that is generated.

ruff runs at its pinned version and isolated from any settings file, so that the same sources give the
same bytes on every machine.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from .errors import GeneratorError

_STYLE = ("--isolated", "--no-cache", "--line-length", "110", "--target-version", "py311")
_IMPORTS = ("--config", 'lint.isort.known-first-party=["generator","inferencesh","inferencesh_gen","tests"]')


def format_tree(folder: Path) -> None:
    """Sort imports, drop unused ones, and lay out every Python file below a folder."""
    _ruff("check", "--fix", "--quiet", "--select", "F401,I,PIE790", *_STYLE, *_IMPORTS, ".", cwd=folder)
    _ruff("format", "--quiet", *_STYLE, ".", cwd=folder)


def _ruff(*arguments: str, cwd: Path) -> None:
    command: Sequence[str] = (sys.executable, "-m", "ruff", *arguments)
    result = subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)
    if result.returncode:
        raise GeneratorError(f"ruff {arguments[0]}:\n{result.stdout}{result.stderr}")
