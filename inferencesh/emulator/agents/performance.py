"""One run of an agent: what its function yields becomes messages, tool calls and output."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Any

from ..records import Record, as_json, is_list
from .answer import Answer
from .conversing import converse
from .pieces import File, Output, Reasoning, ToolCall, ToolResult, Usage
from .tools import ToolCalls
from .turn import Agent, Turn


class Performance:
    """One run of an agent.

    Args:
        run: The record of the run.
        turn: What the function is told.
        answer: Where its answer goes.
        tools: Calls tools.
    """

    def __init__(self, run: Record, turn: Turn, answer: Answer, tools: ToolCalls) -> None:
        self.answer = answer
        self.output: Any = None
        self._run = run
        self._turn = turn
        self._tools = tools
        self._is_over = False

    async def play(self, agent: Agent) -> None:
        """Let the agent answer; what its function raises comes out of here."""
        try:
            await converse(agent, (self._turn.text, self._turn), self._act)
        finally:
            self._is_over = True

    async def _act(self, item: Any) -> Any:
        if self._is_over:  # a generator in a thread, which does not know yet
            raise asyncio.CancelledError
        if isinstance(item, ToolCall):
            return (await self._call([item]))[0]
        if is_list(item):
            return await self._call(item)
        self._tell(item)
        # Yielding is when other things happen: without it a chatty agent would stop the server.
        await asyncio.sleep(0)
        return None

    def _tell(self, item: Any) -> None:
        match item:
            case str():
                self.answer.say("text", item)
            case Reasoning():
                self.answer.say("reasoning", item.text)
            case File():
                self.answer.attach(item.uri, item.content_type)
            case Usage():
                self.answer.used(item.fields)
            case Output():
                self.output = as_json(item.value)
            case None:
                pass
            case _:
                raise TypeError(
                    f"an agent yields text and what inferencesh.emulator has for it, not {item!r}"
                )

    async def _call(self, calls: Sequence[Any]) -> list[ToolResult]:
        ids = self.answer.call(calls)
        message = self.answer.message
        tools = [
            self._turn.tool(call.name) or {"name": call.name, "type": "client", "description": ""}
            for call in calls
        ]
        return await asyncio.gather(
            *(
                self._answered(message, tool, as_json(dict(call.arguments)), call_id)
                for tool, call, call_id in zip(tools, calls, ids, strict=True)
            )
        )

    async def _answered(self, message: Record, tool: Record, arguments: Record, call_id: str) -> ToolResult:
        result = await self._tools.call(self._run, message, tool, arguments, call_id)
        self.answer.result(call_id, result)
        return result
