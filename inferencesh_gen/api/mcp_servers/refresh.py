# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /mcp-servers/{server_id}/refresh"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    pass

OPERATION = Operation(
    id="mcp_servers_refresh",
    method="POST",
    path="/mcp-servers/{server_id}/refresh",
    retry="safe",
    returns="any",
)
_DATA = codecs.scalar


def request(server_id: str, *, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/mcp-servers/{segment('server_id', server_id)}/refresh",
        options=options or RequestOptions(),
    )


def decode(data: Any) -> Any:
    """The answer's data, typed."""
    result: Any = _DATA.decode(data)
    return result
