"""Newline-delimited JSON."""

from __future__ import annotations

from collections.abc import Iterable

from .lines import LineBuffer
from .records import StreamRecord, decode_object, parse_record


class NDJSONDecoder:
    """Decodes a stream of JSON objects, one a line (``application/x-ndjson``).

    Lines end with LF or CRLF; blank ones are ignored. A line that is not a JSON object in UTF-8 is left out
    and counted, so that one bad line does not end a stream.

    Attributes:
        skipped: Lines left out so far.

    Example:
        >>> decoder = NDJSONDecoder()
        >>> decoder.feed(b'{"id": "t1", "sta')
        []
        >>> [record.data for record in decoder.feed(b'tus": 7}\\n')]
        [{'id': 't1', 'status': 7}]
    """

    def __init__(self) -> None:
        self.skipped = 0
        self._buffer = LineBuffer()

    def feed(self, chunk: bytes) -> list[StreamRecord]:
        """The records that `chunk` completes."""
        return self._records(self._buffer.feed(chunk))

    def flush(self) -> list[StreamRecord]:
        """The last record, if the stream ended without a line feed."""
        return self._records([self._buffer.flush()])

    def _records(self, lines: Iterable[bytes]) -> list[StreamRecord]:
        records: list[StreamRecord] = []
        for line in lines:
            if not line.strip(b" \t\r"):
                continue
            obj = decode_object(line)
            if obj is None:
                self.skipped += 1
            else:
                records.append(parse_record(obj))
        return records
