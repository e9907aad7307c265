"""Proxies from the environment, tried with a real one."""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
from collections.abc import Iterator
from typing import Any

import pytest

from inferencesh._core.errors import APIConnectionError, InvalidArgumentError
from inferencesh._core.wire import WireRequest
from inferencesh._transport.base import Transport
from inferencesh._transport.proxies import environment_proxy
from tests.transport.servers import (
    Connection,
    Received,
    Server,
    client_tls,
    serve,
    server_tls,
    unused_port,
)

VARIABLES = ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY", "REQUEST_METHOD"]


@pytest.fixture(autouse=True)
def no_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


def get(url: str) -> WireRequest:
    return WireRequest(method="GET", url=url, headers={"Authorization": "Bearer k3y"}, timeout=5)


def forward(connection: Connection, received: Received) -> None:
    """What a proxy does with plain HTTP, without the second hop."""
    connection.respond(b"through the proxy")


@contextlib.contextmanager
def tunnel_to(port: int, *, tls: ssl.SSLContext | None = None) -> Iterator[Server]:
    """A proxy whose tunnels all end at a port of this machine, whatever they ask for."""

    def handler(connection: Connection) -> None:
        received = connection.read_head()
        assert received is not None
        proxy.requests.append(received)
        connection.send(b"HTTP/1.1 200 Connection established\r\n\r\n")
        join(connection, port)

    proxy = Server(handler, tls=tls)
    with proxy.running():
        yield proxy


@contextlib.contextmanager
def socks_to(port: int, asked: list[tuple[str, int]]) -> Iterator[Server]:
    """A SOCKS 5 proxy whose connections all end at a port of this machine; `asked` gets what they ask for."""

    def handler(connection: Connection) -> None:
        assert connection.sock.recv(257)[:1] == b"\x05"
        connection.send(b"\x05\x00")  # nobody has to log in
        request = connection.sock.recv(263)
        host, number = request[5:-2].decode(), int.from_bytes(request[-2:], "big")
        asked.append((host, number))
        connection.send(b"\x05\x00\x00\x01" + bytes(6))
        join(connection, port)

    proxy = Server(handler)
    with proxy.running():
        yield proxy


def join(connection: Connection, port: int) -> None:
    """Carry bytes between a connection and a port of this machine, until both have ended."""
    with socket.create_connection(("127.0.0.1", port)) as upstream:
        back = threading.Thread(target=pump, args=[upstream, connection.sock], daemon=True)
        back.start()
        pump(connection.sock, upstream)
        back.join(5)


def pump(source: socket.socket, target: socket.socket) -> None:
    with contextlib.suppress(OSError):
        while data := source.recv(65536):
            target.sendall(data)
    with contextlib.suppress(OSError):
        target.shutdown(socket.SHUT_WR)


@pytest.mark.parametrize("variable", ["HTTP_PROXY", "http_proxy", "ALL_PROXY"])
def test_plain_http(transport: Transport, monkeypatch: pytest.MonkeyPatch, variable: str) -> None:
    with serve(forward).running() as proxy:
        monkeypatch.setenv(variable, proxy.url.replace("://", "://me:pw@"))
        answer = transport.send(get("http://api.example/v1?x=1"))
        assert answer.content == b"through the proxy"
        with transport.stream(get("http://api.example/v1")) as stream:
            assert stream.read() == b"through the proxy"
    assert proxy.requests[0].target == "http://api.example/v1?x=1"
    assert proxy.requests[0].headers["proxy-authorization"] == "Basic bWU6cHc="
    assert proxy.connections == 1


def test_https_goes_through_a_tunnel(transports: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    transport: Transport = transports(tls=client_tls())
    server = serve(lambda connection, received: connection.respond(), tls=server_tls())
    with server.running(), tunnel_to(server.port) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", f"127.0.0.1:{proxy.port}")
        monkeypatch.setattr("inferencesh._transport.proxies._is_loopback", lambda host: False)
        assert transport.send(get("https://localhost:8443/v1")).content == b"ok"
        transport.close()
    [connect] = proxy.requests
    assert (connect.method, connect.target) == ("CONNECT", "localhost:8443")
    assert "authorization" not in connect.headers, "the proxy must not see the key"
    assert server.requests[0].headers["authorization"] == "Bearer k3y"


def test_the_proxy_speaks_tls_itself(transports: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """TLS inside TLS, with a proxy that the given settings trust."""
    transport: Transport = transports(tls=client_tls())
    content = b"x" * 200_000
    server = serve(lambda connection, received: connection.respond(content), tls=server_tls())
    with server.running(), tunnel_to(server.port, tls=server_tls()) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", f"https://localhost:{proxy.port}")
        monkeypatch.setattr("inferencesh._transport.proxies._is_loopback", lambda host: False)
        for _ in range(2):
            assert transport.send(get("https://localhost:8443/v1")).content == content
        transport.close()
    assert [request.target for request in proxy.requests] == ["localhost:8443"]


def test_a_tunnel_to_a_server_that_is_not_trusted(
    transport: Transport, monkeypatch: pytest.MonkeyPatch
) -> None:
    server = serve(lambda connection, received: connection.respond(), tls=server_tls())
    with server.running(), tunnel_to(server.port) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        monkeypatch.setattr("inferencesh._transport.proxies._is_loopback", lambda host: False)
        with pytest.raises(APIConnectionError, match="certificate") as caught:
            transport.send(get("https://localhost:8443/v1"))
    assert caught.value.sent is False
    assert server.requests == []


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_an_answer_through_a_proxy_is_cut(
    transports: Any, monkeypatch: pytest.MonkeyPatch, scheme: str
) -> None:
    def cut(connection: Connection, received: Received) -> None:
        connection.send(b"HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nhalf")
        connection.reset()

    transport: Transport = transports(tls=client_tls())
    server = serve(cut, tls=server_tls() if scheme == "https" else None)
    with server.running(), tunnel_to(server.port) if scheme == "https" else server.running() as proxy:
        monkeypatch.setenv("ALL_PROXY", proxy.url)
        monkeypatch.setattr("inferencesh._transport.proxies._is_loopback", lambda host: False)
        with pytest.raises(APIConnectionError) as caught:
            transport.send(get(f"{scheme}://localhost:8443/v1"))
    assert type(caught.value) is APIConnectionError
    assert caught.value.sent is True


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_socks(transports: Any, monkeypatch: pytest.MonkeyPatch, scheme: str) -> None:
    transport: Transport = transports(tls=client_tls())
    tls = server_tls() if scheme == "https" else None
    server = serve(lambda connection, received: connection.respond(), tls=tls)
    asked: list[tuple[str, int]] = []
    with server.running(), socks_to(server.port, asked) as proxy:
        monkeypatch.setenv("ALL_PROXY", f"socks5://127.0.0.1:{proxy.port}")
        monkeypatch.setattr("inferencesh._transport.proxies._is_loopback", lambda host: False)
        for _ in range(2):
            assert transport.send(get(f"{scheme}://localhost:8443/v1")).content == b"ok"
        transport.close()
    assert asked == [("localhost", 8443)], "the name is looked up by the proxy, and the connection kept"


def test_socks_says_what_it_needs(transport: Transport, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("inferencesh._transport.proxied.find_spec", lambda name: None)
    monkeypatch.setenv("ALL_PROXY", "socks5://me:pw@127.0.0.1:1")
    with pytest.raises(InvalidArgumentError, match=r"proxy: .* pip install \"httpx\[socks\]") as caught:
        transport.send(get("http://api.example/"))
    assert "pw" not in str(caught.value)


def test_a_proxy_that_refuses(transport: Transport, monkeypatch: pytest.MonkeyPatch) -> None:
    with serve(lambda connection, received: connection.respond(b"", 407)).running() as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        with pytest.raises(APIConnectionError, match="407") as caught:
            transport.send(get("https://api.example/"))
    assert caught.value.sent is False


def test_a_proxy_that_is_down(transport: Transport, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", f"http://me:pw@127.0.0.1:{unused_port()}")
    with pytest.raises(APIConnectionError) as caught:
        transport.send(get("https://api.example/"))
    assert caught.value.sent is False
    assert "pw" not in str(caught.value)


@pytest.mark.parametrize("proxy", ["gopher://me:pw@127.0.0.1:1", "http://me:pw@127.0.0.1:port"])
def test_a_proxy_that_makes_no_sense(
    transport: Transport, monkeypatch: pytest.MonkeyPatch, proxy: str
) -> None:
    monkeypatch.setenv("ALL_PROXY", proxy)
    with pytest.raises(InvalidArgumentError, match="proxy: the environment") as caught:
        transport.send(get("http://api.example/"))
    assert "pw" not in str(caught.value)


@pytest.mark.parametrize("host", ["127.0.0.1", "127.1.2.3", "::1", "localhost", "app.localhost"])
def test_this_machine_is_reached_directly(monkeypatch: pytest.MonkeyPatch, host: str) -> None:
    monkeypatch.setenv("ALL_PROXY", "http://proxy:3128")
    assert environment_proxy("http", host, 80) is None


@pytest.mark.parametrize(
    ("no_proxy", "direct"),
    [
        ("", False),
        ("*", True),
        ("api.example", True),
        ("example", True),
        (".example", True),
        ("other.example, api.example", True),
        ("api.example:443", True),
        ("api.example:8443", False),
        ("pi.example", False),
        ("other.example", False),
    ],
)
def test_no_proxy(monkeypatch: pytest.MonkeyPatch, no_proxy: str, direct: bool) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy:3128")
    monkeypatch.setenv("NO_PROXY", no_proxy)
    assert environment_proxy("https", "api.example", 443) == (None if direct else "http://proxy:3128")


def test_each_scheme_has_its_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "secure:1")
    assert environment_proxy("https", "api.example", 443) == "http://secure:1"
    assert environment_proxy("http", "api.example", 80) is None
    monkeypatch.setenv("ALL_PROXY", "http://all:2")
    assert environment_proxy("http", "api.example", 80) == "http://all:2"
