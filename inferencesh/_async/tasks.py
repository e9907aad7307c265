"""``client.tasks``: the generated operations, and `run`."""

from __future__ import annotations

from inferencesh_gen.resources import AsyncTasksResource

from .runs import AsyncRuns
from .sender import AsyncClientSender


class AsyncTasks(AsyncRuns, AsyncTasksResource):
    """Runs of apps."""

    _sender: AsyncClientSender
