"""Every Python block of the README and the docs runs, against the emulator.

A block with a name, as in ```` ```python test_it.py ````, is a file of a test suite: those of a page are put
into one folder, in which pytest runs.
"""

from __future__ import annotations

import ast
import asyncio
import inspect
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from inferencesh.emulator.examples import example_emulator

ROOT = Path(__file__).parent.parent.parent
PAGES = [
    ROOT / "README.md",
    *sorted((ROOT / "docs").glob("*.md")),
]  # not the reference that `make docs` writes
BLOCK = re.compile(r"^```python\n(.*?)^```", re.MULTILINE | re.DOTALL)
FILE = re.compile(r"^```python (\w+\.py)\n(.*?)^```", re.MULTILINE | re.DOTALL)


def blocks(page: Path) -> list[tuple[int, str]]:
    """The Python blocks of a page, each with the line it starts at."""
    text = page.read_text("utf-8")
    return [(text.count("\n", 0, match.start(1)), match[1]) for match in BLOCK.finditer(text)]


@pytest.fixture
def workplace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """What a reader has: a key and a server."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("INFERENCE_API_KEY", "test-key")
    with example_emulator().serve() as url:
        monkeypatch.setenv("INFERENCE_BASE_URL", url)
        yield tmp_path


@pytest.mark.parametrize(
    "page", [page for page in PAGES if blocks(page)], ids=lambda page: str(page.relative_to(ROOT))
)
def test_blocks_run_in_order(page: Path, workplace: Path) -> None:
    names: dict[str, object] = {"__name__": page.stem}
    for line, source in blocks(page):
        flags = ast.PyCF_ALLOW_TOP_LEVEL_AWAIT
        code = compile("\n" * line + source, str(page), "exec", flags, dont_inherit=True)
        result = eval(code, names)
        if inspect.iscoroutine(result):
            asyncio.run(result)


@pytest.mark.parametrize(
    "page",
    [page for page in PAGES if FILE.search(page.read_text("utf-8"))],
    ids=lambda page: str(page.relative_to(ROOT)),
)
def test_files_of_a_suite_pass(page: Path, tmp_path: Path) -> None:
    files = FILE.findall(page.read_text("utf-8"))
    for name, source in files:
        (tmp_path / name).write_text(source, encoding="utf-8")
    environment = {name: value for name, value in os.environ.items() if not name.startswith("INFERENCE_")}
    command = [sys.executable, "-m", "pytest", "-rA", "-p", "no:cacheprovider", "--rootdir", "."]
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    for name, source in files:
        for test in re.findall(r"^(?:async )?def (test_\w+)", source, re.MULTILINE):
            assert re.search(rf"^PASSED {name}::{test}\b", done.stdout, re.MULTILINE), f"{name}: {test}"


def test_every_python_block_is_run() -> None:
    for page in PAGES:
        text = page.read_text("utf-8")
        begun = len(re.findall(r"^```python", text, re.MULTILINE))
        assert begun == len(BLOCK.findall(text)) + len(FILE.findall(text)), page


def test_the_readme_has_blocks() -> None:
    assert len(blocks(PAGES[0])) >= 5
