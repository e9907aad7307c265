# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /agent-runs/{agent_run_id}"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import AgentRun

OPERATION = Operation(
    id="agent_runs_get",
    method="GET",
    path="/agent-runs/{agent_run_id}",
    retry="safe",
    returns="object",
)
_DATA = codecs.Object("AgentRun")


def request(agent_run_id: str, *, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/agent-runs/{segment('agent_run_id', agent_run_id)}",
        options=options or RequestOptions(),
    )


def decode(data: Any) -> AgentRun:
    """The answer's data, typed."""
    result: AgentRun = _DATA.decode(data)
    return result
