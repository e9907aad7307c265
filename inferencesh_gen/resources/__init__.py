# Generated from openapi/ by `python -m generator`. Do not edit.
"""The operations of the API, grouped by resource, asynchronous and synchronous. Each loads on first use."""

from typing import TYPE_CHECKING

from ..runtime.lazy import attach

if TYPE_CHECKING:
    from ._async.all import AsyncResources as AsyncResources
    from ._async.files import AsyncFiles as AsyncFiles
    from ._async.me import AsyncMe as AsyncMe
    from ._async.page import AsyncPage as AsyncPage
    from ._async.sessions import AsyncSessions as AsyncSessions
    from ._async.tasks import AsyncTasks as AsyncTasks
    from ._sync.all import Resources as Resources
    from ._sync.files import Files as Files
    from ._sync.me import Me as Me
    from ._sync.page import Page as Page
    from ._sync.sessions import Sessions as Sessions
    from ._sync.tasks import Tasks as Tasks
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "AsyncFiles": "._async.files",
            "AsyncMe": "._async.me",
            "AsyncPage": "._async.page",
            "AsyncResources": "._async.all",
            "AsyncSessions": "._async.sessions",
            "AsyncTasks": "._async.tasks",
            "Files": "._sync.files",
            "Me": "._sync.me",
            "Page": "._sync.page",
            "Resources": "._sync.all",
            "Sessions": "._sync.sessions",
            "Tasks": "._sync.tasks",
        },
    )

__all__ = [
    "AsyncFiles",
    "AsyncMe",
    "AsyncPage",
    "AsyncResources",
    "AsyncSessions",
    "AsyncTasks",
    "Files",
    "Me",
    "Page",
    "Resources",
    "Sessions",
    "Tasks",
]
