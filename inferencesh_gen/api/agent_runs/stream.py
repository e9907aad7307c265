# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /agent-runs/{agent_run_id}/stream"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import AgentRun

OPERATION = Operation(
    id="agent_runs_stream",
    method="GET",
    path="/agent-runs/{agent_run_id}/stream",
    retry="safe",
    returns="stream",
)
_RECORD = codecs.Object("AgentRun")
_EVENTS: dict[str, codecs.Codec] = {}


def request(agent_run_id: str, *, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/agent-runs/{segment('agent_run_id', agent_run_id)}/stream",
        options=options or RequestOptions(),
    )


def decode(event: str | None, data: Any) -> AgentRun:
    """The model of one record of the stream."""
    record: AgentRun = _EVENTS.get(event or "", _RECORD).decode(data)
    return record
