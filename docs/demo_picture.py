"""Draw what `make demo` prints: ``python docs/demo_picture.py`` writes ``docs/demo.svg``."""

from __future__ import annotations

import io
import re
import runpy
from pathlib import Path

from rich.console import Console

FOLDER = Path(__file__).parent
WIDTH = 92


def drawn() -> str:
    """The output of the demo as a picture, without fonts from elsewhere."""
    console = Console(record=True, width=WIDTH, file=io.StringIO(), highlight=False)
    names = runpy.run_path(str(FOLDER.parent / "examples" / "demo.py"))
    names["main"].__globals__["console"] = console
    console.print("$ make demo", style="bold")
    names["main"]()
    picture = console.export_svg(title="inferencesh")
    return re.sub(r"@font-face \{.*?\}\s*", "", picture, flags=re.DOTALL)


if __name__ == "__main__":
    text = "\n".join(line.rstrip() for line in drawn().splitlines())
    (FOLDER / "demo.svg").write_text(text + "\n", encoding="utf-8")
