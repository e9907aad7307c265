"""What is sent again, and what never is."""

from __future__ import annotations

import datetime
import pickle
import time
from typing import Any

import pytest

from inferencesh import (
    APIConnectionError,
    APIStatusError,
    InferenceError,
    InvalidArgumentError,
    RateLimitError,
    RequestOptions,
    RetryPolicy,
    ServerError,
    SubmissionUncertainError,
)
from inferencesh._core.submissions import input_digest
from tests.facade import faults
from tests.facade._async.conftest import Connect
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
async def test_reads_are_repeated(serve: Serve, fault: faults.Answer, connect: Connect) -> None:
    server = serve(fault, fault, TASK)
    client = connect(server.url)
    assert (await client.tasks.get("t1")).id == "t1"
    assert [request.target for request in server.requests] == ["/tasks/t1"] * 3


@pytest.mark.parametrize("call", ["delete", "cancel", "list"])
async def test_what_does_no_harm_twice_is_repeated(serve: Serve, call: str, connect: Connect) -> None:
    server = serve(faults.cut, faults.data({"items": []}))
    client = connect(server.url)
    await getattr(client.tasks, call)(*([] if call == "list" else ["t1"]))
    assert len(server.requests) == 2


@pytest.mark.parametrize("status", [400, 401, 403, 404, 409, 422, 501])
async def test_refusals_are_not_repeated(serve: Serve, status: int, connect: Connect) -> None:
    server = serve(faults.problem(status, "x"), TASK)
    client = connect(server.url)
    with pytest.raises(APIStatusError):
        await client.tasks.get("t1")
    assert len(server.requests) == 1


@pytest.mark.parametrize(("retries", "requests"), [(0, 1), (1, 2), (4, 5)])
async def test_repeating_has_an_end(serve: Serve, retries: int, requests: int, connect: Connect) -> None:
    server = serve(faults.problem(500, "x"))
    client = connect(server.url, max_retries=retries)
    with pytest.raises(APIStatusError):
        await client.tasks.get("t1")
    assert len(server.requests) == requests
    with pytest.raises(APIStatusError):
        await client.tasks.get("t1", options=RequestOptions(max_retries=0))
    assert len(server.requests) == requests + 1


UNCLEAR = [
    faults.cut,
    lambda connection, _: connection.close(),
    lambda connection, _: connection.send(b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{"),
    lambda connection, _: connection.send(b"nonsense\r\n\r\n"),
    lambda connection, _: connection.wait_for_close(),
    faults.reply("<html>Timeout</html>", 408, content_type="text/html"),
    faults.reply({"message": "Internal server error"}, 500),
    faults.reply("<html>Bad gateway</html>", 502, content_type="text/html"),
    faults.reply("<html>Unavailable</html>", 503, content_type="text/html"),
    faults.reply("<html>Timeout</html>", 504, content_type="text/html"),
    faults.reply("<html>Origin</html>", 522, content_type="text/html"),
    faults.reply("<html>OK</html>", 200, content_type="text/html"),
    faults.data(None),
]


@pytest.mark.parametrize("fault", UNCLEAR)
async def test_a_run_that_may_have_been_accepted_is_never_sent_again(
    serve: Serve, fault: faults.Answer, connect: Connect
) -> None:
    server = serve(fault, TASK)
    options: dict[str, Any] = {"timeout": 0.3, "max_retries": 5}
    client = connect(server.url, **options)
    before = datetime.datetime.now(datetime.UTC)
    with pytest.raises(SubmissionUncertainError, match=r"client\.tasks\.find_recent") as caught:
        await client.run(
            app="a/b", input={"token": "t0ken"}, session="new", webhook="https://h.example/s3cret"
        )
    assert [request.target for request in server.requests] == ["/apps/run"]
    error = caught.value
    assert (error.operation, error.app) == ("tasks_create", "a/b")
    assert error.input_digest == input_digest({"token": "t0ken"})
    assert error.fields == {"app": "a/b", "session": "new", "wait": False}
    assert before <= error.submitted_at <= datetime.datetime.now(datetime.UTC)
    assert isinstance(error.__cause__, InferenceError)
    again = pickle.loads(pickle.dumps(error))
    assert (str(again), vars(again)) == (str(error), vars(error))
    assert "t0ken" not in str(vars(error))


REFUSED = [
    (400, "invalid_request"),
    (408, "timeout"),
    (500, "internal_error"),
    (501, "not_here"),
    (503, "search_unavailable"),
]


@pytest.mark.parametrize(("status", "code"), REFUSED)
async def test_what_the_api_itself_says_of_a_run_is_certain(
    serve: Serve, status: int, code: str, connect: Connect
) -> None:
    server = serve(faults.problem(status, code), TASK)
    client = connect(server.url)
    with pytest.raises(APIStatusError) as caught:
        await client.run(app="a/b")
    assert caught.value.code == code
    assert len(server.requests) == 1


@pytest.mark.parametrize("status", [403, 404, 413, 501])
async def test_a_refusal_on_the_way_is_certain(serve: Serve, status: int, connect: Connect) -> None:
    server = serve(faults.reply("<html>No</html>", status, content_type="text/html"))
    client = connect(server.url)
    with pytest.raises(APIStatusError) as caught:
        await client.run(app="a/b")
    assert caught.value.status == status


async def test_agents_are_uncertain_too(serve: Serve, connect: Connect) -> None:
    server = serve(faults.cut)
    client = connect(server.url)
    with pytest.raises(SubmissionUncertainError, match=r"client\.chats\.list") as caught:
        await client.agents.run(agent="a/b", input={"text": "hello"})
    assert (caught.value.operation, caught.value.app) == ("agents_run", None)
    assert caught.value.fields == {"agent": "a/b"}


async def test_what_starts_nothing_is_no_submission(serve: Serve, connect: Connect) -> None:
    server = serve(faults.cut)
    client = connect(server.url)
    with pytest.raises(APIConnectionError) as caught:
        await client.secrets.create(key="A", value="b")
    assert caught.value.sent
    assert len(server.requests) == 1


NOT_ACCEPTED = [
    faults.problem(429, "rate_limited"),
    faults.reply("<html>Slow down</html>", 429, content_type="text/html"),
    faults.problem(503, "app_maintenance"),
    faults.problem(500, "entitlement_unavailable"),
]


@pytest.mark.parametrize("fault", NOT_ACCEPTED)
async def test_a_run_that_was_not_accepted_is_sent_again(
    serve: Serve, fault: faults.Answer, connect: Connect
) -> None:
    server = serve(fault, TASK)
    client = connect(server.url)
    assert (await client.run(app="a/b")).id == "t1"
    assert [request.target for request in server.requests] == ["/apps/run"] * 2
    assert server.requests[0].body == server.requests[1].body


async def test_a_server_that_is_not_there(connect: Connect) -> None:
    client = connect(f"http://127.0.0.1:{unused_port()}")
    with pytest.raises(APIConnectionError) as caught:
        await client.run(app="a/b")
    assert caught.value.sent is False


async def test_the_server_says_how_long_to_wait(serve: Serve, connect: Connect) -> None:
    server = serve(faults.problem(429, "rate_limited", retry_after="0.2"), TASK)
    client = connect(server.url)
    started = time.monotonic()
    await client.run(app="a/b")
    assert 0.2 <= time.monotonic() - started < 2


async def test_a_wait_that_is_too_long_is_the_callers(serve: Serve, connect: Connect) -> None:
    server = serve(faults.problem(429, "rate_limited", retry_after="3600"), TASK)
    client = connect(server.url)
    with pytest.raises(RateLimitError) as caught:
        await client.tasks.get("t1")
    assert caught.value.retry_after == 3600
    assert len(server.requests) == 1


async def test_an_app_under_maintenance_is_told_at_once(serve: Serve, connect: Connect) -> None:
    server = serve(faults.problem(503, "app_maintenance", retry_after="3600"), TASK)
    client = connect(server.url)
    with pytest.raises(ServerError) as caught:
        await client.run(app="a/b")
    assert (caught.value.code, caught.value.retry_after) == ("app_maintenance", 3600)
    assert len(server.requests) == 1


async def test_how_long_a_wait_may_be_is_a_setting(serve: Serve, connect: Connect) -> None:
    server = serve(faults.problem(429, "rate_limited", retry_after="0.2"))
    client = connect(server.url, max_retry_wait=0.1)
    with pytest.raises(RateLimitError):
        await client.tasks.get("t1")
    assert len(server.requests) == 1


async def test_a_reset_of_the_limit_is_waited_for(serve: Serve, connect: Connect) -> None:
    reset = faults.problem(429, "rate_limited", x_ratelimit_reset=str(int(time.time()) + 3600))
    server = serve(reset)
    client = connect(server.url)
    with pytest.raises(RateLimitError) as caught:
        await client.tasks.get("t1")
    assert caught.value.retry_after == pytest.approx(3600, abs=5)
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    ("settings", "requests"),
    [
        ({"retry": RetryPolicy(max_retries=4, initial=0)}, 5),
        ({"retry": RetryPolicy(max_retries=4, initial=0), "max_retries": 1}, 2),
        ({}, 3),
    ],
)
async def test_the_policy_is_a_setting(
    serve: Serve, settings: dict[str, Any], requests: int, connect: Connect
) -> None:
    server = serve(faults.problem(500, "x"))
    client = connect(server.url, **settings)
    with pytest.raises(ServerError):
        await client.tasks.get("t1")
    assert len(server.requests) == requests


@pytest.mark.parametrize("seconds", [-1, "5", None, True, float("nan"), float("inf")])
def test_a_longest_wait_that_is_none_is_refused(seconds: Any, connect: Connect) -> None:
    with pytest.raises(InvalidArgumentError, match="max_retry_wait: seconds from 0 are needed"):
        connect("http://127.0.0.1:1", max_retry_wait=seconds)
