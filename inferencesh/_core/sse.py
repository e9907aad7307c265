"""Server-sent events, by the rules of the WHATWG HTML standard (section 9.2.6)."""

from __future__ import annotations

import codecs

from .lines import LineBuffer
from .records import HEARTBEAT, StreamRecord, decode_object, parse_record

# Python refuses to convert thousands of digits; a month in milliseconds has ten.
_MAX_DIGITS = 10


class SSEDecoder:
    """Decodes a stream of server-sent events (``text/event-stream``) whose data are JSON objects.

    Comments come out as heartbeats. As in the standard, an event that the end of the stream cuts off is
    dropped. Unlike there, data that is not valid UTF-8 is not repaired: like all that is not a JSON object,
    it is left out and counted.

    Attributes:
        skipped: Events left out so far.
        last_event_id: The ``id`` of the last event, to resume from; empty if none was sent.
        reconnection_time: Seconds to wait before a reconnect (the server's ``retry``); None if not told.
    """

    def __init__(self) -> None:
        self.skipped = 0
        self.last_event_id = ""
        self.reconnection_time: float | None = None
        self._buffer = LineBuffer()
        self._after_cr = False
        self._at_start = True
        self._event = ""
        self._data: list[bytes] = []

    def feed(self, chunk: bytes) -> list[StreamRecord]:
        """The records that `chunk` completes."""
        records: list[StreamRecord] = []
        for line in self._buffer.feed(self._normalize(chunk)):
            record = self._line(line)
            if record is not None:
                records.append(record)
        return records

    def flush(self) -> list[StreamRecord]:
        """Nothing: an event counts only once the blank line after it has arrived."""
        self._buffer.flush()
        self._reset()
        return []

    def _normalize(self, chunk: bytes) -> bytes:
        # A CR ends its line at once, since a server may send nothing after it; an LF that opens the next
        # chunk is then its second half.
        if not chunk:
            return chunk
        second_half = self._after_cr and chunk.startswith(b"\n")
        self._after_cr = chunk.endswith(b"\r")
        return chunk[second_half:].replace(b"\r\n", b"\n").replace(b"\r", b"\n")

    def _line(self, line: bytes) -> StreamRecord | None:
        if self._at_start:
            self._at_start = False
            line = line.removeprefix(codecs.BOM_UTF8)
        if not line:
            return self._dispatch()
        if line.startswith(b":"):
            return HEARTBEAT
        name, _, value = line.partition(b":")
        self._field(name, value.removeprefix(b" "))
        return None

    def _field(self, name: bytes, value: bytes) -> None:
        if name == b"data":
            self._data.append(value)
        elif name == b"event":
            self._event = value.decode("utf-8", "replace")
        elif name == b"id" and b"\0" not in value:
            self.last_event_id = value.decode("utf-8", "replace")
        elif name == b"retry" and value.isdigit() and len(value) <= _MAX_DIGITS:
            self.reconnection_time = int(value) / 1000

    def _dispatch(self) -> StreamRecord | None:
        event, data = self._event, b"\n".join(self._data)
        self._reset()
        if not data:
            return None
        obj = decode_object(data)
        if obj is None:
            self.skipped += 1
            return None
        return parse_record(obj, event)

    def _reset(self) -> None:
        self._event = ""
        self._data = []
