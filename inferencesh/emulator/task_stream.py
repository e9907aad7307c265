"""What the stream of a task tells."""

from collections.abc import AsyncGenerator

from .clock import Clock
from .feed import FellBehindError, Follower
from .records import Record
from .streams import HEARTBEAT
from .tasks import Task

_FINAL_FIELDS = ["status", "output", "error", "logs", "events", "session_id", "updated_at"]
"""What the last record carries whether it is news or not: some clients read the result from it alone."""


async def task_records(task: Task, heartbeat: float, clock: Clock) -> AsyncGenerator[Record]:
    """The task as it is now, then each change, until it has finished.

    Args:
        task: The task to follow.
        heartbeat: Seconds of silence after which a heartbeat is sent.
        clock: By which they are counted.
    """
    with task.feed.follow() as follower:
        is_last = task.finished.is_set()
        yield task.record
        while not is_last:
            if not await follower.wait(heartbeat, clock):
                yield HEARTBEAT
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
