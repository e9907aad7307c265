"""Many laps at once, and the table of them."""

from __future__ import annotations

import queue
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from typing import Any

from .course import Course
from .engines import ENGINES, Engine, suits
from .track import Lap, Track

COURSES = 24
"""Laps at once: most of the time, each waits."""


def race(
    cases: Iterable[Any],
    engines: dict[str, Engine] = ENGINES,
    *,
    courses: int = COURSES,
    kind: Callable[[], Track] = Course,
) -> Iterator[Lap]:
    """Run the cases with each engine; the laps as they end.

    Args:
        cases: What is to be tried.
        engines: With what.
        courses: How many at once.
        kind: Makes a course that such cases run on: of runs, or of chats.

    One that only came too late is run again, alone: the machine may have been busy.
    """
    late: list[Lap] = []
    with ExitStack() as stack:
        free: queue.SimpleQueue[Track] = queue.SimpleQueue()
        for _ in range(courses):
            free.put(stack.enter_context(kind().open()))

        def lap(name: str, case: Any) -> Lap:
            course = free.get()
            try:
                return course.lap(name, engines[name], case)
            finally:
                free.put(course)

        with ThreadPoolExecutor(courses) as threads:
            runs = [(name, case) for case in cases for name in engines if suits(name, case)]
            laps = [threads.submit(lap, name, case) for name, case in runs]
            for done in laps:
                finished = done.result()
                if finished.is_late:
                    late.append(finished)
                else:
                    yield finished
        for first in late:
            yield _again(first, lambda first: lap(first.engine, first.case))


def _again(lap: Lap, run: Callable[[Lap], Lap]) -> Lap:
    for _ in range(2):
        lap = run(lap)
        if not lap.is_late:
            break
    return lap


def table(laps: Sequence[Lap]) -> str:
    """What came of each fault, by engine and way of following: outcomes, and how many were wrong."""
    rows: dict[str, dict[str, Counter[str]]] = {}
    for lap in laps:
        column = f"{lap.engine} {lap.case.updates}"
        cell = rows.setdefault(lap.case.fault, {}).setdefault(column, Counter())
        cell["wrong" if lap.faults else "right"] += 1
    columns = sorted({column for row in rows.values() for column in row})
    lines = [f"{'fault':28}" + "".join(f"{column:>14}" for column in columns)]
    for fault, row in rows.items():
        cells = [row.get(column, Counter()) for column in columns]
        texts = [_cell(cell) for cell in cells]
        lines.append(f"{fault:28}" + "".join(f"{text:>14}" for text in texts))
    return "\n".join(lines)


def _cell(cell: Counter[str]) -> str:
    if not cell:
        return "-"
    return f"{cell['right']}/{cell.total()}{' WRONG' if cell['wrong'] else ''}"
