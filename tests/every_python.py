"""Run the tests on every CPython of this machine that is newer than the one of ``.venv``: ``make test-all``.

Each gets an environment of its own, ``.venv-3.12`` and so on, made on first use.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
REQUIREMENTS = ROOT / "requirements" / "dev.txt"
PROBE = "import json, sys; print(json.dumps([sys.implementation.name, *sys.version_info[:2]]))"


def main() -> int:
    """Test on each newer version; returns 1 if any failed."""
    found = newer_pythons()
    if not found:
        print(f"no CPython newer than {sys.version_info[0]}.{sys.version_info[1]} on this machine")
        return 0
    failed = [name for name, executable in found.items() if not passes(name, executable)]
    print(f"CPython {', '.join(found)}: {f'failed on {failed}' if failed else 'all passed'}")
    return 1 if failed else 0


def newer_pythons() -> dict[str, str]:
    """The path of one interpreter of each newer version."""
    candidates = [shutil.which(f"python3.{minor}") for minor in range(sys.version_info[1] + 1, 30)]
    candidates += [str(path) for path in Path.home().glob(".pyenv/versions/*/bin/python3")]
    found: dict[str, str] = {}
    for executable in filter(None, candidates):
        version = probe(executable)
        if version and version > sys.version_info[:2]:
            found.setdefault(f"{version[0]}.{version[1]}", executable)
    return dict(sorted(found.items()))


def probe(executable: str) -> tuple[int, int] | None:
    """The version of a CPython, or None if it is something else or does not run."""
    result = subprocess.run([executable, "-c", PROBE], capture_output=True, text=True, check=False)
    if result.returncode:
        return None
    name, major, minor = json.loads(result.stdout)
    return (major, minor) if name == "cpython" else None


def passes(name: str, executable: str) -> bool:
    """Make the environment if needed, and run the tests in it."""
    python = environment(name, executable)
    command = [
        python,
        "-m",
        "pytest",
        "-n",
        "2",
        "--ignore=tests/contract",
        "--ignore=tests/witness",
        "--ignore=tests/typing",
    ]
    print(f"\n== CPython {name}", flush=True)
    return subprocess.run(command, cwd=ROOT, check=False).returncode == 0


def environment(name: str, executable: str) -> str:
    """The interpreter of an environment that holds the pinned requirements."""
    folder = ROOT / f".venv-{name}"
    python = str(folder / "bin" / "python")
    stamp = folder / ".ready"
    if not stamp.exists() or stamp.stat().st_mtime < REQUIREMENTS.stat().st_mtime:
        pip = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        subprocess.run([executable, "-m", "venv", "--clear", str(folder)], check=True)
        subprocess.run([*pip, "--require-hashes", "-r", str(REQUIREMENTS)], check=True)
        subprocess.run([*pip, "--no-deps", "--no-build-isolation", "-e", str(ROOT)], check=True)
        stamp.touch()
    return python


if __name__ == "__main__":
    sys.exit(main())
