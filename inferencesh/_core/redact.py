"""Keep secrets out of whatever a person may read: reprs, logs, error texts."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from urllib.parse import quote

SECRET_HEADERS = frozenset({"authorization", "proxy-authorization", "cookie", "set-cookie", "x-api-key"})
_SECRET_QUERY = re.compile(
    r"(?<=[?&])(access_token|api_?key|token|key|sig|signature|x-(?:amz|goog)-[a-z-]+)=[^&#\s]+", re.IGNORECASE
)
_USERINFO = re.compile(r"(?<=://)[^/@\s]+@")
_BEARER = re.compile(r"(?i)\b(bearer)\s+\S+")
# Anything shorter stands in ordinary words too.
_SHORTEST_SECRET = 8


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


def secrets_of(headers: Mapping[str, str]) -> tuple[str, ...]:
    """The credentials among the headers of a request, in every spelling that an answer may repeat them in."""
    values = (value for name, value in headers.items() if name.lower() in SECRET_HEADERS)
    secrets = {part for value in values for part in value.split() if len(part) >= _SHORTEST_SECRET}
    spellings = {
        form for secret in secrets for form in (secret, json.dumps(secret)[1:-1], quote(secret, safe=""))
    }
    return tuple(sorted(spellings, key=len, reverse=True))


def scrub(text: str, secrets: tuple[str, ...]) -> str:
    """Text without these secrets."""
    for secret in secrets:
        text = text.replace(secret, "[redacted]")
    return text
