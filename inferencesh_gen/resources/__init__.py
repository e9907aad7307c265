# Generated from openapi/ by `python -m generator`. Do not edit.
"""The operations of the API, grouped by resource, asynchronous and synchronous. Each loads on first use."""

from typing import TYPE_CHECKING

from ..runtime.lazy import attach

if TYPE_CHECKING:
    from ._async.all import AsyncResources as AsyncResources
    from ._async.files import AsyncFilesResource as AsyncFilesResource
    from ._async.me import AsyncMeResource as AsyncMeResource
    from ._async.page import AsyncPage as AsyncPage
    from ._async.sessions import AsyncSessionsResource as AsyncSessionsResource
    from ._async.tasks import AsyncTasksResource as AsyncTasksResource
    from ._sync.all import Resources as Resources
    from ._sync.files import FilesResource as FilesResource
    from ._sync.me import MeResource as MeResource
    from ._sync.page import Page as Page
    from ._sync.sessions import SessionsResource as SessionsResource
    from ._sync.tasks import TasksResource as TasksResource
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "AsyncFilesResource": "._async.files",
            "AsyncMeResource": "._async.me",
            "AsyncPage": "._async.page",
            "AsyncResources": "._async.all",
            "AsyncSessionsResource": "._async.sessions",
            "AsyncTasksResource": "._async.tasks",
            "FilesResource": "._sync.files",
            "MeResource": "._sync.me",
            "Page": "._sync.page",
            "Resources": "._sync.all",
            "SessionsResource": "._sync.sessions",
            "TasksResource": "._sync.tasks",
        },
    )

__all__ = [
    "AsyncFilesResource",
    "AsyncMeResource",
    "AsyncPage",
    "AsyncResources",
    "AsyncSessionsResource",
    "AsyncTasksResource",
    "FilesResource",
    "MeResource",
    "Page",
    "Resources",
    "SessionsResource",
    "TasksResource",
]
