"""The base of every resource: the sender its requests go through."""

from __future__ import annotations

from ...runtime.http import AsyncSender


class AsyncResource:
    """A group of operations: ``client.<resource>.<operation>``."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._sender!r}>"
