"""What goes over the wire and comes back, the same on both transports."""

from __future__ import annotations

import gzip
import socket
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from attrs import frozen

from inferencesh._core.errors import InvalidArgumentError
from inferencesh._core.wire import WireRequest
from inferencesh._transport.base import Transport
from inferencesh._transport.failures import WriteError
from inferencesh._transport.idle import Limits
from inferencesh._transport.network._async import AsyncStream
from inferencesh._transport.network._sync import Stream
from tests.transport.conftest import Transports
from tests.transport.servers import Connection, Received, Server, serve


def echo(connection: Connection, received: Received) -> None:
    connection.respond(received.body or b"ok", x_method=received.method)


def get(url: str, **options: Any) -> WireRequest:
    return WireRequest(method="GET", url=url, timeout=5, **options)


@frozen
class Chunks:
    length: int
    parts: list[bytes]

    def chunks(self) -> Iterator[bytes]:
        yield from self.parts


def test_a_request_arrives_as_it_is(transport: Transport) -> None:
    headers = {"Accept": "application/json", "Authorization": "Bearer k", "X-A": "1"}
    with serve(echo).running() as server:
        answer = transport.send(get(f"{server.url}/a%2Fb?q=x%20y", headers=headers))
    [received] = server.requests
    assert (received.method, received.target) == ("GET", "/a%2Fb?q=x%20y")
    assert received.headers == {
        "host": f"127.0.0.1:{server.port}",
        "accept": "application/json",
        "authorization": "Bearer k",
        "x-a": "1",
        "accept-encoding": "gzip, deflate",
    }
    assert (answer.status, answer.content, answer.headers["X-Method"]) == (200, b"ok", "GET")


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE"])
@pytest.mark.parametrize("body", [b"", b"x" * 100_000, Chunks(6, [b"abc", b"", b"def"]), Chunks(0, [])])
def test_bodies_have_a_content_length(transport: Transport, method: str, body: bytes | Chunks) -> None:
    headers = {"Content-Length": "7", "transfer-encoding": "chunked"}
    with serve(echo).running() as server:
        transport.send(WireRequest(method=method, url=server.url, body=body, headers=headers, timeout=5))
    [received] = server.requests
    sent = body if isinstance(body, bytes) else b"".join(body.parts)
    assert received.body == sent
    assert received.headers["content-length"] == str(len(sent))
    assert "transfer-encoding" not in received.headers


@pytest.mark.parametrize("parts", [[], [b"abcd"], [b"abc", b"def"], [b"abcdef"]])
def test_a_body_of_another_length_is_refused(transport: Transport, parts: list[bytes]) -> None:
    """A file that changed while it was read must not become an upload that looks complete."""
    with serve(echo).running() as server:
        with pytest.raises(InvalidArgumentError, match=r"body: .*declared"):
            transport.send(WireRequest(method="PUT", url=server.url, body=Chunks(5, parts), timeout=5))
        server.closed.acquire(timeout=5)
    assert [received for received in server.requests if len(received.body) >= 5] == []


def test_an_error_while_reading_the_body_reaches_the_caller(transport: Transport) -> None:
    class Unreadable:
        length = 5

        def chunks(self) -> Iterator[bytes]:
            yield b"abc"
            raise PermissionError("no longer")

    with serve(echo).running() as server, pytest.raises(PermissionError, match="no longer"):
        transport.send(WireRequest(method="PUT", url=server.url, body=Unreadable(), timeout=5))


@pytest.mark.parametrize("status", [204, 302, 404, 500])
def test_answers_of_any_status_are_returned(transport: Transport, status: int) -> None:
    def answer(connection: Connection, received: Received) -> None:
        connection.respond(b"" if status == 204 else b"body", status, location="/elsewhere")

    with serve(answer).running() as server:
        assert transport.send(get(server.url)).status == status
    assert len(server.requests) == 1


def test_compressed_answers_are_decoded(transport: Transport) -> None:
    def answer(connection: Connection, received: Received) -> None:
        connection.respond(gzip.compress(b"text" * 100), content_encoding="gzip")

    with serve(answer).running() as server:
        assert transport.send(get(server.url)).content == b"text" * 100
        with transport.stream(get(server.url)) as stream:
            assert b"".join(stream.chunks()) == b"text" * 100
    assert [received.headers["accept-encoding"] for received in server.requests] == [
        "gzip, deflate",
        "identity",
    ]


def test_connections_are_reused(transport: Transport) -> None:
    with serve(echo).running() as server:
        for _ in range(3):
            transport.send(get(server.url))
        with transport.stream(get(server.url)) as stream:
            assert stream.read() == b"ok"
        transport.send(get(server.url))
    assert (server.connections, len(server.requests)) == (1, 5)


def test_a_connection_that_the_server_closed_is_not_used_again(transport: Transport) -> None:
    def once(connection: Connection) -> None:
        connection.read_request()
        connection.respond()

    with Server(once).running() as server:
        for _ in range(3):
            assert transport.send(WireRequest(method="POST", url=server.url, timeout=5)).content == b"ok"
            assert server.closed.acquire(timeout=5)


def test_a_connection_that_was_idle_for_too_long_is_not_used_again(transports: Transports) -> None:
    """The server may be about to close it."""
    transport = transports(limits=Limits(idle_seconds=0.05))
    with serve(echo).running() as server:
        transport.send(get(server.url))
        transport.send(get(server.url))
        assert server.connections == 1
        time.sleep(0.1)
        transport.send(get(server.url))
        assert server.connections == 2
        assert server.closed.acquire(timeout=5)


def test_announcements_of_an_answer_are_passed_over(transport: Transport) -> None:
    def answer(connection: Connection, received: Received) -> None:
        connection.send(b"HTTP/1.1 103 Early Hints\r\nlink: </a.css>\r\n\r\nHTTP/1.1 100 Continue\r\n\r\n")
        connection.respond()

    with serve(answer).running() as server:
        for _ in range(2):
            got = transport.send(get(server.url))
            assert (got.status, got.content, "link" in got.headers) == (200, b"ok", False)
    assert server.connections == 1


def test_an_answer_may_end_with_its_connection(transport: Transport) -> None:
    def answer(connection: Connection) -> None:
        connection.read_request()
        connection.send(b"HTTP/1.1 200 OK\r\n\r\nthe ")
        connection.send(b"whole")

    with Server(answer).running() as server:
        assert transport.send(get(server.url)).content == b"the whole"
        with transport.stream(get(server.url)) as stream:
            assert b"".join(stream.chunks()) == b"the whole"
    assert server.connections == 2


def test_a_connection_that_the_server_wants_closed_is_closed(transport: Transport) -> None:
    with serve(lambda connection, received: connection.respond(connection="close")).running() as server:
        for _ in range(2):
            assert transport.send(get(server.url)).content == b"ok"
            assert server.closed.acquire(timeout=5)
    assert server.connections == 2


def test_a_connection_with_more_than_the_answer_is_not_used_again(transports: Transports) -> None:
    transport = transports()

    def answer(connection: Connection, received: Received) -> None:
        connection.send(
            b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nokHTTP/1.1 200 OK\r\ncontent-length: 5\r\n"
        )

    with serve(answer).running() as server:
        for _ in range(2):
            assert transport.send(get(server.url)).content == b"ok"
    assert server.connections == 2


def test_an_answer_before_the_whole_request_is_read(transport: Transport) -> None:
    """As of a proxy that refuses a body for its size, without reading it."""

    def refuse(connection: Connection) -> None:
        connection.read_head()
        connection.respond(b"too large", 413)
        connection.sock.shutdown(socket.SHUT_WR)
        connection.wait_for_close()

    with Server(refuse).running() as server:
        for _ in range(2):
            body = Chunks(3_000_000, [b"x" * 100_000] * 30)
            answer = transport.send(WireRequest(method="PUT", url=server.url, body=body, timeout=5))
            assert (answer.status, answer.content) == (413, b"too large")
    assert server.connections == 2


def test_an_answer_although_the_request_could_not_be_sent_whole(
    transport: Transport, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The connection, on which the server would take what comes next for the rest, is not used again."""
    body = Chunks(60_000, [b"x" * 20_000] * 3)

    def fail_at_the_last(stream: Any, piece: bytes, timeout: float | None = None) -> Any:
        pieces.append(piece)
        if len(pieces) == 4:
            raise WriteError("broken pipe")
        return write[type(stream)](stream, piece, timeout)

    pieces: list[bytes] = []
    write = {kind: kind.write for kind in (Stream, AsyncStream)}
    for kind in write:
        monkeypatch.setattr(kind, "write", fail_at_the_last)

    def refuse(connection: Connection) -> None:
        connection.read_head()
        connection.respond(b"too large", 413)
        connection.wait_for_close()

    with Server(refuse).running() as server:
        for _ in range(2):
            pieces.clear()
            answer = transport.send(WireRequest(method="PUT", url=server.url, body=body, timeout=5))
            assert answer.status == 413
            assert server.closed.acquire(timeout=5)
    assert server.connections == 2


def test_a_head_request(transport: Transport) -> None:
    def answer(connection: Connection, received: Received) -> None:
        connection.send(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n")

    with serve(answer).running() as server:
        for _ in range(2):
            got = transport.send(WireRequest(method="HEAD", url=server.url, timeout=5))
            assert (got.status, got.content) == (200, b"")


def test_cookies_are_not_kept(transport: Transport) -> None:
    def answer(connection: Connection, received: Received) -> None:
        connection.respond(set_cookie="session=1; Path=/")

    with serve(answer).running() as server:
        transport.send(get(server.url))
        transport.send(get(server.url))
    assert all("cookie" not in received.headers for received in server.requests)


def test_netrc_is_never_used(transport: Transport, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in (".netrc", "_netrc"):
        path = tmp_path / name
        path.write_text("machine 127.0.0.1 login me password secret\ndefault login me password secret\n")
        path.chmod(0o600)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    monkeypatch.setenv("NETRC", str(tmp_path / ".netrc"))
    with serve(echo).running() as server:
        transport.send(get(server.url))
        transport.send(WireRequest(method="PUT", url=server.url, body=Chunks(3, [b"abc"]), timeout=5))
    assert [received.headers.get("authorization") for received in server.requests] == [None, None]


def test_user_information_in_a_url_is_not_sent(transport: Transport) -> None:
    with serve(echo).running() as server:
        transport.send(get(server.url.replace("://", "://me:secret@")))
    assert "authorization" not in server.requests[0].headers


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("Authorization", "Bearer k3y\n"),
        ("Authorization", " k3y"),
        ("X-A", "k3y\r\nX-B: 1"),
        ("X-A", "k3yé"),
        ("X A", "k3y"),
    ],
)
def test_illegal_headers_are_refused_without_their_value(transport: Transport, name: str, value: str) -> None:
    with serve(echo).running() as server, pytest.raises(InvalidArgumentError) as caught:
        transport.send(get(server.url, headers={name: value}))
    assert server.connections == 0
    assert name in str(caught.value)
    assert "k3y" not in str(caught.value)
    assert (caught.value.__cause__, caught.value.__context__) == (None, None)


@pytest.mark.parametrize(
    "url",
    [
        "",
        "/v1/me",
        "api.example/v1",
        "ftp://127.0.0.1/",
        "http://",
        "http://:80/",
        "http://[::1/",
        "http://127.0.0.1:99999/",
        "http://127.0.0.1:port/",
        "http://127.0.0.1/\n",
        "http://.example/",
        f"http://{'a' * 70}.example/",
    ],
)
def test_unusable_urls_are_refused(transport: Transport, url: str) -> None:
    with pytest.raises(InvalidArgumentError, match="url: ") as caught:
        transport.send(get(url))
    assert caught.value.__context__ is None


def test_an_illegal_method_is_refused(transport: Transport) -> None:
    with serve(echo).running() as server, pytest.raises(InvalidArgumentError, match="not legal in HTTP"):
        transport.send(
            WireRequest(method="G ET", url=server.url, headers={"Authorization": "k3y"}, timeout=5)
        )


def test_a_closed_transport_says_so(transport: Transport) -> None:
    with serve(echo).running() as server:
        transport.send(get(server.url))
        transport.close()
        transport.close()
        with pytest.raises(RuntimeError, match="closed"):
            transport.send(get(server.url))
        with pytest.raises(RuntimeError, match="closed"), transport.stream(get(server.url)):
            pass
        assert server.closed.acquire(timeout=5), "the connection is still open"


def test_closing_an_unused_transport(transport: Transport) -> None:
    transport.close()


def test_limits_hold(transports: Any) -> None:
    transport: Transport = transports(limits=Limits(max_connections=2, max_idle=0))
    with serve(echo).running() as server:
        transport.send(get(server.url))
        transport.send(get(server.url))
    assert server.connections == 2
