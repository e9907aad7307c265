# Generated from inferencesh/_async/records.py, do not edit.
"""The records of one open stream."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Self

from .._core.errors import APIConnectionError
from .._core.records import HEARTBEAT, RecordDecoder, StreamRecord
from .._core.wire import WireStream
from .._transport.limit import given_up_at

_NEAR = 0.02
"""Seconds that the end of an answer may take to come after its last record."""


class Records:
    """Iterates over the records of a stream as they come, heartbeats included.

    Bytes that complete no record are a heartbeat too: the connection lives.

    Args:
        stream: The open answer.
        decoder: What its content type calls for.
    """

    def __init__(self, stream: WireStream, decoder: RecordDecoder) -> None:
        self._stream = stream
        self._chunks = stream.chunks()
        self._decoder = decoder
        self._ready: Iterator[StreamRecord] = iter(())
        self._is_read = False

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> StreamRecord:
        # Not a generator: one more of those for each record costs as much as reading it.
        while (record := next(self._ready, None)) is None:
            if self._is_read:
                raise StopIteration
            self._ready = iter(self._read())
        return record

    def abort(self) -> None:
        """Break the connection: a pending read fails at once. May be called from any thread."""
        self._stream.abort()

    def finish(self) -> None:
        """Read to the end of the answer if that is near: the connection can be used again then."""
        try:
            with given_up_at(time.monotonic() + _NEAR):
                for _ in self._chunks:
                    pass
        except APIConnectionError:
            return  # it can't: no harm done, everything that mattered was read

    def _read(self) -> list[StreamRecord]:
        chunk = next(self._chunks, None)
        if chunk is None:
            self._is_read = True
            return self._decoder.flush()
        return self._decoder.feed(chunk) or [HEARTBEAT]
