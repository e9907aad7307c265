"""What can be said on the command line."""

import argparse
import re
from dataclasses import dataclass
from pathlib import Path
from typing import get_args

from ..checks import key
from ..latency import Latency
from ..webhooks import Allowed

_SECONDS = {"ms": 0.001, "s": 1.0}
_TIME = re.compile(r"(\d+(?:\.\d+)?)(ms|s)")
_FACTOR = re.compile(r"(\d+(?:\.\d+)?)x")
_STANDING = {"real": 1.0, "manual": 0.0}

_EPILOG = """\
The first line of output is the base URL. What the emulator does is shown by a page at that address, live.

examples:
  inferencesh-emulator                                  apps and agents to try it with
  inferencesh-emulator apps.py --port 8765 --reload     your own; loaded anew when you change them
  inferencesh-emulator apps.py --latency 20ms-200ms     as if it were far away
  inferencesh-emulator apps.py --faults faults.toml     with what can go wrong
  inferencesh-emulator apps.py --clock 60x              an hour in a minute
"""


@dataclass(frozen=True)
class Options:
    """The command line. What is None is left as the file has it."""

    file: Path | None
    host: str
    port: int
    reload: bool
    api_key: str | None
    strict: bool
    think: float | None
    latency: tuple[float, float] | None
    faults: Path | None
    recording: Path | None
    clock: float | None
    webhooks: Allowed | None


def read_options(arguments: list[str] | None) -> Options:
    """Read the command line, or end the program with what is wrong with it."""
    parser = _parser()
    options = Options(**vars(parser.parse_args(arguments)))
    if options.reload and options.file is None:
        parser.error("--reload needs a FILE to watch")
    return options


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="inferencesh-emulator",
        description="A local inference.sh: its apps and agents are Python functions.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "file",
        nargs="?",
        type=Path,
        metavar="FILE.py",
        help="a file with an Emulator in it (default: example apps)",
    )
    _add_serving(parser.add_argument_group("serving"))
    _add_behaviour(parser.add_argument_group("behaviour", "each overrules what FILE.py says"))
    return parser


def _add_serving(group: argparse._ArgumentGroup) -> None:  # pyright: ignore[reportPrivateUsage]
    group.add_argument("--host", default="127.0.0.1", help="address to listen on (default: %(default)s)")
    group.add_argument("--port", type=_port, default=0, help="port to listen on (default: a free one)")
    group.add_argument(
        "--reload",
        action="store_true",
        help="load FILE.py anew when it changes, or a module beside it that it imports: without the tasks, "
        "chats and sessions of before. While it can't be loaded, what was there before is served",
    )
    group.add_argument(
        "--api-key", "--key", type=_key, metavar="KEY", help="the only API key to accept (default: any)"
    )


def _add_behaviour(group: argparse._ArgumentGroup) -> None:  # pyright: ignore[reportPrivateUsage]
    group.add_argument(
        "--latency", type=_latency, metavar="TIME", help="how late each answer is: 50ms, 0.5s, or 20ms-200ms"
    )
    group.add_argument("--faults", type=Path, metavar="FILE", help="a TOML file of what goes wrong")
    group.add_argument(
        "--recording",
        type=Path,
        metavar="FILE",
        help="answer from what was recorded with inferencesh.testing.record, not from apps and agents",
    )
    group.add_argument(
        "--clock",
        type=_clock,
        metavar="SPEED",
        help="real, a factor such as 60x, or manual: stands still until it is moved on the page",
    )
    group.add_argument(
        "--webhooks", choices=get_args(Allowed), help="whom tasks may tell that they have ended"
    )
    group.add_argument(
        "--think", type=_seconds, metavar="SECONDS", help="how long agents take before they begin to answer"
    )
    group.add_argument("--strict", action="store_true", help="check every answer against the description")


def _port(text: str) -> int:
    if not text.isdecimal() or int(text) > 65535:
        raise argparse.ArgumentTypeError(f"{text!r} is no port: 0 to 65535")
    return int(text)


def _key(text: str) -> str | None:
    try:
        return key("the key", text)
    except ValueError:
        raise argparse.ArgumentTypeError("a key is ASCII text without spaces") from None


def _seconds(text: str) -> float:
    try:
        return Latency.of(float(text)).least
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no number of seconds, 0 to 3600") from None


def _latency(text: str) -> tuple[float, float]:
    ends = [_TIME.fullmatch(end) for end in text.split("-")]
    times = [float(end[1]) * _SECONDS[end[2]] for end in ends if end]
    if len(times) != len(ends) or len(ends) > 2:
        raise argparse.ArgumentTypeError(f"{text!r} is no time: 50ms, 0.5s, or two of them as in 20ms-200ms")
    try:
        return Latency.of((times[0], times[-1])).bounds
    except ValueError:
        message = f"{text!r} must be at most an hour, and the first time not above the second"
        raise argparse.ArgumentTypeError(message) from None


def _clock(text: str) -> float:
    if text in _STANDING:
        return _STANDING[text]
    factor = _FACTOR.fullmatch(text)
    if factor is None or float(factor[1]) == 0:
        raise argparse.ArgumentTypeError(f"{text!r} is no speed: real, manual, or a factor such as 60x")
    return float(factor[1])
