# Generated from tests/facade/_async/test_retries.py, do not edit.
"""What is sent again, and what never is."""

from __future__ import annotations

import time
from typing import Any

import pytest

from inferencesh import (
    APIConnectionError,
    APIStatusError,
    InferenceError,
    RateLimitError,
    RequestOptions,
)
from tests.facade import faults
from tests.facade._sync.conftest import Connect
from tests.facade.conftest import Serve
from tests.transport.servers import unused_port

pytestmark = pytest.mark.usefixtures("no_pauses")

TASK = faults.data({"id": "t1", "status": "completed"})
PASSING = [
    faults.cut,
    faults.problem(408, "timeout"),
    faults.problem(429, "rate_limited"),
    faults.problem(500, "internal_error"),
    faults.reply("<html>Bad gateway</html>", 502),
    faults.problem(503, "unavailable"),
]


@pytest.mark.parametrize("fault", PASSING)
def test_reads_are_repeated(serve: Serve, fault: faults.Answer, connect: Connect) -> None:
    server = serve(fault, fault, TASK)
    client = connect(server.url)
    assert (client.tasks.get("t1")).id == "t1"
    assert [request.target for request in server.requests] == ["/tasks/t1"] * 3


@pytest.mark.parametrize("call", ["delete", "cancel", "list"])
def test_what_does_no_harm_twice_is_repeated(serve: Serve, call: str, connect: Connect) -> None:
    server = serve(faults.cut, faults.data({"items": []}))
    client = connect(server.url)
    getattr(client.tasks, call)(*([] if call == "list" else ["t1"]))
    assert len(server.requests) == 2


@pytest.mark.parametrize("status", [400, 401, 403, 404, 409, 422, 501])
def test_refusals_are_not_repeated(serve: Serve, status: int, connect: Connect) -> None:
    server = serve(faults.problem(status, "x"), TASK)
    client = connect(server.url)
    with pytest.raises(APIStatusError):
        client.tasks.get("t1")
    assert len(server.requests) == 1


@pytest.mark.parametrize(("retries", "requests"), [(0, 1), (1, 2), (4, 5)])
def test_repeating_has_an_end(serve: Serve, retries: int, requests: int, connect: Connect) -> None:
    server = serve(faults.problem(500, "x"))
    client = connect(server.url, max_retries=retries)
    with pytest.raises(APIStatusError):
        client.tasks.get("t1")
    assert len(server.requests) == requests
    with pytest.raises(APIStatusError):
        client.tasks.get("t1", options=RequestOptions(max_retries=0))
    assert len(server.requests) == requests + 1


UNCLEAR = [
    faults.cut,
    lambda connection, _: connection.close(),
    lambda connection, _: connection.send(b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{"),
    lambda connection, _: connection.send(b"nonsense\r\n\r\n"),
    faults.problem(408, "timeout"),
    faults.problem(500, "internal_error"),
    faults.reply("<html>Bad gateway</html>", 502, content_type="text/html"),
    faults.reply("<html>Unavailable</html>", 503, content_type="text/html"),
    faults.reply("<html>Timeout</html>", 504, content_type="text/html"),
    faults.reply("<html>OK</html>", 200, content_type="text/html"),
]


@pytest.mark.parametrize("fault", UNCLEAR)
def test_a_run_that_may_have_been_accepted_is_never_sent_again(
    serve: Serve, fault: faults.Answer, connect: Connect
) -> None:
    server = serve(fault, TASK)
    options: dict[str, Any] = {"timeout": 0.3, "max_retries": 5}
    client = connect(server.url, **options)
    with pytest.raises(InferenceError):
        client.run(app="a/b")
    assert [request.target for request in server.requests] == ["/apps/run"]


@pytest.mark.parametrize("fault", [faults.problem(429, "rate_limited"), faults.problem(503, "unavailable")])
def test_a_run_that_was_not_accepted_is_sent_again(
    serve: Serve, fault: faults.Answer, connect: Connect
) -> None:
    server = serve(fault, TASK)
    client = connect(server.url)
    assert (client.run(app="a/b")).id == "t1"
    assert [request.target for request in server.requests] == ["/apps/run"] * 2
    assert server.requests[0].body == server.requests[1].body


def test_a_server_that_is_not_there(connect: Connect) -> None:
    client = connect(f"http://127.0.0.1:{unused_port()}")
    with pytest.raises(APIConnectionError) as caught:
        client.run(app="a/b")
    assert caught.value.sent is False


def test_the_server_says_how_long_to_wait(serve: Serve, connect: Connect) -> None:
    server = serve(faults.problem(503, "unavailable", retry_after="0.2"), TASK)
    client = connect(server.url)
    started = time.monotonic()
    client.run(app="a/b")
    assert 0.2 <= time.monotonic() - started < 2


def test_a_wait_that_is_too_long_is_the_callers(serve: Serve, connect: Connect) -> None:
    server = serve(faults.problem(429, "rate_limited", retry_after="3600"), TASK)
    client = connect(server.url)
    with pytest.raises(RateLimitError) as caught:
        client.tasks.get("t1")
    assert caught.value.retry_after == 3600
    assert len(server.requests) == 1
