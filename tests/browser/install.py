"""The browser that the page is tested in: find it, or install it (``python -m tests.browser.install``).

Where one is installed already, it is used. Else root on Debian gets the distribution's, with all that it
needs of the system, and others get the one that playwright brings, under build/browser. Neither may be
possible: then the tests are skipped, and say why.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

FOLDER = Path(__file__).parent.parent.parent / "build" / "browser"
NAMES = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
BROUGHT = ("headless_shell", "chrome-headless-shell", "headless_shell.exe", "chrome-headless-shell.exe")
PACKAGE = "chromium-headless-shell"
SECONDS = 240
REASON = FOLDER / "not-installed.txt"


def found() -> str | None:
    """The browser of this machine, if it has one; `CHROMIUM` in the environment names another."""
    named = os.environ.get("CHROMIUM")
    here = (path for name in NAMES if (path := shutil.which(name)))
    brought = (str(path) for name in BROUGHT for path in FOLDER.rglob(name))
    return named or next(here, None) or next(brought, None)


def install() -> str | None:
    """Why no browser can be installed; None if there is one now."""
    reasons = []
    for command, environment in attempts():
        if found():
            return None
        if reason := refusal(command, environment):
            reasons.append(f"{' '.join(command[:3])}: {reason}")
    return None if found() else "; ".join(reasons)


def attempts() -> Iterator[tuple[Sequence[str], Mapping[str, str]]]:
    """Commands that may install one, each with what it wants in its environment."""
    is_root = hasattr(os, "geteuid") and os.geteuid() == 0
    if is_root and shutil.which("apt-get"):
        quiet = {"DEBIAN_FRONTEND": "noninteractive"}
        yield ["apt-get", "update", "--quiet=2"], quiet
        yield ["apt-get", "install", "--quiet=2", "--yes", "--no-install-recommends", PACKAGE], quiet
    brought = [sys.executable, "-m", "playwright", "install", "--only-shell", "chromium"]
    yield brought + ["--with-deps"] * is_root, {"PLAYWRIGHT_BROWSERS_PATH": str(FOLDER)}


def refusal(command: Sequence[str], environment: Mapping[str, str]) -> str | None:
    """What a command says when it fails."""
    try:
        done = subprocess.run(
            command,
            env=os.environ | environment,
            capture_output=True,
            text=True,
            timeout=SECONDS,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        return str(error)
    lines = (done.stderr.strip() or done.stdout.strip() or f"exit status {done.returncode}").splitlines()
    mistakes = [line for line in lines if line.startswith(("E:", "Error"))]
    return (mistakes or lines[-1:])[0] if done.returncode else None


def main() -> int:
    """Install a browser; 1 if that is not possible, which is told and kept for the tests to tell."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    reason = install()
    REASON.unlink(missing_ok=True)
    if reason is None:
        return 0
    REASON.write_text(reason, encoding="utf-8")
    print(f"NOTICE: the page of the emulator is not tested in a browser: {reason}")
    return 1


if __name__ == "__main__":
    sys.exit(main())
