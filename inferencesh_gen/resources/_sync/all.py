# Generated from inferencesh_gen/resources/_async/all.py, do not edit.
# Generated from openapi/ by `python -m generator`. Do not edit.
"""Every resource as an attribute of the client; each loads on first use."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...runtime.http import Sender

if TYPE_CHECKING:
    from .files import Files
    from .me import Me
    from .sessions import Sessions
    from .tasks import Tasks


class Resources:
    """The base of the client: ``client.<resource>`` for every resource of the API.

    Args:
        sender: What sends the requests.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def tasks(self) -> Tasks:
        """Runs of apps."""
        from .tasks import Tasks

        return Tasks(self._sender)

    @cached_property
    def files(self) -> Files:
        """Stored inputs and outputs."""
        from .files import Files

        return Files(self._sender)

    @cached_property
    def sessions(self) -> Sessions:
        """Workers kept for a series of calls."""
        from .sessions import Sessions

        return Sessions(self._sender)

    @cached_property
    def me(self) -> Me:
        """The caller."""
        from .me import Me

        return Me(self._sender)
