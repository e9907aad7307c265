"""Thousands of runs under random faults, counted one by one."""

from __future__ import annotations

import gc
import os
import time
import tracemalloc
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager
from itertools import count
from pathlib import Path

from attrs import define, field

from .account import Account
from .halves import Half, loop, threads
from .server import Server, serving

CONCURRENCY = 24
RATE = 0.15
"""The share of requests that meet a fault."""
BYTES_A_RUN = 64
"""What a run may leave behind, after the first round: about one small object."""
_DESCRIPTORS = Path("/proc/self/fd")
_STATM = Path("/proc/self/statm")
_MEGABYTE = 1_000_000

HALVES: dict[str, Callable[[str, int], AbstractContextManager[Half]]] = {"sync": threads, "async": loop}


@define
class Report:
    """What came of a soak.

    Attributes:
        held: Megabytes that objects hold, at the start and after each round.
        resident: Megabytes of the process at the same times; 0 where the system does not tell. What a round
            needs at once the allocator keeps, in an arena for each thread: it grows for some rounds.
        descriptors: Open ones, before and after.
    """

    outcomes: Counter[str] = field(factory=Counter)
    problems: list[str] = field(factory=list)
    accepted: int = 0
    known: int = 0
    faults: int = 0
    seconds: float = 0.0
    held: dict[str, float] = field(factory=dict)
    resident: dict[str, float] = field(factory=dict)
    descriptors: tuple[int, int] = (0, 0)

    def __str__(self) -> str:
        return "\n".join(
            [
                f"{self.outcomes.total()} runs, {self.faults} faults, {self.seconds:.0f} s",
                *(f"  {count:6} {outcome}" for outcome, count in self.outcomes.most_common()),
                f"accepted by the server: {self.accepted}; known to the callers: {self.known}",
                f"held by objects, in MB: {_row(self.held, 2)}",
                f"resident, in MB: {_row(self.resident, 1)}",
                f"open descriptors: {self.descriptors[0]} before, {self.descriptors[1]} after",
                *(f"WRONG: {problem}" for problem in self.problems),
                f"{len(self.problems)} problems",
            ]
        )


def soak(runs: int, seed: int, *, rounds: int = 4, concurrency: int = CONCURRENCY) -> Report:
    """Do so many runs, half of them with each side.

    Args:
        runs: How many, in all.
        seed: Decides about the faults.
        rounds: In each half; after each, the accounts are compared, and memory is looked at.
        concurrency: Runs under way at once.
    """
    report, started = Report(), time.monotonic()
    tracemalloc.start()
    try:
        with serving() as server:
            _run_halves(report, server, runs, seed, rounds, concurrency)
    finally:
        tracemalloc.stop()
    report.problems += left_behind(report)
    report.seconds = time.monotonic() - started
    return report


def _run_halves(report: Report, server: Server, runs: int, seed: int, rounds: int, concurrency: int) -> None:
    before = _open_descriptors()
    _look_at_memory(report, "start")
    seeds = count(seed)
    parts = _parts(runs, rounds * len(HALVES))
    for name, half in HALVES.items():
        with half(server.url, concurrency) as caller:
            for part in range(1, rounds + 1):
                _round(server, caller, next(parts), next(seeds), report)
                _look_at_memory(report, f"{name} {part}/{rounds}")
    report.descriptors = (before, _open_descriptors())


def _parts(total: int, parts: int) -> Iterator[range]:
    """The numbers below `total`, in so many parts of one size."""
    size = total // parts
    return (range(start, start + size) for start in range(0, size * parts, size))


def _round(server: Server, caller: Half, numbers: range, seed: int, report: Report) -> None:
    account = Account()
    server.begin(seed, RATE)
    caller.run(numbers, account)
    accepted = server.accepted()
    report.outcomes.update(account.outcomes.values())
    report.problems += [f"{problem} (seed {seed})" for problem in account.check(numbers, accepted)]
    report.accepted += accepted.submissions
    report.known += len(account.tasks)
    report.faults += accepted.faults


def left_behind(report: Report) -> list[str]:
    """What was not given back, in words."""
    before, after = report.descriptors
    problems = [f"{after - before} descriptors are left open"] if after > before else []
    for name in HALVES:
        sizes = [size for mark, size in report.held.items() if mark.startswith(name)]
        runs = report.outcomes.total() / len(HALVES) / len(sizes) * (len(sizes) - 1)
        if (left := (sizes[-1] - sizes[0]) * _MEGABYTE) > runs * BYTES_A_RUN:
            problems.append(f"{left:,.0f} bytes are left by {runs:.0f} runs of the {name} half")
    return problems


def _look_at_memory(report: Report, mark: str) -> None:
    gc.collect()
    report.held[mark] = tracemalloc.get_traced_memory()[0] / _MEGABYTE
    report.resident[mark] = _resident()


def _row(sizes: Mapping[str, float], digits: int) -> str:
    return ", ".join(f"{mark} {size:.{digits}f}" for mark, size in sizes.items())


def _open_descriptors() -> int:
    gc.collect()
    return len(os.listdir(_DESCRIPTORS)) if _DESCRIPTORS.exists() else 0


def _resident() -> float:
    if not _STATM.exists():
        return 0.0
    return int(_STATM.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / _MEGABYTE
