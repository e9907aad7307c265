"""The messages in which an agent answers, as they grow."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from ..records import Record, to_json
from .messages import RunMessages, file_part
from .pieces import ToolCall
from .progress import Progress

_DELTAS = {"text": "response", "reasoning": "reasoning"}


class Answer:
    """The answer of one run. What is said after a tool was called is a new message.

    Args:
        message: The first message, which is empty yet.
        messages: Makes others.
        progress: Tells of changes.
        tell: Gets the pieces.
    """

    def __init__(
        self,
        message: Record,
        messages: RunMessages,
        progress: Progress,
        tell: Callable[[Record], None],
    ) -> None:
        self.message = message
        self.is_silent = True
        """Whether nothing was said or called yet."""
        self._messages = messages
        self._progress = progress
        self._pass_on = tell
        self._parts: list[Record] = []
        self._seq = 0
        self._calls = 0

    @property
    def parts(self) -> list[Record]:
        """What the current message says so far."""
        return list(self._parts)

    def say(self, kind: str, piece: str) -> None:
        """Add a piece of text or reasoning."""
        self._open()
        if self._parts and self._parts[-1]["type"] == kind:
            self._parts[-1] = {"type": kind, "text": self._parts[-1]["text"] + piece}
        else:
            self._parts.append({"type": kind, "text": piece})
        self._progress.draft(self.message["id"], self._parts)
        self._tell({_DELTAS[kind]: piece})

    def attach(self, uri: str, content_type: str) -> None:
        """Add a file."""
        self._open()
        self._parts.append(file_part(uri, content_type))
        self._progress.draft(self.message["id"], self._parts)

    def used(self, usage: Mapping[str, Any]) -> None:
        """Tell what the language model has used."""
        self._tell({"usage": dict(usage)})

    def call(self, calls: Sequence[ToolCall]) -> list[str]:
        """Add calls of tools; the ids that the model gives them."""
        self._open()
        ids = [f"call_{self._calls + number}" for number in range(len(calls))]
        for number, (call_id, call) in enumerate(zip(ids, calls, strict=True), self._calls):
            begin = {"index": number, "id": call_id, "type": "function", "function": {"name": call.name}}
            arguments = to_json(call.arguments).decode()
            self._tell({"tool_calls": [begin]})
            self._tell({"tool_calls": [{"index": number, "function": {"arguments": arguments}}]})
        self._calls += len(calls)
        self._progress.message(self.message["id"], content=list(self._parts))
        return ids

    def result(self, call_id: str, text: str) -> None:
        """Add what a tool answered."""
        self._messages.result(call_id, text)

    def end(self, status: str) -> None:
        """End the message."""
        self._progress.message(self.message["id"], status=status, content=self._parts)

    def _open(self) -> None:
        self.is_silent = False
        if self._calls:
            self.end("ready")
            self.message = self._messages.begin()
            self._parts, self._seq, self._calls = [], 0, 0

    def _tell(self, delta: Record) -> None:
        self._seq += 1
        self._pass_on({"delta": delta, "seq": self._seq, "resource_id": self.message["id"]})
