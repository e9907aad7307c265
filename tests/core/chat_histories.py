"""Plausible turns of agents, and a server that tells of one over a connection that fails."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any

from attrs import define, field
from hypothesis import strategies as st

from inferencesh._core.errors import APIConnectionError, APIStatusError, InferenceError
from inferencesh._core.records import HEARTBEAT, StreamRecord

OLD_RUN = {"id": "r0", "chat_id": "c1", "state": "completed", "user_message_id": "u0"}
OLD_MESSAGES = [
    {"id": "u0", "chat_id": "c1", "role": "user", "status": "ready", "order": 1, "content": []},
    {
        "id": "a0",
        "chat_id": "c1",
        "role": "assistant",
        "status": "ready",
        "order": 2,
        "agent_run_id": "r0",
        "content": [{"type": "text", "text": "of the turn before"}],
    },
]


@st.composite
def turns(draw: st.DrawFn) -> list[tuple[str, Any]]:
    """What an agent does in a turn; every piece of text is another one, so that a doubled one shows."""
    kinds = draw(st.lists(st.sampled_from(["text", "text", "text", "think", "calls", "other"]), max_size=14))
    steps: list[tuple[str, Any]] = []
    for number, kind in enumerate(kinds):
        steps.append((kind, draw(st.integers(1, 2)) if kind == "calls" else f"<{number}>"))
    return [*steps, ("end", draw(st.sampled_from(["completed", "completed", "failed", "canceled"])))]


@define
class Chat:
    """A server with one chat, in which a turn goes on whether anybody listens or not."""

    steps: list[tuple[str, Any]]
    queued: bool = False
    shows_runs: bool = True
    is_new: bool = False
    shows_drafts: bool = False
    """Whether a message that is looked at shows what is said so far."""
    done: int = 0
    messages: list[dict[str, Any]] = field(factory=lambda: copy.deepcopy(OLD_MESSAGES))
    run: dict[str, Any] = field(factory=lambda: dict(OLD_RUN))
    seq: int = 0
    submitted: list[str] = field(factory=list)

    def __attrs_post_init__(self) -> None:
        if self.is_new:
            self.messages, self.run = [], {}

    @property
    def chat(self) -> dict[str, Any]:
        state = self.run.get("state")
        is_busy = state not in ("completed", "failed", "canceled", None)
        shown = self.run if self.shows_runs or is_busy else None
        return {"id": "c1", "status": "busy" if is_busy else "idle", "active_run": shown and dict(shown)}

    def post(self) -> tuple[dict[str, Any], dict[str, Any] | None]:
        """The message arrives: it, and the first message of the answer."""
        user = self._add("u1", "user", "queued" if self.queued else "ready")
        if self.queued:
            self.run = {"id": "r0", "chat_id": "c1", "state": "working", "user_message_id": "u0"}
            self.steps = [("ahead", None), *self.steps]
            return dict(user, agent_run_id="r0"), None
        self._begin()
        self.steps = [("news", None), *self.steps]
        return dict(user), dict(self.messages[-1])

    @property
    def is_over(self) -> bool:
        return self.done == len(self.steps)

    @property
    def open_calls(self) -> list[dict[str, Any]]:
        calls = [call for message in self.messages for call in message.get("tool_invocations", ())]
        return [call for call in calls if call["status"] == "awaiting_input"]

    def submit(self, call_id: str) -> list[StreamRecord]:
        """The result of a call; nothing changes if it does not wait."""
        for message in self.messages:
            calls = message.get("tool_invocations", [])
            if any(call["id"] == call_id and call["status"] == "awaiting_input" for call in calls):
                self.submitted.append(call_id)
                done = {"status": "completed", "result": f"result of {call_id}"}
                message["tool_invocations"] = [
                    {**call, **done} if call["id"] == call_id else call for call in calls
                ]
                told = self._add(f"t{len(self.messages)}", "tool", "ready")
                told["content"] = [{"type": "text", "text": f"result of {call_id}"}]
                return [self._part(message, "tool_invocations"), self._whole(told)]
        return []

    def advance(self) -> list[StreamRecord]:
        """Let the next thing happen; the records of it."""
        if self.open_calls or self.is_over:
            return []
        kind, value = self.steps[self.done]
        self.done += 1
        return getattr(self, f"_{kind}")(value)

    def snapshot(self) -> StreamRecord:
        return StreamRecord(kind="event", event="chats", data=self.chat)

    def look_up(self) -> tuple[dict[str, Any], list[dict[str, Any]]]:
        return self.chat, copy.deepcopy(self.messages[::-1])

    @property
    def said(self) -> dict[str, str]:
        """The text of each message of the turn that has any."""
        return {message["id"]: text for message in self.answers if (text := _text(message))}

    @property
    def answers(self) -> list[dict[str, Any]]:
        """The messages of the turn that the agent wrote."""
        return [
            one for one in self.messages if one.get("agent_run_id") == "r1" and one["role"] == "assistant"
        ]

    def _ahead(self, _: None) -> list[StreamRecord]:
        """The turn before ends, and the message is taken up."""
        self.run = {**self.run, "state": "completed"}
        before = [self._run_record(), self.snapshot()]
        user = self.messages[2]
        user.update(status="ready", order=len(self.messages) + 1)
        moved = self._part(user, "status", "order")
        self._begin()
        return [*before, moved, self._whole(self.messages[-1]), self._run_record(), self.snapshot()]

    def _news(self, _: None) -> list[StreamRecord]:
        """The chat is busy now."""
        return [*([self._run_record()] if self.shows_runs else []), self.snapshot()]

    def _text(self, text: str, kind: str = "text", name: str = "response") -> list[StreamRecord]:
        records = self._next_message_after_calls()
        message = self.answers[-1]
        self.seq += 1
        message["hidden"].append({"type": kind, "text": text})
        if self.shows_drafts:
            message["content"] = list(message["hidden"])
        delta = StreamRecord(kind="delta", data={name: text}, seq=self.seq, resource_id=message["id"])
        return [*records, delta]

    def _think(self, text: str) -> list[StreamRecord]:
        return self._text(text, "reasoning", "reasoning")

    def _calls(self, count: int) -> list[StreamRecord]:
        return self._call(count, "client", "awaiting_input")

    def _other(self, _: str) -> list[StreamRecord]:
        """A tool that runs elsewhere, and is done at once."""
        return self._call(1, "http", "completed")

    def _call(self, count: int, kind: str, status: str) -> list[StreamRecord]:
        records = self._next_message_after_calls()
        message = self.answers[-1]
        message["tool_invocations"] = [
            {
                "id": f"{message['id']}-{number}",
                "chat_message_id": message["id"],
                "type": kind,
                "function": {"name": "add", "arguments": {"n": number}},
                "status": status,
            }
            for number in range(count)
        ]
        return [*records, self._part(message, "tool_invocations")]

    def _end(self, state: str) -> list[StreamRecord]:
        status = {"completed": "ready", "failed": "failed", "canceled": "cancelled"}[state]
        records = [self._finish(status)]
        if state == "failed":
            event = self._add(f"e{len(self.messages)}", "event", "ready")
            event["content"] = [{"type": "event", "event": {"type": "run_failed"}}]
            records.append(self._whole(event))
        self.run = {**self.run, "state": state}
        return [*records, *([self._run_record()] if self.shows_runs else []), self.snapshot()]

    def _begin(self) -> None:
        self.run = {"id": "r1", "chat_id": "c1", "state": "working", "user_message_id": "u1"}
        self._add("a1", "assistant", "pending")

    def _next_message_after_calls(self) -> list[StreamRecord]:
        if not self.answers[-1].get("tool_invocations"):
            return []
        finished = self._finish("ready")
        self._add(f"a{len(self.messages)}", "assistant", "pending")
        return [finished, self._whole(self.messages[-1])]

    def _finish(self, status: str) -> StreamRecord:
        message = self.answers[-1]
        message.update(status=status, content=list(message["hidden"]))
        return self._part(message, "status", "content")

    def _add(self, message_id: str, role: str, status: str) -> dict[str, Any]:
        self.seq = 0
        run = {} if role == "user" else {"agent_run_id": "r1"}
        message = {"id": message_id, "chat_id": "c1", "role": role, "status": status, **run}
        order = max((one["order"] for one in self.messages), default=0) + 1
        self.messages.append({**message, "order": order, "content": [], "hidden": []})
        return self.messages[-1]

    def _run_record(self) -> StreamRecord:
        return StreamRecord(kind="event", event="agent_runs", data=dict(self.run))

    def _whole(self, message: dict[str, Any]) -> StreamRecord:
        return StreamRecord(kind="event", event="chat_messages", data=copy.deepcopy(message))

    def _part(self, message: dict[str, Any], *fields: str) -> StreamRecord:
        data = {"id": message["id"], **{name: copy.deepcopy(message[name]) for name in fields}}
        return StreamRecord(kind="event", event="chat_messages", data=data, fields=fields)


def _text(message: dict[str, Any]) -> str:
    parts = message["content"] or message["hidden"]
    return "".join(part["text"] for part in parts if part["type"] == "text")


def broken() -> APIConnectionError:
    return APIConnectionError("reset", method="GET", url="http://x/chats/c1", sent=True)


def refused(status: int) -> APIStatusError:
    return APIStatusError("no", status=status)


@define
class Network:
    """What reaches the client: everything, until it is told to fail, in ways that `draw` chooses."""

    server: Chat
    draw: st.DataObject
    faults: int
    """How many more times something goes wrong."""

    def stream(self, sent_before: bool) -> Iterator[StreamRecord | InferenceError]:
        """The records of one connection; an error, or nothing more, ends it."""
        if self._fault(["refused"]):
            yield refused(503)
            return
        snapshot = self.server.snapshot()
        told = [snapshot]
        if not sent_before:
            yield snapshot  # of before the message; it is read after that was sent
        else:
            self.pass_time()
            yield self.server.snapshot()
        while True:
            noise = self._fault(["cut", "end", "again", "heartbeat", "event", "snapshot"])
            if noise in ("cut", "end"):
                self.pass_time()
                if noise == "cut":
                    yield broken()
                return
            if noise:
                yield self._noise(noise, told)
            records = self.server.advance()
            yield from records
            told += records
            if not records:
                yield HEARTBEAT

    def look_up(self) -> tuple[dict[str, Any], list[dict[str, Any]]] | InferenceError:
        self.pass_time()
        return refused(503) if self._fault(["no"]) else self.server.look_up()

    def submit(self, call_id: str) -> bool:
        """Submit a result; whether the answer came. The request may have arrived all the same."""
        fault = self._fault(["lost", "answer lost"])
        if fault != "lost":
            self.server.submit(call_id)
        return fault is None

    def pass_time(self) -> None:
        """Things happen that no stream tells of."""
        for _ in range(self.draw.draw(st.integers(0, 4))):
            self.server.advance()

    def _fault(self, kinds: list[str]) -> str | None:
        if not self.faults:
            return None
        kind = self.draw.draw(st.sampled_from([None, *kinds]))
        self.faults -= kind is not None
        return kind

    def _noise(self, kind: str, told: list[StreamRecord]) -> StreamRecord:
        if kind == "again":
            return told[-1]
        if kind == "snapshot":
            return self.server.snapshot()
        event = StreamRecord(kind="event", event="of_tomorrow", data={"id": "x", "state": "completed"})
        return event if kind == "event" else HEARTBEAT
