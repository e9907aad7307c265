"""What both sides of a direct connection have in common: where it leads, and whether it can be used again."""

from __future__ import annotations

import ssl
import time

from .answers import ParserKind
from .idle import Limits, Origin
from .messages import Outgoing
from .network.sockets import tls_for


class Direct:
    """A connection without a proxy.

    Args:
        parser: Reads the answers.
        origin: Whom to connect to.
        limits: How long it may be idle.
        tls: TLS settings; None: the usual ones.
    """

    def __init__(
        self, parser: ParserKind, origin: Origin, limits: Limits, tls: ssl.SSLContext | None
    ) -> None:
        self._origin = origin
        self._tls = tls_for(origin, tls)
        self._idle_seconds = limits.idle_seconds
        self._idle_since = 0.0
        self._parser = parser()
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
    headers = "".join([f"{name}: {value}\r\n" for name, value in request.headers])
    return f"{request.method} {request.address.target} HTTP/1.1\r\n{headers}\r\n".encode("ascii")
