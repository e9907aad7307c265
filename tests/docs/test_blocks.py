"""Every Python block of the README and the docs runs, against the emulator."""

from __future__ import annotations

import ast
import asyncio
import inspect
import re
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


def blocks(page: Path) -> list[tuple[int, str]]:
    """The Python blocks of a page, each with the line it starts at."""
    text = page.read_text("utf-8")
    return [(text.count("\n", 0, match.start(1)), match[1]) for match in BLOCK.finditer(text)]


@pytest.fixture
def workplace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """What a reader has: a key, a server, and a file to upload."""
    (tmp_path / "poem.txt").write_text("The woods are lovely, dark and deep.\n", encoding="utf-8")
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


def test_the_readme_has_blocks() -> None:
    assert len(blocks(PAGES[0])) >= 5
