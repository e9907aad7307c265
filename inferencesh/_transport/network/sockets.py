"""What all our sockets have in common: options, whom TLS trusts, how they are looked at and broken off."""

from __future__ import annotations

import os
import select
import socket
import ssl
from contextlib import suppress
from functools import cache
from typing import Any

from ..idle import Origin

# Seconds of silence before the first probe (the second name is macOS's), between probes, and how many.
_KEEPALIVE = {"TCP_KEEPIDLE": 30, "TCP_KEEPALIVE": 30, "TCP_KEEPINTVL": 10, "TCP_KEEPCNT": 3}

# An idle stream dies silently behind a NAT or a load balancer unless the kernel sends something.
OPTIONS = [
    (socket.IPPROTO_TCP, socket.TCP_NODELAY, 1),
    (socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1),
    *(
        (socket.IPPROTO_TCP, getattr(socket, name), value)
        for name, value in _KEEPALIVE.items()
        if hasattr(socket, name)
    ),
]
"""What is set on every socket: small pieces leave at once, and the kernel looks into silence."""


def set_options(sock: socket.socket) -> None:
    """Set them.

    Raises:
        OSError: the connection is gone.
    """
    for option in OPTIONS:
        sock.setsockopt(*option)


def tls_for(origin: Origin, given: ssl.SSLContext | None) -> ssl.SSLContext | None:
    """The TLS settings for `origin`: those given, else the usual ones; None for plain HTTP."""
    if origin[0] != "https":
        return None
    context = given or _default_tls(os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR"))
    context.set_alpn_protocols(["http/1.1"])  # one that was made for HTTP/2 too may agree to that
    return context


def shut_down(sock: Any) -> None:
    """Shut a socket down, which wakes up whoever reads from it, in any thread.

    Args:
        sock: A socket, or what an event loop has instead of one.
    """
    # The socket objects of some event loops can't do it themselves; TLS must not be spoken here either.
    with (
        suppress(OSError),  # it was closed already
        socket.fromfd(sock.fileno(), socket.AF_INET, socket.SOCK_STREAM) as same,
    ):
        same.shutdown(socket.SHUT_RDWR)


def has_arrived(sock: socket.socket) -> bool:
    """Whether there is anything to read, the end included."""
    if sock.fileno() < 0:
        return True
    if hasattr(select, "poll"):
        poll = select.poll()
        poll.register(sock.fileno(), select.POLLIN)
        return bool(poll.poll(0))
    return bool(select.select([sock.fileno()], [], [], 0)[0])  # Windows, where numbers have no limit


@cache
def _default_tls(file: str | None, directory: str | None) -> ssl.SSLContext:
    # Loading the authorities takes 20 ms, hundreds of times as long as the rest: once per process is enough.
    if file or directory:
        return ssl.create_default_context(cafile=file, capath=directory)
    import certifi

    return ssl.create_default_context(cafile=certifi.where())
