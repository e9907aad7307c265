# Generated from tests/facade/_async/test_middleware.py, do not edit.
"""User functions around each attempt."""

from __future__ import annotations

import re
from typing import Any

import pytest

from inferencesh import (
    APIConnectionError,
    CallNext,
    Headers,
    Inference,
    InvalidArgumentError,
    NotFoundError,
    WireRequest,
    WireResponse,
)
from inferencesh._shim import _sync as shim
from inferencesh._transport.idle import Limits
from tests.facade import faults
from tests.facade._sync.conftest import Connect
from tests.facade.apps import KEY
from tests.facade.conftest import Serve

pytestmark = pytest.mark.usefixtures("no_pauses")

TASK = faults.data({"id": "t1", "status": "completed"})


class Witness:
    """Notes what passes."""

    def __init__(self) -> None:
        self.seen: list[tuple[WireRequest, object]] = []

    def __call__(self, request: WireRequest, call_next: CallNext) -> WireResponse:
        try:
            answer = call_next(request)
        except APIConnectionError as error:
            self.seen.append((request, error))
            raise
        self.seen.append((request, answer))
        return answer


def test_each_attempt_passes_through(serve: Serve, connect: Connect) -> None:
    server = serve(faults.cut, faults.problem(503, "x"), TASK)
    witness = Witness()
    client = connect(server.url, middleware=[witness])
    assert (client.tasks.get("t1")).id == "t1"
    assert [request.attempt for request, _ in witness.seen] == [1, 2, 3]
    assert [getattr(answer, "status", None) for _, answer in witness.seen] == [None, 503, 200]
    request = witness.seen[0][0]
    assert (request.method, request.url) == ("GET", f"{server.url}/tasks/t1")
    assert (request.operation, request.kind) == ("tasks_get", "call")


def test_no_middleware_sees_the_key_and_every_request_carries_it(serve: Serve, connect: Connect) -> None:
    server = serve(TASK)
    witness = Witness()
    client = connect(server.url, middleware=[witness])
    client.tasks.get("t1")
    request, _ = witness.seen[0]
    assert KEY not in f"{request!r}{dict(request.headers)}"
    assert server.requests[0].headers["authorization"] == f"Bearer {KEY}"


def test_headers_can_be_changed(serve: Serve, connect: Connect) -> None:
    def change(request: WireRequest, call_next: CallNext) -> WireResponse:
        assert request.headers["User-Agent"].startswith("inferencesh-python/")
        return call_next(request.with_headers({"User-Agent": "mine", "X-Trace": "1"}))

    server = serve(faults.problem(500, "x"), TASK)
    client = connect(server.url, middleware=[change])
    client.tasks.get("t1")
    for received in server.requests:
        assert (received.headers["user-agent"], received.headers["x-trace"]) == ("mine", "1")


def test_the_first_one_is_outermost(serve: Serve, connect: Connect) -> None:
    calls: list[str] = []

    def named(name: str) -> Any:
        def middleware(request: WireRequest, call_next: CallNext) -> WireResponse:
            calls.append(f"{name} in")
            answer = call_next(request)
            calls.append(f"{name} out")
            return answer

        return middleware

    client = connect(serve(TASK).url, middleware=[named("a"), named("b")])
    client.tasks.get("t1")
    assert calls == ["a in", "b in", "b out", "a out"]


def test_credentials_of_ones_own_are_left_alone(serve: Serve, connect: Connect) -> None:
    def sign(request: WireRequest, call_next: CallNext) -> WireResponse:
        return call_next(request.with_headers({"Authorization": "Gateway token"}))

    server = serve(TASK)
    client = connect(server.url, middleware=[sign])
    client.tasks.get("t1")
    assert server.requests[0].headers["authorization"] == "Gateway token"


def test_the_key_does_not_go_to_another_server(serve: Serve, connect: Connect) -> None:
    elsewhere = serve(TASK)

    def turn(request: WireRequest, call_next: CallNext) -> WireResponse:
        return call_next(WireRequest(method="GET", url=f"{elsewhere.url}/tasks/t1", headers=request.headers))

    client = connect(serve(TASK).url, middleware=[turn])
    client.tasks.get("t1")
    assert "authorization" not in elsewhere.requests[0].headers


def test_a_middleware_may_answer_itself(serve: Serve, connect: Connect) -> None:
    def answer(request: WireRequest, call_next: CallNext) -> WireResponse:
        return WireResponse(status=200, headers=Headers(), content=b'{"data": {"id": "kept"}}')

    server = serve(TASK)
    client = connect(server.url, middleware=[answer])
    assert (client.tasks.get("t1")).id == "kept"
    assert server.requests == []


def test_what_it_raises_surfaces_and_is_not_repeated(serve: Serve, connect: Connect) -> None:
    calls: list[int] = []

    def fail(request: WireRequest, call_next: CallNext) -> WireResponse:
        calls.append(request.attempt)
        raise LookupError("mine")

    client = connect(serve(TASK).url, middleware=[fail])
    with pytest.raises(LookupError, match="mine"):
        client.tasks.get("t1")
    assert calls == [1]


def test_one_that_forgets_to_return_is_named(serve: Serve, connect: Connect) -> None:
    def forgetful(request: WireRequest, call_next: CallNext) -> Any:
        call_next(request)

    client = connect(serve(TASK).url, middleware=[forgetful])
    with pytest.raises(TypeError, match=r"forgetful must return a WireResponse, not NoneType"):
        client.tasks.get("t1")


def test_streams_pass_when_they_open(url: str, connect: Connect) -> None:
    witness = Witness()
    client = connect(url, middleware=[witness])
    task = client.run(app="test/steps", input={"steps": 2})
    assert task.output == {"step": 2}
    streams = [answer for request, answer in witness.seen if request.kind == "stream"]
    assert [(answer.status, answer.content) for answer in streams if isinstance(answer, WireResponse)] == [
        (200, b"")
    ]
    assert all(KEY not in str(dict(request.headers)) for request, _ in witness.seen)


def test_a_stream_may_be_opened_again(serve: Serve, connect: Connect) -> None:
    def twice(request: WireRequest, call_next: CallNext) -> WireResponse:
        answer = call_next(request)
        return call_next(request) if answer.status == 401 else answer

    record = faults.reply('{"id": "t1", "status": 10}\n', content_type="application/x-ndjson")
    server = serve(faults.problem(401, "unauthorized"), record)
    # One connection alone: the first answer has to be closed before the second request.
    transport: Any = type(shim.make_transport(None))
    client = connect(
        server.url, middleware=[twice], transport=transport(limits=Limits(max_connections=1)), timeout=1
    )
    with client.tasks.stream("t1") as events:
        assert [event.data.id for event in events] == ["t1"]
    assert len(server.requests) == 2


def test_a_refused_stream_is_seen_and_raised(serve: Serve, connect: Connect) -> None:
    witness = Witness()
    client = connect(serve(faults.problem(404, "not_found")).url, middleware=[witness])
    with pytest.raises(NotFoundError):
        open_stream(client)
    assert [getattr(answer, "status", None) for _, answer in witness.seen] == [404]


def test_a_stream_can_not_be_made_up(serve: Serve, connect: Connect) -> None:
    def answer(request: WireRequest, call_next: CallNext) -> WireResponse:
        return WireResponse(status=200, headers=Headers(), content=b"{}")

    client = connect(serve(TASK).url, middleware=[answer])
    with pytest.raises(TypeError, match="must call `call_next` to open a stream"):
        open_stream(client)


def open_stream(client: Inference) -> None:
    with client.tasks.stream("t1"):
        pass


def test_uploads_pass_too(url: str, connect: Connect) -> None:
    witness = Witness()
    client = connect(url, middleware=[witness])
    client.files.upload(b"hello", filename="a.txt")
    assert [(request.method, request.kind) for request, _ in witness.seen] == [
        ("POST", "call"),
        ("PUT", "upload"),
    ]


@pytest.mark.parametrize("middleware", [["x"], [None], [print, 7]])
def test_what_is_no_function_is_refused(middleware: list[Any], connect: Connect) -> None:
    place = f"middleware[{len(middleware) - 1}]: a function is needed"
    with pytest.raises(InvalidArgumentError, match=re.escape(place)):
        connect("http://127.0.0.1:1", middleware=middleware)
