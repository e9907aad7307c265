"""Content that is written out as text: data URIs and base64."""

from __future__ import annotations

import base64
import binascii
import re
from typing import NamedTuple
from urllib.parse import unquote, unquote_to_bytes

from .errors import InvalidArgumentError

_DATA_URI = re.compile(
    r"data:(?P<type>[^,;]*)(?P<parameters>(?:;[^,;]*)*),(?P<data>.*)", re.DOTALL | re.IGNORECASE
)
_DEFAULT_TYPE = "text/plain"
_WHITESPACE = b" \t\r\n"


class DataURI(NamedTuple):
    """What a data URI holds."""

    content: bytes
    content_type: str


def parse_data_uri(uri: str, where: str) -> DataURI:
    """Read ``data:[type][;parameter…][;base64],content``.

    Base64 may be of either alphabet and lack its padding; other content is percent-decoded.

    Args:
        uri: The URI.
        where: Name of the argument, for errors.

    Raises:
        InvalidArgumentError: it is none.

    Example:
        >>> parse_data_uri("data:image/png;base64,aGVsbG8", "uri")
        DataURI(content=b'hello', content_type='image/png')
    """
    match = _DATA_URI.fullmatch(uri) if isinstance(uri, str) else None
    if match is None:
        shown = (
            uri if isinstance(uri, str) and len(uri) <= 40 else f"{uri:.40}…" if isinstance(uri, str) else uri
        )
        raise InvalidArgumentError(
            where, f"a data URI has the form data:[type][;base64],content; got {shown!r}"
        )
    # Percent-decoding first: it leaves plain base64 alone, and %2B inside of it is legal.
    content = unquote_to_bytes(match["data"])
    if "base64" in match["parameters"].lower().split(";"):
        content = decode_base64(content, where)
    return DataURI(content, unquote(match["type"]).strip() or _DEFAULT_TYPE)


def decode_base64(text: str | bytes, where: str) -> bytes:
    """The bytes that base64 stands for: either alphabet, with or without padding and line breaks.

    Raises:
        InvalidArgumentError: it is none.
    """
    if not isinstance(text, str | bytes):
        raise InvalidArgumentError(where, f"base64 is text; got {type(text).__name__}")
    try:
        plain = text.encode("ascii") if isinstance(text, str) else text
        plain = plain.translate(bytes.maketrans(b"-_", b"+/"), _WHITESPACE).rstrip(b"=")
        return base64.b64decode(plain + b"=" * (-len(plain) % 4), validate=True)
    except (binascii.Error, UnicodeEncodeError) as error:
        raise InvalidArgumentError(where, f"this is no valid base64: {error}") from None
