"""The follower, driven by hand: whatever the connection does, the end is the server's."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any, Literal

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from inferencesh._core.errors import (
    APIStatusError,
    InferenceError,
    InvalidArgumentError,
    ResponseDecodeError,
)
from inferencesh._core.follower import Follower, FollowPolicy, Updates
from inferencesh._core.ndjson import NDJSONDecoder
from inferencesh._core.records import HEARTBEAT, StreamRecord
from inferencesh._core.task_state import is_terminal
from tests.core.driver import Driver, pieces, pieces_of, told
from tests.core.histories import Network, Server, Step, broken, histories, refused, silent

RUNNING = {"id": "t1", "status": 7}
DONE = {"id": "t1", "status": 10, "output": 1}
HTML = ResponseDecodeError("a stream was expected, text/html came", status=200)


def follower(wire: dict[str, Any] = RUNNING, *, draw: float = 0.0, **policy: Any) -> Follower:
    return Follower(wire, FollowPolicy(**policy), lambda: draw)


def full(**data: Any) -> StreamRecord:
    return StreamRecord(kind="full", data={"id": "t1", **data})


def delta(text: str, seq: int | None = None) -> StreamRecord:
    return StreamRecord(kind="delta", data={"response": text}, seq=seq)


def fail_once(machine: Follower, error: InferenceError | None = None, wire: dict[str, Any] = RUNNING) -> None:
    """A stream that fails, the look-up after it, and the pause."""
    assert machine.action == "stream"
    machine.opened()
    machine.stream_ended(error)
    assert machine.action == "look up"
    machine.looked_up(wire)
    assert machine.action == "wait"
    machine.waited()


@settings(max_examples=200)
@given(histories(), st.sampled_from(["auto", "stream", "poll"]), st.integers(0, 12), st.data())
def test_the_end_is_the_servers_whatever_the_connection_does(
    history: list[Step], updates: Updates, faults: int, data: st.DataObject
) -> None:
    server = Server(history)
    machine = follower(server.truth, updates=updates, max_reconnects=50)
    driver = Driver(machine, Network(server, data, faults))
    seen = [update.task.to_dict() for update in driver.run()]
    assert server.is_over
    text = machine.state.snapshot()
    final = server.truth["output"]
    assert {**text, "output": None} == {**server.truth, "output": None}
    if final is None and text["output"] is not None and text["status"] == 10:
        assert pieces(text) == pieces_of(history), "a text with a gap is no result"
    elif final is not None:
        assert text["output"] == final
    statuses = [state["status"] for state in seen]
    assert statuses == sorted(statuses)
    assert [is_terminal(status) for status in statuses[:-2]].count(True) == 0
    for state in [*seen, text]:
        assert pieces(state) == sorted(set(pieces(state))), "a piece of text is doubled or out of place"


@settings(max_examples=50)
@given(histories(), st.data())
def test_a_connection_that_holds_loses_nothing(history: list[Step], data: st.DataObject) -> None:
    server = Server(history)
    driver = Driver(follower(server.truth), Network(server, data, faults=0))
    updates = list(driver.run())
    told = [update.delta["response"] for update in updates if update.kind == "delta"]
    assert told == [step.text for step in history if step.text is not None]
    assert driver.actions in (["stream"], ["stream", "look up"])


def test_the_servers_output_wins_over_deltas() -> None:
    machine = follower()
    machine.opened()
    told(machine, delta("Hel", 1))
    told(machine, StreamRecord(kind="partial", data={"status": 10}, fields=("status",)))
    machine.stream_ended(None)
    assert machine.action == "look up", "what deltas built is no result"
    update = machine.looked_up({**DONE, "output": {"response": "Hello"}})
    assert update is not None
    assert update.task.output == {"response": "Hello"}
    assert machine.action == "done"


def test_what_deltas_built_is_the_result_if_the_server_has_none() -> None:
    machine = follower()
    machine.opened()
    told(machine, delta("Hello", 1))
    told(machine, full(status=10))
    machine.stream_ended(None)
    machine.looked_up({"id": "t1", "status": 10, "output": None})
    assert machine.action == "done"
    assert machine.state.snapshot()["output"] == {"response": "Hello"}


def test_the_result_is_asked_for_again_with_pauses() -> None:
    machine = follower(max_reconnects=3)
    machine.opened()
    told(machine, delta("Hel", 1))
    told(machine, full(status=10))
    machine.stream_ended(None)
    for answer in (refused(503), RUNNING, refused(503, retry_after=7)):
        assert machine.action == "look up"
        if isinstance(answer, InferenceError):
            machine.failed(answer)
        else:
            machine.looked_up(answer)  # from a replica that lags behind
        assert machine.action == "wait"
        machine.waited()
    machine.looked_up({**DONE, "output": {"response": "Hello"}})
    assert machine.action == "done"


def test_a_result_that_never_comes_is_given_up() -> None:
    machine = follower(max_reconnects=2)
    machine.opened()
    told(machine, delta("Hel", 1))
    told(machine, full(status=10))
    machine.stream_ended(None)
    for _ in range(3):  # the first comes with the news of the end
        machine.looked_up(RUNNING)
        machine.waited()
    with pytest.raises(InferenceError, match="without news of the task"):
        machine.looked_up(RUNNING)


def test_deltas_are_told_also_where_the_server_has_an_output() -> None:
    machine = follower({**RUNNING, "output": {"response": "so far"}})
    machine.opened()
    update = told(machine, delta("more", 1))
    assert update is not None
    assert (update.kind, update.delta, update.task.output) == (
        "delta",
        {"response": "more"},
        {"response": "so far"},
    )


@pytest.mark.parametrize("record", [HEARTBEAT, StreamRecord(kind="event", event="x", data={"status": 10})])
def test_what_is_no_news_is_no_update(record: StreamRecord) -> None:
    machine = follower()
    machine.opened()
    assert told(machine, record) is None
    assert machine.action == "stream"


def test_a_task_survives_any_number_of_cuts_with_news_between() -> None:
    machine = follower(max_reconnects=2)
    for number in range(100):
        fail_once(machine, broken(), {**RUNNING, "version": number // 2})
    assert machine.action == "stream"


def test_failures_in_a_row_raise_the_last_error() -> None:
    machine = follower(updates="stream", max_reconnects=3)
    last = refused(502)
    for error in (broken(), refused(500), None):
        fail_once(machine, error)
    machine.opened()
    machine.stream_ended(last)
    with pytest.raises(APIStatusError) as caught:
        machine.looked_up(RUNNING)
    assert caught.value is last


def test_look_ups_that_fail_in_a_row_raise_the_last_error() -> None:
    machine = follower(max_reconnects=3)
    for _ in range(3):
        machine.opened()
        machine.stream_ended(broken())
        machine.failed(refused(500))
        assert machine.action == "wait"
        machine.waited()
    machine.opened()
    machine.stream_ended(broken())
    with pytest.raises(APIStatusError) as caught:
        machine.failed(refused(502))
    assert caught.value.status == 502


def test_a_short_status_does_not_make_up_for_look_ups_that_fail() -> None:
    machine = follower(updates="poll", max_reconnects=3)
    for _ in range(3):
        machine.polled(RUNNING)
        machine.failed(refused(500))
        machine.waited()
    machine.polled(RUNNING)
    with pytest.raises(APIStatusError):
        machine.failed(refused(502))


def test_a_stream_that_lived_until_it_was_quiet_is_no_failure() -> None:
    machine = follower(max_reconnects=2)
    for _ in range(20):
        machine.opened()
        told(machine, HEARTBEAT)
        assert machine.looked_up(RUNNING) is None  # beside the stream
        assert machine.action == "stream"
        machine.stream_ended(broken())
        machine.looked_up(RUNNING)
        machine.waited()


def test_a_stream_that_spoke_and_then_idled_is_no_failure() -> None:
    machine = follower(max_reconnects=2)
    for _ in range(20):
        machine.opened()
        told(machine, full(status=7))
        machine.stream_ended(silent())
        machine.looked_up(RUNNING)
        machine.waited()
    assert machine.action == "stream"


@pytest.mark.parametrize("status", [400, 401, 403, 404, 410, 422])
@pytest.mark.parametrize("call", ["stream", "look up", "poll"])
def test_what_trying_again_does_not_change_is_raised_at_once(status: int, call: str) -> None:
    machine = follower(updates="poll" if call == "poll" else "auto")
    machine.opened()
    if call == "look up":
        machine.stream_ended(None)
    fails: Callable[[InferenceError], None] = machine.stream_ended if call == "stream" else machine.failed
    with pytest.raises(APIStatusError) as caught:
        fails(refused(status))
    assert caught.value.status == status


@pytest.mark.parametrize("error", [refused(405), refused(406), refused(501), HTML, silent()])
def test_where_streams_do_not_pass_it_polls(error: InferenceError) -> None:
    machine = follower()
    fail_once(machine, error)
    assert machine.action == "poll"


@pytest.mark.parametrize("error", [refused(405), refused(406), refused(501)])
def test_told_to_stream_it_raises_where_there_are_none(error: InferenceError) -> None:
    machine = follower(updates="stream")
    machine.opened()
    with pytest.raises(APIStatusError):
        machine.stream_ended(error)


@pytest.mark.parametrize("error", [HTML, silent(), broken()])
def test_told_to_stream_it_never_polls(error: InferenceError) -> None:
    machine = follower(updates="stream", max_reconnects=2)
    fail_once(machine, error)
    fail_once(machine, error)
    machine.opened()
    machine.stream_ended(error)
    with pytest.raises(type(error)):
        machine.looked_up(RUNNING)


def test_a_stream_that_spoke_is_not_held_back_by_a_proxy() -> None:
    machine = follower()
    machine.opened()
    told(machine, HEARTBEAT)
    machine.stream_ended(silent())
    machine.looked_up(RUNNING)
    machine.waited()
    assert machine.action == "stream"


@pytest.mark.parametrize("call", ["stream", "look up"])
@pytest.mark.parametrize("asked", [7.0, 0.0, 60.0])
def test_retry_after(call: Literal["stream", "look up"], asked: float) -> None:
    machine = follower(draw=0.0)
    machine.opened()
    error = refused(429, retry_after=asked)
    if call == "look up":
        machine.stream_ended(None)
        machine.failed(error)
    else:
        machine.stream_ended(error)
    least = 0.125 if call == "stream" else 0.25
    assert (machine.action, machine.pause) == ("wait", max(asked, least))


def test_the_task_is_looked_up_after_a_pause_that_the_stream_asked_for() -> None:
    machine = follower()
    machine.opened()
    machine.stream_ended(refused(503, retry_after=30))
    machine.waited()
    assert machine.action == "look up", "it may have ended meanwhile"
    machine.looked_up(RUNNING)
    assert machine.pause < 1, "the pause is not made twice"
    machine.waited()
    assert machine.action == "stream"


@pytest.mark.parametrize("call", ["stream", "look up", "poll"])
def test_a_wait_that_is_too_long_is_the_callers(call: str) -> None:
    machine = follower(updates="poll" if call == "poll" else "stream")
    machine.opened()
    if call == "look up":
        machine.stream_ended(None)
    fails: Callable[[InferenceError], None] = machine.stream_ended if call == "stream" else machine.failed
    if call == "poll":
        machine.stream_ended(None)
    with pytest.raises(APIStatusError) as caught:
        fails(refused(429, retry_after=61))
    assert caught.value.retry_after == 61


def test_a_stream_that_is_refused_for_hours_is_replaced_by_polling() -> None:
    machine = follower()
    fail_once(machine, refused(429, retry_after=7200))
    assert machine.action == "poll"


def test_a_look_beside_the_stream_does_not_end_it() -> None:
    machine = follower(max_reconnects=2)
    machine.opened()
    for _ in range(10):
        told(machine, HEARTBEAT)
        machine.failed(refused(503, retry_after=7200))
        assert machine.action == "stream"
        machine.looked_up(RUNNING)
        assert machine.action == "stream"
    for _ in range(2):
        machine.failed(broken())
    with pytest.raises(InferenceError):
        machine.failed(broken())


def test_when_no_stream_brings_news_the_task_is_polled() -> None:
    machine = follower(max_reconnects=3)
    for error in (broken(), refused(502), None, refused(500)):
        fail_once(machine, error)
    assert machine.action == "poll"
    machine.polled(RUNNING)
    machine.looked_up(RUNNING)
    machine.waited()
    assert machine.action == "poll"


def test_streams_that_end_without_a_word_are_replaced_by_polling_soon() -> None:
    machine = follower()
    fail_once(machine)
    fail_once(machine)
    assert machine.action == "poll"


def test_streams_that_end_with_a_word_are_streams() -> None:
    machine = follower()
    for number in range(20):
        machine.opened()
        told(machine, full(status=7, version=number))
        machine.stream_ended(None)
        machine.looked_up({**RUNNING, "version": number})
        machine.waited()
    assert machine.action == "stream"


@pytest.mark.parametrize("status", [10, "completed", "COMPLETED"])
def test_an_end_that_does_not_tell_the_result_is_looked_up(status: int | str) -> None:
    machine = follower({**RUNNING, "output": "half"})
    machine.opened()
    told(machine, StreamRecord(kind="partial", data={"status": status}, fields=("status",)))
    machine.stream_ended(None)
    assert machine.action == "look up", "the output known may be an earlier one"
    machine.looked_up({**DONE, "output": "whole"})
    assert (machine.action, machine.state.snapshot()["output"]) == ("done", "whole")


@pytest.mark.parametrize("last", [{"status": 12}, {"status": 13}, {"status": 11, "error": "no"}])
def test_other_ends_need_no_result(last: dict[str, Any]) -> None:
    machine = follower({**RUNNING, "output": "half"})
    machine.opened()
    told(machine, StreamRecord(kind="partial", data=last, fields=tuple(last)))
    assert machine.action == "done"


@pytest.mark.parametrize(
    ("before", "after", "result"),
    [
        ([1], [2, 3], True),
        ([0], [0, 1, 2], True),
        ([1], [3], False),  # the second is missing
        ([2], [3], False),  # the first is
        ([1], [], False),  # nobody knows whether there was a second one
        ([None], [None], False),
        ([], [None], False),
        ([], [1, 2], True),
    ],
)
def test_a_text_that_may_have_a_gap_is_no_result(
    before: list[int | None], after: list[int | None], result: bool
) -> None:
    machine = follower()
    machine.opened()
    for seq in before:
        told(machine, delta("some text ", seq))
    machine.stream_ended(broken())
    machine.looked_up(RUNNING)
    machine.waited()
    machine.opened()
    for seq in after:
        told(machine, delta("some text ", seq))
    told(machine, full(status=10, output=None))
    machine.stream_ended(None)
    machine.looked_up({"id": "t1", "status": 10, "output": None})
    assert machine.action == "done"
    assert (machine.state.snapshot()["output"] is not None) == result


@pytest.mark.parametrize("status", [11, 12])
def test_what_was_said_before_a_run_broke_off_is_kept(status: int) -> None:
    machine = follower()
    machine.opened()
    told(machine, delta("Hel", 1))
    machine.stream_ended(broken())
    machine.looked_up({"id": "t1", "status": status, "output": None})
    assert machine.state.snapshot()["output"] == {"response": "Hel"}


def test_pauses_grow_and_are_capped() -> None:
    def pauses(draw: float) -> list[float]:
        machine = follower(draw=draw, max_reconnects=9)
        found: list[float] = []
        for _ in range(8):
            fail_once(machine, broken())
            found.append(machine.pause)
        return found

    assert pauses(1.0) == [0.5, 1, 2, 4, 8, 8, 8, 8]
    assert pauses(0.0) == [pause / 2 for pause in pauses(1.0)]


def test_polling_looks_up_on_change_only() -> None:
    machine = follower(updates="poll", poll_interval=3)
    looked_up = 0
    for version in (1, 1, 1, 2, 2, 3):
        assert machine.action == "poll"
        machine.polled({**RUNNING, "updated_at": version})
        if machine.action == "look up":
            looked_up += 1
            machine.looked_up({**RUNNING, "updated_at": version})
        assert (machine.action, machine.pause) == ("wait", 3)
        machine.waited()
    assert looked_up == 3


def test_a_change_whose_look_up_failed_is_looked_up_again() -> None:
    machine = follower(updates="poll")
    machine.polled(DONE)
    machine.failed(refused(500))
    machine.waited()
    assert machine.action == "look up", "what has changed is known"
    machine.looked_up(DONE)
    assert machine.action == "done"


def test_after_a_look_up_at_last_it_polls_on() -> None:
    machine = follower(updates="poll")
    machine.polled({**RUNNING, "updated_at": 2})
    machine.failed(refused(500))
    machine.waited()
    machine.looked_up({**RUNNING, "updated_at": 2})
    machine.waited()
    assert machine.action == "poll"


def test_an_end_that_the_look_up_does_not_know_yet_is_looked_up_again() -> None:
    machine = follower(updates="poll")
    machine.polled(DONE)
    machine.looked_up(RUNNING)
    machine.waited()
    machine.polled(DONE)
    assert machine.action == "look up"


def test_a_task_that_is_over_is_not_followed() -> None:
    machine = follower(DONE)
    first = machine.first()
    assert first is not None
    assert (first.kind, first.task.output, machine.action) == ("full", 1, "done")


@pytest.mark.parametrize("line", [{"error": "upstream"}, {"status": 10}, {}])
def test_an_object_without_an_id_is_no_task(line: dict[str, Any]) -> None:
    machine = follower()
    machine.opened()
    assert told(machine, StreamRecord(kind="full", data=line)) is None
    assert machine.state.snapshot() == RUNNING


@pytest.mark.parametrize(
    ("setting", "problem"),
    [
        ({"updates": "push"}, "follow.updates: 'auto', 'stream', 'poll' are allowed; got 'push'"),
        ({"idle_timeout": 0}, "follow.idle_timeout: seconds above 0 are needed; got 0"),
        ({"quiet_timeout": None}, "follow.quiet_timeout: seconds above 0 are needed; got None"),
        ({"poll_interval": "2"}, "follow.poll_interval: seconds above 0 are needed; got '2'"),
        ({"max_reconnects": -1}, "follow.max_reconnects: a whole number from 0 is needed; got -1"),
        ({"max_reconnects": True}, "follow.max_reconnects: a whole number from 0 is needed; got True"),
    ],
)
def test_settings_that_can_not_be_right_are_refused(setting: dict[str, Any], problem: str) -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        FollowPolicy(**setting)
    assert str(caught.value) == problem


def test_only_an_id_is_no_state() -> None:
    assert follower({"id": "t1"}).first() is None


def test_an_update_keeps_what_was_known_then() -> None:
    machine = follower()
    machine.opened()
    first = told(machine, delta("Hel", 1))
    told(machine, delta("lo", 2))
    assert first is not None
    assert first.task.output == {"response": "Hel"}
    assert evolve(first).task is first.task


def cost(count: int, look: bool) -> float:
    """Seconds of processor for a stream of so many deltas, from its bytes on."""
    line = b'{"event": "delta", "data": {"delta": {"response": "some text"}, "seq": %d}}\n'
    stream = b"".join(line % number for number in range(1, count + 1))
    machine, decoder = follower({**RUNNING, "output": None}), NDJSONDecoder()
    machine.opened()
    started = time.process_time()
    for start in range(0, len(stream), 1_000):
        for record in decoder.feed(stream[start : start + 1_000]):
            update = told(machine, record)
            if look and update:
                assert update.task.status == 7
    assert len(machine.state.snapshot()["output"]["response"]) == 9 * count
    return time.process_time() - started


@pytest.mark.parametrize("look", [False, True])
def test_the_cost_of_a_stream_grows_with_its_length(look: bool) -> None:
    cost(1_000, look)
    ratio = min(cost(100_000, look) / cost(50_000, look) for _ in range(2))
    print(f"twice the deltas, {ratio:.2f} times the processor time ({look=})")
    assert ratio < 3
