"""The blocking transport on httptools."""

from __future__ import annotations

import ssl

from .blocking_transport import BlockingTransport
from .connections import BlockingConnection
from .httpcore_connections import HTTPCoreConnection
from .httptools_connections import HTTPToolsConnection
from .idle import Limits, Origin
from .proxies import environment_proxy


class HTTPToolsTransport(BlockingTransport):
    """The transport of ``Inference(transport="fast")``. Through proxies it is httpcore that speaks.

    Args:
        limits: How many connections to keep.
        tls: TLS settings, such as a private certificate authority. Without them the common authorities are
            trusted, or those of ``SSL_CERT_FILE`` and ``SSL_CERT_DIR``.

    Example:
        >>> transport = HTTPToolsTransport(limits=Limits(max_connections=10))
        >>> transport.close()
    """

    def __init__(self, *, limits: Limits | None = None, tls: ssl.SSLContext | None = None) -> None:
        super().__init__(_connect, limits=limits, tls=tls)


def _connect(origin: Origin, limits: Limits, tls: ssl.SSLContext | None) -> BlockingConnection:
    kind = HTTPCoreConnection if environment_proxy(*origin) else HTTPToolsConnection
    return kind(origin, limits, tls)
