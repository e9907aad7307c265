"""What is measured: every case by name, with the peers that can do it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase

from .operations import ECHO, TASK

BOTH = ("ours", "fast", "incumbent", "httpx", "httptools", "pyqwest")
BLOCKING = (*BOTH, "requests", "urllib3", "http_client")
ASYNCHRONOUS = (*BOTH, "aiohttp")
LEAN = ("ours", "fast", "httpx", "httptools", "urllib3", "aiohttp")
"""Those that get through a million deltas in good time."""
_WIDTHS = (1, 20, 200, 1000)
_THREADS = 32


@dataclass(frozen=True, kw_only=True)
class Case:
    """One thing that is measured.

    Attributes:
        name: Its path: the operation, how it is called, and ``tls`` if it is; selections go by it.
        how: The function of `benchmarks.measures` that does it.
        operation: The peer's method.
        argument: What that is called with.
        warm_up: What it is called with before; else the same.
        width: How many at once.
        count: Operations to measure; 0 for as many as fit in `seconds`.
        seconds: CPU seconds to fill where `count` is 0.
        per: What one operation counts for, such as the deltas of one stream.
        tls: Over TLS.
        most_rounds: Rounds are not more than this; 0 for no limit.
        yardstick: The peer that ratios are given to.
        peers: Who is measured.
    """

    name: str
    how: str
    operation: str
    argument: str = ""
    warm_up: str = ""
    width: int = 1
    count: int = 0
    seconds: float = 0.0
    per: int = 1
    tls: bool = False
    most_rounds: int = 0
    yardstick: str = "httpx"
    peers: tuple[str, ...] = BOTH


@dataclass(frozen=True)
class Scale:
    """How much of everything."""

    seconds: float
    deltas: tuple[tuple[str, int], ...]
    file: int
    """Bytes."""
    waits: int


FULL = Scale(seconds=0.3, deltas=(("100k", 100_000), ("1M", 1_000_000)), file=256 << 20, waits=5000)
QUICK = Scale(seconds=0.02, deltas=(("100k", 2000), ("1M", 20_000)), file=4 << 20, waits=100)
"""The same names with less behind them."""


def cases(scale: Scale, upload: str) -> list[Case]:
    """Every case.

    Args:
        scale: How much of everything.
        upload: Path of the file to upload.
    """
    return [
        *_starts(),
        *_calls(scale),
        *_deltas(scale),
        *_payloads(scale),
        *_transfers(scale, upload),
        _waits(scale),
        _generator(),
    ]


def select(all_cases: Iterable[Case], patterns: Iterable[str]) -> list[Case]:
    """The cases that patterns name: a name, the beginning of some (``get`` for ``get/…``), or a glob.

    Raises:
        ValueError: nothing has such a name.
    """
    known = list(all_cases)
    chosen: set[str] = set()
    for pattern in patterns:
        found = {case.name for case in known if _matches(case.name, pattern)}
        if not found:
            raise ValueError(f"no case is called {pattern!r}; there are {', '.join(c.name for c in known)}")
        chosen |= found
    return [case for case in known if not chosen or case.name in chosen]


def _matches(name: str, pattern: str) -> bool:
    return name == pattern or name.startswith(f"{pattern}/") or fnmatchcase(name, pattern)


def _starts() -> Iterator[Case]:
    able = tuple(peer for peer in BLOCKING if peer != "httptools")
    stages = (("import", "load"), ("first-client", "client"), ("ready", "ready"), ("first-call", "call"))
    for name, stage in stages:
        peers = {"load": (*able, "aiohttp"), "ready": ("ours", "fast", "httpx")}.get(stage, able)
        yield Case(name=f"start/{name}", how="importing", operation=stage, peers=peers)


def _calls(scale: Scale) -> Iterator[Case]:
    for suffix in ("", "/tls"):
        for operation, argument in (("run", ECHO), ("run-and-wait", ECHO), ("get", TASK)):
            for name, how, width, peers in _ways():
                yield Case(
                    name=f"{operation}/{name}{suffix}",
                    how=how,
                    operation=operation.replace("-", "_"),
                    argument=argument,
                    width=width,
                    seconds=scale.seconds,
                    tls=bool(suffix),
                    most_rounds=_rounds(width, tls=bool(suffix)),
                    peers=peers,
                )


def _rounds(width: int, *, tls: bool) -> int:
    # Many at once take long, and over TLS it is the same again: what is seen there is seen in one round too.
    return 1 if tls and width > 1 else 2 if tls or width > 20 else 0


def _ways() -> Iterator[tuple[str, str, int, tuple[str, ...]]]:
    yield "sync", "blocking", 1, BLOCKING
    yield f"threads-{_THREADS}", "threads", _THREADS, BLOCKING
    for width in _WIDTHS:
        yield f"async-{width}", "asynchronous", width, ASYNCHRONOUS


def _deltas(scale: Scale) -> Iterator[Case]:
    for name, count in scale.deltas:
        for side, how, peers in (("sync", "blocking", BLOCKING), ("async", "asynchronous", ASYNCHRONOUS)):
            able = peers if name == "100k" else [peer for peer in peers if peer in LEAN]
            most = 0 if name == "100k" else 1
            yield _stream(f"deltas-{name}/{side}", how, "run_and_wait", count, able, most_rounds=most)
    name, count = scale.deltas[0]
    each_state, states = f"deltas-{name}-each-state/sync", ("ours", "fast", "incumbent")
    yield _stream(each_state, "blocking", "iterate", count, states, yardstick="incumbent")


def _stream(
    name: str,
    how: str,
    operation: str,
    count: int,
    peers: Iterable[str],
    *,
    yardstick: str = "httpx",
    most_rounds: int = 2,
) -> Case:
    return Case(
        name=name,
        how=how,
        operation=operation,
        argument=f"bench/deltas-{count}",
        warm_up="bench/deltas-1000",
        count=1,
        per=count,
        most_rounds=most_rounds,
        yardstick=yardstick,
        peers=tuple(peers),
    )


def _payloads(scale: Scale) -> Iterator[Case]:
    for operation in ("decode", "decode-all", "encode", "encode-input"):
        yield Case(
            name=f"page/{operation}",
            how="payload",
            operation=operation.replace("-", "_"),
            seconds=scale.seconds,
            yardstick="json",
            peers=("ours", "fast", "json", "templates"),
        )


def _transfers(scale: Scale, upload: str) -> Iterator[Case]:
    for operation, argument, warm_up in (
        ("upload", upload, __file__),
        ("download", f"/download/{scale.file}", "/download/1000"),
    ):
        yield Case(
            name=operation,
            how="blocking",
            operation=operation,
            argument=argument,
            warm_up=warm_up,
            count=1,
            peers=BLOCKING,
        )


def _waits(scale: Scale) -> Case:
    return Case(
        name="idle-waits",
        how="waits",
        operation="run_and_wait",
        argument="bench/idle",
        warm_up=ECHO,
        count=scale.waits,
        most_rounds=1,
        peers=ASYNCHRONOUS,
    )


def _generator() -> Case:
    return Case(
        name="generator",
        how="generator",
        operation="generate",
        most_rounds=1,
        yardstick="templates",
        peers=("ours", "templates"),
    )
