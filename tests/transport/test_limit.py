"""Requests that are given up at a moment, whatever progress they make."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import ExitStack

import pytest

from inferencesh._core.errors import APIConnectionError
from inferencesh._core.wire import WireRequest
from inferencesh._transport.base import Transport
from inferencesh._transport.idle import Limits
from inferencesh._transport.limit import given_up_at, time_left
from tests.transport.conftest import Transports
from tests.transport.servers import Connection, Received, client_tls, serve, server_tls

HEAD = b"HTTP/1.1 200 OK\r\ncontent-length: 300\r\n\r\n"


def drip(content: bytes) -> Callable[[Connection, Received], None]:
    def answer(connection: Connection, _: Received) -> None:
        for byte in content:
            connection.send(bytes([byte]))
            time.sleep(0.01)

    return answer


def head_at_once(connection: Connection, received: Received) -> None:
    connection.send(HEAD)
    drip(b"x" * 300)(connection, received)


def get(url: str) -> WireRequest:
    return WireRequest(method="GET", url=url, timeout=5)


def seconds_of(call: Callable[[], object]) -> float:
    started = time.monotonic()
    with given_up_at(started + 0.3), pytest.raises(APIConnectionError) as caught:
        call()
    assert caught.value.sent is True
    return time.monotonic() - started


@pytest.mark.parametrize("answer", [drip(HEAD + b"x" * 300), head_at_once])
def test_an_answer_that_drips_is_given_up(
    transport: Transport, answer: Callable[[Connection, Received], None]
) -> None:
    with serve(answer).running() as server:
        assert 0.28 < seconds_of(lambda: transport.send(get(server.url))) < 1
        assert server.closed.acquire(timeout=5)


def test_over_tls(transports: Transports) -> None:
    transport = transports(tls=client_tls())
    with serve(head_at_once, tls=server_tls()).running() as server:
        assert 0.28 < seconds_of(lambda: transport.send(get(server.url))) < 1


def test_on_a_connection_that_was_used_before(transport: Transport) -> None:
    def answer(connection: Connection, received: Received) -> None:
        connection.respond() if received.target == "/first" else head_at_once(connection, received)

    with serve(answer).running() as server:
        transport.send(get(f"{server.url}/first"))
        assert 0.28 < seconds_of(lambda: transport.send(get(f"{server.url}/second"))) < 1
        assert server.connections == 1
        assert transport.send(get(f"{server.url}/first")).content == b"ok"


def test_an_open_stream_is_left_alone_outside(transport: Transport) -> None:
    def answer(connection: Connection, received: Received) -> None:
        connection.send(b"HTTP/1.1 200 OK\r\ncontent-length: 20\r\n\r\n")
        drip(b"0123456789" * 2)(connection, received)

    with ExitStack() as stack:
        server = stack.enter_context(serve(answer).running())
        with given_up_at(time.monotonic() + 0.1):
            stream = stack.enter_context(transport.stream(get(server.url)))
        assert b"".join(stream.chunks()) == b"0123456789" * 2


def test_the_rest_of_a_stream_is_given_up_too(transport: Transport) -> None:
    with serve(head_at_once).running() as server, transport.stream(get(server.url)) as stream:
        chunks = stream.chunks()
        assert next(chunks) == b"x"
        assert 0.28 < seconds_of(lambda: list(chunks)) < 1


def test_a_stream_that_does_not_open_is_given_up(transport: Transport) -> None:
    def open_stream() -> None:
        with transport.stream(get(server.url)):
            pass

    with serve(drip(HEAD * 10)).running() as server:
        assert 0.28 < seconds_of(open_stream) < 1


def test_waiting_for_a_connection_ends_too(transports: Transports) -> None:
    transport = transports(limits=Limits(max_streams=1))
    with serve(head_at_once).running() as server, transport.stream(get(server.url)):
        started = time.monotonic()
        with given_up_at(started + 0.2), pytest.raises(APIConnectionError):
            transport.stream(get(server.url)).__enter__()
        assert time.monotonic() - started < 1


def test_the_moment_holds_inside_only() -> None:
    assert time_left() is None
    assert time_left(5) == 5
    with given_up_at(time.monotonic() + 1):
        assert 0.9 < (time_left(5) or 0) <= 1
        assert time_left(0.5) == 0.5
        with given_up_at(None):
            assert time_left() is None
    with given_up_at(time.monotonic() - 1):
        assert time_left() == 0.001
    assert time_left() is None
