# Generated from openapi/ by `python -m generator`. Do not edit.
"""Every resource as an attribute of the client; each loads on first use."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...runtime.http import AsyncSender

if TYPE_CHECKING:
    from .files import AsyncFiles
    from .me import AsyncMe
    from .sessions import AsyncSessions
    from .tasks import AsyncTasks


class AsyncResources:
    """The base of the client: ``client.<resource>`` for every resource of the API.

    Args:
        sender: What sends the requests.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def tasks(self) -> AsyncTasks:
        """Runs of apps."""
        from .tasks import AsyncTasks

        return AsyncTasks(self._sender)

    @cached_property
    def files(self) -> AsyncFiles:
        """Stored inputs and outputs."""
        from .files import AsyncFiles

        return AsyncFiles(self._sender)

    @cached_property
    def sessions(self) -> AsyncSessions:
        """Workers kept for a series of calls."""
        from .sessions import AsyncSessions

        return AsyncSessions(self._sender)

    @cached_property
    def me(self) -> AsyncMe:
        """The caller."""
        from .me import AsyncMe

        return AsyncMe(self._sender)
