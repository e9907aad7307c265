# Generated from openapi/ by `python -m generator`. Do not edit.
"""Every resource as an attribute of the client; each loads on first use."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...runtime.http import AsyncSender

if TYPE_CHECKING:
    from .files import AsyncFilesResource
    from .me import AsyncMeResource
    from .sessions import AsyncSessionsResource
    from .tasks import AsyncTasksResource


class AsyncResources:
    """The base of the client: ``client.<resource>`` for every resource of the API.

    Args:
        sender: What sends the requests.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def tasks(self) -> AsyncTasksResource:
        """Runs of apps."""
        from .tasks import AsyncTasksResource

        return AsyncTasksResource(self._sender)

    @cached_property
    def files(self) -> AsyncFilesResource:
        """Stored inputs and outputs."""
        from .files import AsyncFilesResource

        return AsyncFilesResource(self._sender)

    @cached_property
    def sessions(self) -> AsyncSessionsResource:
        """Workers kept for a series of calls."""
        from .sessions import AsyncSessionsResource

        return AsyncSessionsResource(self._sender)

    @cached_property
    def me(self) -> AsyncMeResource:
        """The caller."""
        from .me import AsyncMeResource

        return AsyncMeResource(self._sender)
