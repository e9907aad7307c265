# Generated from openapi/ by `python -m generator`. Do not edit.
"""DELETE /mcp-servers/{server_id}"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.arguments import segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    pass

OPERATION = Operation(
    id="mcp_servers_delete",
    method="DELETE",
    path="/mcp-servers/{server_id}",
    retry="safe",
    returns="nothing",
)


def request(server_id: str, *, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/mcp-servers/{segment('server_id', server_id)}",
        options=options or RequestOptions(),
    )
