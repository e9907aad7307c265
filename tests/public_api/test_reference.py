"""The pages of the reference: every name once, docstrings as Markdown."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

from public_api.docstrings import to_markdown
from public_api.inventory import inventory
from public_api.packages import MODELS
from public_api.reference import main, pages

DOC = """Does it.

More of it:
as long as it takes.

Args:
    name: Which one,
        of all.
    a, b: Two.
    bare:

Returns:
    The sum.

Raises:
    ValueError, KeyError: it is not there.

Example:
    ```python
    add(1)
    ```

After all.
"""

MARKDOWN = """Does it.

More of it:
as long as it takes.

**Arguments**

- `name`: Which one,
  of all.
- `a`, `b`: Two.
- `bare`

**Returns**

The sum.

**Raises**

- `ValueError`, `KeyError`: it is not there.

**Example**

```python
add(1)
```

After all.
"""


def test_sections_become_lists_and_titles() -> None:
    text = "\n".join(to_markdown(DOC))
    assert re.sub(r"\n{3,}", "\n\n", text).strip() == MARKDOWN.strip()


def test_examples_of_the_prompt_are_fenced() -> None:
    lines = list(to_markdown("It.\n\nExample:\n    >>> 1 + 1\n    2\n"))
    assert lines[-5:] == ["", "```pycon", ">>> 1 + 1\n2", "```", ""]


def test_every_public_name_has_its_place() -> None:
    found = pages()
    for section, entries in inventory().items():
        if section == MODELS:
            text = "\n".join(text for name, text in found.items() if name.startswith("objects-"))
        else:
            text = found[section.replace(" ", "-")]
        missing = [entry.name for entry in entries if not re.search(rf"\}} [\w.]*\b{entry.name}\b", text)]
        assert missing == []


OBJECT = re.compile(
    r"^`{5}\{py:(?:class|data|function)\} (\w+)[^\n]*\n(?!(?::\w+:\n)?:no-index:)", re.MULTILINE
)


def test_no_name_stands_twice() -> None:
    named: Counter[tuple[str, str]] = Counter()
    for text in pages().values():
        module = re.search(r"currentmodule\} (\S+)", text)
        named.update((module[1], name) for name in OBJECT.findall(text) if module)
    assert len(named) > 400
    assert [name for name, count in named.items() if count > 1] == []


def test_copied_pages_link_to_where_things_lie_from_there() -> None:
    readme = pages()["readme"]
    assert "](../migrating.md)" in readme
    assert "](../demo.svg)" in readme
    assert "](openapi.md)" in readme
    assert "](changelog.md)" in readme


def test_pages_that_are_no_more_are_removed(tmp_path: Path) -> None:
    (tmp_path / "old.md").write_text("gone", encoding="utf-8")
    assert main([str(tmp_path)]) == 0
    assert not (tmp_path / "old.md").exists()
    assert (tmp_path / "index.md").exists()
    assert "client.tasks" in (tmp_path / "index.md").read_text("utf-8")
