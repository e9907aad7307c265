"""Settings of Sphinx; `make docs` builds the pages of this folder, and the reference from the code."""

from __future__ import annotations

import re
import sys
from pathlib import Path

from sphinx.application import Sphinx

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from inferencesh import __version__  # noqa: E402
from public_api.reference import OUTSIDE  # noqa: E402

project = "inferencesh for Python"
release = __version__
extensions = ["myst_parser"]
exclude_patterns = ["public-api.txt"]
html_theme = "furo"
html_title = f"inferencesh {release}"
html_copy_source = False
html_show_copyright = False
myst_heading_anchors = 4  # links to headings, as code hosts make them
python_maximum_signature_line_length = 88
add_module_names = False
suppress_warnings = ["ref.python"]  # `Task` stands in two packages; either is right
pygments_style = "friendly"

_LINK = re.compile(r"\]\((?!\w+:|\.\./)([^)#]+)\.md\)")


def prepare(_app: Sphinx, name: str, source: list[str]) -> None:
    """Make of a page that reads well on a code host one that does so in the site.

    The table of contents comes from the links of the index; links to pages outside of this folder lead to
    their copies.
    """
    for path, page in OUTSIDE.items():
        source[0] = source[0].replace(f"](../{path}", f"](reference/{page}.md")
    if name == "index":
        source[0] += _toctree("Overview", ["reference/readme", "reference/studio"])
        for part in source[0].split("\n## ")[1:]:
            caption, _, text = part.partition("\n")
            source[0] += _toctree(caption, _LINK.findall(text))
        source[0] += _toctree("Reference", ["reference/index", "reference/openapi", "reference/changelog"])


def _toctree(caption: str, pages: list[str]) -> str:
    lines = ["```{toctree}", ":hidden:", f":caption: {caption}", *pages, "```"]
    return "\n\n" + "\n".join(lines) if pages else ""


def setup(app: Sphinx) -> None:
    """What Sphinx calls."""
    app.connect("source-read", prepare)
