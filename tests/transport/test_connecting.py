"""Connections while they are being made."""

from __future__ import annotations

import asyncio
import gc
import socket
import time
import warnings

import pytest

from inferencesh._transport.asyncio_network import AsyncioStream
from inferencesh._transport.blocking_network import BlockingStream
from inferencesh._transport.failures import ConnectError, ConnectTimeout
from tests.transport.servers import port_without_answer, serve, unused_port

STEPS = 12
"""So many turns of the loop are more than a connection to this machine takes."""


async def test_a_connection_that_is_cancelled_at_any_moment_is_closed() -> None:
    with serve(lambda connection, _: None).running() as server, warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("always")
        for steps in range(STEPS):
            connecting = asyncio.ensure_future(AsyncioStream.connect("127.0.0.1", server.port, 5))
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
            BlockingStream.connect("api.example", 80, 0.1)
    assert time.monotonic() - started < 0.25


def test_the_next_address_is_tried(monkeypatch: pytest.MonkeyPatch) -> None:
    with serve(lambda connection, _: None).running() as server:
        resolve_to(monkeypatch, unused_port(), server.port)
        stream = BlockingStream.connect("api.example", 80, 5)
        assert stream.socket.getpeername()[1] == server.port
        stream.close()


def test_no_address_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    resolve_to(monkeypatch, unused_port(), unused_port())
    with pytest.raises(ConnectError, match="refused"):
        BlockingStream.connect("api.example", 80, 5)
