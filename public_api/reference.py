"""Write the reference of the documentation: ``python -m public_api.reference [FOLDER]``.

Every public name of `inventory.py` with its signature and docstring, as pages for Sphinx, and copies of pages
that lie elsewhere; what is written is not committed. Docstrings are Markdown with Google's sections
(``Args:``), and come out as Markdown.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator, Mapping
from itertools import groupby
from os.path import normpath, relpath
from pathlib import Path

from .docstrings import to_markdown
from .entries import Entry
from .inventory import GIVEN, PARAMETERS, inventory
from .packages import MODELS, PACKAGES

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "docs" / "reference"
OUTSIDE = {
    "README.md": "readme",
    "CHANGELOG.md": "changelog",
    "examples/studio/README.md": "studio",
    "openapi/README.md": "openapi",
}
"""Pages outside of ``docs``, and what their copies are called."""
_LINK = re.compile(r"\]\((?!\w+:|#)([^)]+)\)")
_MODULES = {GIVEN: "inferencesh", PARAMETERS: "inferencesh"}
_PARTS: Mapping[str, Callable[[str], bool]] = {
    "Packages": lambda page: page in (*PACKAGES, GIVEN, PARAMETERS),
    "Operations of the API": lambda page: page.startswith("client."),
    "Objects of the API": lambda page: page.startswith("objects:"),
}


def main(arguments: list[str] | None = None) -> int:
    """Write the pages."""
    given = sys.argv[1:] if arguments is None else arguments
    folder = Path(given[0]) if given else FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    new = {folder / f"{name}.md": text for name, text in pages().items()}
    for path in set(folder.glob("*.md")) - set(new):
        path.unlink()
    for path, text in new.items():
        if not path.exists() or path.read_text("utf-8") != text:  # Sphinx reads what is newer
            path.write_text(text, encoding="utf-8")
    return 0


def pages() -> dict[str, str]:
    """The text of each page, by file name without ending."""
    sections = dict(inventory())
    models = sections.pop(MODELS)
    found = {name: _page(name, entries, _MODULES.get(name, name)) for name, entries in sections.items()}
    for letter, group in groupby(models, key=lambda entry: entry.name[0].upper()):
        found[f"objects: {letter}"] = _page(f"Objects: {letter}", list(group), MODELS, brief=True)
    found |= {page: _moved(path) for path, page in OUTSIDE.items()}
    return {_slug(name): text for name, text in {**found, "index": _index(found)}.items()}


def _moved(path: str) -> str:
    """A page from elsewhere, its links as they are seen from here."""

    def link(match: re.Match[str]) -> str:
        target, mark, anchor = match[1].partition("#")
        target = normpath(str(Path(path).parent / target))
        page = f"{OUTSIDE[target]}.md" if target in OUTSIDE else None
        return f"]({page or relpath(target, 'docs/reference')}{mark}{anchor})"

    return _LINK.sub(link, (ROOT / path).read_text("utf-8"))


def _slug(name: str) -> str:
    return name.replace(":", "").replace(" ", "-")


def _index(names: dict[str, str]) -> str:
    lines = ["# Reference", "", "Every public name with its signature, read from the code."]
    for part, belongs in _PARTS.items():
        inside = [_slug(name) for name in names if belongs(name)]
        lines += ["", f"## {part}", "", "```{toctree}", ":maxdepth: 1", *inside, "```"]
    return "\n".join(lines) + "\n"


def _page(title: str, entries: list[Entry], module: str, *, brief: bool = False) -> str:
    prefix = f"{title}." if title.startswith("client.") else ""
    lines = [f"# {title}", "", f"```{{py:currentmodule}} {'None' if prefix else module}", "```"]
    for entry in entries:
        lines += ["", *(_brief(entry) if brief else _directive(entry, prefix=prefix))]
    return "\n".join(lines) + "\n"


def _directive(entry: Entry, *, prefix: str = "", depth: int = 5) -> Iterator[str]:
    """A name as Sphinx wants it: of several signatures the last one carries the text."""
    fence = "`" * depth
    kind = {"value": "data"}.get(entry.kind, entry.kind)
    *others, last = entry.signatures or ("",)
    for shown in others:
        yield from (
            f"{fence}{{py:{kind}}} {prefix}{entry.name}{shown}",
            *_options(entry, ""),
            ":no-index:",
            fence,
        )
    called = last.startswith("(")
    yield f"{fence}{{py:{kind}}} {prefix}{entry.name}{last if called else ''}"
    yield from _options(entry, "" if called else last)
    yield ""
    if entry.bases:
        yield from (f"Bases: {', '.join(f'`{base}`' for base in entry.bases)}", "")
    yield from to_markdown(entry.doc)
    for member in entry.members:
        yield from ("", *_directive(member, depth=depth - 1))
    yield fence


def _options(entry: Entry, shown: str) -> Iterator[str]:
    if entry.prefix and entry.kind in {"function", "method"}:
        yield f":{entry.prefix}:"
    if shown:
        kind = "type" if shown.startswith(": ") else "value"
        text = shown.removeprefix(": ").removeprefix(" = ").replace("'", '"')
        yield f":{kind}: '{text}'"


def _brief(entry: Entry) -> Iterator[str]:
    """An object of the API: what it is, and its fields as a list."""
    yield from (f"`````{{py:class}} {entry.name}", "", *to_markdown(entry.doc), "")
    for member in entry.members:
        if member.kind == "attribute":
            doc = " ".join(member.doc.split())
            shown = member.signatures[0].removeprefix(":").strip()
            yield f"- `{member.name}` `{shown}`{f': {doc}' if doc else ''}"
    yield "`````"


if __name__ == "__main__":
    sys.exit(main())
