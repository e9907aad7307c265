"""What is known of one chat, gathered from the records of its stream and from look-ups."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from inferencesh_gen.models import ChatMessage

from .message_pieces import MessagePieces, Piece, texts_of
from .records import StreamRecord
from .shapes import is_array, is_object

ENDED_MESSAGES = frozenset({"ready", "failed", "cancelled"})
ENDED_CALLS = frozenset({"completed", "failed", "cancelled"})
ENDED_RUNS = frozenset({"completed", "failed", "canceled", "cancelled", "rejected"})
"""The states of messages, tool calls and runs that are final. An unknown one is not guessed to be."""

ACTIVE_RUNS = frozenset({"submitted", "working", "input_required", "auth_required"})
"""The states of runs that are known not to be."""

MAX_EARLY_DELTAS = 10_000

_TABLES = ("chats", "chat_messages", "agent_runs")


class ChatState:
    """One chat, its messages and its runs, in the shape of the wire.

    Records are merged field by field. What has ended stays so: late records of an older connection do not
    bring it back. What can't be attributed is dropped: deltas without a message, records of other chats.

    Args:
        chat: The chat as known so far; its id at least.
    """

    def __init__(self, chat: Mapping[str, Any]) -> None:
        self.chat: dict[str, Any] = dict(chat)
        self.messages: dict[str, dict[str, Any]] = {}
        self.runs: dict[str, dict[str, Any]] = {}
        self._pieces: dict[str, MessagePieces] = {}
        self._early: dict[str, list[StreamRecord]] = {}
        self._early_count = 0
        self._is_unbroken = False
        self.has_missed = False
        """Whether a message changed that was never seen whole: the messages have to be looked up."""

    def joined(self) -> None:
        """A stream is open and all is known from before: nothing is missed from now on, until it is cut."""
        self._is_unbroken = True

    def cut(self) -> None:
        """The stream is over: what comes next may not go on from here."""
        self._is_unbroken = False
        self._early.clear()
        self._early_count = 0
        for pieces in self._pieces.values():
            pieces.cut()

    def apply(self, record: StreamRecord) -> tuple[str, str] | None:
        """Take a record in; what it changed, as table and id, or None."""
        table = self._table(record)
        data = record.data
        if table is None or not isinstance(data.get("id"), str):
            return None
        if table == "chats":
            return (table, data["id"]) if self.merge_chat(data) else None
        known = self.messages if table == "chat_messages" else self.runs
        if data["id"] not in known and (record.fields or not self._is_ours(data)):
            # Changes of something that was never seen whole, or of another chat.
            self.has_missed |= table == "chat_messages" and self._is_ours(data)
            return None
        if table == "chat_messages":
            return (table, data["id"]) if self.merge_message(data, is_live=True) else None
        return (table, data["id"]) if self.merge_run(data) else None

    def merge_chat(self, data: Mapping[str, Any]) -> bool:
        """Take what is said of the chat; whether that is news."""
        run = data.get("active_run")
        changed = self.merge_run(run) if is_object(run) and isinstance(run.get("id"), str) else False
        return _merge(self.chat, data) or changed

    def merge_run(self, data: Mapping[str, Any]) -> bool:
        """Take what is said of a run; whether that is news."""
        known = self.runs.setdefault(data["id"], {})
        if known.get("state") in ENDED_RUNS and data.get("state", known["state"]) not in ENDED_RUNS:
            return False
        return _merge(known, data)

    def merge_message(self, data: Mapping[str, Any], *, is_live: bool = False) -> bool:
        """Take what is said of a message; whether that is news.

        Args:
            data: The message, or changed fields of it.
            is_live: Whether it was told as it happened, and not looked up.
        """
        known = self.messages.get(data["id"])
        if known is None:
            self.messages[data["id"]] = dict(data)
            # Deltas of a message that began before anybody listened are not all there.
            is_empty = not any(texts_of(data.get("content")).values())
            self._pieces[data["id"]] = MessagePieces(from_start=is_live and is_empty and self._is_unbroken)
            return True
        if (
            known.get("status") in ENDED_MESSAGES
            and data.get("status", known["status"]) not in ENDED_MESSAGES
        ):
            return False
        calls = data.get("tool_invocations")
        if is_array(calls):
            data = {**data, "tool_invocations": _merged_calls(known.get("tool_invocations"), calls)}
        return _merge(known, data)

    def add_delta(self, record: StreamRecord) -> list[Piece]:
        """Take a delta of a message that is known; the text that can be told now."""
        return self._pieces[record.resource_id or ""].add(record.data, record.seq)

    def hold(self, record: StreamRecord) -> None:
        """Keep a delta until its message is known and told; one without a message is dropped."""
        if record.resource_id is not None and self._early_count < MAX_EARLY_DELTAS:
            self._early_count += 1
            self._early.setdefault(record.resource_id, []).append(record)

    def new_text(self, message_id: str) -> list[Piece]:
        """The text of a message that was not told yet: of deltas that were held, and of its content."""
        pieces = self._pieces[message_id]
        early = self._early.pop(message_id, [])
        self._early_count -= len(early)
        told = [piece for record in early for piece in pieces.add(record.data, record.seq)]
        return told + pieces.compare(self.messages[message_id].get("content"))

    def has_gap(self, message_id: str) -> bool:
        """Whether text of a message is missing."""
        return self._pieces[message_id].has_gap

    def message(self, message_id: str) -> ChatMessage:
        """A message as known now; its text is what deltas have built until the server's own is there."""
        wire, pieces = self.messages[message_id], self._pieces[message_id]
        if wire.get("content") or not pieces:
            return ChatMessage.from_dict(dict(wire))
        build = pieces.freeze()
        return ChatMessage.lazy({**wire, "content": None}, {"content": lambda: _content(build)})

    def usage(self, message_ids: Sequence[str]) -> dict[str, Any] | None:
        """What the language model has used for these messages: counts added up, the rest as last said."""
        total: dict[str, Any] = {}
        for usage in (self._pieces[one].freeze()().get("usage") for one in message_ids):
            if is_object(usage):
                sums = {
                    name: total[name] + value for name, value in usage.items() if _adds_up(name, value, total)
                }
                total = {**total, **usage, **sums}
        return total or None

    def calls(self, message_id: str) -> list[dict[str, Any]]:
        """The tool calls of a message."""
        return _calls(self.messages[message_id].get("tool_invocations"))

    def _table(self, record: StreamRecord) -> str | None:
        if record.kind in ("full", "partial"):
            return self._table_of(record.data)
        return record.event if record.kind == "event" and record.event in _TABLES else None

    def _table_of(self, data: Mapping[str, Any]) -> str | None:
        """Where a record belongs that does not say so."""
        if data.get("id") == self.chat.get("id"):
            return "chats"
        return "chat_messages" if "role" in data else None

    def _is_ours(self, data: Mapping[str, Any]) -> bool:
        return data.get("chat_id") in (None, self.chat.get("id"))


def _merge(known: dict[str, Any], data: Mapping[str, Any]) -> bool:
    changed = any(name not in known or known[name] != value for name, value in data.items())
    known.update(data)
    return changed


def _calls(value: object) -> list[dict[str, Any]]:
    return [call for call in value if is_object(call)] if is_array(value) else []


def _merged_calls(known: object, calls: list[Any]) -> list[Any]:
    ended = {call.get("id"): call for call in _calls(known) if call.get("status") in ENDED_CALLS}

    def latest(call: Any) -> Any:
        before = ended.get(call.get("id")) if is_object(call) else None
        return before if before and call.get("status") not in ENDED_CALLS else call

    return [latest(call) for call in calls]


def _content(build: Callable[[], dict[str, Any]]) -> list[dict[str, Any]]:
    merged = build()
    texts = (("reasoning", merged.get("reasoning")), ("text", merged.get("response")))
    return [{"type": kind, "text": text} for kind, text in texts if text]


def _adds_up(name: str, value: object, total: Mapping[str, Any]) -> bool:
    is_count = name.endswith(("_tokens", "reasoning_time")) and isinstance(value, int | float)
    return is_count and isinstance(total.get(name), int | float)
