"""Thousands of runs under random faults, counted one by one."""

from __future__ import annotations

import gc
import os
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from itertools import count, pairwise
from pathlib import Path
from typing import TypeVar

from attrs import define, field

from .account import Account
from .halves import Half, loop, threads
from .server import Server, serving

CONCURRENCY = 24
RATE = 0.15
"""The share of requests that meet a fault."""
GROWTH = 2.5
"""Megabytes that each round may grow by: the arenas of threads take some time to settle."""
BLOCKS_A_RUN = 0.5
"""Blocks that a run may leave behind, after the first round: less than one object."""
_DESCRIPTORS = Path("/proc/self/fd")
_STATM = Path("/proc/self/statm")
_MEGABYTE = 1_000_000

Number = TypeVar("Number", int, float)

HALVES: dict[str, Callable[[str, int], AbstractContextManager[Half]]] = {"sync": threads, "async": loop}


@define
class Report:
    """What came of a soak.

    Attributes:
        memory: Resident megabytes, at the start and after each round; 0 where the system does not tell.
        blocks: Blocks of memory that Python has in use, at the same times.
        descriptors: Open ones, before and after.
    """

    outcomes: Counter[str] = field(factory=Counter)
    problems: list[str] = field(factory=list)
    accepted: int = 0
    known: int = 0
    faults: int = 0
    seconds: float = 0.0
    memory: dict[str, float] = field(factory=dict)
    blocks: dict[str, int] = field(factory=dict)
    descriptors: tuple[int, int] = (0, 0)

    def __str__(self) -> str:
        megabytes = ", ".join(f"{mark} {size:.1f}" for mark, size in self.memory.items())
        blocks = ", ".join(f"{mark} {count}" for mark, count in self.blocks.items())
        return "\n".join(
            [
                f"{self.outcomes.total()} runs, {self.faults} faults, {self.seconds:.0f} s",
                *(f"  {count:6} {outcome}" for outcome, count in self.outcomes.most_common()),
                f"accepted by the server: {self.accepted}; known to the callers: {self.known}",
                f"memory in MB: {megabytes}",
                f"blocks in use: {blocks}",
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
        _look_at_memory(report, "start")
        seeds = count(seed)
        parts = _parts(runs, rounds * len(HALVES))
        for name, half in HALVES.items():
            with half(server.url, concurrency) as caller:
                for part in range(1, rounds + 1):
                    _round(server, caller, next(parts), next(seeds), report)
                    _look_at_memory(report, f"{name} {part}/{rounds}")
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
        sizes, blocks = _marks(report.memory, name), _marks(report.blocks, name)
        # What a round needs at once, the allocator keeps; what leaks makes every round grow.
        steps = [later - earlier for earlier, later in pairwise(sizes)]
        if steps and min(steps) > GROWTH:
            problems.append(f"memory grows in each round of the {name} half, by {min(steps):.1f} MB")
        runs = report.outcomes.total() / len(HALVES) / len(blocks) * (len(blocks) - 1)
        if (left := blocks[-1] - blocks[0]) > runs * BLOCKS_A_RUN:
            problems.append(f"{left} blocks of memory are left by {runs:.0f} runs of the {name} half")
    return problems


def _marks(values: dict[str, Number], name: str) -> list[Number]:
    return [value for mark, value in values.items() if mark.startswith(name)]


def _look_at_memory(report: Report, mark: str) -> None:
    gc.collect()
    report.memory[mark] = _resident()
    report.blocks[mark] = sys.getallocatedblocks()


def _open_descriptors() -> int:
    gc.collect()
    return len(os.listdir(_DESCRIPTORS)) if _DESCRIPTORS.exists() else 0


def _resident() -> float:
    if not _STATM.exists():
        return 0.0
    return int(_STATM.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / _MEGABYTE
