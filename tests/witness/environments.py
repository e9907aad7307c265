"""The clients, each in an environment of its own under build/witness."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

HERE = Path(__file__).parent
ENVIRONMENTS = HERE.parent.parent / "build" / "witness"
PYPI = "inferencesh[async]==0.36.0"
NPM = "@inferencesh/sdk@0.6.54"
INSTALL_SECONDS = 240
RUN_SECONDS = 100


class NotHereError(Exception):
    """A client can't be had on this machine; the text says why."""


class Client(NamedTuple):
    """A client that is held to the scenarios.

    Attributes:
        name: For people.
        prepare: Installs it, once; returns the command that runs its script, and the folder to run it in.
            Raises `NotHereError`.
        arguments: What the script is told besides the address.
    """

    name: str
    prepare: Callable[[], tuple[Sequence[str], Path]]
    arguments: Sequence[str] = ()

    def run(self, url: str) -> dict[str, Any]:
        """What the client saw of each scenario, and its version."""
        command, folder = self.prepare()
        command = [*command, url, *self.arguments]
        done = subprocess.run(
            command, cwd=folder, capture_output=True, text=True, timeout=RUN_SECONDS, check=False
        )
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)


def _ours() -> tuple[Sequence[str], Path]:
    return [sys.executable, str(HERE / "clients" / "ours.py")], HERE


def _curl() -> tuple[Sequence[str], Path]:
    _find("curl")
    return [sys.executable, str(HERE / "clients" / "curl.py")], HERE


def _pypi() -> tuple[Sequence[str], Path]:
    folder = ENVIRONMENTS / "pypi"
    python = folder / "bin" / "python"

    def install() -> None:
        _do(sys.executable, "-m", "venv", "--clear", str(folder))
        _do(str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", PYPI)

    _once(folder, PYPI, install)
    return [str(python), str(HERE / "clients" / "pypi.py")], folder


def _npm() -> tuple[Sequence[str], Path]:
    folder = ENVIRONMENTS / "npm"
    node, npm = _find("node"), _find("npm")

    def install() -> None:
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        (folder / "package.json").write_text('{"private": true}', encoding="utf-8")
        _do(npm, "install", "--prefix", str(folder), "--no-package-lock", "--no-audit", "--no-fund", NPM)

    _once(folder, NPM, install)
    return [node, str(HERE / "clients" / "npm.mjs")], folder


def _once(folder: Path, wanted: str, install: Callable[[], None]) -> None:
    """Install what is wanted, unless it is there already."""
    mark = folder / ".installed"
    if mark.is_file() and mark.read_text(encoding="utf-8") == wanted:
        return
    try:
        install()
    except (subprocess.SubprocessError, OSError) as error:
        raise NotHereError(f"{wanted} could not be installed: {error}") from error
    mark.write_text(wanted, encoding="utf-8")


def _do(*command: str) -> None:
    """Run a command that has to succeed; what it says at last is told if it does not."""
    done = subprocess.run(command, capture_output=True, text=True, timeout=INSTALL_SECONDS, check=False)
    if done.returncode:
        words = (done.stderr or done.stdout).strip().splitlines()
        raise OSError(words[-1] if words else f"exit status {done.returncode}")


def _find(program: str) -> str:
    found = shutil.which(program)
    if found is None:
        raise NotHereError(f"there is no {program} on this machine")
    return found


CLIENTS = [
    Client("ours", _ours),
    Client("curl", _curl),
    Client("curl-v1", _curl, ("1",)),
    Client("curl-v2", _curl, ("2",)),
    Client("pypi", _pypi),
    Client("pypi-async", _pypi, ("async",)),
    Client("npm", _npm),
]
