# Generated from openapi/ by `python -m generator`. Do not edit.
"""DELETE /agents/{agent_id}"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.arguments import segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    pass

OPERATION = Operation(
    id="agents_delete",
    method="DELETE",
    path="/agents/{agent_id}",
    retry="safe",
    returns="nothing",
)


def request(agent_id: str, *, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/agents/{segment('agent_id', agent_id)}",
        options=options or RequestOptions(),
    )
