# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /mcp-servers/{server_id}"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import MCPServer

OPERATION = Operation(
    id="mcp_servers_get_owned",
    method="GET",
    path="/mcp-servers/{server_id}",
    retry="safe",
    returns="object",
)
_DATA = codecs.Object("MCPServer")


def request(server_id: str, *, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/mcp-servers/{segment('server_id', server_id)}",
        options=options or RequestOptions(),
    )


def decode(data: Any) -> MCPServer:
    """The answer's data, typed."""
    result: MCPServer = _DATA.decode(data)
    return result
