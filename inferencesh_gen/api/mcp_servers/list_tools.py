# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /mcps/{slug}/tools"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import MCPTool

OPERATION = Operation(
    id="mcp_servers_list_tools",
    method="GET",
    path="/mcps/{slug}/tools",
    retry="safe",
    returns="array",
)
_DATA = codecs.Array(codecs.Object("MCPTool"))


def request(slug: str, *, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/mcps/{segment('slug', slug)}/tools",
        options=options or RequestOptions(),
    )


def decode(data: Any) -> list[MCPTool]:
    """The answer's data, typed."""
    result: list[MCPTool] = _DATA.decode(data)
    return result
