"""Connections while they are being made."""

from __future__ import annotations

import asyncio
import gc
import signal
import socket
import sys
import threading
import time
import warnings
from collections.abc import Iterator
from typing import NoReturn

import pytest

from inferencesh._transport.failures import ConnectError, ConnectTimeout
from inferencesh._transport.network._async import AsyncStream
from inferencesh._transport.network._sync import Stream
from tests.transport.servers import port_without_answer, serve, unused_port

STEPS = 12
"""So many turns of the loop are more than a connection to this machine takes."""


async def test_a_connection_that_is_cancelled_at_any_moment_is_closed() -> None:
    with serve(lambda connection, _: None).running() as server, warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("always")
        for steps in range(STEPS):
            connecting = asyncio.ensure_future(AsyncStream.connect("127.0.0.1", server.port, 5))
            for _ in range(steps):
                await asyncio.sleep(0)
            connecting.cancel()
            (stream,) = await asyncio.gather(connecting, return_exceptions=True)
            if not isinstance(stream, BaseException):
                await stream.aclose()
            del connecting, stream
            await asyncio.sleep(0)
            gc.collect()
    assert [str(warning.message) for warning in seen] == []


def resolve_to(monkeypatch: pytest.MonkeyPatch, *ports: int) -> None:
    """Have each host name lead to ports of this machine, one after the other."""
    found = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", port)) for port in ports]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: found)


def test_all_addresses_of_a_host_share_the_time(monkeypatch: pytest.MonkeyPatch) -> None:
    with port_without_answer() as port:
        resolve_to(monkeypatch, port, port, port)
        started = time.monotonic()
        with pytest.raises(ConnectTimeout):
            Stream.connect("api.example", 80, 0.1)
    assert time.monotonic() - started < 0.25


def test_the_next_address_is_tried(monkeypatch: pytest.MonkeyPatch) -> None:
    with serve(lambda connection, _: None).running() as server:
        resolve_to(monkeypatch, unused_port(), server.port)
        stream = Stream.connect("api.example", 80, 5)
        assert stream.socket.getpeername()[1] == server.port
        stream.close()


def test_an_address_that_does_not_answer_leaves_time_for_the_next(monkeypatch: pytest.MonkeyPatch) -> None:
    with port_without_answer() as port, serve(lambda connection, _: None).running() as server:
        resolve_to(monkeypatch, port, server.port)
        started = time.monotonic()
        stream = Stream.connect("api.example", 80, 0.2)
        assert time.monotonic() - started < 0.18, "the first address had all the time"
        assert stream.socket.getpeername()[1] == server.port
        stream.close()


def test_no_address_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    resolve_to(monkeypatch, unused_port(), unused_port())
    with pytest.raises(ConnectError, match="refused"):
        Stream.connect("api.example", 80, 5)


@pytest.fixture
def stalled_resolver(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A resolver that says nothing until the test is over."""
    over = threading.Event()

    def stall(*_: object, **__: object) -> NoReturn:
        over.wait(10)
        raise socket.gaierror("too late")

    monkeypatch.setattr(socket, "getaddrinfo", stall)
    yield
    over.set()


@pytest.mark.usefixtures("stalled_resolver")
def test_looking_up_takes_too_long() -> None:
    started = time.monotonic()
    with pytest.raises(ConnectTimeout, match=r"api\.example was not looked up in time"):
        Stream.connect("api.example", 80, 0.05)
    assert time.monotonic() - started < 0.25


@pytest.mark.usefixtures("stalled_resolver")
async def test_looking_up_takes_too_long_with_asyncio() -> None:
    started = time.monotonic()
    with pytest.raises(ConnectTimeout):
        await AsyncStream.connect("api.example", 80, 0.05)
    assert time.monotonic() - started < 0.25


@pytest.mark.skipif(sys.platform == "win32", reason="this system has no SIGINT to send")
@pytest.mark.usefixtures("stalled_resolver")
def test_looking_up_can_be_interrupted() -> None:
    main = threading.main_thread().ident
    assert main
    threading.Timer(0.05, signal.pthread_kill, (main, signal.SIGINT)).start()
    started = time.monotonic()
    with pytest.raises(KeyboardInterrupt):
        Stream.connect("api.example", 80, 5)
    assert time.monotonic() - started < 1
