"""What is measured: every case by name, with the peers that can do it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase

from .operations import ECHO, TASK

BOTH = ("ours", "fast", "incumbent", "httpx", "pyqwest")
BLOCKING = (*BOTH, "requests", "urllib3", "http_client")
ASYNCHRONOUS = (*BOTH, "aiohttp")
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
        width: How many at once.
        count: Operations to measure; 0 for as many as fit in `seconds`.
        seconds: CPU seconds to fill where `count` is 0.
        per: What one operation counts for, such as the deltas of one stream.
        unit: What is counted.
        tls: Over TLS.
        yardstick: The peer that ratios are given to.
        peers: Who is measured.
    """

    name: str
    how: str
    operation: str = ""
    argument: str = ""
    width: int = 1
    count: int = 0
    seconds: float = 0.5
    per: int = 1
    unit: str = "operation"
    tls: bool = False
    yardstick: str = "httpx"
    peers: tuple[str, ...] = BOTH


@dataclass(frozen=True)
class Scale:
    """How much of everything."""

    seconds: float
    deltas: tuple[int, ...]
    iterated: int
    file: int
    """Bytes."""
    waits: int


FULL = Scale(seconds=0.5, deltas=(100_000, 1_000_000), iterated=100_000, file=256 << 20, waits=5000)
QUICK = Scale(seconds=0.03, deltas=(1000, 10_000), iterated=1000, file=4 << 20, waits=100)


def cases(scale: Scale) -> list[Case]:
    """Every case, at a scale."""
    return [*_calls(scale), *_deltas(scale)]


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


def _calls(scale: Scale) -> Iterator[Case]:
    for tls in (False, True):
        for operation, argument in (("run", ECHO), ("run-and-wait", ECHO), ("get", TASK)):
            yield from _widths(scale, operation, argument, tls=tls)


def _widths(scale: Scale, operation: str, argument: str, *, tls: bool) -> Iterator[Case]:
    suffix = "/tls" if tls else ""
    method = operation.replace("-", "_")

    def case(name: str, how: str, width: int, peers: tuple[str, ...]) -> Case:
        return Case(
            name=f"{operation}/{name}{suffix}",
            how=how,
            operation=method,
            argument=argument,
            width=width,
            seconds=scale.seconds,
            tls=tls,
            peers=peers,
        )

    yield case("sync", "blocking", 1, BLOCKING)
    yield case(f"threads-{_THREADS}", "threads", _THREADS, BLOCKING)
    for width in _WIDTHS:
        yield case(f"async-{width}", "asynchronous", width, ASYNCHRONOUS)


def _deltas(scale: Scale) -> Iterator[Case]:
    for count in scale.deltas:
        for side, how, peers in (("sync", "blocking", BLOCKING), ("async", "asynchronous", ASYNCHRONOUS)):
            yield Case(
                name=f"deltas-{_short(count)}/{side}",
                how=how,
                operation="run_and_wait",
                argument=f"bench/deltas-{count}",
                count=1,
                per=count,
                unit="delta",
                peers=peers,
            )
    yield Case(
        name=f"deltas-{_short(scale.iterated)}-each-state/sync",
        how="blocking",
        operation="iterate",
        argument=f"bench/deltas-{scale.iterated}",
        count=1,
        per=scale.iterated,
        unit="delta",
        yardstick="incumbent",
        peers=("ours", "fast", "incumbent"),
    )


def _short(count: int) -> str:
    return f"{count // 1_000_000}M" if count >= 1_000_000 else f"{count // 1000}k"
