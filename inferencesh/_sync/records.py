# Generated from inferencesh/_async/records.py, do not edit.
"""The records of one open stream."""

from __future__ import annotations

from collections.abc import Iterator

from .._core.records import RecordDecoder, StreamRecord
from .._core.wire import WireStream


class Records:
    """Iterates over the records of a stream as they come, heartbeats included.

    Args:
        stream: The open answer.
        decoder: What its content type calls for.
    """

    def __init__(self, stream: WireStream, decoder: RecordDecoder) -> None:
        self._stream = stream
        self._decoder = decoder

    def abort(self) -> None:
        """Break the connection: a pending read fails at once. May be called from any thread."""
        self._stream.abort()

    def __iter__(self) -> Iterator[StreamRecord]:
        for chunk in self._stream.chunks():
            for record in self._decoder.feed(chunk):
                yield record
        for record in self._decoder.flush():
            yield record
