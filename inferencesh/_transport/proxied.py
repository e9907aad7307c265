"""What both sides of a connection through a proxy have in common: there it is httpcore that speaks."""

from __future__ import annotations

import ssl
from importlib.util import find_spec
from typing import Any

import httpcore
from attrs import frozen

from .._core.errors import InvalidArgumentError
from .._core.redact import redact_url
from .idle import Limits, Origin
from .messages import Outgoing
from .network.sockets import shut_down, tls_for


def core_request(request: Outgoing) -> httpcore.Request:
    """The request as httpcore wants it."""
    address = request.address
    scheme, host, _ = address.origin
    return httpcore.Request(
        request.method,
        httpcore.URL(
            scheme=scheme.encode("ascii"),
            host=host.encode("ascii"),
            port=address.port,
            target=address.target.encode("ascii"),
        ),
        headers=[(name.encode("ascii"), value.encode("ascii")) for name, value in request.headers],
        content=request.content,
        extensions={"timeout": dict.fromkeys(("connect", "read", "write"), request.timeout)},
    )


def break_off(answer: httpcore.Response | None) -> None:
    """Have whoever reads the answer fail at once."""
    if answer:
        extensions: dict[str, Any] = dict(answer.extensions)  # pyright: ignore
        shut_down(extensions["network_stream"].get_extra_info("socket"))


@frozen
class Proxy:
    """A proxy's address, and what it wants to be told."""

    url: httpcore.URL
    auth: tuple[bytes, bytes] | None
    is_socks: bool

    @classmethod
    def parse(cls, text: str) -> Proxy:
        """Take the URL of a proxy apart.

        Raises:
            InvalidArgumentError: it is none.
        """
        import httpx

        try:
            proxy = httpx.Proxy(text)
        except (httpx.InvalidURL, ValueError):
            proxy = None
        if proxy is None:
            problem = f"the environment names one that is not usable: {redact_url(text)}"
            raise InvalidArgumentError("proxy", problem)
        url = proxy.url
        is_socks = url.scheme.startswith("socks")
        if is_socks and not find_spec("socksio"):
            problem = f'{redact_url(text)} speaks SOCKS, which needs socksio: pip install "httpx[socks]"'
            raise InvalidArgumentError("proxy", problem)
        where = httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path)
        return cls(where, proxy.raw_auth, is_socks)

    def options(self, origin: Origin, limits: Limits, tls: ssl.SSLContext | None) -> dict[str, Any]:
        """What httpcore is to know to reach `origin` through it: to httpcore, a proxy is a pool."""
        ways = {"proxy_ssl_context": tls_for(("https", "", 0), tls)} if self.url.scheme == b"https" else {}
        return {
            **ways,
            "proxy_url": self.url,
            "proxy_auth": self.auth,
            "ssl_context": tls_for(origin, tls),
            "max_connections": 1,
            "keepalive_expiry": limits.idle_seconds,
        }
