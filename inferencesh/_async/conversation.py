"""What one conversation is about: its chat, and what was done for it."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Any

from .._core.reply import Reply
from .._core.tool_claims import ToolClaims
from .._shim import _async as shim


class AsyncConversation:
    """A chat, and all that is followed in it.

    Args:
        chat_id: Id of the chat; None for one that the first message makes.
    """

    def __init__(self, chat_id: str | None = None) -> None:
        self.chat: dict[str, Any] = {} if chat_id is None else {"id": chat_id}
        self.claims = ToolClaims()
        self._stops: set[shim.Stop] = set()
        self._turns: set[shim.Stop] = set()
        self._beginning = shim.Lock()

    @property
    def chat_id(self) -> str | None:
        """Id of the chat, once there is one."""
        return self.chat.get("id")

    @asynccontextmanager
    async def beginning(self) -> AsyncGenerator[bool]:
        """Whether there is no chat yet. Of several first messages one makes it; the others wait for that."""
        if self.chat_id is not None:
            yield False
            return
        async with self._beginning:
            yield self.chat_id is None

    @asynccontextmanager
    async def followed_until(self, stop: shim.Stop, *, helps: bool = False) -> AsyncGenerator[None]:
        """Something follows the chat; `leave` ends it by setting `stop`, which is set in any case then.

        Args:
            stop: What ends it.
            helps: Whether it does what the agent needs of this program.
        """
        self._stops.add(stop)
        if helps:
            self._turns.add(stop)
        try:
            yield
        finally:
            self._stops.discard(stop)
            self._turns.discard(stop)
            stop.set()

    @property
    def is_helped(self) -> bool:
        """Whether a turn is followed by something that submits results."""
        return any(not stop.is_set for stop in list(self._turns))

    def keep(self, reply: Reply) -> None:
        """The turn is over: what the next one has to know of it."""
        self.chat = {"id": reply.chat_id, "output": reply.chat.to_dict().get("output")}
        self.claims.forget([call.invocation.to_dict() for call in reply.tool_calls])

    def leave(self) -> None:
        """End all that follows the chat."""
        for stop in list(self._stops):
            stop.set()
