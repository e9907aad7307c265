"""The asyncio transport on httpcore."""

from __future__ import annotations

import ssl

from .asyncio_transport import AsyncioTransport
from .httpcore_connections import AsyncHTTPCoreConnection
from .idle import Limits


class AsyncHTTPCoreTransport(AsyncioTransport):
    """The transport of clients that are given none.

    Args:
        limits: How many connections to keep.
        tls: TLS settings, such as a private certificate authority. Without them the common authorities are
            trusted, or those of ``SSL_CERT_FILE`` and ``SSL_CERT_DIR``.

    Example:
        >>> transport = AsyncHTTPCoreTransport(limits=Limits(max_connections=10))
        >>> asyncio.run(transport.aclose())
    """

    def __init__(self, *, limits: Limits | None = None, tls: ssl.SSLContext | None = None) -> None:
        super().__init__(AsyncHTTPCoreConnection, limits=limits, tls=tls)
