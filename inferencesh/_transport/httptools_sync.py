"""The blocking transport whose answers httptools reads."""

from __future__ import annotations

import ssl

from .blocking_transport import BlockingTransport
from .direct_sync import connecting
from .httptools_answers import HTTPToolsParser
from .idle import Limits


class HTTPToolsTransport(BlockingTransport):
    """The transport of clients that are given ``"fast"``.

    Args:
        limits: How many connections to keep.
        tls: TLS settings, such as a private certificate authority. Without them the common authorities are
            trusted, or those of ``SSL_CERT_FILE`` and ``SSL_CERT_DIR``.

    Example:
        >>> transport = HTTPToolsTransport(limits=Limits(max_connections=10))
        >>> transport.close()
    """

    def __init__(self, *, limits: Limits | None = None, tls: ssl.SSLContext | None = None) -> None:
        super().__init__(connecting(HTTPToolsParser), limits=limits, tls=tls)
