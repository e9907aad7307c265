"""Task streams: the records, and their bytes as NDJSON and as server-sent events."""

from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing

from starlette.responses import StreamingResponse
from starlette.types import Send

from .feed import FellBehindError, Follower
from .records import Record, to_json
from .tasks import Task
from .validation import Schema

NDJSON = "application/x-ndjson"
SSE = "text/event-stream"

_HEARTBEAT: Record = {"type": "heartbeat"}
_FINAL_FIELDS = ["status", "output", "error", "logs", "events", "updated_at"]
"""What the last record carries whether it is news or not: some clients read the result from it alone."""


async def task_records(task: Task, heartbeat: float) -> AsyncGenerator[Record]:
    """The task as it is now, then each change, until it has finished.

    Args:
        task: The task to follow.
        heartbeat: Seconds of silence after which a heartbeat is sent.
    """
    with task.feed.follow() as follower:
        is_last = task.finished.is_set()
        yield task.record
        while not is_last:
            if not await follower.wait(heartbeat):
                yield _HEARTBEAT
                continue
            is_last = task.finished.is_set()
            try:
                news = _news(task, follower, is_last)
            except FellBehindError:
                return
            for record in news:
                yield record


def _news(task: Task, follower: Follower, is_last: bool) -> list[Record]:
    deltas, changed = follower.take()
    records: list[Record] = [{"event": "delta", "data": delta} for delta in deltas]
    if fields := _FINAL_FIELDS if is_last else changed:
        data = {"id": task.id} | {name: task.record[name] for name in fields}
        records.append({"data": data, "fields": fields})
    return records


def ndjson(record: Record) -> bytes:
    """A record as a line."""
    return to_json(record) + b"\n"


def sse(record: Record) -> bytes:
    """A record as an event."""
    if record == _HEARTBEAT:
        return b": heartbeat\n\n"
    if "event" in record:
        return b"event: %s\ndata: %s\n\n" % (record["event"].encode(), to_json(record["data"]))
    return b"data: %s\n\n" % to_json(record)


class TaskStream(StreamingResponse):
    """The answer that follows a task.

    Args:
        task: The task to follow.
        heartbeat: Seconds of silence after which a heartbeat is sent.
        accept: The request's `Accept` header.
        schema: What every record must fit, if that is to be checked.
    """

    def __init__(self, task: Task, heartbeat: float, accept: str, schema: Schema | None) -> None:
        wants_lines = NDJSON in accept or "application/jsonl" in accept
        self._chunks = _encoded(task_records(task, heartbeat), ndjson if wants_lines else sse, schema)
        # Given as a header, or a charset would be added: both formats are UTF-8 by definition.
        headers = {"Content-Type": NDJSON if wants_lines else SSE, "Cache-Control": "no-cache"}
        super().__init__(self._chunks, headers=headers)

    async def stream_response(self, send: Send) -> None:
        """Send the records; let go of the task at once when the client does."""
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
