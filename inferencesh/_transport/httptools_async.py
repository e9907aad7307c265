"""The asyncio transport on httptools."""

from __future__ import annotations

import ssl

from .asyncio_transport import AsyncioTransport
from .connections import AsyncConnection
from .httpcore_connections import AsyncHTTPCoreConnection
from .httptools_connections import AsyncHTTPToolsConnection
from .idle import Limits, Origin
from .proxies import environment_proxy


class AsyncHTTPToolsTransport(AsyncioTransport):
    """The transport of ``AsyncInference(transport="fast")``. Through proxies it is httpcore that speaks.

    Args:
        limits: How many connections to keep.
        tls: TLS settings, such as a private certificate authority. Without them the common authorities are
            trusted, or those of ``SSL_CERT_FILE`` and ``SSL_CERT_DIR``.

    Example:
        >>> transport = AsyncHTTPToolsTransport(limits=Limits(max_connections=10))
        >>> asyncio.run(transport.aclose())
    """

    def __init__(self, *, limits: Limits | None = None, tls: ssl.SSLContext | None = None) -> None:
        super().__init__(_connect, limits=limits, tls=tls)


def _connect(origin: Origin, limits: Limits, tls: ssl.SSLContext | None) -> AsyncConnection:
    kind = AsyncHTTPCoreConnection if environment_proxy(*origin) else AsyncHTTPToolsConnection
    return kind(origin, limits, tls)
