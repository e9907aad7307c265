# Generated from tests/facade/_async/test_cuts.py, do not edit.
"""Streams that are cut: the run is followed to its end all the same, and is submitted once."""

from __future__ import annotations

import pickle

import pytest

from inferencesh import (
    APIConnectionError,
    FollowPolicy,
    NotFoundError,
    ResponseDecodeError,
    Task,
    TaskFailedError,
    TaskStatus,
)
from inferencesh.emulator import Emulator
from tests.facade import faults
from tests.facade._sync.conftest import Connect
from tests.facade.conftest import Serve

pytestmark = pytest.mark.usefixtures("no_pauses")


def paths(emulator: Emulator) -> list[str]:
    """What was asked, with the task's id left out."""
    task_id = emulator.tasks[-1]["id"]
    return [request.path.replace(task_id, "ID") for request in emulator.requests]


@pytest.mark.parametrize("clean", [True, False])
@pytest.mark.parametrize("after", [0, 1, 3])
@pytest.mark.parametrize("cuts", [1, 3])
def test_the_result_is_right_after_cuts(
    url: str, emulator: Emulator, serve: Serve, cuts: int, after: int, clean: bool, connect: Connect
) -> None:
    server = serve(faults.Relay(url, cuts=cuts, after=after, clean=clean))
    seen: list[Task] = []
    client = connect(server.url)
    task = client.run(app="test/steps", input={"steps": 8}, on_update=seen.append)
    assert (task.status, task.output) == (TaskStatus.COMPLETED, {"step": 8})
    statuses = [state.status for state in seen]
    assert statuses == sorted(statuses)
    asked = paths(emulator)
    assert asked[:3] == ["/apps/run", "/tasks/ID/stream", "/tasks/ID"]
    assert asked.count("/apps/run") == 1
    assert asked.count("/tasks/ID/stream") >= 2


def test_text_that_was_streamed_is_right_after_a_cut(url: str, serve: Serve, connect: Connect) -> None:
    server = serve(faults.Relay(url, cuts=1, after=4, clean=False))
    client = connect(server.url)
    assert (client.run(app="test/tokens")).output == {"response": "Hello you"}


def test_a_failure_is_told_after_a_cut(url: str, serve: Serve, connect: Connect) -> None:
    server = serve(faults.Relay(url, cuts=1, after=0, clean=True))
    client = connect(server.url)
    with pytest.raises(TaskFailedError, match="out of memory"):
        client.run(app="test/fail")


RUNNING = {"id": "t1", "status": 7}
DONE = {"id": "t1", "status": 10, "output": "done"}


@pytest.mark.parametrize(
    "stream",
    [
        faults.cut,
        faults.problem(500, "x"),
        faults.problem(429, "x"),
        faults.reply("", content_type="application/x-ndjson"),
        faults.reply('not json\n{"data": 7}\n[]\n', content_type="application/x-ndjson"),
    ],
)
def test_a_stream_that_says_nothing_is_made_up_for(
    serve: Serve, stream: faults.Answer, connect: Connect
) -> None:
    server = serve(
        faults.data({"id": "t1", "status": 1}), stream, faults.data(RUNNING), stream, faults.data(DONE)
    )
    client = connect(server.url)
    task = client.run(app="a/b")
    assert (task.status, task.output) == (TaskStatus.COMPLETED, "done")
    assert [request.target.removeprefix("/tasks/") for request in server.requests] == [
        "/apps/run",
        "t1/stream",
        "t1",
        "t1/stream",
        "t1",
    ]


EVENTS = """
: hello

data: {"id": "t1", "status": 7}

event: update
data: {"data": {"id": "t1", "status": 10, "output": 5}, "fields": ["status", "output"]}

"""


def test_a_server_that_speaks_in_events(serve: Serve, connect: Connect) -> None:
    server = serve(
        faults.data({"id": "t1", "status": 1}), faults.reply(EVENTS, content_type="text/event-stream")
    )
    assert (connect(server.url).run(app="a/b")).output == 5
    assert len(server.requests) == 2


def test_the_last_record_needs_no_newline(connect: Connect, serve: Serve) -> None:
    last = faults.reply('{"id": "t1", "status": 10, "output": 5}', content_type="application/x-ndjson")
    server = serve(faults.data({"id": "t1", "status": 1}), last)
    assert (connect(server.url).run(app="a/b")).output == 5
    assert len(server.requests) == 2


def test_an_unknown_status_is_not_guessed_to_be_the_end(serve: Serve, connect: Connect) -> None:
    states = "".join(f'{{"id": "t1", "status": {status}}}\n' for status in (7, 99, '"of_tomorrow"', 10))
    server = serve(
        faults.data({"id": "t1", "status": 1}), faults.reply(states, content_type="application/x-ndjson")
    )
    seen: list[object] = []
    client = connect(server.url)
    client.run(app="a/b", on_update=lambda task: seen.append(task.status))
    assert seen == [1, 7, 99, "of_tomorrow", 10]


@pytest.mark.parametrize(
    "answer",
    [
        faults.reply("<html>Sign in</html>", content_type="text/html"),
        faults.data(RUNNING),
        faults.problem(405, "method_not_allowed"),
        faults.problem(406, "x"),
        faults.problem(501, "x"),
    ],
)
def test_where_streams_can_not_pass_it_polls(serve: Serve, answer: faults.Answer, connect: Connect) -> None:
    server = serve(
        faults.data({"id": "t1", "status": 1}),
        answer,
        faults.data(RUNNING),
        faults.data(RUNNING),  # the short status: nothing known to compare with
        faults.data(RUNNING),
        faults.data({**RUNNING, "status": 10}),
        faults.data(DONE),
    )
    client = connect(server.url)
    task = client.run(app="a/b", poll_interval=0.01)
    assert task.output == "done"
    asked = [request.target.removeprefix("/tasks/") for request in server.requests]
    assert asked == ["/apps/run", "t1/stream", "t1", "t1/status", "t1", "t1/status", "t1"]


def test_told_to_stream_it_does_not_poll(serve: Serve, connect: Connect) -> None:
    server = serve(faults.data(RUNNING))
    with pytest.raises(ResponseDecodeError, match="a stream was expected, application/json came"):
        connect(server.url).run(app="a/b", updates="stream")
    assert "/tasks/t1/status" not in [request.target for request in server.requests]


EMPTY = faults.reply("", content_type="application/x-ndjson")
SPOKEN = faults.reply('{"id": "t1", "status": 7}\n', content_type="application/x-ndjson")


@pytest.mark.parametrize(("stream", "streams"), [(EMPTY, 2), (SPOKEN, 5), (faults.cut, 5)])
def test_streams_that_bring_nothing_are_replaced_by_polling(
    serve: Serve, connect: Connect, stream: faults.Answer, streams: int
) -> None:
    get = faults.script(*[faults.data(RUNNING)] * 6, faults.data(DONE))
    status = faults.script(*[faults.data(RUNNING)] * 3, faults.data(DONE))
    server = serve(faults.one_task(stream=stream, get=get, status=status))
    client = connect(server.url, follow=FollowPolicy(max_reconnects=3, poll_interval=0.01))
    assert (client.run(app="a/b")).output == "done"
    asked = [request.target for request in server.requests]
    assert asked.count("/tasks/t1/stream") == streams


def test_told_to_stream_it_gives_up_and_names_the_task(serve: Serve, connect: Connect) -> None:
    client = connect(serve(faults.one_task(stream=EMPTY)).url)
    with pytest.raises(APIConnectionError, match="without news of the task") as caught:
        client.run(app="a/b", updates="stream")
    assert (caught.value.sent, caught.value.task_id) == (True, "t1")
    assert pickle.loads(pickle.dumps(caught.value)).task_id == "t1"
    assert "client.tasks.handle('t1').wait()" in caught.value.__notes__[0]


@pytest.mark.parametrize("call", ["stream", "look-up"])
def test_a_task_that_is_gone_is_told(serve: Serve, call: str, connect: Connect) -> None:
    gone = faults.problem(404, "not_found")
    stream = gone if call == "stream" else faults.cut
    server = serve(faults.data(RUNNING), stream, gone)
    client = connect(server.url)
    with pytest.raises(NotFoundError):
        client.run(app="a/b")
