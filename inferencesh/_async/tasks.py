"""``client.tasks``: the generated operations, and running, submitting, finding and mapping."""

from __future__ import annotations

import builtins
import datetime
import os
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal, Unpack, overload

from inferencesh_gen.models import Task
from inferencesh_gen.resources import AsyncTasksResource
from inferencesh_gen.runtime.http import RequestOptions

from .._core.batch import check_concurrency, check_inputs
from .._core.checks import check_function
from .._core.errors import InvalidArgumentError, SubmissionUncertainError
from .._core.run_request import RunParams, SharedRunParams, run_fields
from .._core.submissions import check_uncertain, may_be_of
from .._core.waiting import FOLLOW_FIELDS, FollowParams, waiting
from .._shim import _async as shim
from .handle import AsyncTaskHandle
from .runs import AsyncRuns
from .sender import AsyncClientSender
from .tied import tied

if TYPE_CHECKING:
    from .._core.progress import Progress
    from .batch import AsyncBatch


class MapParams(SharedRunParams, FollowParams, total=False):
    """What the runs of a batch have in common, and how to wait for each."""


class AsyncTasks(AsyncRuns, AsyncTasksResource):
    """Runs of apps."""

    _sender: AsyncClientSender

    @overload
    async def submit(self, params: Mapping[str, Any], /) -> AsyncTaskHandle: ...

    @overload
    async def submit(self, /, **fields: Unpack[RunParams]) -> AsyncTaskHandle: ...

    async def submit(self, params: Mapping[str, Any] | None = None, /, **fields: Any) -> AsyncTaskHandle:
        """Start a run and return a handle of it at once.

        Args:
            params: The fields of the run in one mapping, instead of keywords.
            fields: The fields of the run; see `RunParams`.

        Raises:
            InvalidArgumentError: an argument that can't be right; nothing was sent.
            SubmissionUncertainError: the run was sent and no answer came: it may be running.
            APIStatusError: the server refused the run.
        """
        return self.handle((await self._submit(params, fields))["id"])

    @overload
    def map(
        self,
        app: str,
        inputs: Iterable[Any],
        *,
        concurrency: int = 16,
        ordered: bool = True,
        return_errors: Literal[False] = False,
        on_result: Callable[[int, Task | Exception], object] | None = None,
        progress: bool = False,
        **fields: Unpack[MapParams],
    ) -> AsyncBatch[Task]: ...

    @overload
    def map(
        self,
        app: str,
        inputs: Iterable[Any],
        *,
        concurrency: int = 16,
        ordered: bool = True,
        return_errors: bool,
        on_result: Callable[[int, Task | Exception], object] | None = None,
        progress: bool = False,
        **fields: Unpack[MapParams],
    ) -> AsyncBatch[Task | Exception]: ...

    def map(
        self,
        app: str,
        inputs: Iterable[Any],
        *,
        concurrency: int = 16,
        ordered: bool = True,
        return_errors: bool = False,
        on_result: Callable[[int, Task | Exception], object] | None = None,
        progress: bool = False,
        **fields: Unpack[MapParams],
    ) -> AsyncBatch[Task] | AsyncBatch[Task | Exception]:
        """Run one app over many inputs, several at once.

        Args:
            app: Which app.
            inputs: The inputs; any iterable, from which one is taken when there is room for it. If it raises,
                the runs before are finished and given first.
            concurrency: Runs under way at once.
            ordered: True gives results in the order of the inputs, False as they come.
            return_errors: True gives the exception of a failed run in its place. Otherwise the other results
                are given first, and a `BatchError` with all failures is raised at the end.
            on_result: Called with the place of the input and its task or exception.
            progress: Show a progress bar (needs rich).
            fields: Other fields of the runs, and deadlines for each; see `RunParams` and `FollowParams`.

        Returns:
            An iterator over the completed tasks. Leaving it early submits nothing more, and waits a moment
            (2 s at most) for runs that are just being sent; what was submitted goes on, see `under_way`.

        Raises:
            InvalidArgumentError: an argument that can't be right; nothing was sent.

        Example:
            ```python
            async with client.tasks.map("demo/echo", [{"n": 1}, {"n": 2}]) as tasks:
                async for task in tasks:
                    print(task.output)
            ```
        """
        given: dict[str, Any] = {**fields, "app": app}
        how = {name: given.pop(name) for name in FOLLOW_FIELDS if name in given}
        if "input" in given:
            raise InvalidArgumentError("input", "comes from inputs: each of them is the input of one run")
        run_fields(None, given)
        check_function("on_result", on_result, coroutines=shim.COROUTINES)
        from .batch import AsyncBatch

        return AsyncBatch[Task | Exception](
            self._sender,
            self._submit,
            given,
            check_inputs(inputs),
            waiting=waiting(how, self._sender.config.follow),
            concurrency=check_concurrency(concurrency),
            ordered=ordered,
            return_errors=return_errors,
            on_result=on_result,
            progress=progress,
        )

    async def get(self, task_id: str, *, options: RequestOptions | None = None) -> Task:
        """The whole task as it is now; see `AsyncTasksResource.get`."""
        return tied(await super().get(task_id, options=options), self._sender)

    async def download_files(
        self,
        task: Task | AsyncTaskHandle | str,
        to: str | os.PathLike[str],
        *,
        on_progress: Callable[[Progress], object] | None = None,
    ) -> Any:
        """Save every file of a task's output; ``task.download_files(to=…)`` is the same.

        Files are objects with a ``uri``, and addresses of what the API keeps; other addresses are links, and
        stay what they are. Each file is saved once, under the name that the server gives it, made safe; it
        never takes the place of another.

        Args:
            task: The task, its id, or a handle of it.
            to: The folder; made if it does not exist.
            on_progress: Called with the `Progress` of all files together.

        Returns:
            The output, with a `File` in the place of each file: its ``path`` is where it is.

        Raises:
            DownloadError: some files could not be saved; it has the output with the others.
            APIStatusError: there is no such task.

        Example:
            ``saved = await client.tasks.download_files(task, to="images")``
        """
        from .task_files import download_files

        check_function("on_progress", on_progress)
        whole = task if isinstance(task, Task) else await self.get(self.handle(task).id)
        return await download_files(self._sender, whole, to, on_progress)

    async def find_recent(
        self, error: SubmissionUncertainError, *, clock_difference: float = 60.0
    ) -> builtins.list[Task]:
        """The tasks that a submission without an answer may have started, oldest first.

        None found, some seconds after the error, says that the run was not accepted.

        Args:
            error: What `run` or `submit` raised.
            clock_difference: Seconds by which this machine's clock may be ahead of the server's.

        Raises:
            InvalidArgumentError: it is no error of a run of an app; nothing was sent.

        Example:
            ```python
            try:
                task = await client.run(app="demo/echo", input={"text": "hello"})
            except SubmissionUncertainError as error:
                for task in await client.tasks.find_recent(error):
                    await client.tasks.handle(task.id).wait()
            ```
        """
        check_uncertain(error)
        since = error.submitted_at - datetime.timedelta(seconds=clock_difference)
        from .._core.listing import Filter, SortOrder

        filters = [Filter.gte("created_at", since)]
        found: builtins.list[Task] = []
        async for listed in await self.list(filters=filters, sort=[SortOrder.asc("created_at")], limit=100):
            task = listed if "input" in listed else await self.get(listed.id)
            if may_be_of(error, task):
                found.append(task)
        return found

    def handle(self, task: str | AsyncTaskHandle) -> AsyncTaskHandle:
        """A handle of an existing task, by its id or a handle of another process. No request is made."""
        return AsyncTaskHandle(task.id if isinstance(task, AsyncTaskHandle) else task, self._sender)
