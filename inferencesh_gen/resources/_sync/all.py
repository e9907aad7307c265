# Generated from inferencesh_gen/resources/_async/all.py, do not edit.
# Generated from openapi/ by `python -m generator`. Do not edit.
"""Every resource as an attribute of the client; each loads on first use."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...runtime.http import Sender

if TYPE_CHECKING:
    from .files import FilesResource
    from .me import MeResource
    from .sessions import SessionsResource
    from .tasks import TasksResource


class Resources:
    """The base of the client: ``client.<resource>`` for every resource of the API.

    Args:
        sender: What sends the requests.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def tasks(self) -> TasksResource:
        """Runs of apps."""
        from .tasks import TasksResource

        return TasksResource(self._sender)

    @cached_property
    def files(self) -> FilesResource:
        """Stored inputs and outputs."""
        from .files import FilesResource

        return FilesResource(self._sender)

    @cached_property
    def sessions(self) -> SessionsResource:
        """Workers kept for a series of calls."""
        from .sessions import SessionsResource

        return SessionsResource(self._sender)

    @cached_property
    def me(self) -> MeResource:
        """The caller."""
        from .me import MeResource

        return MeResource(self._sender)
