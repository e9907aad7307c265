"""Serve an emulator from the command line: `python -m inferencesh.emulator [FILE.py]`."""

import argparse
import runpy
import signal
import sys
import threading
from collections.abc import Sequence

from .emulator import Emulator
from .examples import example_emulator


def main(arguments: Sequence[str] | None = None) -> None:
    """Serve until interrupted or terminated. The first line of output is the base URL.

    Args:
        arguments: The command line, `sys.argv` by default.
    """
    options = _parser().parse_args(arguments)
    emulator = _emulator_in(options.file) if options.file else example_emulator()
    if options.api_key is not None:
        emulator.api_key = options.api_key
    emulator.strict = emulator.strict or options.strict
    if options.think is not None:
        emulator.think = options.think
    stop = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda _number, _frame: stop.set())
    with emulator.serve(options.host, options.port) as url:
        sys.stdout.write(f"{url}\n")
        sys.stdout.flush()
        stop.wait()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="inferencesh-emulator", description="A local inference.sh API.")
    parser.add_argument("file", nargs="?", help="Python file with an Emulator in it (default: example apps)")
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (default: %(default)s)")
    parser.add_argument("--port", type=int, default=0, help="port to listen on (default: a free one)")
    parser.add_argument("--api-key", metavar="KEY", help="the only API key to accept (default: any)")
    parser.add_argument("--strict", action="store_true", help="check every answer against the description")
    parser.add_argument(
        "--think", type=float, metavar="SECONDS", help="how long agents take before they begin to answer"
    )
    return parser


def _emulator_in(file: str) -> Emulator:
    values = runpy.run_path(file).values()
    emulator = next((value for value in values if isinstance(value, Emulator)), None)
    if emulator is None:
        raise SystemExit(f"{file}: there is no Emulator in it")
    return emulator


if __name__ == "__main__":
    main()
