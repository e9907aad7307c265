"""Take secrets out of what is recorded.

Text stays as it was but for the secrets themselves, so that a recording replays what the server said to the
byte. What is clean stays as it is when it is cleaned again: a client that replays sends ``redacted`` where it
once sent a secret, and is understood.
"""

import json
import re
from collections.abc import Callable, Iterable
from urllib.parse import quote

REDACTED = "redacted"

_SHORTEST = 4
"""Characters of a secret that a person names; anything shorter stands in ordinary words too."""
# `&` may be escaped in JSON.
_IN_URL = re.compile(
    r"((?:[?&]|\\u0026)(?:access_token|api_?key|token|key|sig|signature|x-(?:amz|goog)-[a-z-]+|"
    r"policy|key-pair-id|awsaccesskeyid|googleaccessid)=)[^&#\s\"'\\<>]+",
    re.IGNORECASE,
)
_USERINFO = re.compile(r"(?<=://)[^/@\s\"'\\]+@")
_BEARER = re.compile(r"\b(bearer\s+)(?!redacted\b)[\w.~+/=-]+", re.IGNORECASE)
_IN_JSON = re.compile(
    r'("(?:\w*_)?(?:api_?key|secret|secret_value|client_secret|password|passwd|access_token|refresh_token|'
    r'id_token|auth_token|private_key|authorization|signature)"\s*:\s*")((?:[^"\\]|\\.)+)(?=")',
    re.IGNORECASE,
)
_SECRET_VALUE = re.compile(r'("value"\s*:\s*")((?:[^"\\]|\\.)+)(?=")')
_NEW_KEY = re.compile(r'("key"\s*:\s*")((?:[^"\\]|\\.)+)(?=")')
# Routes whose bodies are secrets under plain names.
_BY_ROUTE = (
    (re.compile(r"/secrets(?:/|\?|$)"), _SECRET_VALUE),
    (re.compile(r"/api-?keys(?:/|\?|$)"), _NEW_KEY),
)

Clean = Callable[[str, str], str]
"""Takes text and the URL it belongs to, and gives the text without secrets."""


class Cleaner:
    """Takes secrets out of text.

    Args:
        secrets: More of them than can be told by where they stand, such as a key inside an input.

    Raises:
        ValueError: one is so short that it would be found in ordinary words.

    Example:
        >>> Cleaner().clean('{"api_key": "sk-123456"}')
        '{"api_key": "redacted"}'
    """

    def __init__(self, secrets: Iterable[str] = ()) -> None:
        self._secrets: dict[str, None] = {}
        for secret in secrets:
            if len(secret) < _SHORTEST:
                raise ValueError(f"a secret of {len(secret)} characters can't be told from ordinary text")
            self.learn(secret)

    def learn(self, secret: str) -> None:
        """Take out this text too, in every spelling that URLs and JSON have for it."""
        if len(secret) >= _SHORTEST and secret != REDACTED:
            spellings = (secret, json.dumps(secret)[1:-1], quote(secret, safe=""))
            self._secrets |= dict.fromkeys(spellings)

    def clean(self, text: str, url: str = "") -> str:
        """Text without secrets.

        Args:
            text: Plain text, a URL, or JSON.
            url: What it was sent to or came from, if that tells what it is.
        """
        for secret in sorted(self._secrets, key=len, reverse=True):
            text = text.replace(secret, REDACTED)
        text = _USERINFO.sub(f"{REDACTED}@", text)
        text = _BEARER.sub(rf"\1{REDACTED}", text)
        text = _IN_URL.sub(rf"\1{REDACTED}", text)
        text = _IN_JSON.sub(rf"\1{REDACTED}", text)
        for route, field in _BY_ROUTE:
            if route.search(url):
                text = field.sub(rf"\1{REDACTED}", text)
        return text

    def clean_bytes(self, data: bytes, url: str = "") -> bytes:
        """The same for bytes; those that are no text stay as they are."""
        try:
            return self.clean(data.decode(), url).encode()
        except UnicodeDecodeError:
            return data
