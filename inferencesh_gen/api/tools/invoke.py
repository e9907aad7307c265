# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /tools/{tool_invocation_id}/invoke"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.arguments import segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    pass

OPERATION = Operation(
    id="tools_invoke",
    method="POST",
    path="/tools/{tool_invocation_id}/invoke",
    retry="safe",
    returns="nothing",
)


def request(tool_invocation_id: str, *, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/tools/{segment('tool_invocation_id', tool_invocation_id)}/invoke",
        options=options or RequestOptions(),
    )
