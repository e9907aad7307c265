"""What an agent is given to answer a message with."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from ..records import Record


@dataclass(frozen=True)
class Turn:
    """One turn of a conversation.

    Attributes:
        text: What the user said.
        tools: The tools that the agent has, as its configuration describes them.
        on_piece: Gets each piece of the answer.
        on_call: Calls a tool: its configuration and the arguments; gives the result.
    """

    text: str
    tools: Sequence[Record]
    on_piece: Callable[[str], None]
    on_call: Callable[[Record, Record], Awaitable[str]]
    pieces: list[str] = field(default_factory=list[str])

    def say(self, piece: str) -> None:
        """Add a piece to the answer."""
        self.pieces.append(piece)
        self.on_piece(piece)

    def tool(self, name: str) -> Record | None:
        """The tool of this name."""
        return next((tool for tool in self.tools if tool["name"] == name), None)

    async def call(self, tool: Record, arguments: Record) -> str:
        """Call a tool and wait for its result: for a person's approval, for a caller who runs it."""
        return await self.on_call(tool, arguments)

    @property
    def answer(self) -> str:
        """What was said so far."""
        return "".join(self.pieces)


Agent = Callable[[Turn], Awaitable[Any]]
"""Answers a message."""
