"""What the callers of a soak were told, run by run, and whether it is what happened."""

from __future__ import annotations

from collections import Counter
from typing import Any

from attrs import define, field

from .server import Accepted, poem_of


@define
class Account:
    """The runs of one round, by number.

    Attributes:
        outcomes: What became of each run.
        tasks: The ids of the tasks that the caller was told of.
        problems: What must not be.
    """

    outcomes: dict[int, str] = field(factory=dict)
    tasks: dict[str, int] = field(factory=dict)
    problems: list[str] = field(factory=list)

    def result(self, number: int, task_id: str, output: Any, outcome: str) -> None:
        """A run has a result."""
        self.tasks[task_id] = number
        self.outcomes[number] = outcome
        if output != poem_of(number):
            self.problems.append(f"run {number} has a wrong result: {output}")

    def not_accepted(self, number: int, outcome: str) -> None:
        """A run was refused for sure, or looked for and not found."""
        self.outcomes[number] = outcome

    def problem(self, number: int, text: str) -> None:
        """A run was lost, or hung."""
        self.outcomes[number] = "problem"
        self.problems.append(f"run {number}: {text}")

    def check(self, numbers: range, accepted: Accepted) -> list[str]:
        """Everything that is wrong, now that the round is over."""
        problems = list(self.problems)
        if missing := set(numbers) - self.outcomes.keys():
            problems.append(f"nothing was told of {len(missing)} runs: {sorted(missing)[:5]}")
        if accepted.submissions != len(self.tasks):
            problems.append(f"{accepted.submissions} runs were accepted, {len(self.tasks)} are known")
        if self.tasks != accepted.numbers:
            differing = self.tasks.items() ^ accepted.numbers.items()
            problems.append(f"what was told differs from what was accepted: {sorted(differing)[:5]}")
        doubled = [number for number, count in Counter(accepted.numbers.values()).items() if count > 1]
        if doubled:
            problems.append(f"{len(doubled)} runs were run twice: {doubled[:5]}")
        if accepted.unfinished & self.tasks.keys():
            problems.append("tasks that have not ended have results")
        return problems
