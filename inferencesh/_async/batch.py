"""Run one app over many inputs at once."""

from __future__ import annotations

import time
from collections.abc import AsyncGenerator, Callable, Iterable, Mapping
from types import TracebackType
from typing import Any, Generic, Self, TypeVar, cast

from inferencesh_gen.models import Task

from .._core.batch import BatchError, BatchPlan
from .._core.waiting import Waiting, name_tasks, note_once
from .._shim import _async as shim
from .._shim.progress import progress_bar
from .._transport.limit import given_up_at
from .sender import AsyncClientSender
from .wait import wait_for

Submit = Callable[[Mapping[str, Any] | None, Mapping[str, Any], shim.Stop], Any]


R = TypeVar("R")


class AsyncBatch(Generic[R]):
    """The results of a batch, to iterate over; begins when iterated.

    Leaving early submits nothing more and stops waiting; tasks that were submitted go on.
    """

    def __init__(
        self,
        sender: AsyncClientSender,
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
        plan = BatchPlan(inputs, concurrency=concurrency, ordered=ordered)
        self._runs = _Runs(sender, submit, fields, waiting)
        # Nothing that goes on refers to this object: it ends when a loop over it is left, close it or not.
        self._results = cast(
            "AsyncGenerator[R]",
            _results(
                self._runs,
                plan,
                concurrency=concurrency,
                return_errors=return_errors,
                on_result=on_result,
                progress=progress,
            ),
        )

    @property
    def under_way(self) -> dict[int, str]:
        """The ids of the tasks whose results were not given out yet, by the places of their inputs."""
        return dict(self._runs.under_way)

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> R:
        return await anext(self._results)

    async def aclose(self) -> None:
        """Submit nothing more and stop waiting."""
        await self._results.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._runs.app}, {len(self._runs.under_way)} tasks under way>"


class _Runs:
    """The runs of a batch: each is submitted, then waited for."""

    def __init__(
        self, sender: AsyncClientSender, submit: Submit, fields: Mapping[str, Any], waiting: Waiting
    ) -> None:
        self.app = str(fields["app"])
        self.stop = shim.Stop()
        self.under_way: dict[int, str] = {}
        self._being_sent: set[int] = set()
        self._sender = sender
        self._submit = submit
        self._fields = fields
        self._waiting = waiting

    async def run(self, place: int, value: Any) -> Task:
        self.stop.check()
        deadline = self._waiting.deadline(time.monotonic())
        self._being_sent.add(place)
        with given_up_at(deadline.moment(None)):
            wire = await self._submit(None, {**self._fields, "input": value}, self.stop)
        self.under_way[place] = wire["id"]
        self._being_sent.discard(place)
        return await wait_for(self._sender, wire, self._waiting, self.stop, deadline)

    def done(self, place: int) -> None:
        self.under_way.pop(place, None)
        self._being_sent.discard(place)

    def name(self, interrupt: BaseException) -> None:
        """Let an interrupt say which tasks go on, and how many may."""
        name_tasks(interrupt, *list(self.under_way.values()))
        if number := len(self._being_sent):
            note_once(
                interrupt,
                f"{number} {'run was' if number == 1 else 'runs were'} being sent and may be running; "
                "client.tasks.list() shows whether",
            )


async def _results(
    runs: _Runs,
    plan: BatchPlan,
    *,
    concurrency: int,
    return_errors: bool,
    on_result: Callable[[int, Task | Exception], object] | None,
    progress: bool,
) -> AsyncGenerator[Task | Exception]:
    errors: dict[int, Exception] = {}
    with progress_bar(progress, plan.total, runs.app) as advance:
        # What is being sent is waited for a little while: a run that was accepted is to have its id known.
        async with shim.Workers(concurrency, runs.stop, patient=True) as workers:
            try:
                _start(runs, plan, workers)
                while not plan.is_over:
                    place, outcome = await workers.next()
                    advance()
                    for ready, result in plan.done(place, outcome):
                        runs.done(ready)
                        if on_result:
                            await shim.call(on_result, ready, result)
                        if isinstance(result, Exception) and not return_errors:
                            errors[ready] = result
                        else:
                            yield result
                    _start(runs, plan, workers)
            except shim.INTERRUPTS as interrupt:
                runs.name(interrupt)
                raise
    failed = BatchError(errors) if errors else None
    if plan.broken:
        raise plan.broken from failed
    if failed:
        raise failed


def _start(runs: _Runs, plan: BatchPlan, workers: shim.Workers) -> None:
    for place, value in plan.starts():
        workers.start(place, runs.run, place, value)
