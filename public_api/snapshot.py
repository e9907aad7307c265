"""Keep the public API from changing unnoticed: ``python -m public_api.snapshot [--check]``.

``docs/public-api.txt`` lists every public name with its signature. Without arguments it is written anew; with
``--check`` it is compared with the code, and a change of it against the last commit needs a change of
``CHANGELOG.md`` beside it.
"""

from __future__ import annotations

import argparse
import difflib
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from .entries import Entry
from .inventory import inventory
from .packages import MODELS

ROOT = Path(__file__).parent.parent
SNAPSHOT = "docs/public-api.txt"
CHANGELOG = "CHANGELOG.md"
_HEADER = """\
# Every public name with its signature; for the objects of the API the names of their fields.
# Written by `make public-api`. A change of this file needs a line in CHANGELOG.md.
"""


def main(arguments: list[str] | None = None) -> int:
    """Write or check the snapshot; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m public_api.snapshot", description=__doc__)
    parser.add_argument("--check", action="store_true", help="change nothing; fail on a difference")
    parser.add_argument("--root", type=Path, default=ROOT, help="the repository (default: this one)")
    options = parser.parse_args(arguments)
    now = snapshot()
    if not options.check:
        (options.root / SNAPSHOT).write_text(now, encoding="utf-8")
        return 0
    problems = [*differences((options.root / SNAPSHOT).read_text("utf-8"), now), *unannounced(options.root)]
    print("\n".join(problems), end="\n" if problems else "", file=sys.stderr)
    return 1 if problems else 0


def snapshot() -> str:
    """The public API as text: one line a name, members indented."""
    lines = [_HEADER.rstrip()]
    for section, entries in inventory().items():
        lines += ["", f"[{section}]"]
        for entry in entries:
            lines += [_fields_of(entry)] if section == MODELS else _lines(entry)
    return "\n".join(lines) + "\n"


def differences(committed: str, now: str) -> Iterator[str]:
    """What the code has changed and the snapshot does not show yet, and what to do about it."""
    changed = list(difflib.unified_diff(committed.splitlines(), now.splitlines(), lineterm="", n=0))[2:]
    if changed:
        yield from (line for line in changed if not line.startswith("@@"))
        yield (
            f"the public API is not what {SNAPSHOT} says: mend it, or run `make public-api` "
            f"and tell users in {CHANGELOG}"
        )


def unannounced(root: Path) -> Iterator[str]:
    """A snapshot that was changed since the last commit while the changelog was not; none outside of git."""
    changed = {name for name in (SNAPSHOT, CHANGELOG) if _differs_from_commit(root, name)}
    if changed == {SNAPSHOT}:
        yield f"{SNAPSHOT} changed: tell users in {CHANGELOG}, under Unreleased, what they can do now"


def _differs_from_commit(root: Path, name: str) -> bool:
    """Whether a file is other than in the last commit. Of what is new to git nothing can be said."""
    git = subprocess.run(
        ["git", "show", f"HEAD:./{name}"],
        cwd=root,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    return git.returncode == 0 and git.stdout != (root / name).read_text("utf-8")


def _lines(entry: Entry, indent: str = "") -> Iterator[str]:
    kind = "" if entry.kind in {"attribute", "value"} else f"{entry.kind} "
    kind = f"{entry.prefix} {kind}" if entry.prefix else kind
    bases = f" <- {', '.join(entry.bases)}" if entry.bases else ""
    for shown in entry.signatures or ("",):
        yield f"{indent}{kind}{entry.name}{shown}{bases}"
    for member in sorted(entry.members, key=lambda member: member.name):
        yield from _lines(member, indent + "  ")


def _fields_of(entry: Entry) -> str:
    names = ", ".join(sorted(member.name for member in entry.members if member.kind == "attribute"))
    return f"{entry.name}: {names}".rstrip(": ")


if __name__ == "__main__":
    sys.exit(main())
