"""What is to be downloaded, how much of it has arrived, and what to ask for next. No I/O."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from attrs import frozen

from inferencesh_gen.models import File
from inferencesh_gen.runtime.model import Model

from .errors import DownloadError, InvalidArgumentError
from .filenames import name_of_disposition, name_of_url, safe_name
from .progress import Progress

_RECORD = re.compile(r"inf://files/(?P<id>[^/?#]+)")
_CONTENT_RANGE = re.compile(r"bytes (?P<first>\d+)-(?P<last>\d+)/(?P<total>\d+|\*)")
_PARTIAL = 206
RANGE_REFUSED = 416
"""The status that says that there is no such part."""


@frozen(kw_only=True)
class Located:
    """A file to download.

    Attributes:
        uri: Where its bytes are; empty if only its id is known.
        id: Its id, where its record has to be asked for.
        filename: Its name as the server has it, fit for nothing yet.
        size: Its size as the record has it.
    """

    uri: str = ""
    id: str = ""
    filename: str | None = None
    size: int | None = None


def locate(file: object, where: str = "file") -> Located:
    """What is meant by a file: a record, an object of an output with a ``uri``, or an address.

    Raises:
        InvalidArgumentError: it is none of those, or is not on a server.
    """
    if isinstance(file, str):
        known = _RECORD.fullmatch(file)
        return Located(id=known["id"]) if known else Located(uri=_address(file, where))
    if isinstance(file, File) and file.source is not None:
        raise InvalidArgumentError(where, "this file is here, and not on the server yet")
    uri = file.get("uri") if isinstance(file, Mapping | Model) else None  # pyright: ignore[reportUnknownVariableType, reportUnknownMemberType]
    if not isinstance(uri, str) or not uri:
        kind = type(file).__name__  # pyright: ignore[reportUnknownArgumentType]
        raise InvalidArgumentError(where, f"a File, an object with a uri, or a uri is needed; got {kind}")
    return _completed(locate(uri, where), file)


def _completed(located: Located, record: Any) -> Located:
    name, size = record.get("filename"), record.get("size")
    return Located(
        uri=located.uri,
        id=located.id,
        filename=name if isinstance(name, str) else None,
        size=size if isinstance(size, int) and size > 0 else None,
    )


def _address(uri: str, where: str) -> str:
    if not is_address(uri):
        shown = uri if len(uri) <= 60 else f"{uri[:60]}…"
        raise InvalidArgumentError(where, f"an http(s) address is needed; got {shown!r}")
    return uri


def is_address(uri: str) -> bool:
    """Whether a text is an address that can be downloaded from."""
    try:
        parts = urlsplit(uri)
    except ValueError:
        return False
    # User information would become a login. Nothing else than the web: a server may name file:///etc/passwd.
    return parts.scheme in {"http", "https"} and bool(parts.hostname) and "@" not in parts.netloc


class Receiving:
    """How much of a file has arrived, over any number of answers.

    Args:
        located: What is downloaded.

    Example:
        >>> receiving = Receiving(Located(uri="https://example.com/cat.png"))
        >>> receiving.begin(200, {"content-length": "5", "etag": '"1"'})
        0
        >>> receiving.add(3)
        >>> receiving.headers()
        {'accept': '*/*', 'range': 'bytes=3-', 'if-range': '"1"'}
    """

    def __init__(self, located: Located) -> None:
        self.position = 0
        """Bytes that are there."""
        self.total: int | None = None
        """Bytes in all, as far as the server said."""
        self.name = safe_name(located.filename, name_of_url(located.uri))
        """A name for the file."""
        self._located = located
        self._validator: str | None = None
        self._furthest = 0

    @property
    def progress(self) -> Progress:
        """How far it has come."""
        return Progress(done=self.position, total=self.total)

    def headers(self) -> dict[str, str]:
        """The headers of the next request: for the rest, if the server can tell that the file is the same."""
        if not self.position or self._validator is None:
            return {"accept": "*/*"}
        return {"accept": "*/*", "range": f"bytes={self.position}-", "if-range": self._validator}

    def begin(self, status: int, headers: Mapping[str, str]) -> int:
        """Take in the head of a successful answer.

        Args:
            status: Its status, 200 or 206.
            headers: Its headers, names in lower case or matched without regard to case.

        Returns:
            From which byte on the answer continues; what is there behind it no longer holds.

        Raises:
            DownloadError: it is no answer to what was asked.
        """
        if status == _PARTIAL:
            self._check_part(headers.get("content-range", ""))
            return self.position
        self.position = 0
        encoded = headers.get("content-encoding", "identity").lower() not in {"identity", ""}
        self.total = None if encoded else _length(headers)
        self._validator = None if encoded else _validator(headers)
        named = name_of_disposition(headers.get("content-disposition"))
        self.name = safe_name(self._located.filename, named, name_of_url(self._located.uri))
        return 0

    def add(self, count: int) -> None:
        """So many more bytes have arrived."""
        self.position += count

    def refuse_range(self) -> None:
        """The server does not give the rest: the next request asks for all."""
        self._validator = None

    def made_progress(self) -> bool:
        """Whether it has come further than ever before since the last time this was asked."""
        further = self.position > self._furthest
        self._furthest = max(self._furthest, self.position)
        return further

    def missing(self) -> int:
        """How many bytes are still missing at the end of an answer.

        Raises:
            DownloadError: there are too many.
        """
        # An answer that does not say its length may look complete when it was cut: the record may know.
        total = self._located.size if self.total is None else self.total
        if total is not None and self.position > total:
            raise DownloadError(f"{self.position} bytes came, {total} were expected")
        return 0 if total is None else total - self.position

    def _check_part(self, content_range: str) -> None:
        match = _CONTENT_RANGE.fullmatch(content_range.strip())
        if match is None or int(match["first"]) != self.position:
            raise DownloadError(f"bytes from {self.position} on were asked for; {content_range!r} came")
        if match["total"] != "*":
            total = int(match["total"])
            if self.total not in (None, total):
                raise DownloadError(f"the file had {self.total} bytes, and has {total} now")
            self.total = total


def _length(headers: Mapping[str, str]) -> int | None:
    text = headers.get("content-length", "")
    return int(text) if text.isascii() and text.isdigit() else None


def _validator(headers: Mapping[str, str]) -> str | None:
    """By what the server can tell whether the file is still the same, byte for byte."""
    tag = headers.get("etag", "")
    if tag:
        return tag if tag.startswith('"') else None  # a weak one promises no bytes
    return headers.get("last-modified")
