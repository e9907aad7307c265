"""Keep secrets out of whatever a person may read: reprs, logs, error texts."""

from __future__ import annotations

import re
from collections.abc import Mapping

SECRET_HEADERS = frozenset({"authorization", "proxy-authorization", "cookie", "set-cookie", "x-api-key"})
_SECRET_QUERY = re.compile(
    r"(?<=[?&])(access_token|token|key|signature|x-amz-[a-z-]+)=[^&#\s]+", re.IGNORECASE
)
_USERINFO = re.compile(r"(?<=://)[^/@\s]+@")
_BEARER = re.compile(r"(?i)\b(bearer)\s+\S+")


def redact_headers(headers: Mapping[str, str]) -> dict[str, str]:
    """A copy fit to print: the values of headers that carry credentials are replaced."""
    return {
        name: "[redacted]" if name.lower() in SECRET_HEADERS else value for name, value in headers.items()
    }


def redact_url(url: str) -> str:
    """A URL fit to print: user information and signed query values are replaced."""
    return _SECRET_QUERY.sub(r"\1=[redacted]", _USERINFO.sub("[redacted]@", url))


def redact_text(text: str) -> str:
    """Free text fit to print: bearer tokens and secrets inside URLs are replaced."""
    return redact_url(_BEARER.sub(r"\1 [redacted]", text))
