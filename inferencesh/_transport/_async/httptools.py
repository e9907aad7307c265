"""The transport whose answers httptools reads."""

from __future__ import annotations

import ssl

from ..httptools_answers import HTTPToolsParser
from ..idle import Limits
from ..pooled._async import AsyncPooledTransport
from .direct import connecting


class AsyncHTTPToolsTransport(AsyncPooledTransport):
    """The transport of clients that are given ``"fast"``.

    Args:
        limits: How many connections to keep.
        tls: TLS settings, such as a private certificate authority. Without them the common authorities are
            trusted, or those of ``SSL_CERT_FILE`` and ``SSL_CERT_DIR``.

    Example:
        ``client = AsyncInference(transport=AsyncHTTPToolsTransport(limits=Limits(max_connections=10)))``
    """

    def __init__(self, *, limits: Limits | None = None, tls: ssl.SSLContext | None = None) -> None:
        super().__init__(connecting(HTTPToolsParser), limits=limits, tls=tls)
