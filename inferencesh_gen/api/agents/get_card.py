# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /agents/{agent_id}/card"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import AgentCard

OPERATION = Operation(
    id="agents_get_card",
    method="GET",
    path="/agents/{agent_id}/card",
    retry="safe",
    returns="object",
    enveloped=False,
)
_DATA = codecs.Object("AgentCard")


def request(agent_id: str, *, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/agents/{segment('agent_id', agent_id)}/card",
        options=options or RequestOptions(),
    )


def decode(data: Any) -> AgentCard:
    """The answer's data, typed."""
    result: AgentCard = _DATA.decode(data)
    return result
