"""The addresses of a host, for blocking sockets."""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Sequence
from queue import Empty, SimpleQueue
from threading import Thread
from typing import Any

Addresses = Sequence[tuple[socket.AddressFamily, socket.SocketKind, int, str, Any]]


def is_address(host: str) -> bool:
    """Whether it is an address, which needs not be looked up."""
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


def addresses_of(host: str, port: int, timeout: float | None) -> Addresses:
    """Look a host up.

    Raises:
        TimeoutError: not within `timeout` seconds.
        OSError: there is no such host.
    """
    if is_address(host):
        return _look_up(host, port)
    # The system knows neither a time limit here nor Ctrl-C, so that it is a thread which is kept waiting.
    results: SimpleQueue[Addresses | Exception] = SimpleQueue()

    def look_up() -> None:
        try:
            results.put(_look_up(host, port))
        except Exception as error:  # raised below, by whoever waits
            results.put(error)

    Thread(target=look_up, name=f"look up {host}", daemon=True).start()
    try:
        result = results.get(timeout=timeout)
    except Empty:
        raise TimeoutError(f"{host} was not looked up in time") from None
    if isinstance(result, Exception):
        raise result
    return result


def _look_up(host: str, port: int) -> Addresses:
    return socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
