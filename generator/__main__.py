"""``python -m generator``: bundle the spec, check it, generate the client, write the synchronous twins."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from .build import build, differences, write
from .bundle import BundleError
from .errors import GeneratorError
from .twins import TwinError

ROOT = Path(__file__).parent.parent


def main(arguments: list[str] | None = None) -> int:
    """Run the generator; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m generator", description=__doc__)
    parser.add_argument(
        "--check", action="store_true", help="change nothing; fail if anything committed differs"
    )
    parser.add_argument("--root", type=Path, default=ROOT, help="the repository (default: this one)")
    options = parser.parse_args(arguments)
    try:
        files = build(options.root)
    except (BundleError, GeneratorError, TwinError) as error:
        print(error, file=sys.stderr)
        return 2
    if not options.check:
        changed = write(options.root, files)
        print("\n".join([*changed, f"{len(files)} files, {len(changed)} written"]))
        return 0
    return _report(differences(options.root, files))


def _report(lines: list[str]) -> int:
    if not lines:
        return 0
    print("\n".join(lines), file=sys.stderr)
    print(f"{len(lines)} generated files are not what the sources give: run `make generate`", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
