"""The asyncio transport on httpcore: connections to one origin, directly or through the environment's proxy.

httpcore's pools would share connections between threads, where one can close what another has just begun to
use; and they look at all connections for every request. Ours lend each to one request at a time.
"""

from __future__ import annotations

import ssl
from collections.abc import AsyncIterator

import httpcore

from .asyncio_network import AsyncioBackend
from .asyncio_transport import AsyncioTransport
from .connections import Head
from .httpcore_requests import (
    AsyncInner,
    Proxy,
    break_off,
    core_origin,
    core_request,
    has_expired,
    is_idle,
    options_for,
)
from .idle import Limits, Origin
from .messages import Outgoing, read_headers
from .proxies import environment_proxy


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


class AsyncHTTPCoreConnection:
    """A connection on the running loop.

    Args:
        origin: Whom to connect to.
        limits: How long it may be idle.
        tls: TLS settings; None: the usual ones.
    """

    def __init__(self, origin: Origin, limits: Limits, tls: ssl.SSLContext | None) -> None:
        self._inner = _connect(origin, limits, tls)
        self._response: httpcore.Response | None = None

    async def exchange(self, request: Outgoing) -> Head:
        """Send a request, and read the head of the answer to it."""
        self._response = await self._inner.handle_async_request(core_request(request))
        return Head(self._response.status, read_headers(self._response.headers))

    def chunks(self) -> AsyncIterator[bytes]:
        """The body of the answer as it comes, not decoded."""
        assert self._response
        return aiter(self._response.aiter_stream())

    async def finish(self) -> bool:
        """Be done with the answer. False: no other request can be sent over this connection."""
        assert self._response
        await self._response.aclose()
        return is_idle(self._inner)

    def is_alive(self) -> bool:
        """Whether the server is still there, after the connection was idle for a while."""
        return not has_expired(self._inner)

    async def aclose(self) -> None:
        """Hang up."""
        await self._inner.aclose()

    def abort(self) -> None:
        """Break it while somebody reads from it, which fails at once. May be called from any thread."""
        break_off(self._response)


def _connect(origin: Origin, limits: Limits, tls: ssl.SSLContext | None) -> AsyncInner:
    options, backend = options_for(origin, limits, tls), AsyncioBackend()
    proxy = environment_proxy(*origin)
    if proxy is None:
        return httpcore.AsyncHTTPConnection(core_origin(origin), network_backend=backend, **options)
    way = Proxy.parse(proxy)
    kind = httpcore.AsyncSOCKSProxy if way.is_socks else httpcore.AsyncHTTPProxy
    return kind(way.url, proxy_auth=way.auth, max_connections=1, network_backend=backend, **way.fit(options))
