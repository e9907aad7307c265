"""What both sides of httptools have in common. Answers are read by the parser of Node.js, in C."""

from __future__ import annotations

import ssl
import time

from .httptools_answers import AnswerParser
from .idle import Limits, Origin
from .messages import Outgoing
from .sockets import tls_for

MOST_READ = 64 * 1024
"""Bytes that are read at once."""


class HTTPToolsBase:
    """What both sides have in common: where it leads, and whether it can be used again."""

    def __init__(self, origin: Origin, limits: Limits, tls: ssl.SSLContext | None) -> None:
        self._origin = origin
        self._tls = tls_for(origin, tls)
        self._idle_seconds = limits.idle_seconds
        self._idle_since = 0.0
        self._parser = AnswerParser()
        self._timeout: float | None = None
        self._is_sent = False

    def _begin(self, request: Outgoing) -> None:
        self._parser.begin(request.method)
        self._timeout = request.timeout
        self._is_sent = False

    def _is_reusable(self) -> bool:
        self._idle_since = time.monotonic()
        return self._is_sent and self._parser.can_be_kept

    def _has_expired(self) -> bool:
        return time.monotonic() - self._idle_since > self._idle_seconds


def request_head(request: Outgoing) -> bytes:
    """What goes out before the body."""
    lines = [b"%b: %b\r\n" % header for header in request.headers]
    return b"%b %b HTTP/1.1\r\n%b\r\n" % (
        request.method.encode("ascii"),
        request.address.target,
        b"".join(lines),
    )
