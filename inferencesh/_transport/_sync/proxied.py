# Generated from inferencesh/_transport/_async/proxied.py, do not edit.
"""Connections through a proxy."""

from __future__ import annotations

import ssl

import httpcore

from ..connections import Head
from ..idle import Limits, Origin
from ..messages import Outgoing, read_headers
from ..proxied import Proxy, break_off, core_request
from ..proxied_network import Backend, our_failures


class ProxiedConnection:
    """A connection through a proxy.

    Args:
        proxy: Its URL.
        origin: Whom to connect to.
        limits: How long it may be idle.
        tls: TLS settings; None: the usual ones.

    Raises:
        InvalidArgumentError: there can be no such proxy.
    """

    def __init__(self, proxy: str, origin: Origin, limits: Limits, tls: ssl.SSLContext | None) -> None:
        way = Proxy.parse(proxy)
        kind = httpcore.SOCKSProxy if way.is_socks else httpcore.HTTPProxy
        options = way.options(origin, limits, tls)
        self._pool = kind(network_backend=Backend(), **options)
        self._response: httpcore.Response | None = None

    def exchange(self, request: Outgoing) -> Head:
        """Send a request, and read the head of the answer to it."""
        with our_failures():
            self._response = self._pool.handle_request(core_request(request))
        self._chunks = iter(self._response.iter_stream())
        return Head(self._response.status, read_headers(self._response.headers))

    def chunk(self) -> bytes:
        """The next piece of the body, not decoded; empty at its end."""
        with our_failures():
            for chunk in self._chunks:
                if chunk:
                    return chunk
        return b""

    def finish(self) -> bool:
        """Be done with the answer; httpcore itself decides what becomes of the connection."""
        assert self._response
        self._response.close()
        return True

    def is_alive(self) -> bool:
        """Whether another request can be sent: httpcore opens another connection if the server has gone."""
        return True

    def close(self) -> None:
        """Hang up."""
        self._pool.close()

    def abort(self) -> None:
        """Break it while somebody reads from it, which fails at once. May be called from any thread."""
        break_off(self._response)
