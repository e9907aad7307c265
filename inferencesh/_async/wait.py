"""Wait for a task, telling what happens meanwhile."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import aclosing
from typing import Any

from inferencesh_gen.models import Task

from .._core.deadline import Deadline
from .._core.errors import InferenceError
from .._core.status import completed
from .._core.waiting import Notices, Waiting, name_tasks
from .._shim import _async as shim
from .follow import AsyncFollowing
from .sender import AsyncClientSender
from .tied import tied


async def wait_for(
    sender: AsyncClientSender,
    wire: Mapping[str, Any],
    waiting: Waiting,
    stop: shim.Stop | None = None,
    deadline: Deadline | None = None,
) -> Task:
    """The completed task.

    What a callback raises comes out of here, after the connection is closed.

    Args:
        sender: Sends the requests.
        wire: The task as known so far; its id at least.
        waiting: How long, by which means, and whom to tell.
        stop: What may end it from outside.
        deadline: When the wait ends, if it has begun before this.

    Raises:
        TaskFailedError, TaskCancelledError, TaskRejectedError: it ended otherwise.
        TaskTimeoutError: the time was over before.
        InferenceError: it can't be followed.
    """
    notices = Notices(waiting.callbacks)
    task = Task.from_dict(wire)
    try:
        following = AsyncFollowing(sender, wire, waiting, stop, deadline, told=notices.kinds)
        async with aclosing(following.updates()) as updates:
            async for update in updates:
                task = update.task
                for callback, arguments in notices.of(update):
                    await shim.call(callback, *arguments)
        return completed(tied(task, sender))
    except shim.INTERRUPTS as interrupt:
        name_tasks(interrupt, str(wire["id"]))
        raise
    except InferenceError:  # which knows its task
        raise
    except Exception as error:  # of a callback, mostly
        name_tasks(error, str(wire["id"]))
        raise
