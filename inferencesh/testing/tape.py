"""What goes over the wire while something is recorded."""

from __future__ import annotations

import hashlib
import threading
import time
from collections.abc import Mapping
from dataclasses import replace

from .._core.redact import SECRET_HEADERS
from .._core.wire import WireRequest
from ..emulator.recordings import Answer, End, Exchange, Piece, RecordedRequest
from ..emulator.recordings.cleaning import Cleaner
from ..emulator.recordings.exchange import Lines, digest, is_json

# A list of what is kept, not of what is dropped: a new header that carries a secret is safe by default.
_KEPT = frozenset(
    {
        *("accept-ranges", "content-disposition", "content-language", "content-range", "content-type"),
        *("etag", "last-modified", "location", "retry-after", "www-authenticate", "x-request-id"),
    }
)
_KEPT_PREFIXES = ("ratelimit", "x-ratelimit-")
_TEXT = ("application/json", "application/problem+json", "application/x-ndjson", "application/jsonl", "text/")


class Take:
    """One exchange, as it goes on.

    Args:
        at: Seconds since the recording began.
        request: What is asked, secrets removed.
        cleaner: Takes secrets out of the answer.
    """

    def __init__(self, at: float, request: RecordedRequest, cleaner: Cleaner) -> None:
        self.request = request
        self._at = at
        self._cleaner = cleaner
        self._sent = hashlib.sha256()
        self._begun = time.monotonic()
        self._answered = self._begun
        self._head: tuple[int, dict[str, str]] | None = None
        self._lines = Lines(is_text=True)
        self._end: End = "left"  # until something else is known

    def sent(self, data: bytes) -> None:
        """Some of a body has been read that is too large to be kept."""
        self._sent.update(data)
        self.request = replace(self.request, body=f"sha256:{self._sent.hexdigest()}")

    def answered(self, status: int, headers: Mapping[str, str]) -> None:
        """Status and headers have come."""
        self._answered = time.monotonic()
        kept = {name.lower(): value for name, value in headers.items() if _is_kept(name.lower())}
        self._head = status, kept
        self._lines = Lines(is_text=kept.get("content-type", "text/").startswith(_TEXT))

    def received(self, data: bytes) -> None:
        """Some of the body has come."""
        self._lines.add(time.monotonic() - self._answered, data)

    def finish(self, end: End) -> None:
        """It is over."""
        self._end = end

    def exchange(self) -> Exchange:
        """What is known of it now."""
        if self._head is None:
            return Exchange(self._at, self.request, None, "broken" if self._end == "complete" else self._end)
        status, headers = self._head
        clean = {name: self._cleaner.clean(value) for name, value in headers.items()}
        after = self._answered - self._begun
        return Exchange(self._at, self.request, Answer(after, status, clean, self._pieces()), self._end)

    def _pieces(self) -> tuple[Piece, ...]:
        url = self.request.url
        return tuple(
            Piece(piece.after, self._cleaner.clean_bytes(piece.data, url)) if self._lines.is_text else piece
            for piece in self._lines.finish()
        )


class Tape:
    """All exchanges of a recording, in the order in which they begin.

    Args:
        cleaner: Takes secrets out of them.
    """

    def __init__(self, cleaner: Cleaner) -> None:
        self._cleaner = cleaner
        self._begun = time.monotonic()
        self._takes: list[Take] = []
        self._lock = threading.Lock()

    def begin(self, request: WireRequest) -> Take:
        """A request is about to be sent."""
        headers = {name.lower(): value for name, value in request.headers.items()}
        for name in SECRET_HEADERS:
            self._cleaner.learn(headers.get(name, "").rpartition(" ")[2])
        url, content_type = self._cleaner.clean(request.url), headers.get("content-type", "")
        body = request.body if isinstance(request.body, bytes) else None
        clean = None if body is None else self._body(body, content_type, url)
        asked = RecordedRequest(request.method, url, content_type, clean)
        with self._lock:
            take = Take(time.monotonic() - self._begun, asked, self._cleaner)
            self._takes.append(take)
        return take

    def _body(self, body: bytes, content_type: str, url: str) -> str:
        if is_json(content_type):
            return self._cleaner.clean(body.decode(errors="replace"), url)
        return digest(body)

    def exchanges(self) -> list[Exchange]:
        """All of them, as far as they have come."""
        with self._lock:
            return [take.exchange() for take in self._takes]


def _is_kept(name: str) -> bool:
    return name in _KEPT or name.startswith(_KEPT_PREFIXES)
