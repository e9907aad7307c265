"""Serve an emulator from the command line: `python -m inferencesh.emulator [FILE.py]`."""

import signal
import sys
from collections.abc import Sequence
from contextlib import suppress
from types import FrameType

from .command.options import read_options
from .command.serving import serve
from .command.source import LoadError


def main(arguments: Sequence[str] | None = None) -> None:
    """Serve until interrupted or terminated; `--help` tells what can be said.

    Args:
        arguments: The command line, `sys.argv` by default.
    """
    options = read_options(None if arguments is None else list(arguments))
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, _interrupt)
    with suppress(KeyboardInterrupt):
        try:
            serve(options)
        except LoadError as error:
            sys.exit(error.report)
        except OSError as error:
            sys.exit(f"can't listen on {options.host}, port {options.port}: {error.strerror or error}")


def _interrupt(_number: int, _frame: FrameType | None) -> None:
    raise KeyboardInterrupt


if __name__ == "__main__":
    main()
