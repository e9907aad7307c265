"""Thousands of runs under random faults, counted one by one."""

from __future__ import annotations

import gc
import os
import time
from collections import Counter
from collections.abc import Callable, Iterator
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
GROWTH = 10.0
"""Megabytes that each half may grow by after its first round: buffers and caches settle."""
_DESCRIPTORS = Path("/proc/self/fd")
_STATM = Path("/proc/self/statm")
_MEGABYTE = 1_000_000

HALVES: dict[str, Callable[[str, int], AbstractContextManager[Half]]] = {"sync": threads, "async": loop}


@define
class Report:
    """What came of a soak.

    Attributes:
        memory: Resident megabytes, at the start and after each round; empty where the system does not tell.
        descriptors: Open ones, before and after.
    """

    outcomes: Counter[str] = field(factory=Counter)
    problems: list[str] = field(factory=list)
    accepted: int = 0
    known: int = 0
    faults: int = 0
    seconds: float = 0.0
    memory: dict[str, float] = field(factory=dict)
    descriptors: tuple[int, int] = (0, 0)

    def __str__(self) -> str:
        marks = ", ".join(f"{mark} {size:.1f}" for mark, size in self.memory.items())
        return "\n".join(
            [
                f"{self.outcomes.total()} runs, {self.faults} faults, {self.seconds:.0f} s",
                *(f"  {count:6} {outcome}" for outcome, count in self.outcomes.most_common()),
                f"accepted by the server: {self.accepted}; known to the callers: {self.known}",
                f"memory in MB: {marks}",
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
    with serving() as server:
        before = _open_descriptors()
        report.memory["start"] = _resident()
        seeds = count(seed)
        parts = _parts(runs, rounds * len(HALVES))
        for name, half in HALVES.items():
            with half(server.url, concurrency) as caller:
                for part in range(1, rounds + 1):
                    _round(server, caller, next(parts), next(seeds), report)
                    report.memory[f"{name} {part}/{rounds}"] = _resident()
        report.descriptors = (before, _open_descriptors())
    report.problems += _left_behind(report)
    report.seconds = time.monotonic() - started
    return report


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


def _left_behind(report: Report) -> list[str]:
    before, after = report.descriptors
    problems = [f"{after - before} descriptors are left open"] if after > before else []
    for name in HALVES:
        sizes = [size for mark, size in report.memory.items() if mark.startswith(name)]
        grown = sizes[-1] - sizes[0]
        if grown > GROWTH:
            problems.append(f"memory has grown by {grown:.1f} MB in the {name} half")
    return problems


def _open_descriptors() -> int:
    gc.collect()
    return len(os.listdir(_DESCRIPTORS)) if _DESCRIPTORS.exists() else 0


def _resident() -> float:
    gc.collect()
    if not _STATM.exists():
        return 0.0
    return int(_STATM.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / _MEGABYTE
