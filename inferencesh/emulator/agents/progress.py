"""How the state of a run shows in the chat."""

from collections.abc import Mapping, Sequence
from typing import Any

from ..crud.collection import Collection
from ..records import Record

_CHAT_STATUSES = {"working": "busy", "input_required": "awaiting_input"}


class Progress:
    """Keeps runs, their chats, messages and tool calls in step.

    Args:
        collections: What is stored, by tag.
    """

    def __init__(self, collections: Mapping[str, Collection]) -> None:
        self._chats = collections["chats"].table
        self._runs = collections["agent_runs"].table
        self._messages = collections["chat_messages"].table
        self._invocations = collections["tool_invocations"].table
        self._interrupts = collections["interrupts"].table

    def run(self, id: str, state: str, **fields: Any) -> Record:
        """Move a run to a state, and its chat with it."""
        run = self._runs.change(id, state=state, **fields)
        status = _CHAT_STATUSES.get(state, "idle")
        active = None if status == "idle" else id
        waiting = self._interrupts.where(run_id=id, status="pending")
        self._chats.change(
            run["chat_id"], status=status, active_run=run, active_run_id=active, pending_interrupts=waiting
        )
        return run

    def message(self, id: str, **fields: Any) -> Record:
        """Change a message."""
        return self._messages.change(id, **fields)

    def draft(self, id: str, content: Sequence[Record]) -> None:
        """What a message says so far: streams tell it piece by piece, and whoever looks at it sees it."""
        self._messages.amend(id, content=list(content))

    def invocation(self, id: str, **fields: Any) -> Record:
        """Change a tool call, and the message that it stands in."""
        invocation = self._invocations.change(id, **fields)
        self.show_invocations(invocation["chat_message_id"])
        return invocation

    def show_invocations(self, message_id: str) -> None:
        """Put the tool calls of a message into it."""
        self._messages.change(
            message_id, tool_invocations=self._invocations.where(chat_message_id=message_id)
        )
