"""The life of a task, from received to finished."""

import asyncio
import traceback
from contextlib import AsyncExitStack, suppress
from typing import Any

from .apps import App
from .background import Background
from .calls import call, in_thread, is_async
from .clock import Clock, parse_timestamp
from .context import Context
from .files import Files
from .records import as_json
from .sessions import TaskFailedError
from .tasks import LogType, Status, Task
from .webhooks import Webhooks
from .work import Work

_COLD_START = (Status.PREPARING, Status.SERVING, Status.SETTING_UP)
_OFFLINE = "session worker offline"
_INTERRUPTED = "task interrupted, please retry"


class Runner:
    """Runs tasks on the server's loop, and their plain functions in threads."""

    def __init__(self, clock: Clock, files: Files, background: Background, webhooks: Webhooks) -> None:
        self._clock = clock
        self._files = files
        self._background = background
        self._webhooks = webhooks

    def start(self, task: Task) -> None:
        """Let a task live; this call returns at once."""
        task.work = self._background.spawn(self._run(task))

    async def cancel(self, task: Task, patience: float) -> None:
        """Cancel a task and return once it has finished.

        Args:
            task: Nothing happens if it has finished.
            patience: Seconds the function gets to return before it is abandoned.
        """
        if task.finished.is_set():
            return
        if task.status is not Status.CANCELLING:
            self._ask_to_stop(task)
        assert task.work is not None
        with suppress(TimeoutError):
            async with self._clock.timeout(patience):
                await asyncio.wait([task.work])
        self.abandon(task)

    def abandon(self, task: Task) -> None:
        """Cancel a task without asking it."""
        self._break_off(task)
        self._finish(task, Status.CANCELLED)

    def lose_worker(self, task: Task, after: float) -> None:
        """Let the worker of a task that was just started be gone in so many seconds: 0 is before its turn."""
        if after > 0:
            self._background.spawn(self._lose_worker(task, after))
        else:
            task.worker_is_lost = True

    async def _lose_worker(self, task: Task, after: float) -> None:
        await self._clock.sleep(after)
        if not task.finished.is_set():
            self._break_off(task)
            self._finish(task, Status.FAILED, error=_loss(task))

    def _break_off(self, task: Task) -> None:
        task.stop.set()
        if task.work:
            task.work.cancel()

    def _ask_to_stop(self, task: Task) -> None:
        task.move(Status.CANCELLING)
        task.stop.set()
        # A thread can't be interrupted: its function has to look at `context.cancelled`.
        if task.work and not task.runs_in_thread:
            task.work.cancel()

    async def _run(self, task: Task) -> None:
        try:
            output = await self._output(task)
        except asyncio.CancelledError:
            self._finish(task, Status.CANCELLED)
        except TaskFailedError as failure:
            self._finish(task, Status.FAILED, error=str(failure))
        except (Exception, SystemExit, KeyboardInterrupt) as error:
            self._fail(task, error)
        else:
            self._complete(task, output)

    async def _output(self, task: Task) -> Any:
        task.move(Status.QUEUED)
        await self._wait_until_due(task.record["run_at"])
        async with AsyncExitStack() as stack:
            if task.session:
                await stack.enter_async_context(task.session.call(task.id))
                task.change(worker_id=task.session.record["worker_id"])
            if task.worker_is_lost:
                raise TaskFailedError(_loss(task))
            with self._clock.work(f"task {task.id} of {task.app.name}") as work:
                return await self._work(task, task.app, work)

    async def _wait_until_due(self, run_at: str | None) -> None:
        if run_at is not None:
            wait = parse_timestamp(run_at) - self._clock.now()
            await self._clock.sleep(wait.total_seconds())

    async def _work(self, task: Task, app: App, work: Work) -> Any:
        task.move(Status.DISPATCHED)
        if app.warm_up(task.record["setup"]):
            for status in _COLD_START:
                task.move(status)
            task.log(f"a worker for {app.name} has started", LogType.SETUP)
        function = app.bind(task.record["function"], await self._instance(task, app))
        context = Context(task, self._clock, work, self._files)
        task.move(Status.RUNNING)
        task.runs_in_thread = not is_async(function)
        try:
            output = as_json(await call(function, (task.record["input"], context), context.progress))
        finally:
            task.runs_in_thread = False
        app.check_output(output)
        return output

    async def _instance(self, task: Task, app: App) -> Any:
        """The state the function works on: the session's, or a fresh one."""
        session = task.session
        if session is None:
            return await in_thread(app.new_instance)
        if session.instance is None:
            session.instance = await in_thread(app.new_instance)
        return session.instance

    def _complete(self, task: Task, output: Any) -> None:
        if task.stop.is_set():
            self._finish(task, Status.CANCELLED)
        else:
            task.move(Status.UPLOADING)
            self._finish(task, Status.COMPLETED, output=output)

    def _fail(self, task: Task, error: BaseException) -> None:
        task.log("".join(traceback.format_exception(error)).rstrip())
        if task.stop.is_set():
            self._finish(task, Status.CANCELLED)
        else:
            self._finish(task, Status.FAILED, error=str(error) or type(error).__name__)

    def _finish(self, task: Task, status: Status, **fields: Any) -> None:
        if task.finished.is_set():
            return
        task.move(status, **fields)
        if webhook := task.record["webhook"]:
            self._webhooks.send(webhook, task.record)


def _loss(task: Task) -> str:
    """What a task fails with whose worker is gone, and with the worker its session."""
    if task.session is None:
        return _INTERRUPTED
    task.session.end()
    return _OFFLINE
