"""Streams: bytes as they come, and a closed connection whichever way the caller leaves."""

from __future__ import annotations

import contextlib
import threading
import time
from typing import Any

import pytest

from inferencesh._core.errors import APIConnectionError, APITimeoutError
from inferencesh._core.wire import WireRequest
from inferencesh._transport.base import Transport
from inferencesh._transport.idle import Limits
from tests.transport.servers import Connection, Received, serve


def get(url: str, timeout: float = 5) -> WireRequest:
    return WireRequest(method="GET", url=url, timeout=timeout)


def endless(connection: Connection, received: Received) -> None:
    connection.start_chunked()
    connection.send_chunk(b"first")
    connection.wait_for_close()


def test_bytes_come_as_they_are_sent(transport: Transport) -> None:
    received_first = threading.Event()

    def answer(connection: Connection, received: Received) -> None:
        connection.start_chunked()
        connection.send_chunk(b"first")
        assert received_first.wait(5)
        connection.send_chunk(b"second")
        connection.send(b"0\r\n\r\n")

    with serve(answer).running() as server, transport.stream(get(server.url)) as stream:
        chunks = stream.chunks()
        assert next(chunks) == b"first"
        received_first.set()
        assert list(chunks) == [b"second"]


def test_an_error_answer_can_be_read_whole(transport: Transport) -> None:
    def answer(connection: Connection, received: Received) -> None:
        connection.respond(b'{"detail":"gone"}', 410, content_type="application/problem+json")

    with serve(answer).running() as server, transport.stream(get(server.url)) as stream:
        assert (stream.status, stream.headers["Content-Type"]) == (410, "application/problem+json")
        assert stream.read() == b'{"detail":"gone"}'


class Interruption(Exception):
    """Something in the caller's code."""


def leave_unread(transport: Transport, url: str) -> None:
    with transport.stream(get(url)):
        pass


def leave_by_break(transport: Transport, url: str) -> None:
    with transport.stream(get(url)) as stream:
        for _ in stream.chunks():
            break


def leave_by_exception(transport: Transport, url: str) -> None:
    with contextlib.suppress(Interruption), transport.stream(get(url)) as stream:
        for _ in stream.chunks():
            raise Interruption


def leave_by_timeout(transport: Transport, url: str) -> None:
    with pytest.raises(APITimeoutError), transport.stream(get(url, timeout=0.05)) as stream:
        for _ in stream.chunks():
            pass


def leave_a_generator(transport: Transport, url: str) -> None:
    def records() -> Any:
        with transport.stream(get(url)) as stream:
            yield from stream.chunks()

    assert next(records()) == b"first"


@pytest.mark.parametrize(
    "leave", [leave_unread, leave_by_break, leave_by_exception, leave_by_timeout, leave_a_generator]
)
def test_every_exit_frees_the_connection(transports: Any, leave: Any) -> None:
    transport: Transport = transports(limits=Limits(max_streams=2))
    with serve(endless).running() as server:
        for _ in range(5):
            leave(transport, server.url)
        for _ in range(5):
            assert server.closed.acquire(timeout=5), "the connection is still open"


def test_an_exception_after_the_whole_answer_leaves_nothing_open(transport: Transport) -> None:
    def fail() -> None:
        with transport.stream(get(server.url)) as stream:
            stream.read()
            raise Interruption

    with serve(lambda connection, received: connection.respond()).running() as server:
        with pytest.raises(Interruption):
            fail()
        assert server.closed.acquire(timeout=5), "the connection is still open"


def test_two_streams_leave_no_room_for_a_third(transports: Any) -> None:
    transport: Transport = transports(limits=Limits(max_streams=2))
    with serve(endless).running() as server:
        with transport.stream(get(server.url)), transport.stream(get(server.url)):
            with pytest.raises(APITimeoutError, match=r"no free connection for 0\.05 s") as caught:
                transport.stream(get(server.url, timeout=0.05)).__enter__()
            assert caught.value.sent is False
        assert server.connections == 2


def test_streams_leave_room_for_requests(transports: Any) -> None:
    def answer(connection: Connection, received: Received) -> None:
        if received.target == "/stream":
            endless(connection, received)
        else:
            connection.respond()

    transport: Transport = transports(limits=Limits(max_connections=1, max_streams=1))
    with serve(answer).running() as server, transport.stream(get(f"{server.url}/stream")):
        assert transport.send(get(server.url)).content == b"ok"


def test_the_timeout_is_for_each_wait_and_not_for_the_whole(transport: Transport) -> None:
    def slow(connection: Connection, received: Received) -> None:
        connection.start_chunked()
        for _ in range(10):
            time.sleep(0.1)
            connection.send_chunk(b"x")
        connection.wait_for_close()

    seen: list[bytes] = []
    with serve(slow).running() as server, transport.stream(get(server.url, timeout=0.7)) as stream:
        with pytest.raises(APITimeoutError, match=r"no progress for 0\.7 s") as caught:
            seen.extend(stream.chunks())
        assert caught.value.sent is True
    assert seen == [b"x"] * 10


def test_a_cut_is_not_an_end(transport: Transport) -> None:
    def cut(connection: Connection, received: Received) -> None:
        connection.start_chunked()
        connection.send_chunk(b"first")
        connection.sock.close()
        connection.close()

    seen: list[bytes] = []
    with serve(cut).running() as server, transport.stream(get(server.url)) as stream:
        with pytest.raises(APIConnectionError, match="incomplete") as caught:
            seen.extend(stream.chunks())
        assert caught.value.sent is True
    assert seen == [b"first"]


def test_a_stream_that_is_closed_or_read_before_says_so(transport: Transport) -> None:
    def answer(connection: Connection, received: Received) -> None:
        connection.respond()

    with serve(answer).running() as server:
        with transport.stream(get(server.url)) as stream:
            assert list(stream.chunks()) == [b"ok"]
            with pytest.raises(RuntimeError, match="read before") as caught:
                list(stream.chunks())
            assert type(caught.value) is RuntimeError
        with transport.stream(get(server.url)) as stream:
            pass
        with pytest.raises(RuntimeError, match="closed"):
            list(stream.chunks())
