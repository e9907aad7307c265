"""One turn in a chat: which messages and which run belong to it, what of it was told, and how it stands."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from inferencesh_gen.models import AgentRun, Chat, LLMUsage, ToolInvocation

from .agent_events import (
    ChatUpdate,
    MessageDone,
    MessageUpdate,
    ReasoningDelta,
    TextDelta,
    ToolCall,
    ToolResult,
    TurnEvent,
)
from .chat_state import ACTIVE_RUNS, ENDED_CALLS, ENDED_MESSAGES, ENDED_RUNS, ChatState
from .message_pieces import Piece
from .records import StreamRecord, decode_object
from .reply import Reply
from .shapes import as_object, is_object

_UNKNOWN = object()

_NOT_SAID = frozenset({"system", "user", "tool", "injection", "compaction", "event"})
"""The roles of messages that are not the agent's: results that it was told, what the platform put in."""


class TurnContent:
    """The turn that answers one message.

    Args:
        chat: The chat as known before the message was sent.
    """

    def __init__(self, chat: Mapping[str, Any]) -> None:
        self.state = ChatState(chat)
        self.user_id: str | None = None
        self.run_id: str | None = None
        self._first_id: str | None = None
        self._waited_for: str | None = None
        self._output_before = chat.get("output", _UNKNOWN if "id" in chat else None)
        self._untold: set[str] = set()
        self._told: set[tuple[str, str]] = set()

    def begin(self, user: Mapping[str, Any], assistant: Mapping[str, Any] | None) -> None:
        """The message was taken: it, and the beginning of the answer if there is one already."""
        self.user_id = user["id"]
        self.state.chat.setdefault("id", user.get("chat_id"))
        messages = [message for message in (user, assistant) if message]
        for message in messages:
            self.state.merge_message(message, is_live=True)
            self._untold.add(message["id"])
        if assistant:
            self._first_id = assistant["id"]
            self._set_run(assistant.get("agent_run_id"))
        elif user.get("status") == "queued":
            self._waited_for = user.get("agent_run_id")

    def take(self, record: StreamRecord) -> tuple[bool, list[TurnEvent]]:
        """Take a record of the stream; whether it was news, and what there is to tell."""
        if record.kind == "delta":
            return self._take_delta(record)
        changed = self.state.apply(record)
        if changed is None:
            return False, []
        return True, self._tell_changed(*changed)

    def take_chat(self, data: Mapping[str, Any]) -> tuple[bool, list[TurnEvent]]:
        """Take the chat as looked up."""
        changed = self.state.merge_chat(data)
        return changed, [ChatUpdate(self._chat())] if changed else []

    def take_message(self, data: Mapping[str, Any]) -> bool:
        """Take a message as looked up; it is told by `tell`."""
        changed = self.state.merge_message(data)
        if changed:
            self._untold.add(data["id"])
        return changed

    def tell(self) -> list[TurnEvent]:
        """What is new in the messages of the turn."""
        if self.user_id is None:
            return []
        self._find_run()
        return [event for message_id in self._own(self._untold) for event in self._tell_message(message_id)]

    @property
    def is_queued(self) -> bool:
        """Whether the message waits for the end of another run."""
        return self._user.get("status") == "queued"

    @property
    def run(self) -> Mapping[str, Any]:
        """The run that answers the message, as far as it is known."""
        return self.state.runs.get(self.run_id or "", {})

    @property
    def chat_is_busy(self) -> bool:
        """Whether the chat says that a run is under way."""
        run = self.state.chat.get("active_run")
        if is_object(run) and run.get("state") in (ENDED_RUNS | ACTIVE_RUNS):
            return run["state"] in ACTIVE_RUNS
        return self.state.chat.get("status") in ("busy", "awaiting_input")

    @property
    def chat_is_current(self) -> bool:
        """Whether the chat, as it is known, is from after the end of the run."""
        run = as_object(self.state.chat.get("active_run"))
        return not self.chat_is_busy or (bool(run) and run.get("id") != self.run_id)

    @property
    def withdrawn(self) -> str | None:
        """The state of the turn if the message itself came to nothing."""
        status = self._user.get("status")
        return {"cancelled": "canceled", "failed": "failed"}.get(str(status))

    def is_complete(self) -> bool:
        """Whether all that the agent said is there as the server has it."""
        said = self.said()
        return bool(said) and not any(self._is_open(one) or self.state.has_gap(one) for one in said)

    def misses_text(self) -> bool:
        """Whether pieces are missing of a message that the agent writes on."""
        return any(self._is_open(one) and self.state.has_gap(one) for one in self.said())

    def is_written(self) -> bool:
        """Whether the agent writes on a message of the turn."""
        return any(map(self._is_open, self.said()))

    def rest(self) -> str:
        """The state of the turn, of whose run nothing is known, when the chat has come to rest."""
        if self.state.chat.get("status") == "waiting":
            return "waiting"
        said = self.said()
        last = self.state.messages[said[-1]].get("status") if said else None
        return {"failed": "failed", "cancelled": "canceled"}.get(str(last), "completed")

    def own_messages(self) -> list[str]:
        """The ids of the messages of the turn, in order."""
        return self._own(set(self.state.messages))

    def said(self) -> list[str]:
        """The ids of those that the agent wrote."""
        return [one for one in self.own_messages() if self._is_said(one)]

    def calls(self) -> Iterator[dict[str, Any]]:
        """The tool calls of the turn, as on the wire."""
        for message_id in self.own_messages():
            yield from (call for call in self.state.calls(message_id) if isinstance(call.get("id"), str))

    def reply(self, state: str) -> Reply:
        """All of it.

        Args:
            state: How it stands.
        """
        said = self.said()
        usage = self.state.usage(said)
        return Reply(
            state=state,
            chat=self._chat(),
            run=AgentRun.from_dict(dict(self.run)) if self.run else None,
            user_message=self.state.message(self.user_id) if self.user_id in self.state.messages else None,
            messages=[self.state.message(one) for one in said],
            tool_calls=[tool_call(call) for call in self.calls()],
            output=self._output(),
            usage=LLMUsage.from_dict(usage) if usage else None,
        )

    def _output(self) -> Any:
        if self.run.get("output") is not None:
            return self.run["output"]
        # The chat keeps the last output: one that was there before is not of this turn.
        output = self.state.chat.get("output")
        is_new = self._output_before is not _UNKNOWN and output != self._output_before
        return output if is_new else None

    @property
    def _user(self) -> Mapping[str, Any]:
        return self.state.messages.get(self.user_id or "", {})

    def _chat(self) -> Chat:
        return Chat.from_dict(dict(self.state.chat))

    def _take_delta(self, record: StreamRecord) -> tuple[bool, list[TurnEvent]]:
        message_id = record.resource_id
        if message_id in self.state.messages and self.user_id and self._is_own(message_id):
            pieces = self.state.add_delta(record)
            return True, [_text_event(piece, message_id) for piece in pieces]
        self.state.hold(record)
        return False, []

    def _tell_changed(self, table: str, changed_id: str) -> list[TurnEvent]:
        if table == "chat_messages":
            self._untold.add(changed_id)
        chat: list[TurnEvent] = [ChatUpdate(self._chat())] if table == "chats" else []
        return chat + self.tell()

    def _tell_message(self, message_id: str) -> Iterator[TurnEvent]:
        self._untold.discard(message_id)
        yield MessageUpdate(self.state.message(message_id))
        if not self._is_said(message_id):
            return
        for piece in self.state.new_text(message_id):
            yield _text_event(piece, message_id)
        for call in self.state.calls(message_id):
            yield from self._tell_call(call)
        if not self._is_open(message_id) and self._is_new("done", message_id):
            yield MessageDone(self.state.message(message_id))

    def _tell_call(self, call: dict[str, Any]) -> Iterator[TurnEvent]:
        if not isinstance(call.get("id"), str) or call.get("status") in (None, "pending"):
            return
        if self._is_new("call", call["id"]):
            yield tool_call(call)
        if call["status"] in ENDED_CALLS and self._is_new("result", call["id"]):
            yield _tool_result(call)

    def _is_new(self, what: str, told_id: str) -> bool:
        is_new = (what, told_id) not in self._told
        self._told.add((what, told_id))
        return is_new

    def _is_said(self, message_id: str) -> bool:
        return self.state.messages[message_id].get("role") not in _NOT_SAID

    def _is_open(self, message_id: str) -> bool:
        return self.state.messages[message_id].get("status") not in ENDED_MESSAGES

    def _own(self, ids: set[str]) -> list[str]:
        own = [one for one in ids if self._is_own(one)]
        return sorted(own, key=lambda one: (_order(self.state.messages[one]) or 0, one))

    def _is_own(self, message_id: str) -> bool:
        if message_id in (self.user_id, self._first_id):
            return True
        message = self.state.messages[message_id]
        if self.is_queued or message.get("role") == "user":
            return False
        if self.run_id and message.get("agent_run_id"):
            return bool(message["agent_run_id"] == self.run_id)
        order, start = _order(message), _order(self._user)
        return order is not None and start is not None and order > start

    def _find_run(self) -> None:
        """The run of a message that had to wait is only known once that has been taken up."""
        if self.run_id or self.is_queued or self.user_id is None:
            return
        runs = self.state.runs.values()
        found = next((run["id"] for run in runs if run.get("user_message_id") == self.user_id), None)
        if found is None:
            said = [self.state.messages[one] for one in self.said()]
            later = (one.get("agent_run_id") for one in said if one.get("role") == "assistant")
            found = next((run_id for run_id in later if run_id and run_id != self._waited_for), None)
        self._set_run(found)

    def _set_run(self, run_id: str | None) -> None:
        if run_id:
            self.run_id = run_id
            self.state.merge_run({"id": run_id})


def tool_call(call: dict[str, Any]) -> ToolCall:
    """The event of a call, from the wire."""
    invocation = ToolInvocation.from_dict(call)
    return ToolCall(
        id=call["id"],
        name=_name(call),
        arguments=_arguments(call),
        type=str(call.get("type") or ""),
        message_id=str(call.get("chat_message_id") or ""),
        invocation=invocation,
    )


def _tool_result(call: dict[str, Any]) -> ToolResult:
    return ToolResult(
        id=call["id"],
        name=_name(call),
        result=call.get("result"),
        status=call["status"],
        message_id=str(call.get("chat_message_id") or ""),
        invocation=ToolInvocation.from_dict(call),
    )


def _name(call: Mapping[str, Any]) -> str:
    function = call.get("function")
    return str(function.get("name") or "") if is_object(function) else ""


def _arguments(call: Mapping[str, Any]) -> dict[str, Any]:
    """The arguments, which some servers send as the text of an object."""
    function = call.get("function")
    given: object = function.get("arguments") if is_object(function) else None
    if isinstance(given, str):
        given = decode_object(given.encode("utf-8", "replace"))
    return dict(given) if is_object(given) else {}


def _text_event(piece: Piece, message_id: str) -> TurnEvent:
    make = TextDelta if piece.kind == "response" else ReasoningDelta
    return make(piece.text, message_id)


def _order(message: Mapping[str, Any]) -> int | None:
    order = message.get("order")
    return order if isinstance(order, int) else None
