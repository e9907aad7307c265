"""Every way a connection fails, and whether the server can have seen the request."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from typing import Any

import pytest

from inferencesh._core.errors import APIConnectionError, APITimeoutError
from inferencesh._core.wire import WireRequest
from inferencesh._transport.base import Transport
from inferencesh._transport.failures import ReadTimeout, TranslatedFailures
from inferencesh._transport.idle import Limits
from tests.transport.servers import (
    CERTIFICATES,
    Connection,
    Received,
    Server,
    client_tls,
    port_without_answer,
    serve,
    server_tls,
    unused_port,
)


def post(url: str, timeout: float = 5) -> WireRequest:
    headers = {"Authorization": "Bearer k3y"}
    return WireRequest(method="POST", url=url, headers=headers, body=b"x" * 10, timeout=timeout)


def failure(transport: Transport, url: str, timeout: float = 5) -> APIConnectionError:
    """The exception of a failed request, which holds nothing of the HTTP library and no secret."""
    with pytest.raises(APIConnectionError) as caught:
        transport.send(post(url, timeout))
    error = caught.value
    assert (error.__cause__, error.__context__) == (None, None)
    assert error.method == "POST"
    assert "k3y" not in str(error)
    assert str(pickle.loads(pickle.dumps(error))) == str(error)
    return error


def test_refused(transport: Transport) -> None:
    error = failure(transport, f"http://127.0.0.1:{unused_port()}")
    assert type(error) is APIConnectionError
    assert error.sent is False


def test_a_name_that_does_not_exist(transport: Transport) -> None:
    error = failure(transport, "http://nowhere.invalid")
    assert error.sent is False
    assert "nowhere.invalid" in str(error)


def test_connecting_takes_too_long(transport: Transport) -> None:
    with port_without_answer() as port:
        error = failure(transport, f"http://127.0.0.1:{port}", timeout=0.2)
    assert isinstance(error, APITimeoutError)
    assert error.sent is False


def reset_before_reading(connection: Connection) -> None:
    connection.read_head()
    connection.reset()


def reset_after_reading(connection: Connection) -> None:
    connection.read_request()
    connection.reset()


def close_after_reading(connection: Connection) -> None:
    connection.read_request()


def cut_headers(connection: Connection) -> None:
    connection.read_request()
    connection.send(b"HTTP/1.1 200 OK\r\ncontent-")


def cut_body(connection: Connection) -> None:
    connection.read_request()
    connection.send(b"HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nhalf")


def cut_chunks(connection: Connection) -> None:
    connection.read_request()
    connection.start_chunked()
    connection.send_chunk(b"half")


def no_http(connection: Connection) -> None:
    connection.read_request()
    connection.send(b"SSH-2.0-OpenSSH_9.6\r\n")


def illegal_header(connection: Connection) -> None:
    connection.read_request()
    connection.send(b"HTTP/1.1 200 OK\r\nset-cookie\x00: session=k3y\r\n\r\n")


def broken_gzip(connection: Connection) -> None:
    connection.read_request()
    connection.respond(b"no gzip", content_encoding="gzip")


@pytest.mark.parametrize(
    "handler",
    [
        reset_before_reading,
        reset_after_reading,
        close_after_reading,
        cut_headers,
        cut_body,
        cut_chunks,
        no_http,
        illegal_header,
        broken_gzip,
    ],
)
def test_broken_answers(transport: Transport, handler: Callable[[Connection], None]) -> None:
    with Server(handler).running() as server:
        error = failure(transport, server.url)
    assert type(error) is APIConnectionError
    assert error.sent is True
    assert server.connections == 1, "sent again on its own"


def stall(connection: Connection) -> None:
    connection.read_request()
    connection.wait_for_close()


def stall_in_body(connection: Connection) -> None:
    connection.read_request()
    connection.send(b"HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nhalf")
    connection.wait_for_close()


@pytest.mark.parametrize("handler", [stall, stall_in_body])
def test_no_progress(transport: Transport, handler: Callable[[Connection], None]) -> None:
    with Server(handler).running() as server:
        error = failure(transport, server.url, timeout=0.1)
        assert server.closed.acquire(timeout=5), "the connection is still open"
    assert isinstance(error, APITimeoutError)
    assert error.sent is True
    assert "no progress for 0.1 s" in str(error)


def test_a_time_limit_of_the_operating_system_is_told_as_such() -> None:
    """A dead peer, found out by TCP keepalive long before our own timeout."""
    request = WireRequest(method="GET", url="http://api.example", timeout=600)
    with (
        pytest.raises(APITimeoutError, match=r"\[Errno 110\] Connection timed out"),
        TranslatedFailures(request),
    ):
        raise ReadTimeout("[Errno 110] Connection timed out")


def test_the_server_stops_reading(transport: Transport) -> None:
    def read_nothing(connection: Connection) -> None:
        server.closed.acquire(timeout=5)

    server = Server(read_nothing)
    with server.running():
        request = WireRequest(method="PUT", url=server.url, body=b"x" * 50_000_000, timeout=0.2)
        with pytest.raises(APITimeoutError) as caught:
            transport.send(request)
        server.closed.release()
    assert caught.value.sent is True


def test_a_broken_connection_does_not_spoil_the_next_request(transports: Any) -> None:
    transport: Transport = transports(limits=Limits(max_connections=1))

    def first_fails(connection: Connection) -> None:
        connection.read_request()
        if server.connections > 1:
            connection.respond()

    server = Server(first_fails)
    with server.running():
        failure(transport, server.url)
        assert transport.send(post(server.url)).content == b"ok"


def test_tls(transports: Any) -> None:
    transport: Transport = transports(tls=client_tls())
    with serve(lambda connection, received: connection.respond(), tls=server_tls()).running() as server:
        assert transport.send(post(server.url)).content == b"ok"
        assert transport.send(post(server.url)).content == b"ok"
    assert server.connections == 1


def test_tls_settings_that_were_made_for_other_protocols_too(transports: Any) -> None:
    client, server_side, spoken = client_tls(), server_tls(), []
    client.set_alpn_protocols(["h2", "http/1.1"])
    server_side.set_alpn_protocols(["h2", "http/1.1"])

    def answer(connection: Connection, received: Received) -> None:
        spoken.append(connection.sock.selected_alpn_protocol())  # type: ignore[attr-defined]
        connection.respond()

    with serve(answer, tls=server_side).running() as server:
        assert transports(tls=client).send(post(server.url)).content == b"ok"
    assert spoken == ["http/1.1"]


def test_a_certificate_that_is_not_trusted(transport: Transport) -> None:
    with serve(lambda connection, received: connection.respond(), tls=server_tls()).running() as server:
        error = failure(transport, server.url)
    assert error.sent is False
    assert "CERTIFICATE_VERIFY_FAILED" in str(error)
    assert server.requests == []


def test_a_certificate_for_another_name(transports: Any) -> None:
    transport: Transport = transports(tls=client_tls())
    with serve(lambda connection, received: connection.respond(), tls=server_tls()).running() as server:
        error = failure(transport, server.url.replace("127.0.0.1", "127.0.0.2"))
    assert error.sent is False


def test_tls_to_a_server_without(transport: Transport) -> None:
    with Server(lambda connection: connection.send(b"HTTP/1.1 400 Bad Request\r\n\r\n")).running() as server:
        assert failure(transport, server.url.replace("http:", "https:")).sent is False


def test_authorities_from_the_environment(transport: Transport, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATES / "cert.pem"))
    with serve(lambda connection, received: connection.respond(), tls=server_tls()).running() as server:
        assert transport.send(post(server.url)).status == 200


def test_secrets_in_a_url_are_not_repeated(transport: Transport) -> None:
    error = failure(transport, f"http://me:pw@127.0.0.1:{unused_port()}/f?signature=s3cret")
    assert "pw" not in str(error)
    assert "s3cret" not in str(error) + error.url
