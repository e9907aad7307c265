"""Small servers on real sockets that answer well, badly, or not at all."""

from __future__ import annotations

import contextlib
import socket
import ssl
import struct
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

from attrs import define, field, frozen

CERTIFICATES = Path(__file__).with_name("certs")


@frozen
class Received:
    """One request, as the server read it."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes


class Connection:
    """The server's end of one connection."""

    def __init__(self, sock: socket.socket) -> None:
        self.sock = sock
        self._file = sock.makefile("rb")

    def read_head(self) -> Received | None:
        """The next request without its body; None once the client has closed."""
        line = self._file.readline()
        if not line:
            return None
        method, target, _ = line.decode("latin-1").split(" ", 2)
        headers: dict[str, str] = {}
        while (line := self._file.readline().strip()) != b"":
            name, _, value = line.decode("latin-1").partition(":")
            headers[name.lower()] = value.strip()
        return Received(method, target, headers, b"")

    def read_request(self) -> Received | None:
        """The next request; None once the client has closed."""
        head = self.read_head()
        if head is None:
            return None
        body = self._file.read(int(head.headers.get("content-length", "0")))
        return Received(head.method, head.target, head.headers, body)

    def send(self, data: bytes) -> None:
        self.sock.sendall(data)

    def respond(self, body: bytes = b"ok", status: int = 200, **headers: str) -> None:
        """A whole answer; `content_type=…` becomes ``content-type``."""
        lines = [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
        self.send(
            "\r\n".join([f"HTTP/1.1 {status} X", *lines, f"content-length: {len(body)}", "", ""]).encode(
                "latin-1"
            )
            + body
        )

    def start_chunked(self) -> None:
        self.send(b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n")

    def send_chunk(self, data: bytes) -> None:
        self.send(b"%x\r\n%s\r\n" % (len(data), data))

    def reset(self) -> None:
        """Close with RST instead of FIN, as a crashed server or a firewall does."""
        self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.close()

    def close(self) -> None:
        self._file.close()
        self.sock.close()

    def wait_for_close(self) -> None:
        """Return once the client has closed its end."""
        with contextlib.suppress(OSError):
            self._file.read()


Handler = Callable[[Connection], None]


@define
class Server:
    """Runs `handler` in a thread for each connection; an exception in it is a broken connection."""

    handler: Handler
    tls: ssl.SSLContext | None = None
    requests: list[Received] = field(factory=list)
    connections: int = 0
    closed: threading.Semaphore = field(factory=lambda: threading.Semaphore(0))
    """Released once for each connection that is over."""
    _listener: socket.socket = field(factory=lambda: socket.create_server(("127.0.0.1", 0)))

    port: int = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.port = self._listener.getsockname()[1]

    @property
    def url(self) -> str:
        return f"{'https' if self.tls else 'http'}://127.0.0.1:{self.port}"

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                sock, _ = self._listener.accept()
                # As real servers do; else each second small write waits 40 ms for the first to be confirmed.
                sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                self.connections += 1
                threading.Thread(target=self._serve, args=[sock], daemon=True).start()

    def _serve(self, sock: socket.socket) -> None:
        with contextlib.suppress(OSError, ValueError), sock:
            connection = Connection(self.tls.wrap_socket(sock, server_side=True) if self.tls else sock)
            try:
                self.handler(connection)
            finally:
                connection.close()
        self.closed.release()

    @contextlib.contextmanager
    def running(self) -> Iterator[Server]:
        thread = threading.Thread(target=self._accept, daemon=True)
        thread.start()
        try:
            yield self
        finally:
            # On Linux closing alone does not wake `accept`; elsewhere shutting down may be refused.
            with contextlib.suppress(OSError):
                self._listener.shutdown(socket.SHUT_RDWR)
            self._listener.close()
            thread.join(5)


def serve(answer: Callable[[Connection, Received], None], tls: ssl.SSLContext | None = None) -> Server:
    """A server that reads request after request, notes each and lets `answer` do the rest."""

    def handler(connection: Connection) -> None:
        while (received := connection.read_request()) is not None:
            server.requests.append(received)
            answer(connection, received)

    server = Server(handler, tls=tls)
    return server


def server_tls() -> ssl.SSLContext:
    """TLS with the self-signed certificate of these tests, for localhost and 127.0.0.1."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATES / "server.pem")
    return context


def client_tls() -> ssl.SSLContext:
    """TLS that trusts that certificate only."""
    return ssl.create_default_context(cafile=CERTIFICATES / "cert.pem")


def unused_port() -> int:
    """A port at which nothing listens."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])


@contextlib.contextmanager
def port_without_answer() -> Iterator[int]:
    """A port at which more connections wait than it has room for."""
    with contextlib.ExitStack() as stack:
        listener = stack.enter_context(socket.create_server(("127.0.0.1", 0), backlog=1))
        port = int(listener.getsockname()[1])
        for _ in range(8):
            sock = stack.enter_context(socket.socket())
            sock.setblocking(False)
            sock.connect_ex(("127.0.0.1", port))
        yield port
