"""Tool calls: who runs them, who has to approve them, and what becomes of them."""

import asyncio
import math
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple, cast

from ..clock import Clock, timestamp
from ..crud.collection import Collection
from ..problems import ProblemError
from ..records import Record, to_json
from .pieces import ToolResult
from .progress import Progress

_REJECTED = "the call was rejected"
_EXPIRED = "nobody approved the call in time"


class Decision(NamedTuple):
    """What a person says to a call that waits for approval."""

    is_allowed: bool
    reason: str | None = None


class ToolCalls:
    """The tool calls of all conversations.

    Args:
        collections: What is stored, by tag.
        progress: Tells of what happens.
        clock: The source of time: approvals may expire.
    """

    def __init__(self, collections: Mapping[str, Collection], progress: Progress, clock: Clock) -> None:
        self._collections = collections
        self._progress = progress
        self._clock = clock
        self._awaited: dict[str, asyncio.Future[Any]] = {}

    async def call(
        self, run: Record, message: Record, tool: Record, arguments: Record, call_id: str
    ) -> ToolResult:
        """Call a tool; its result, or why there is none.

        Args:
            run: The run of the agent.
            message: The message that makes the call.
            tool: The tool, as the agent's configuration describes it.
            arguments: For the tool.
            call_id: The id that the model gave the call.
        """
        invocation = self._new(message, tool, arguments, call_id)
        if tool.get("require_approval") and not self._allows_all(run):
            decision = await self._decision(run, invocation, tool.get("approval_timeout") or math.inf)
            if not decision.is_allowed:
                return self._end(invocation, ToolResult(decision.reason or _REJECTED, "cancelled"))
        if tool["type"] == "client":
            self._progress.invocation(invocation["id"], status="awaiting_input")
            return self._end(invocation, await self._wait(invocation["id"]))
        return self._end(invocation, ToolResult(to_json(arguments).decode()))

    def submit(self, id: str, result: str, attachments: Sequence[Record] = ()) -> None:
        """Give the result of a call that waits for it.

        Raises:
            ProblemError: 404 for an unknown call, 400 for one that does not wait.
        """
        self._answer(id, "awaiting_input", ToolResult(result, attachments=attachments))

    def decide(self, id: str, decision: Decision, data: Any = None) -> Record | None:
        """Approve or reject a call that waits for that; its interrupt.

        Raises:
            ProblemError: 404 for an unknown call, 400 for one that does not wait.
        """
        self._answer(id, "awaiting_approval", decision, goes_on=decision.is_allowed)
        interrupts = self._collections["interrupts"].table
        pending = interrupts.find(resource_id=id, status="pending")
        if pending is None:
            return None
        resolution = "allow" if decision.is_allowed else "deny"
        changed = interrupts.change(
            pending["id"], status="resolved", resolution=resolution, resolved_data=data
        )
        return interrupts.change(pending["id"], resolved_at=changed["updated_at"])

    def end_all(self, run_id: str, message_id: str) -> None:
        """Fail the open calls of a run that ends."""
        interrupts = self._collections["interrupts"].table
        for interrupt in interrupts.where(run_id=run_id, status="pending"):
            interrupts.change(interrupt["id"], status="cancelled")
        for invocation in self._collections["tool_invocations"].table.where(chat_message_id=message_id):
            if awaited := self._awaited.pop(invocation["id"], None):
                awaited.cancel()
            if invocation["status"].startswith("awaiting"):
                self._progress.invocation(invocation["id"], status="failed")

    def _new(self, message: Record, tool: Record, arguments: Record, call_id: str) -> Record:
        function = {"name": tool["name"], "arguments": arguments}
        about = {"chat_message_id": message["id"], "type": tool["type"], "function": function}
        about |= {"tool_invocation_id": call_id, "display_name": tool.get("display_name")}
        invocation = self._collections["tool_invocations"].create(about | {"status": "in_progress"})
        self._progress.show_invocations(message["id"])
        return invocation

    def _allows_all(self, run: Record) -> bool:
        chat = self._collections["chats"].get(run["chat_id"])
        return bool(chat["agent_data"].get("allow_all_tools"))

    async def _decision(self, run: Record, invocation: Record, seconds: float) -> Decision:
        about = {"resource_id": invocation["id"], "resource_type": "tool_invocation"}
        call = invocation["function"]
        meta = {
            "tool_name": call["name"],
            "arguments": call["arguments"],
            "tool_invocation_id": invocation["id"],
        }
        expires_at = None if seconds == math.inf else timestamp(self._clock.after(seconds))
        interrupt = self._collections["interrupts"].create(
            about
            | {
                "run_id": run["id"],
                "chat_id": run["chat_id"],
                "reason": "tool_approval",
                "status": "pending",
                "source": "agent",
                "meta": meta,
                "expires_at": expires_at,
            }
        )
        self._progress.invocation(invocation["id"], status="awaiting_approval")
        self._progress.run(run["id"], "input_required", interrupt_reason="tool_approval")
        try:
            async with self._clock.timeout(seconds):
                decision = cast("Decision", await self._wait(invocation["id"]))
        except TimeoutError:
            self._collections["interrupts"].table.change(interrupt["id"], status="expired", resolution="deny")
            decision = Decision(False, _EXPIRED)
        if not self._collections["interrupts"].table.where(run_id=run["id"], status="pending"):
            self._progress.run(run["id"], "working", interrupt_reason=None)
        return decision

    async def _wait(self, id: str) -> Any:
        self._awaited[id] = awaited = asyncio.get_running_loop().create_future()
        try:
            return await awaited
        finally:
            self._awaited.pop(id, None)

    def _answer(self, id: str, status: str, answer: Any, *, goes_on: bool = True) -> None:
        invocation = self._collections["tool_invocations"].get(id)
        if invocation["status"] != status or id not in self._awaited:
            raise ProblemError(400, "invalid_state", f"the call is {invocation['status']}, not {status}")
        if goes_on:  # what was rejected must not look as if it ran, for a moment
            self._progress.invocation(id, status="in_progress")
        self._awaited.pop(id).set_result(answer)

    def _end(self, invocation: Record, result: ToolResult) -> ToolResult:
        self._progress.invocation(invocation["id"], status=result.status, result=str(result))
        return result
