"""The messages of chats."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..crud.collection import Collection
from ..records import Record


class Messages:
    """The messages of all chats.

    Args:
        collection: Where they are.
    """

    def __init__(self, collection: Collection) -> None:
        self._collection = collection

    def add(
        self,
        chat: Record,
        role: str,
        status: str,
        content: Sequence[Record],
        run_id: str | None = None,
        **fields: Any,
    ) -> Record:
        """Add a message at the end of a chat."""
        return self._collection.create(
            {
                "chat_id": chat["id"],
                "role": role,
                "status": status,
                "content": list(content),
                "order": self.next_order(chat),
                "agent_run_id": run_id,
                "tool_invocations": [],
                **fields,
            }
        )

    def of(self, chat: Record, **fields: Any) -> list[Record]:
        """The messages of a chat that have these values, in their order."""
        found = self._collection.table.where(chat_id=chat["id"], **fields)
        return sorted(found, key=lambda message: message["order"])

    def next_order(self, chat: Record) -> int:
        """The place of the next message of a chat."""
        return max((message["order"] for message in self.of(chat)), default=0) + 1

    def delete_all(self, chat: Record) -> None:
        """Delete the messages of a chat."""
        for message in self.of(chat):
            self._collection.delete(message)


class RunMessages:
    """The messages that a run adds to its chat.

    Args:
        messages: All messages.
        chat: The chat.
        run: The run.
    """

    def __init__(self, messages: Messages, chat: Record, run: Record) -> None:
        self._messages = messages
        self._chat = chat
        self._run = run

    def begin(self) -> Record:
        """A message in which the agent answers; nothing is said in it yet."""
        return self._add("assistant", "pending", [])

    def result(self, call_id: str, text: str) -> Record:
        """What a tool answered to a call, by the id that the model gave that."""
        return self._add("tool", "ready", text_part(text), tool_call_id=call_id)

    def event(self, kind: str, state: str, *, reason: str | None, milliseconds: int) -> Record:
        """That the run ended in a way that people have to be told of."""
        run = {"run_id": self._run["id"], "state": state, "reason": reason, "duration_ms": milliseconds}
        return self._add("event", "ready", [{"type": "event", "event": {"type": kind, "run": run}}])

    def _add(self, role: str, status: str, content: Sequence[Record], **fields: Any) -> Record:
        return self._messages.add(self._chat, role, status, content, self._run["id"], **fields)


def text_part(text: str) -> list[Record]:
    """The content of a message that is nothing but text."""
    return [{"type": "text", "text": text}] if text else []


def file_part(uri: str, content_type: str) -> Record:
    """A part of a message that is a file."""
    kind = "image" if content_type.startswith("image/") else "file"
    return {"type": kind, kind: uri}


def text_of(message: Record) -> str:
    """What a message says."""
    return "".join(part["text"] for part in message["content"] if part["type"] == "text")
