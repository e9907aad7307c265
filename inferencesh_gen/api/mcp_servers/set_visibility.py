# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /mcp-servers/{server_id}/visibility"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import arguments, segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import MCPServer, Visibility

OPERATION = Operation(
    id="mcp_servers_set_visibility",
    method="POST",
    path="/mcp-servers/{server_id}/visibility",
    retry="safe",
    returns="object",
)
_DATA = codecs.Object("MCPServer")


def request(
    server_id: str, *, visibility: Visibility | str, options: RequestOptions | None = None
) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/mcp-servers/{segment('server_id', server_id)}/visibility",
        body=arguments(
            {
                "visibility": visibility,
            },
            {},
        ),
        options=options or RequestOptions(),
    )


def decode(data: Any) -> MCPServer:
    """The answer's data, typed."""
    result: MCPServer = _DATA.decode(data)
    return result
