"""Counting answers: a check that saw only refusals has checked nothing."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator


class Tally:
    """How often each operation was answered with what."""

    def __init__(self) -> None:
        self._answers: defaultdict[str, Counter[int]] = defaultdict(Counter)

    def add(self, operation: str, status: int) -> None:
        """Count an answer."""
        self._answers[operation][status // 100] += 1

    @property
    def never_succeeded(self) -> list[str]:
        """The operations that were called, but never with success."""
        return [operation for operation, classes in self._answers.items() if not classes[2]]

    def lines(self) -> Iterator[str]:
        """A table with a row for each operation."""
        yield f"{'operation':<42}{'2xx':>8}{'4xx':>8}{'other':>8}"
        for operation, classes in sorted(self._answers.items()):
            other = classes.total() - classes[2] - classes[4]
            yield f"{operation:<42}{classes[2]:>8}{classes[4]:>8}{other:>8}"


TALLY = Tally()
"""Of this run."""
