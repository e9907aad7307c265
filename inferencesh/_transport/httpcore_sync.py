"""The blocking transport on httpcore."""

from __future__ import annotations

import ssl

from .blocking_transport import BlockingTransport
from .httpcore_connections import HTTPCoreConnection
from .idle import Limits


class HTTPCoreTransport(BlockingTransport):
    """The transport of clients that are given none.

    Args:
        limits: How many connections to keep.
        tls: TLS settings, such as a private certificate authority. Without them the common authorities are
            trusted, or those of ``SSL_CERT_FILE`` and ``SSL_CERT_DIR``.

    Example:
        >>> transport = HTTPCoreTransport(limits=Limits(max_connections=10))
        >>> transport.close()
    """

    def __init__(self, *, limits: Limits | None = None, tls: ssl.SSLContext | None = None) -> None:
        super().__init__(HTTPCoreConnection, limits=limits, tls=tls)
