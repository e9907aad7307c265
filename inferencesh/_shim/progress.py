"""A progress bar for batches, if a library for it is installed."""

from __future__ import annotations

import sys
from collections.abc import Generator
from contextlib import contextmanager
from typing import Any

from .._core.errors import InvalidArgumentError


@contextmanager
def progress_bar(shown: object, total: int | None, label: str) -> Generator[Any]:
    """A function to call for each step; shows a bar if `shown` is true.

    Raises:
        InvalidArgumentError: a bar is wanted, and rich is not installed.
    """
    if not shown:
        yield lambda: None
        return
    try:
        from rich.console import Console
        from rich.progress import Progress
    except ImportError:
        raise InvalidArgumentError("progress", 'needs rich: pip install "inferencesh[progress]"') from None
    # What the program prints may go to a file or another program: the bar does not mix with it.
    with Progress(console=Console(stderr=True), redirect_stdout=sys.stdout.isatty()) as bar:
        line = bar.add_task(label, total=total)
        yield lambda: bar.advance(line)
