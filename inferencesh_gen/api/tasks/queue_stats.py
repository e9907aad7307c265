# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /tasks/queue-stats"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import QueueStats

OPERATION = Operation(
    id="tasks_queue_stats",
    method="GET",
    path="/tasks/queue-stats",
    retry="safe",
    returns="object",
)
_DATA = codecs.Object("QueueStats")


def request(*, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path="/tasks/queue-stats",
        options=options or RequestOptions(),
    )


def decode(data: Any) -> QueueStats:
    """The answer's data, typed."""
    result: QueueStats = _DATA.decode(data)
    return result
