"""``make soak``: all of it. ``RUNS`` and ``SEED`` in the environment change that."""

from __future__ import annotations

import os
import sys

from .soak import soak


def main() -> int:
    """Soak, and print what came of it; 1 if anything is wrong."""
    report = soak(int(os.environ.get("RUNS", "10000")), int(os.environ.get("SEED", "1")))
    print(report)
    return bool(report.problems)


if __name__ == "__main__":
    sys.exit(main())
