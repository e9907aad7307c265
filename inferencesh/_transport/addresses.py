"""Where a URL leads to: whom to connect to, and what to ask for there."""

from __future__ import annotations

import re
from functools import lru_cache

from attrs import frozen

from .._core.errors import InvalidArgumentError
from .._core.redact import redact_url
from .idle import Origin

_DEFAULT_PORTS = {"http": 80, "https": 443}
_MAX_PORT = 65535
# What needs no normalizing: ASCII, no user, no fragment, nothing to be quoted.
_PLAIN = re.compile(
    r"(https?://(?:[A-Za-z0-9.-]+|\[[0-9A-Fa-f:.]+\])(?::[0-9]{1,5})?)([/?][A-Za-z0-9._~:/?\[\]@!$&'()*+,;=%-]*)?"
)


@frozen
class Address:
    """A URL, taken apart.

    Attributes:
        origin: Whom to connect to.
        port: The port, if it is not the usual one of the scheme.
        target: Path and query, as they stand in the request.
        host: The value of the ``Host`` header.
    """

    origin: Origin
    port: int | None
    target: str
    host: str


def address_of(url: str) -> Address:
    """The address that `url` stands for.

    Raises:
        InvalidArgumentError: it is none that a request could be sent to.

    Example:
        >>> address_of("https://api.example/tasks?limit=1")
        Address(origin=('https', 'api.example', 443), port=None, target='/tasks?limit=1', host='api.example')
    """
    plain = _PLAIN.fullmatch(url)
    if plain is None or "/." in url:
        return _normalized(url)
    start, target = plain.groups()
    origin, port, named = _origin_of(start)
    return Address(origin, port, _path(target or "/"), named)


@lru_cache(maxsize=64)
def _origin_of(start: str) -> tuple[Origin, int | None, str]:
    scheme, _, place = start.partition("://")
    host, _, port = place.rpartition(":") if place[-1] != "]" and ":" in place else (place, "", "")
    return _origin(start, scheme, host.strip("[]").lower(), int(port) if port else None)


def _normalized(text: str) -> Address:
    # The library knows all the rules: international names, what to quote, steps up a path. It costs more than
    # sending the request does.
    import httpx

    try:
        url = httpx.URL(text)
    except httpx.InvalidURL:
        url = None
    if url is None:
        raise _unusable(text)
    origin, port, named = _origin(text, url.scheme, url.raw_host.decode("ascii"), url.port)
    return Address(origin, port, _path(url.raw_path.decode("ascii")), named)


def _path(target: str) -> str:
    return target if target.startswith("/") else f"/{target}"


def _origin(url: str, scheme: str, host: str, port: int | None) -> tuple[Origin, int | None, str]:
    """Whom to connect to, the port if it is unusual, and the ``Host`` header."""
    if scheme not in _DEFAULT_PORTS or (port or 0) > _MAX_PORT or not _is_host(host):
        raise _unusable(url)
    shown = f"[{host}]" if ":" in host else host
    default = _DEFAULT_PORTS[scheme]
    unusual = port if port != default else None
    named = f"{shown}:{unusual}" if unusual is not None else shown
    return (scheme, host, port or default), unusual, named


def _is_host(host: str) -> bool:
    # A name that DNS can't hold fails with a different exception in every layer below.
    return all(1 <= len(label) <= 63 for label in host.removesuffix(".").split("."))


def _unusable(url: str) -> InvalidArgumentError:
    return InvalidArgumentError("url", f"not an address to send a request to: {redact_url(url)!r}")
