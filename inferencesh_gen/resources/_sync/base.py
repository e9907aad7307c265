# Generated from inferencesh_gen/resources/_async/base.py, do not edit.
"""The base of every resource: the sender its requests go through."""

from __future__ import annotations

from ...runtime.http import Sender


class Resource:
    """A group of operations: ``client.<resource>.<operation>``."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._sender!r}>"
