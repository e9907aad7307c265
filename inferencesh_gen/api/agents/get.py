# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /agents/{agent_id}"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import Agent

OPERATION = Operation(
    id="agents_get",
    method="GET",
    path="/agents/{agent_id}",
    retry="safe",
    returns="object",
)
_DATA = codecs.Object("Agent")


def request(agent_id: str, *, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/agents/{segment('agent_id', agent_id)}",
        options=options or RequestOptions(),
    )


def decode(data: Any) -> Agent:
    """The answer's data, typed."""
    result: Agent = _DATA.decode(data)
    return result
