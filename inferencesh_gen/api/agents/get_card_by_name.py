# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /agents/{namespace}/{name}/card"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import AgentCard

OPERATION = Operation(
    id="agents_get_card_by_name",
    method="GET",
    path="/agents/{namespace}/{name}/card",
    retry="safe",
    returns="object",
    enveloped=False,
)
_DATA = codecs.Object("AgentCard")


def request(namespace: str, name: str, *, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/agents/{segment('namespace', namespace)}/{segment('name', name)}/card",
        options=options or RequestOptions(),
    )


def decode(data: Any) -> AgentCard:
    """The answer's data, typed."""
    result: AgentCard = _DATA.decode(data)
    return result
