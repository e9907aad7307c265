"""What an agent function knows of the turn it takes."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ..clock import Clock
from ..records import Record


@dataclass(frozen=True)
class Turn:
    """The second argument of an agent function that takes two.

    Attributes:
        text: What the user said.
        chat_id: Id of the chat.
        run_id: Id of the run.
        config: The agent's configuration, such as `config["system_prompt"]`.
        context: Values of the agent's variables.
        attachments: Parts of the message that are files: `type` and `image` or `file`, a uri.
        history: The messages before this one, oldest first.
    """

    text: str
    chat_id: str
    run_id: str
    config: Mapping[str, Any]
    context: Mapping[str, str]
    attachments: Sequence[Record]
    history: Sequence[Record]
    _clock: Clock
    _loop: asyncio.AbstractEventLoop = field(default_factory=asyncio.get_running_loop)

    @property
    def tools(self) -> Sequence[Record]:
        """The tools that the agent has, as its configuration describes them."""
        return self.config.get("tools") or []

    def tool(self, name: str) -> Record | None:
        """The tool of this name."""
        return next((tool for tool in self.tools if tool["name"] == name), None)

    def sleep(self, seconds: float) -> None:
        """Wait. For plain functions and generators."""
        asyncio.run_coroutine_threadsafe(self._clock.sleep(seconds), self._loop).result()

    async def sleep_async(self, seconds: float) -> None:
        """Wait. For async functions."""
        await self._clock.sleep(seconds)


Agent = Callable[..., Any]
"""Answers a message: takes the text and, if it has a second parameter, a `Turn`."""
