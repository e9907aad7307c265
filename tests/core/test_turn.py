"""The follower of turns, driven by hand: whatever the connection does, the turn is told right, and once."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, note, settings
from hypothesis import strategies as st

from inferencesh._core.agent_events import (
    MessageDone,
    ReasoningDelta,
    TextDelta,
    ToolCall,
    ToolResult,
    TurnEvent,
)
from inferencesh._core.errors import APIConnectionError, APIStatusError, InferenceError
from inferencesh._core.follower import FollowPolicy
from inferencesh._core.records import HEARTBEAT, StreamRecord
from inferencesh._core.tool_claims import ToolClaims, Work
from inferencesh._core.turn import Helpers, TurnFollower, last_said
from tests.core.chat_histories import Chat, Network, broken, refused, turns

HELPERS = Helpers(tools=frozenset({"add"}))


def follower(chat: dict[str, Any] | None = None, helpers: Helpers = HELPERS, **policy: Any) -> TurnFollower:
    given = {"id": "c1"} if chat is None else chat
    return TurnFollower(given, FollowPolicy(**policy), lambda: 0.0, ToolClaims(), helpers)


def event(table: str, **data: Any) -> StreamRecord:
    fields = tuple(data.pop("fields", ()))
    return StreamRecord(kind="event", event=table, data=data, fields=fields)


def chat(status: str = "busy", **fields: Any) -> StreamRecord:
    return event("chats", id="c1", status=status, **fields)


def run(state: str, run_id: str = "r1", **fields: Any) -> StreamRecord:
    return event("agent_runs", id=run_id, chat_id="c1", state=state, **fields)


def message(message_id: str = "a1", status: str = "pending", order: int = 2, **fields: Any) -> dict[str, Any]:
    about = {"chat_id": "c1", "role": "assistant", "agent_run_id": "r1", "content": []}
    return {"id": message_id, "status": status, "order": order, **about, **fields}


def said(text: str, kind: str = "text") -> list[dict[str, Any]]:
    return [{"type": kind, "text": text}]


def delta(
    text: str, seq: int | None = None, message_id: str | None = "a1", kind: str = "response"
) -> StreamRecord:
    return StreamRecord(kind="delta", data={kind: text}, seq=seq, resource_id=message_id)


USER = {"id": "u1", "chat_id": "c1", "role": "user", "status": "ready", "order": 1, "content": []}


def begun(machine: TurnFollower | None = None, **user: Any) -> TurnFollower:
    """A turn in an existing chat whose stream was opened before the message was sent."""
    machine = machine or follower()
    machine.opens()
    machine.opened()
    machine.posted({**USER, **user}, None if user.get("status") == "queued" else message())
    return machine


def feed(machine: TurnFollower, *records: StreamRecord) -> list[TurnEvent]:
    return [told for record in records for told in machine.record(record)]


def texts(events: list[TurnEvent], kind: type[TextDelta] | type[ReasoningDelta] = TextDelta) -> str:
    return "".join(told.text for told in events if isinstance(told, kind))


class Driver:
    """Does what a follower says, over a network that fails."""

    def __init__(self, machine: TurnFollower, network: Network, *, is_new: bool) -> None:
        self.machine = machine
        self.network = network
        self.events: list[TurnEvent] = []
        self.ran: list[str] = []
        self._is_posted = False
        self._is_new = is_new
        self._steps = 0

    def run(self) -> None:
        if self._is_new or self.machine.action != "stream":
            self._post()
        while (action := self.machine.action) != "done":
            self._steps += 1
            assert self._steps < 400, "it does not come to an end"
            getattr(self, f"_{action.replace(' ', '_')}")()
            self._work()

    def _post(self) -> None:
        self._is_posted = True
        self._tell(self.machine.posted(*self.network.server.post()))

    def _stream(self) -> None:
        machine, error = self.machine, None
        machine.opens()
        records = self.network.stream(self._is_posted)
        first = next(records)
        if isinstance(first, InferenceError):
            error = first
        else:
            machine.opened()
        if not self._is_posted:
            self._post()
        if error is None:
            self._tell(machine.record(first))
            error = self._read(records)
        if machine.state is None:
            machine.stream_ended(error)
        else:
            machine.left_stream()

    def _read(self, records: Any) -> InferenceError | None:
        quiet = 0
        for record in records:
            if isinstance(record, InferenceError):
                return record
            quiet = quiet + 1 if record is HEARTBEAT else 0
            if quiet == 5:
                quiet = 0
                self.machine.lives()
            self._steps += 1
            assert self._steps < 400, "it does not come to an end"
            self._tell(self.machine.record(record))
            if self.machine.wants_look_up:
                self._look_up()
            self._work()
            if self.machine.leaves_stream:
                break
        return None

    def _look_up(self) -> None:
        self.machine.looks_up()
        answer = self.network.look_up()
        if isinstance(answer, InferenceError):
            self.machine.failed(answer)
            return
        seen, messages = answer
        own = dict(self.network.server.run) if self.machine.wants_run(seen) else None
        self._tell(self.machine.looked_up(seen, messages, own))

    def _wait(self) -> None:
        self.network.pass_time()
        self.machine.waited()

    def _work(self) -> None:
        for work in self.machine.work():
            self._do(work)

    def _do(self, work: Work) -> None:
        claims, call_id = self.machine._claims, work.call["id"]
        if work.deed == "answer":
            self.ran.append(call_id)
            claims.answered(call_id, {"result": "x"})
        claims.submitted(call_id, is_accepted=self.network.submit(call_id))

    def _tell(self, events: list[TurnEvent]) -> None:
        self.events += events


@settings(max_examples=300, deadline=None)
@given(
    steps=turns(),
    data=st.data(),
    faults=st.integers(0, 6),
    queued=st.booleans(),
    shows_runs=st.booleans(),
    is_new=st.booleans(),
    shows_drafts=st.booleans(),
    updates=st.sampled_from(["auto", "stream", "poll"]),
)
def test_a_turn_is_told_right_over_any_connection(
    steps: list[tuple[str, Any]],
    data: st.DataObject,
    faults: int,
    queued: bool,
    shows_runs: bool,
    is_new: bool,
    shows_drafts: bool,
    updates: Any,
) -> None:
    note(f"{steps=} {faults=} {queued=} {shows_runs=} {is_new=} {shows_drafts=} {updates=}")
    server = Chat(
        steps,
        queued=queued and not is_new,
        shows_runs=shows_runs,
        is_new=is_new,
        shows_drafts=shows_drafts,
    )
    machine = follower({} if is_new else {"id": "c1"}, updates=updates, max_reconnects=10)
    driver = Driver(machine, Network(server, data, faults), is_new=is_new)
    driver.run()
    check(server, driver)


def check(server: Chat, driver: Driver) -> None:
    """All that was told is so, in order and once; and the reply is what the server has."""
    told: dict[str, str] = {}
    for one in driver.events:
        if isinstance(one, TextDelta):
            told[one.message_id] = told.get(one.message_id, "") + one.text
    assert told == server.said
    for kind, ids in (
        (ToolCall, [one.id for one in driver.events if isinstance(one, ToolCall)]),
        (ToolResult, [one.id for one in driver.events if isinstance(one, ToolResult)]),
        (MessageDone, [one.message.id for one in driver.events if isinstance(one, MessageDone)]),
    ):
        assert len(ids) == len(set(ids)), kind
    assert len(driver.ran) == len(set(driver.ran)) == len(server.submitted)
    reply = driver.machine.reply()
    assert reply.state == server.steps[-1][1]
    assert [one.id for one in reply.messages] == [one["id"] for one in server.answers]
    assert reply.text == (told.get(reply.message.id, "") if reply.message else "")
    assert "of the turn before" not in told.values()


def test_a_turn_as_it_should_be() -> None:
    machine = begun()
    events = feed(
        machine,
        chat("idle", active_run={"id": "r0", "state": "completed"}),
        run("working"),
        chat(active_run={"id": "r1", "state": "working"}),
        delta("Hel", 1),
        delta("lo", 2),
        event("chat_messages", id="a1", status="ready", content=said("Hello"), fields=["status", "content"]),
        run("completed"),
    )
    assert texts(events) == "Hello"
    assert not machine.wants_look_up
    assert (machine.action, machine.leaves_stream) == ("look up", False)
    feed(machine, chat("idle", active_run={"id": "r1", "state": "completed"}))
    assert (machine.action, machine.leaves_stream) == ("done", True)
    assert machine.reply().text == "Hello"


def test_an_idle_chat_of_the_turn_before_does_not_end_it() -> None:
    machine = begun()
    feed(machine, chat("idle"), chat("idle", active_run={"id": "r0", "state": "completed"}))
    assert machine.state is None


@pytest.mark.parametrize("status", ["idle", "completed", "waiting"])
def test_a_chat_that_rests_after_it_was_busy_ends_it(status: str) -> None:
    machine = begun()
    feed(machine, chat("busy"), event("chat_messages", **message(status="ready", content=said("Hi"))))
    feed(machine, chat(status))
    assert machine.state == ("waiting" if status == "waiting" else "completed")


def test_the_chat_alone_says_that_a_message_failed() -> None:
    machine = begun()
    feed(machine, chat("busy"), event("chat_messages", **message(status="failed")), chat("idle"))
    assert machine.state == "failed"
    assert machine.wants_run({"id": "c1", "status": "idle"})


def test_an_idle_chat_and_a_message_that_is_written_are_looked_at_twice() -> None:
    machine = begun()
    for _ in range(2):
        assert machine.state is None
        machine.looks_up()
        machine.looked_up({"id": "c1", "status": "idle"}, [message()], None)
    assert machine.state == "completed"


@pytest.mark.parametrize("state", ["of_tomorrow", "submitted", "working"])
def test_an_unknown_state_is_not_taken_for_an_end(state: str) -> None:
    machine = begun()
    feed(machine, run(state), chat("of_tomorrow" if state == "of_tomorrow" else "busy", active_run=None))
    assert machine.state is None


def test_unknown_things_are_left_alone() -> None:
    machine = begun()
    events = feed(
        machine,
        event("of_tomorrow", id="a1", status="ready"),
        event("chat_messages", status="ready"),
        event("chat_messages", **message("x1", chat_id="c2")),
        event("agent_runs", id="r9", chat_id="c2", state="completed"),
        StreamRecord(kind="full", data={"id": "x"}),
        delta("nobody's", 1, None),
        delta("of an unknown one", 1, "x1"),
        event("chat_messages", **message(status="of_tomorrow", role="of_tomorrow")),
    )
    assert texts(events) == ""
    assert machine.state is None


def test_records_may_come_without_their_names() -> None:
    machine = begun()
    events = feed(
        machine,
        StreamRecord(kind="full", data=message(status="ready", content=said("Hi"))),
        StreamRecord(kind="full", data={"id": "c1", "status": "busy"}),
        StreamRecord(kind="full", data={"id": "c1", "status": "idle"}),
    )
    assert texts(events) == "Hi"
    assert machine.state == "completed"


def test_deltas_may_come_before_their_message() -> None:
    machine = begun()
    events = feed(machine, delta("one ", 1, "a2"), delta("two", 2, "a2"))
    assert texts(events) == ""
    events = feed(machine, event("chat_messages", **message("a2", order=3)), delta("!", 3, "a2"))
    assert texts(events) == "one two!"


@pytest.mark.parametrize(
    "seqs", [[1, 2, 3], [0, 1, 2], [1, 1, 2, 2, 3], [1, 3, 2], [2, 3, 1], [3, 2, 1], [1, 2, 1, 3]]
)
def test_deltas_in_any_order(seqs: list[int]) -> None:
    first = min(seqs)
    events = feed(begun(), *[delta(f"<{seq - first}>", seq) for seq in seqs])
    assert texts(events) == "<0><1><2>"


def test_a_server_that_numbers_otherwise() -> None:
    events = feed(begun(), *[delta(f"<{number}>", 100 * number) for number in range(1, 20)])
    assert texts(events) == "".join(f"<{number}>" for number in range(1, 20))


def test_a_lost_delta_is_made_up_for_by_the_message() -> None:
    machine = begun()
    events = feed(machine, *[delta(f"<{seq}>", seq) for seq in (1, 2, 4, 5)])
    assert texts(events) == "<1><2>"
    whole = said("<1><2><3><4><5>")
    events += feed(
        machine, event("chat_messages", id="a1", status="ready", content=whole, fields=["content"])
    )
    assert texts(events) == "<1><2><3><4><5>"


def test_a_message_that_was_rewritten_is_not_told_twice() -> None:
    machine = begun()
    events = feed(machine, delta("Hello", 1))
    events += feed(machine, event("chat_messages", **message(status="ready", content=said("Good evening"))))
    assert texts(events) == "Hello"
    feed(machine, run("completed"))
    assert machine.reply().text == "Good evening"


def test_reasoning_is_told_apart() -> None:
    events = feed(begun(), delta("hm", 1, kind="reasoning"), delta("Hi", 2))
    assert (texts(events, ReasoningDelta), texts(events)) == ("hm", "Hi")


def test_usage_adds_up_over_the_messages() -> None:
    machine = begun()
    usages = [{"prompt_tokens": 5, "stop_reason": "tool"}, {"prompt_tokens": 7, "stop_reason": "end"}]
    for number, usage in enumerate(usages, 1):
        feed(machine, event("chat_messages", **message(f"a{number}", order=number + 1)))
        told = StreamRecord(kind="delta", data={"usage": usage}, seq=1, resource_id=f"a{number}")
        feed(machine, told)
    usage = machine.reply().usage
    assert usage is not None
    assert (usage.prompt_tokens, usage.stop_reason) == (12, "end")


def test_a_queued_message_waits_for_its_own_run() -> None:
    machine = begun(status="queued", agent_run_id="r0", order=3)
    events = feed(
        machine,
        chat(active_run={"id": "r0", "state": "working"}),
        delta("not ours", 1, "a0"),
        event("chat_messages", **message("a0", "ready", 2, agent_run_id="r0", content=said("not ours"))),
        event("chat_messages", **message("a0b", "ready", 4, agent_run_id="r0", content=said("nor this"))),
        run("completed", "r0"),
        chat("idle", active_run={"id": "r0", "state": "completed"}),
    )
    assert (machine.state, texts(events)) == (None, "")
    events += feed(
        machine,
        event("chat_messages", id="u1", status="ready", order=5, fields=["status", "order"]),
        event("chat_messages", **message("a1", order=6)),
        run("working", user_message_id="u1"),
        delta("ours", 1, "a1"),
    )
    assert texts(events) == "ours"
    feed(machine, run("completed"))
    assert machine.state == "completed"


def test_a_message_that_was_taken_back() -> None:
    machine = begun(status="queued", agent_run_id="r0")
    feed(machine, event("chat_messages", id="u1", status="cancelled", fields=["status"]))
    assert machine.state == "canceled"


def invocation(status: str, **fields: Any) -> dict[str, Any]:
    about = {"type": "client", "chat_message_id": "a1", "function": {"name": "add", "arguments": {"n": 1}}}
    return {"id": "i1", "status": status, **about, **fields}


def calling(status: str, **fields: Any) -> StreamRecord:
    return event("chat_messages", **message(tool_invocations=[invocation(status, **fields)]))


@pytest.mark.parametrize("status", ["awaiting_input", "in_progress"])
def test_a_call_is_worked_for_once(status: str) -> None:
    machine = begun()
    feed(machine, calling(status))
    (work,) = machine.work()
    assert (work.deed, work.call["id"]) == ("answer", "i1")
    feed(machine, calling("awaiting_input"), calling(status, action="again"))
    assert machine.work() == []


def test_a_late_record_does_not_bring_a_call_back() -> None:
    machine = begun()
    events = feed(
        machine, calling("awaiting_input"), calling("completed", result="x"), calling("awaiting_input")
    )
    assert [type(one) for one in events if isinstance(one, ToolCall | ToolResult)] == [ToolCall, ToolResult]
    assert machine.work() == []
    assert machine.reply().tool_calls[0].invocation.status == "completed"


@pytest.mark.parametrize(
    ("fields", "arguments"),
    [
        ({"function": {"name": "add", "arguments": '{"n": 2}'}}, {"n": 2}),
        ({"function": {"name": "add", "arguments": "no JSON"}}, {}),
        ({"function": None}, {}),
    ],
)
def test_arguments_in_any_form(fields: dict[str, Any], arguments: dict[str, Any]) -> None:
    events = feed(begun(), calling("awaiting_input", **fields))
    (told,) = [one for one in events if isinstance(one, ToolCall)]
    assert told.arguments == arguments


def test_calls_are_told_when_they_are_complete() -> None:
    machine = begun()
    assert not [one for one in feed(machine, calling("pending")) if isinstance(one, ToolCall)]
    assert machine.work() == []


@pytest.mark.parametrize("state", ["input_required", "auth_required"])
def test_a_person_has_to_act(state: str) -> None:
    machine = begun()
    feed(machine, calling("awaiting_approval", type="http"), run(state))
    assert machine.state == state


def test_a_person_is_waited_for_by_those_who_iterate() -> None:
    machine = begun(follower(helpers=Helpers(leaves_to_person=False)))
    feed(machine, calling("awaiting_approval", type="http"), run("input_required"))
    assert machine.state is None


def test_an_approval_that_is_asked_for_does_not_end_it() -> None:
    machine = begun(follower(helpers=Helpers(approves=True)))
    feed(machine, calling("awaiting_approval", type="http"), run("input_required"))
    assert machine.state is None
    assert [work.deed for work in machine.work()] == ["approve"]
    feed(machine, calling("awaiting_approval", type="http", action="again"))
    assert (machine.work(), machine.state) == ([], None)


def test_what_was_looked_up_before_a_decision_does_not_count() -> None:
    machine = begun(follower(helpers=Helpers(approves=True)))
    feed(machine, calling("awaiting_approval", type="http"), run("input_required"))
    machine.work()
    machine.looks_up()
    machine._claims.decided("i1")
    old = message(tool_invocations=[invocation("awaiting_approval", type="http")])
    machine.looked_up({"id": "c1", "status": "awaiting_input"}, [old], None)
    assert machine.state is None
    assert machine.wants_look_up


def test_a_form_is_for_a_person_unless_a_callback_answers() -> None:
    assert begun_with_form(Helpers()).work() == []
    assert len(begun_with_form(Helpers(answers_calls=True)).work()) == 1


def begun_with_form(helpers: Helpers) -> TurnFollower:
    machine = begun(follower(helpers=helpers))
    feed(machine, calling("awaiting_input", type="internal"))
    return machine


def test_changes_of_a_message_that_was_never_seen_are_looked_up() -> None:
    machine = begun()
    feed(machine, event("chat_messages", id="a7", status="ready", fields=["status"]))
    assert machine.wants_look_up


def test_messages_are_looked_up_after_each_opening_but_the_first() -> None:
    machine = begun()
    assert not machine.wants_look_up
    feed(machine, chat("busy"))
    machine.stream_ended(broken())
    assert machine.action == "wait"
    machine.waited()
    machine.opens()
    machine.opened()
    assert machine.wants_look_up


def test_a_stream_that_can_not_be_opened_is_looked_beside() -> None:
    machine = begun()
    feed(machine, chat("busy"))
    machine.stream_ended(broken())
    machine.waited()
    machine.opens()
    machine.stream_ended(broken())
    assert machine.action == "look up"


@pytest.mark.parametrize("updates", ["auto", "stream"])
def test_streams_that_bring_nothing_are_given_up(updates: Any) -> None:
    machine = follower(updates=updates, max_reconnects=3)
    machine.posted(USER, message())
    seen = []
    with pytest.raises(APIConnectionError) if updates == "stream" else _nothing():
        for _ in range(12):
            seen.append(machine.action)
            if machine.action == "stream":
                machine.opens()
                machine.opened()
                machine.record(HEARTBEAT)
                machine.stream_ended(broken())
            elif machine.action == "look up":
                machine.looked_up({"id": "c1", "status": "busy"}, [message()], None)
            else:
                machine.waited()
    if updates == "auto":
        assert seen[-4:] == ["look up", "wait"] * 2


class _nothing:  # noqa: N801
    def __enter__(self) -> None: ...
    def __exit__(self, *exception: object) -> None: ...


def test_final_errors_surface() -> None:
    machine = begun()
    with pytest.raises(APIStatusError):
        machine.stream_ended(refused(404))
    with pytest.raises(APIStatusError):
        machine.failed(refused(403))


def test_rounds_are_counted_by_message() -> None:
    machine = begun(follower(helpers=Helpers(tools=frozenset({"add"}), max_rounds=1)))
    calls = [invocation("awaiting_input"), invocation("awaiting_input", id="i2")]
    feed(machine, event("chat_messages", **message(tool_invocations=calls)))
    assert len(machine.work()) == 2
    assert not machine.is_exceeded
    later = [invocation("awaiting_input", id="i3", chat_message_id="a2")]
    feed(machine, event("chat_messages", **message("a2", order=3, tool_invocations=later)))
    machine.work()
    assert machine.is_exceeded


@pytest.mark.parametrize(
    ("newest_first", "found"),
    [
        ([("u1", "user", "ready")], "u1"),
        ([("a1", "assistant", "ready"), ("u1", "user", "ready")], "u1"),
        ([("u2", "user", "queued"), ("u1", "user", "ready")], "u2"),
        ([("u2", "user", "cancelled"), ("a1", "assistant", "pending"), ("u1", "user", "ready")], "u1"),
        ([("a1", "assistant", "cancelled"), ("u1", "user", "cancelled"), ("u0", "user", "ready")], "u1"),
        ([("u1", "user", "cancelled")], None),
        ([], None),
    ],
)
def test_the_last_turn_is_not_of_a_message_that_was_taken_back(
    newest_first: list[tuple[str, str, str]], found: str | None
) -> None:
    messages = [{"id": one, "role": role, "status": status} for one, role, status in newest_first]
    beginning = last_said(messages)
    assert (beginning and beginning["id"]) == found
