"""Counting answers: a check that saw only refusals has checked nothing."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping


class Tally:
    """How often each operation was answered with what."""

    def __init__(self) -> None:
        self._answers: defaultdict[str, Counter[str]] = defaultdict(Counter)

    def add(self, operation_id: str, status: int) -> None:
        """Count an answer."""
        self._answers[operation_id][f"{status // 100}xx"] += 1

    def merge(self, answers: Mapping[str, Mapping[str, int]]) -> None:
        """Count what another process has counted."""
        for operation_id, classes in answers.items():
            self._answers[operation_id].update(classes)

    @property
    def answers(self) -> dict[str, dict[str, int]]:
        """How many answers of each class, by operation, as plain data."""
        return {operation_id: dict(classes) for operation_id, classes in self._answers.items()}

    @property
    def never_succeeded(self) -> list[str]:
        """The operations that were called, but never with success."""
        return sorted(operation_id for operation_id, classes in self._answers.items() if not classes["2xx"])

    def lines(self, tags: Mapping[str, str]) -> Iterator[str]:
        """A table with a row for each tag.

        Args:
            tags: Of each operation.
        """
        operations, reached = Counter[str](), Counter[str]()
        totals: defaultdict[str, Counter[str]] = defaultdict(Counter)
        for operation_id, classes in self._answers.items():
            for tag in (tags[operation_id], "all"):
                operations[tag] += 1
                reached[tag] += bool(classes["2xx"])
                totals[tag] += classes
        yield f"{'tag':<16}{'operations':>12}{'reached':>10}{'2xx':>10}{'4xx':>10}{'other':>10}"
        for tag in sorted(operations, key=lambda tag: (tag == "all", tag)):
            successes, refusals = totals[tag]["2xx"], totals[tag]["4xx"]
            other = totals[tag].total() - successes - refusals
            yield f"{tag:<16}{operations[tag]:>12}{reached[tag]:>10}{successes:>10}{refusals:>10}{other:>10}"


TALLY = Tally()
"""Of this run."""
