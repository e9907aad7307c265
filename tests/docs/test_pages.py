"""The pages of the documentation hang together: all are in the contents, and their links lead somewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from inferencesh import Inference

ROOT = Path(__file__).parent.parent.parent
DOCS = ROOT / "docs"
PAGES = sorted(DOCS.glob("*.md"))
LINKING = [*PAGES, ROOT / "README.md", ROOT / "CHANGELOG.md", ROOT / "openapi" / "README.md"]
LINK = re.compile(r"\]\((?!\w+:)([^)\s#]*)(?:#([^)\s]+))?\)")
FENCED = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
CODE = re.compile(r"`[^`\n]+`")


def prose(page: Path) -> str:
    """A page without its code."""
    return FENCED.sub("", page.read_text("utf-8"))


def anchors(page: Path) -> set[str]:
    """The names of a page's headings, as code hosts make them."""
    titles = re.findall(r"^#+ (.*)$", prose(page), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}


def broken(page: Path) -> Iterator[str]:
    """The links of a page that lead nowhere."""
    for path, anchor in LINK.findall(CODE.sub("", prose(page))):
        target = (page.parent / path).resolve() if path else page
        if not target.exists():
            yield path
        elif anchor and target.suffix == ".md" and anchor not in anchors(target):
            yield f"{path}#{anchor}"


@pytest.mark.parametrize("page", LINKING, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_lead_somewhere(page: Path) -> None:
    assert list(broken(page)) == []


def test_every_page_is_in_the_contents() -> None:
    linked = {path for path, _ in LINK.findall(prose(DOCS / "index.md"))}
    unlisted = {page.name for page in PAGES} - {"index.md"} - linked
    assert unlisted == set(), "name them in docs/index.md, from which the contents are made"


def test_the_guides_point_out_of_docs_only_to_files() -> None:
    """A folder has no page in the built site."""
    for page in PAGES:
        for path, _ in LINK.findall(CODE.sub("", prose(page))):
            assert not path or (page.parent / path).is_file(), f"{page.name}: {path}"


CALL = re.compile(r"`(?:await )?client((?:\.\w+)+)[^`]*`")


def test_what_migrating_names_is_there() -> None:
    """The right columns of the tables of `migrating.md` name calls that this client has."""
    rows = re.findall(r"^\| .+ \| (.+) \|$", (DOCS / "migrating.md").read_text("utf-8"), re.MULTILINE)
    calls = [path for row in rows for path in CALL.findall(row)]
    assert len(calls) > 10
    with Inference(api_key="any") as client:
        for path in calls:
            found: Any = client
            for name in path.strip(".").split("."):
                found = getattr(found, name)
