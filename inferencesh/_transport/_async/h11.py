"""The transport whose answers h11 reads."""

from __future__ import annotations

import ssl

from ..h11_answers import H11Parser
from ..idle import Limits
from ..pooled._async import AsyncPooledTransport
from .direct import connecting


class AsyncH11Transport(AsyncPooledTransport):
    """The transport of clients that are given none.

    Args:
        limits: How many connections to keep.
        tls: TLS settings, such as a private certificate authority. Without them the common authorities are
            trusted, or those of ``SSL_CERT_FILE`` and ``SSL_CERT_DIR``.

    Example:
        ``client = AsyncInference(transport=AsyncH11Transport(limits=Limits(max_connections=10)))``
    """

    def __init__(self, *, limits: Limits | None = None, tls: ssl.SSLContext | None = None) -> None:
        super().__init__(connecting(H11Parser), limits=limits, tls=tls)
