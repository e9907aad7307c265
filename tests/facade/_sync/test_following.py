# Generated from tests/facade/_async/test_following.py, do not edit.
"""Streams that fall silent, and what callbacks are told."""

from __future__ import annotations

import time
from typing import Any

import pytest

from inferencesh import FollowPolicy, Inference, NotFoundError, Task, TaskStatus
from tests.facade import faults
from tests.facade._sync.conftest import Connect
from tests.facade.conftest import Serve
from tests.facade.faults import DONE, RUNNING, one_task
from tests.transport.servers import Server

PIECE = {"event": "delta", "data": {"delta": {"response": "Hel"}, "seq": 1}}
LOGGED = {"data": {"id": "t1", "logs": [{"id": "l1", "content": "step\n"}]}, "fields": ["logs"]}
LIFE = faults.live_stream(RUNNING, PIECE, LOGGED, DONE)


def asked(server: Server) -> list[str]:
    """What was asked of the task."""
    return [request.target.removeprefix("/tasks/") for request in server.requests[1:]]


def test_a_stream_of_nothing_but_heartbeats_is_looked_beside(serve: Serve, connect: Connect) -> None:
    get = faults.script(faults.data(RUNNING), faults.problem(500, "x"), faults.data(DONE))
    server = serve(one_task(stream=faults.heartbeats(RUNNING), get=get))
    client = connect(server.url, follow=FollowPolicy(quiet_timeout=0.05))
    assert (client.run(app="a/b", timeout=20)).output == "done"
    assert asked(server) == ["t1/stream", "t1", "t1", "t1"]


@pytest.mark.parametrize(
    "noise",
    [b"not JSON\n", b"\n", b'{"event": "of_tomorrow", "data": {}}\n', b'{"id": "t1", "status": 7}\n', b"x"],
)
def test_a_stream_of_nothing_but_noise_is_looked_beside(serve: Serve, connect: Connect, noise: bytes) -> None:
    get = faults.script(faults.data(RUNNING), faults.data(DONE))
    server = serve(one_task(stream=faults.heartbeats(RUNNING, beat=noise), get=get))
    client = connect(server.url, follow=FollowPolicy(quiet_timeout=0.05))
    assert (client.run(app="a/b", timeout=5)).output == "done"
    assert asked(server) == ["t1/stream", "t1", "t1"]


@pytest.mark.usefixtures("no_pauses")
def test_a_look_that_fails_does_not_end_a_stream_that_lives(serve: Serve, connect: Connect) -> None:
    get = faults.script(*[faults.problem(500, "x"), *[faults.data(RUNNING)] * 9] * 2, faults.data(DONE))
    server = serve(one_task(stream=faults.heartbeats(RUNNING), get=get))
    client = connect(server.url, follow=FollowPolicy(quiet_timeout=0.01, max_reconnects=2))
    assert (client.run(app="a/b", timeout=20)).output == "done"
    assert asked(server) == ["t1/stream"] + ["t1"] * 21


@pytest.mark.usefixtures("no_pauses")
def test_a_task_that_is_gone_is_told_beside_the_stream(serve: Serve, connect: Connect) -> None:
    server = serve(one_task(stream=faults.heartbeats(RUNNING), get=faults.problem(404, "not_found")))
    client = connect(server.url, follow=FollowPolicy(quiet_timeout=0.05))
    with pytest.raises(NotFoundError):
        client.run(app="a/b", timeout=20)
    assert server.closed.acquire(timeout=5)


@pytest.mark.usefixtures("no_pauses")
def test_a_stream_without_a_byte_is_opened_again(serve: Serve, connect: Connect) -> None:
    stream = faults.script(*[faults.live_stream(RUNNING)] * 5, faults.live_stream(RUNNING, DONE))
    server = serve(one_task(stream=stream))
    client = connect(server.url, follow=FollowPolicy(idle_timeout=0.05, max_reconnects=2))
    assert (client.run(app="a/b", timeout=20)).output == "done"
    assert asked(server) == ["t1/stream", "t1"] * 5 + ["t1/stream"]


@pytest.mark.parametrize("stream", [faults.stall, faults.live_stream()])
def test_a_stream_that_never_spoke_is_not_tried_again(
    serve: Serve, connect: Connect, stream: faults.Answer
) -> None:
    status = faults.script(faults.data(RUNNING), faults.data(DONE))
    get = faults.script(faults.data(RUNNING), faults.data(RUNNING), faults.data(DONE))
    server = serve(one_task(stream=stream, status=status, get=get))
    client = connect(server.url, follow=FollowPolicy(idle_timeout=0.1, poll_interval=0.02))
    assert (client.run(app="a/b", timeout=20)).output == "done"
    assert asked(server) == ["t1/stream", "t1", "t1/status", "t1", "t1/status", "t1"]


def test_runs_in_a_row_take_one_connection(serve: Serve, connect: Connect) -> None:
    server = serve(one_task(stream=faults.whole_stream(RUNNING, DONE)))
    client = connect(server.url)
    for _ in range(5):
        assert (client.run(app="a/b")).output == "done"
    assert server.connections == 1


def test_a_stream_that_does_not_end_holds_up_nobody(serve: Serve, connect: Connect) -> None:
    server = serve(one_task(stream=faults.heartbeats(RUNNING, DONE, every=0.01)))
    client = connect(server.url)
    started = time.monotonic()
    assert (client.run(app="a/b")).output == "done"
    assert time.monotonic() - started < 0.5
    assert server.closed.acquire(timeout=5)


def test_polling_only(serve: Serve, connect: Connect) -> None:
    status = faults.script(*[faults.data(RUNNING)] * 3, faults.data(DONE))
    get = faults.script(faults.data(RUNNING), faults.problem(503, "x"), faults.data(DONE))
    server = serve(one_task(status=status, get=get))
    client = connect(server.url, follow=FollowPolicy(updates="poll", poll_interval=0.01))
    assert (client.run(app="a/b", timeout=20)).output == "done"
    assert asked(server) == [
        *["t1/status", "t1", "t1/status", "t1/status"],
        *["t1/status", "t1", "t1"],  # the look-up that failed is made up for
    ]


def test_all_callbacks(serve: Serve, connect: Connect) -> None:
    told: list[tuple[Any, ...]] = []
    connect(serve(one_task(stream=LIFE)).url).run(
        app="a/b",
        on_log=lambda text, log: told.append((text, log.id)),
        on_partial_update=lambda task, fields: told.append((fields,)),
        on_delta=lambda text, delta: told.append((text, delta)),
        on_update=lambda task: told.append((task.status.value, task.output)),
    )
    hel = {"response": "Hel"}
    assert told == [
        *[(1, None), (7, None)],
        *[("Hel", hel), (7, hel)],
        *[("step\n", "l1"), (("logs",),), (7, hel)],
        (10, "done"),
    ]


def test_logs_are_told_as_they_grow(client: Inference) -> None:
    logged: list[str] = []
    client.run(app="test/steps", input={"steps": 3}, on_log=lambda text, log: logged.append(text))
    assert "".join(logged).endswith("step 1\nstep 2\nstep 3\n")
    assert "".join(logged).count("step 1") == 1


@pytest.mark.parametrize("name", ["on_update", "on_partial_update", "on_delta", "on_log"])
def test_an_exception_of_a_callback_surfaces_unchanged(serve: Serve, connect: Connect, name: str) -> None:
    stream = faults.script(faults.live_stream(RUNNING, PIECE, LOGGED), faults.live_stream(DONE))
    server = serve(one_task(stream=stream))
    client = connect(server.url)
    enough = KeyError("enough")

    def stop(*arguments: Any) -> None:
        if not isinstance(arguments[0], Task) or arguments[0].status is TaskStatus.RUNNING:
            raise enough

    callback: Any = {name: stop}
    with pytest.raises(KeyError) as caught:
        client.run(app="a/b", **callback)
    assert caught.value is enough
    assert server.closed.acquire(timeout=5), "the stream is closed"
    assert (client.run(app="a/b")).output == "done"
