# Generated from openapi/ by `python -m generator`. Do not edit.
"""DELETE /flows/{flow_id}/share/{user_id}"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.arguments import segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    pass

OPERATION = Operation(
    id="flows_unshare",
    method="DELETE",
    path="/flows/{flow_id}/share/{user_id}",
    retry="safe",
    returns="nothing",
)


def request(flow_id: str, user_id: str, *, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/flows/{segment('flow_id', flow_id)}/share/{segment('user_id', user_id)}",
        options=options or RequestOptions(),
    )
