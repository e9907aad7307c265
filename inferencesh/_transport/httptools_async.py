"""The asyncio transport whose answers httptools reads."""

from __future__ import annotations

import ssl

from .asyncio_transport import AsyncioTransport
from .direct_async import connecting
from .httptools_answers import HTTPToolsParser
from .idle import Limits


class AsyncHTTPToolsTransport(AsyncioTransport):
    """The transport of clients that are given ``"fast"``.

    Args:
        limits: How many connections to keep.
        tls: TLS settings, such as a private certificate authority. Without them the common authorities are
            trusted, or those of ``SSL_CERT_FILE`` and ``SSL_CERT_DIR``.

    Example:
        >>> transport = AsyncHTTPToolsTransport(limits=Limits(max_connections=10))
        >>> asyncio.run(transport.aclose())
    """

    def __init__(self, *, limits: Limits | None = None, tls: ssl.SSLContext | None = None) -> None:
        super().__init__(connecting(HTTPToolsParser), limits=limits, tls=tls)
