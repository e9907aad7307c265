"""Which redirects are followed, and what travels along."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import SplitResult, urljoin, urlsplit

from attrs import evolve

from .wire import WireRequest

MAX_REDIRECTS = 5
"""How many redirects in a row a caller of `next_request` should follow."""

_KEEPS_METHOD = frozenset({307, 308})
_FOLLOWED_BY_READS = _KEEPS_METHOD | {301, 302, 303}
_READS = frozenset({"GET", "HEAD"})
_DEFAULT_PORTS = {"http": 80, "https": 443}
# A list of what may go to a stranger, not of what may not: a new header that carries a secret is safe by
# default.
_HEADERS_FOR_STRANGERS = frozenset(
    {"accept", "accept-encoding", "accept-language", "if-range", "range", "user-agent"}
)

Origin = tuple[str, str, int]


def next_request(request: WireRequest, status: int, headers: Mapping[str, str]) -> WireRequest | None:
    """The request that follows a redirect.

    Reads follow every kind of redirect. Other methods follow only 307 and 308, within the same origin: their
    body is read again from its beginning. Credentials never go to another origin, and nothing goes from https
    to http.

    Args:
        request: The request that was answered.
        status: Status of the answer.
        headers: Headers of the answer, names in lower case or matched without regard to case.

    Returns:
        The next request, or None if the answer is not a redirect or not one to follow.

    Example:
        >>> moved = next_request(WireRequest(method="GET", url="http://a/x"), 302, {"location": "/y"})
        >>> moved.url
        'http://a/y'
    """
    reads = request.method in _READS
    location = headers.get("location")
    if location is None or status not in (_FOLLOWED_BY_READS if reads else _KEEPS_METHOD):
        return None
    target = _target(request.url, location)
    origin = None if target is None else _origin(target)
    if target is None or origin is None:
        return None
    here = _origin(urlsplit(request.url))
    if here == origin:
        return evolve(request, url=target.geturl())
    if not reads or (here is not None and here[0] == "https" and origin[0] == "http"):
        return None
    return evolve(request, url=target.geturl(), headers=_without_secrets(request.headers), body=None)


def same_origin(url: str, other: str) -> bool:
    """Whether two addresses have the same scheme, host and port."""
    origin = _origin(urlsplit(url))
    return origin is not None and origin == _origin(urlsplit(other))


def _target(url: str, location: str) -> SplitResult | None:
    try:
        return urlsplit(urljoin(url, location))._replace(fragment="")
    except ValueError:
        return None


def _origin(url: SplitResult) -> Origin | None:
    """Scheme, host and port; None if the URL has no usable ones, or user information (which would become a
    login)."""
    try:
        port = url.port or _DEFAULT_PORTS[url.scheme]
    except (ValueError, KeyError):
        return None
    return (url.scheme, url.hostname, port) if url.hostname and "@" not in url.netloc else None


def _without_secrets(headers: Mapping[str, str]) -> dict[str, str]:
    return {name: value for name, value in headers.items() if name.lower() in _HEADERS_FOR_STRANGERS}
