# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /agent-runs/{agent_run_id}/interrupts"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import Interrupt

OPERATION = Operation(
    id="agent_runs_list_interrupts",
    method="GET",
    path="/agent-runs/{agent_run_id}/interrupts",
    retry="safe",
    returns="array",
)
_DATA = codecs.Array(codecs.Object("Interrupt"))


def request(agent_run_id: str, *, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/agent-runs/{segment('agent_run_id', agent_run_id)}/interrupts",
        options=options or RequestOptions(),
    )


def decode(data: Any) -> list[Interrupt]:
    """The answer's data, typed."""
    result: list[Interrupt] = _DATA.decode(data)
    return result
