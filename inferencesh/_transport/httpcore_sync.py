"""The blocking transport on httpcore: connections to one origin, directly or through the environment's proxy.

httpcore's pools would share connections between threads, where one can close what another has just begun to
use; and they look at all connections for every request. Ours lend each to one request at a time.
"""

from __future__ import annotations

import ssl
from collections.abc import Iterator

import httpcore

from .blocking_network import BlockingBackend
from .blocking_transport import BlockingTransport
from .connections import Head
from .httpcore_requests import (
    BlockingInner,
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


class HTTPCoreConnection:
    """A blocking connection.

    Args:
        origin: Whom to connect to.
        limits: How long it may be idle.
        tls: TLS settings; None: the usual ones.
    """

    def __init__(self, origin: Origin, limits: Limits, tls: ssl.SSLContext | None) -> None:
        self._inner = _connect(origin, limits, tls)
        self._response: httpcore.Response | None = None

    def exchange(self, request: Outgoing) -> Head:
        """Send a request, and read the head of the answer to it."""
        self._response = self._inner.handle_request(core_request(request))
        return Head(self._response.status, read_headers(self._response.headers))

    def chunks(self) -> Iterator[bytes]:
        """The body of the answer as it comes, not decoded."""
        assert self._response
        return iter(self._response.iter_stream())

    def finish(self) -> bool:
        """Be done with the answer. False: no other request can be sent over this connection."""
        assert self._response
        self._response.close()
        return is_idle(self._inner)

    def is_alive(self) -> bool:
        """Whether the server is still there, after the connection was idle for a while."""
        return not has_expired(self._inner)

    def close(self) -> None:
        """Hang up."""
        self._inner.close()

    def abort(self) -> None:
        """Break it while another thread reads from it, which fails at once."""
        break_off(self._response)


def _connect(origin: Origin, limits: Limits, tls: ssl.SSLContext | None) -> BlockingInner:
    options, backend = options_for(origin, limits, tls), BlockingBackend()
    proxy = environment_proxy(*origin)
    if proxy is None:
        return httpcore.HTTPConnection(core_origin(origin), network_backend=backend, **options)
    way = Proxy.parse(proxy)
    kind = httpcore.SOCKSProxy if way.is_socks else httpcore.HTTPProxy
    return kind(way.url, proxy_auth=way.auth, max_connections=1, network_backend=backend, **way.fit(options))
