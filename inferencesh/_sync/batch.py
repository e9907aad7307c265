# Generated from inferencesh/_async/batch.py, do not edit.
"""Run one app over many inputs at once."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Mapping
from types import TracebackType
from typing import Any, Generic, Self, TypeVar, cast

from inferencesh_gen.models import Task

from .._core.batch import BatchError, BatchPlan
from .._core.waiting import Waiting, name_tasks
from .._shim import _sync as shim
from .._shim.progress import progress_bar
from .sender import ClientSender
from .wait import wait_for

Submit = Callable[[Mapping[str, Any] | None, Mapping[str, Any], shim.Stop], Any]


R = TypeVar("R")


class Batch(Generic[R]):
    """The results of a batch, to iterate over; begins when iterated.

    Leaving early submits nothing more and stops waiting; tasks that were submitted go on.

    Attributes:
        under_way: The ids of the tasks whose results were not given out yet, by the places of their inputs.
    """

    def __init__(
        self,
        sender: ClientSender,
        submit: Submit,
        fields: Mapping[str, Any],
        inputs: Iterable[Any],
        *,
        waiting: Waiting,
        concurrency: int,
        ordered: bool,
        return_errors: bool,
        on_result: Callable[[int, Task | Exception], object] | None,
        progress: bool,
    ) -> None:
        self._sender = sender
        self._submit = submit
        self._fields = fields
        self._plan = BatchPlan(inputs, concurrency=concurrency, ordered=ordered)
        self._waiting = waiting
        self._concurrency = concurrency
        self._return_errors = return_errors
        self._on_result = on_result
        self._progress = progress
        self.under_way: dict[int, str] = {}
        self._stop = shim.Stop()
        self._results = self._iterate()

    def __iter__(self) -> Generator[R]:
        return cast("Generator[R]", self._results)

    def close(self) -> None:
        """Submit nothing more and stop waiting."""
        self._results.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def _iterate(self) -> Generator[Task | Exception]:
        errors: dict[int, Exception] = {}
        label = str(self._fields["app"])
        with progress_bar(self._progress, self._plan.total, label) as advance:
            with shim.Workers(self._concurrency, self._stop) as workers:
                self._start(workers)
                while not self._plan.is_over:
                    place, outcome = self._next(workers)
                    advance()
                    for ready, result in self._plan.done(place, outcome):
                        self.under_way.pop(ready, None)
                        if self._on_result:
                            shim.call(self._on_result, ready, result)
                        if isinstance(result, Exception) and not self._return_errors:
                            errors[ready] = result
                        else:
                            yield result
                    self._start(workers)
        if errors:
            raise BatchError(errors)

    def _next(self, workers: shim.Workers) -> tuple[int, Any]:
        try:
            return workers.next()
        except shim.INTERRUPTS as interrupt:
            name_tasks(interrupt, *self.under_way.values())
            raise

    def _start(self, workers: shim.Workers) -> None:
        for place, value in self._plan.starts():
            workers.start(place, self._run, place, value)

    def _run(self, place: int, value: Any) -> Task:
        self._stop.check()
        wire = self._submit(None, {**self._fields, "input": value}, self._stop)
        self.under_way[place] = wire["id"]
        return wait_for(self._sender, wire, self._waiting, self._stop)
