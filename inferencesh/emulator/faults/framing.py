"""How the records of a stream are written, for faults that add some or change them."""

from collections.abc import Callable
from typing import NamedTuple

from starlette.datastructures import Headers

from ..records import Record
from ..streams import NDJSON, SSE, ndjson, sse

HEARTBEAT: Record = {"type": "heartbeat"}
_HEARTBEATS = {ndjson(HEARTBEAT), sse(HEARTBEAT)}


class Framing(NamedTuple):
    """A format of streams: how a record, and how any text in place of one, is written."""

    record: Callable[[Record], bytes]
    pattern: bytes

    def text(self, text: bytes) -> bytes:
        return self.pattern % text


_FRAMINGS = {
    NDJSON: Framing(ndjson, b"%s\n"),
    SSE: Framing(sse, b"data: %s\n\n"),
}


def framing_of(headers: Headers) -> Framing | None:
    """The format of an answer; None if it is no stream."""
    return _FRAMINGS.get(headers.get("content-type", ""))


def is_event(chunk: bytes) -> bool:
    """Whether a chunk says something, as opposed to a heartbeat."""
    return chunk not in _HEARTBEATS


def with_member(record: bytes, name: str, text: str) -> bytes:
    """A written record with one more member, whose text is not escaped."""
    head, brace, tail = record.rpartition(b"}")
    return b'%s,"%s":"%s"%s%s' % (head, name.encode(), text.encode(), brace, tail)
