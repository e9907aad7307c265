# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /mcps/{slug}/tools/{tool}"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import encode, segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import ToolCallResponse

OPERATION = Operation(
    id="mcp_servers_call_tool",
    method="POST",
    path="/mcps/{slug}/tools/{tool}",
    retry="unsafe",
    returns="object",
)
_DATA = codecs.Object("ToolCallResponse")


def request(
    slug: str, tool: str, body: Mapping[str, Any] | None = None, *, options: RequestOptions | None = None
) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/mcps/{segment('slug', slug)}/tools/{segment('tool', tool)}",
        body=None if body is None else encode(body, "body"),
        options=options or RequestOptions(),
    )


def decode(data: Any) -> ToolCallResponse:
    """The answer's data, typed."""
    result: ToolCallResponse = _DATA.decode(data)
    return result
