"""Install a wheel on every CPython from 3.11 of this machine, and use it: ``make test-dist``.

Each gets two clean environments: one with the wheel alone, to which pytest comes later, and one with all
extras, in which the blocks of the README and the tutorial run, and the sample application's tests.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
sys.path.insert(0, str(ROOT / "tests"))

from every_python import newer_pythons  # noqa: E402

EXTRAS = ("emulator", "fast", "progress", "testing", "tools")
ALONE = Path(__file__).parent / "alone.py"
BARE = Path(__file__).parent / "bare.py"
STUDIO = ROOT / "examples" / "studio"
PYTEST = ("-q", "-c", "/dev/null", "--rootdir", ".")
PAGES = ("README.md", "docs/tutorial.md")


def main(wheel: str) -> int:
    """Try the wheel everywhere; returns 1 if it failed somewhere."""
    found = {f"{sys.version_info[0]}.{sys.version_info[1]}": sys.executable, **newer_pythons()}
    failed = [
        name for name, executable in found.items() if not works(name, executable, Path(wheel).resolve())
    ]
    print(f"CPython {', '.join(found)}: {f'failed on {failed}' if failed else 'all passed'}")
    return 1 if failed else 0


def works(name: str, executable: str, wheel: Path) -> bool:
    """Install and use the wheel on one version."""
    print(f"\n== CPython {name}", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        try:
            plain = environment(place / "plain", executable, [str(wheel)])
            run(plain, str(ALONE), folder=place)
            install(plain, "pytest", folder=place)
            run(plain, "-m", "pytest", *PYTEST, str(shutil.copy(BARE, place / "test_bare.py")), folder=place)
            full = environment(place / "full", executable, [f"{wheel}[{','.join(EXTRAS)}]"])
            run(full, str(ALONE), *EXTRAS, folder=place)
            run(full, "-m", "pytest", *PYTEST, folder=pages(place / "pages"))
            run(full, "-m", "pytest", "-q", folder=shutil.copytree(STUDIO, place / "studio"))
        except subprocess.CalledProcessError as error:
            print(error)
            return False
    return True


def environment(folder: Path, executable: str, packages: list[str]) -> str:
    """The interpreter of a new environment with these packages."""
    subprocess.run([executable, "-m", "venv", str(folder)], check=True)
    python = str(folder / "bin" / "python")
    install(python, *packages, folder=folder)
    return python


def install(python: str, *packages: str, folder: Path) -> None:
    """Install packages."""
    run(python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *packages, folder=folder)


def pages(folder: Path) -> Path:
    """A folder with the pages to try, the test that runs their blocks, and nothing of the package."""
    for name in (*PAGES, "tests/docs/test_blocks.py"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, folder / name)
    return folder


def run(python: str, *arguments: str, folder: Path) -> None:
    """Run an interpreter, apart from what the environment says of other places."""
    subprocess.run([python, "-I", *arguments], cwd=folder, check=True)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
