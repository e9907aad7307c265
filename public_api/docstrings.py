"""Docstrings with Google's sections as Markdown."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator

_SECTION = re.compile(r"^(Args|Attributes|Example|Examples|Raises|Returns|Yields):$")
_NAMED = frozenset({"Args", "Attributes", "Raises"})
_TITLES = {"Args": "Arguments", "Examples": "Example"}
_ITEM = re.compile(r"^(\S[^:]*):(| .*)$")


def to_markdown(doc: str) -> Iterator[str]:
    """The lines of a docstring, its sections with titles and their items as lists.

    Args:
        doc: The docstring, its indentation removed.
    """
    title: str | None = None
    content: list[str] = []
    for line in [*doc.splitlines(), None]:
        match = _SECTION.match(line) if line else None
        leaves = title is not None and line and not line.startswith(" ") and not match
        if line is None or match or leaves:
            yield from _section(title, content)
            title, content = (match[1] if match else None), []
        if line is not None and not match:
            content.append(line)


def _section(title: str | None, content: list[str]) -> Iterator[str]:
    text = textwrap.dedent("\n".join(content)).strip("\n")
    if title is None:
        yield text
        return
    yield from ("", f"**{_TITLES.get(title, title)}**", "")
    if title in _NAMED:
        yield from _items(text)
    elif text.startswith(">>>"):
        yield from ("```pycon", text, "```")
    else:
        yield text
    yield ""


def _items(text: str) -> Iterator[str]:
    """``name: what it is`` as list items; lines that are further in go on with the item before."""
    for line in text.splitlines():
        match = _ITEM.match(line)
        if match:
            names = ", ".join(f"`{name}`" for name in match[1].split(", "))
            yield f"- {names}:{match[2]}".rstrip(":")
        else:
            yield f"  {line.strip()}"
