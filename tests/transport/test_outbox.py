"""How the pieces of a request go out."""

from __future__ import annotations

import pytest

from inferencesh._core.wire import WireRequest
from inferencesh._transport.base import Transport
from inferencesh._transport.network.outbox import Outbox
from tests.transport.servers import Connection, Server


def test_a_small_body_goes_out_with_its_head(transport: Transport) -> None:
    seen: list[bytes] = []

    def answer(connection: Connection) -> None:
        seen.append(connection.sock.recv(65536))
        connection.respond()

    with Server(answer).running() as server:
        transport.send(WireRequest(method="POST", url=server.url, body=b"{}", timeout=5))
    assert seen[0].startswith(b"POST / HTTP/1.1\r\n")
    assert seen[0].endswith(b"\r\n\r\n{}")


@pytest.mark.parametrize("size", [10, 10_000, 100_000])
def test_nothing_is_lost_or_put_in_another_order(size: int) -> None:
    outbox = Outbox()
    pieces = [bytes([number]) * size for number in range(10)]
    sent = b"".join(outbox.put(piece) for piece in pieces) + outbox.take()
    assert sent == b"".join(pieces)
    assert outbox.take() == b""
