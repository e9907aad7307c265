# Generated from tests/soak/_async/caller.py, do not edit.
"""One caller of a soak: runs an app, and does what the errors say."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from inferencesh import (
    APIConnectionError,
    APIStatusError,
    Inference,
    InferenceError,
    SubmissionUncertainError,
    Task,
    TaskTimeoutError,
)
from tests.soak.account import Account
from tests.soak.server import APP

T = TypeVar("T")

PATIENCE = 60.0
"""Seconds after which a run counts as hung."""
_ATTEMPTS = 20


class Caller:
    """Runs apps under faults, and keeps account of every run.

    Args:
        client: The client.
        account: Where to note what came of it.
    """

    def __init__(self, client: Inference, account: Account) -> None:
        self._client = client
        self._account = account

    def run(self, number: int) -> None:
        """One run; each fourth is polled."""
        try:
            self._run(number)
        except Exception as error:  # of finding and following it again, or none of the client's
            self._account.problem(number, f"{type(error).__name__}: {error}")

    def _run(self, number: int) -> None:
        try:
            task = self._client.run(
                app=APP,
                input={"number": number},
                updates="auto" if number % 4 else "poll",
                timeout=PATIENCE,
            )
        except SubmissionUncertainError as error:
            self._look_for(number, error)
        except TaskTimeoutError as error:
            self._account.problem(number, f"hung: {error}")
        except InferenceError as error:
            self._pick_up(number, error)
        else:
            self._account.result(number, task.id, task.output, "result")

    def _look_for(self, number: int, error: SubmissionUncertainError) -> None:
        find = self._client.tasks.find_recent
        found = _until_it_works(lambda: find(error, clock_difference=1.0))
        if not found:
            self._account.not_accepted(number, "uncertain, not accepted")
        elif len(found) > 1:
            self._account.problem(number, f"is running {len(found)} times")
        else:
            self._follow(number, found[0].id, "uncertain, found")

    def _pick_up(self, number: int, error: InferenceError) -> None:
        refused = isinstance(error, APIStatusError) or (
            isinstance(error, APIConnectionError) and not error.sent
        )
        if error.task_id:
            self._follow(number, error.task_id, "followed again")
        elif refused:
            self._account.not_accepted(number, f"refused: {type(error).__name__}")
        else:
            self._account.problem(number, f"{type(error).__name__}: {error}")

    def _follow(self, number: int, task_id: str, outcome: str) -> None:
        handle = self._client.tasks.handle(task_id)
        task: Task = _until_it_works(lambda: handle.wait(timeout=PATIENCE))
        self._account.result(number, task_id, task.output, outcome)


def _until_it_works(call: Callable[[], T]) -> T:
    for _ in range(_ATTEMPTS - 1):
        try:
            return call()
        except InferenceError:
            continue
    return call()
