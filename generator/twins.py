"""Write the synchronous twin of asynchronous source code.

The rules look at words, not at syntax: code, comments, docstrings and f-strings change alike, and every
Python version writes the same bytes. What no rule can translate is marked by the author of the source:

* a line that ends in ``# async only`` has no twin;
* nor have the lines from ``# async only: begin`` to ``# async only: end``.
"""

from __future__ import annotations

import re
from pathlib import Path

PAIRS = (
    (Path("inferencesh/_async"), Path("inferencesh/_sync")),
    (Path("inferencesh/_transport/_async"), Path("inferencesh/_transport/_sync")),
    (Path("inferencesh/testing/_async"), Path("inferencesh/testing/_sync")),
    (Path("inferencesh_gen/resources/_async"), Path("inferencesh_gen/resources/_sync")),
    (Path("tests/facade/_async"), Path("tests/facade/_sync")),
    (Path("tests/recordings/_async"), Path("tests/recordings/_sync")),
    (Path("tests/soak/_async"), Path("tests/soak/_sync")),
)
"""Folders of sources and the folders of their twins, relative to the repository."""

_WORDS = {
    "__aenter__": "__enter__",
    "__aexit__": "__exit__",
    "__aiter__": "__iter__",
    "__anext__": "__next__",
    "_async": "_sync",
    "aclose": "close",
    "aclosing": "closing",
    "aiter": "iter",
    "aiter_stream": "iter_stream",
    "anext": "next",
    "asynccontextmanager": "contextmanager",
    "handle_async_request": "handle_request",
}

_ARGUMENT = r"((?:[^\[\]]|\[(?:[^\[\]]|\[[^\[\]]*\])*\])*)"  # a type with up to two levels of brackets

# No rule adds or removes a line: `convert` reports lines of the source.
_RULES = [
    (re.compile(pattern), replacement)
    for pattern, replacement in (
        (r"\basync (?=(?:def|for|with)\b)", ""),
        (r"\bawait ", ""),
        (rf"\bAwaitable\[{_ARGUMENT}\]", r"\1"),
        (rf"\bCoroutine\[Any, Any, {_ARGUMENT}\]", r"\1"),
        (r"Async(?=[A-Z])", ""),  # AsyncIterator, StopAsyncIteration, AbstractAsyncContextManager
        (r"\basync_(?=[a-z])", ""),
        *((rf"\b{word}\b", twin) for word, twin in _WORDS.items()),
    )
]

_ASYNC_ONLY = re.compile(r"# async only\s*$|^\s*(?:@|pytestmark = )pytest\.mark\.asyncio\b")
_BEGIN = re.compile(r"^\s*# async only: begin\s*$")
_END = re.compile(r"^\s*# async only: end\s*$")
_LEFTOVER = re.compile(r"\w*(?:async|await)\w*", re.IGNORECASE)


class TwinError(Exception):
    """Source code has no twin by the rules. The message names the file and the line to change."""


def convert(source: str, name: str = "<source>") -> str:
    """Return the synchronous twin of a module's source.

    Args:
        source: Python source; formatting and unused imports of the twin are the caller's business.
        name: the file's name for error messages.

    Raises:
        TwinError: a word about asynchrony is left, or a marked block is not closed.

    Example:
        >>> convert("async def get(tasks: AsyncTasks): return await tasks.get()")
        'def get(tasks: Tasks): return tasks.get()'
    """
    numbers, lines = _with_twin(source, name)
    twin = "\n".join(lines)
    for pattern, replacement in _RULES:
        twin = pattern.sub(replacement, twin)
    for number, line in zip(numbers, twin.split("\n"), strict=False):  # no line at all splits into one
        if left := _LEFTOVER.search(line):
            raise TwinError(
                f"{name}:{number}: {left[0]!r} is left in the twin; reword it or mark it `# async only`"
            )
    return twin


def _with_twin(source: str, name: str) -> tuple[list[int], list[str]]:
    """Return numbers and text of the lines that are not marked as asynchronous only."""
    numbers: list[int] = []
    lines: list[str] = []
    begun = 0
    for number, line in enumerate(source.split("\n"), start=1):
        if (_BEGIN if begun else _END).search(line):
            raise TwinError(f"{name}:{number}: `# async only: begin` and `end` do not pair up")
        if begun:
            begun = 0 if _END.search(line) else begun
        elif _BEGIN.search(line):
            begun = number
        elif not _ASYNC_ONLY.search(line):
            numbers.append(number)
            lines.append(line)
    if begun:
        raise TwinError(f"{name}:{begun}: `# async only: begin` has no end")
    return numbers, lines


def twin_files(root: Path) -> dict[Path, str]:
    """Return the text of every twin under a repository's root by the path it belongs at.

    Raises:
        TwinError: a source cannot be converted.

    Example:
        >>> for path, text in twin_files(Path()).items():  # doctest: +SKIP
        ...     path.write_text(text, encoding="utf-8")
    """
    return {
        root / twins / file.relative_to(root / sources): _twin_file(root, file)
        for sources, twins in PAIRS
        for file in sorted((root / sources).rglob("*.py"))
    }


def _twin_file(root: Path, file: Path) -> str:
    name = file.relative_to(root).as_posix()
    return f"# Generated from {name}, do not edit.\n" + convert(file.read_text(encoding="utf-8"), name)
