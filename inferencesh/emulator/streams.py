"""Streams of records as NDJSON and as server-sent events."""

from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing

from starlette.responses import StreamingResponse
from starlette.types import Send

from .records import Record, to_json
from .validation import Schema

NDJSON = "application/x-ndjson"
SSE = "text/event-stream"

HEARTBEAT: Record = {"type": "heartbeat"}


def ndjson(record: Record) -> bytes:
    """A record as a line."""
    return to_json(record) + b"\n"


def sse(record: Record) -> bytes:
    """A record as an event."""
    if record == HEARTBEAT:
        return b": heartbeat\n\n"
    if "event" in record:
        # Changed fields come with their names; a whole object comes alone.
        data = {"data": record["data"], "fields": record["fields"]} if "fields" in record else record["data"]
        return b"event: %s\ndata: %s\n\n" % (record["event"].encode(), to_json(data))
    return b"data: %s\n\n" % to_json(record)


class RecordStream(StreamingResponse):
    """The answer that follows something.

    Args:
        records: What to send.
        accept: The request's `Accept` header.
        schema: What every record must fit, if that is to be checked.
    """

    def __init__(self, records: AsyncGenerator[Record], accept: str, schema: Schema | None) -> None:
        wants_lines = NDJSON in accept or "application/jsonl" in accept
        self._chunks = _encoded(records, ndjson if wants_lines else sse, schema)
        # Given as a header, or a charset would be added: both formats are UTF-8 by definition.
        headers = {"Content-Type": NDJSON if wants_lines else SSE, "Cache-Control": "no-cache"}
        super().__init__(self._chunks, headers=headers)

    async def stream_response(self, send: Send) -> None:
        """Send the records; let go of what they tell of at once when the client does."""
        async with aclosing(self._chunks):
            await super().stream_response(send)


async def _encoded(
    records: AsyncGenerator[Record], encode: Callable[[Record], bytes], schema: Schema | None
) -> AsyncGenerator[bytes]:
    async with aclosing(records):
        async for record in records:
            if schema and (errors := schema.errors(record)):
                raise AssertionError(f"a stream record does not fit the API description: {errors}")
            yield encode(record)
