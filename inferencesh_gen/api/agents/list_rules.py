# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /agents/{agent_id}/rules"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import PolicyRule

OPERATION = Operation(
    id="agents_list_rules",
    method="GET",
    path="/agents/{agent_id}/rules",
    retry="safe",
    returns="array",
)
_DATA = codecs.Array(codecs.Object("PolicyRule"))


def request(agent_id: str, *, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/agents/{segment('agent_id', agent_id)}/rules",
        options=options or RequestOptions(),
    )


def decode(data: Any) -> list[PolicyRule]:
    """The answer's data, typed."""
    result: list[PolicyRule] = _DATA.decode(data)
    return result
