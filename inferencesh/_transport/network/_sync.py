"""Blocking sockets, whose waits end at the moment of `given_up_at` too."""

from __future__ import annotations

import math
import socket
import ssl
import time
from contextlib import suppress

from ..failures import ConnectError, ConnectTimeout, ReadError, ReadTimeout, WriteError, WriteTimeout
from ..limit import time_left
from .outbox import Outbox
from .resolver import addresses_of
from .sockets import has_arrived, set_options

MOST_READ = 64 * 1024
"""Bytes that are read at once. The buffer of a parser grows beyond that, and from 128 KiB on it asks the
system for memory each time: with 112 KiB, some downloads took four times as long."""
_PIECE = 64 * 1024
"""Bytes that are sent at once: the time is looked at in between."""


class Stream:
    """A connection.

    Args:
        sock: Its socket, connected.
    """

    def __init__(self, sock: socket.socket) -> None:
        self.socket = sock
        self._outbox = Outbox()

    @classmethod
    def connect(cls, host: str, port: int, timeout: float | None) -> Stream:
        """Connect to a port.

        Raises:
            ConnectTimeout: not within `timeout` seconds, however many addresses the host has.
            ConnectError: it can't be reached.
        """
        try:
            sock = _connected(host, port, time_left(timeout))
        except TimeoutError as error:
            raise ConnectTimeout(str(error)) from None
        except OSError as error:
            raise ConnectError(str(error)) from None
        return cls(sock)

    def start_tls(self, context: ssl.SSLContext, host: str, timeout: float | None) -> None:
        """Speak TLS from now on.

        Raises:
            ConnectTimeout: the other side does not answer within `timeout` seconds.
            ConnectError: the certificate is not trusted, or the other side speaks no TLS.
        """
        try:
            secure = context.wrap_socket(self.socket, server_hostname=host, do_handshake_on_connect=False)
            self.socket = secure
            secure.settimeout(time_left(timeout))
            secure.do_handshake()
        except TimeoutError as error:
            raise ConnectTimeout(str(error)) from None
        except OSError as error:
            raise ConnectError(str(error)) from None

    def read(self, max_bytes: int, timeout: float | None) -> bytes:
        """What has come, at most so many bytes; empty at the end.

        Raises:
            ReadTimeout: nothing within `timeout` seconds.
            ReadError: the connection is broken.
        """
        if content := self._outbox.take():
            with suppress(WriteError):  # there may be an answer nevertheless
                self._send(content, timeout)
        try:
            self._wait_at_most(timeout)
            return self.socket.recv(max_bytes)
        except TimeoutError as error:
            raise ReadTimeout(str(error)) from None
        except OSError as error:
            raise ReadError(str(error)) from None

    def write(self, content: bytes, timeout: float | None) -> None:
        """Send all of it, at the latest before something is read.

        Raises:
            WriteTimeout: the other side takes nothing for `timeout` seconds.
            WriteError: the connection is broken.
        """
        if ready := self._outbox.put(content):
            self._send(ready, timeout)

    def is_readable(self) -> bool:
        """Whether a read would not have to wait: on an idle connection that means it is over."""
        return has_arrived(self.socket)

    def close(self) -> None:
        """Hang up."""
        self.socket.close()

    def _send(self, content: bytes, timeout: float | None) -> None:
        left = memoryview(content)  # whose parts are no copies
        try:
            while left:
                self._wait_at_most(timeout)
                left = left[self.socket.send(left[:_PIECE]) :]
        except TimeoutError as error:
            raise WriteTimeout(str(error)) from None
        except OSError as error:
            raise WriteError(str(error)) from None

    def _wait_at_most(self, timeout: float | None) -> None:
        seconds = time_left(timeout)
        if seconds != self.socket.gettimeout():  # to set it is a system call
            self.socket.settimeout(seconds)


def _connected(host: str, port: int, timeout: float | None) -> socket.socket:
    """A socket that leads to the first address of the host that answers; each has its share of the time."""
    until = math.inf if timeout is None else time.monotonic() + timeout
    problem = OSError(f"{host} has no address")
    found = addresses_of(host, port, timeout)
    for number, (family, kind, protocol, _, address) in enumerate(found):
        share = max(0.001, until - time.monotonic()) / (len(found) - number)
        sock = socket.socket(family, kind, protocol)
        try:
            sock.settimeout(None if math.isinf(share) else share)
            sock.connect(address)
            set_options(sock)
        except OSError as error:
            sock.close()
            problem = error
        except BaseException:
            sock.close()
            raise
        else:
            return sock
    raise problem
