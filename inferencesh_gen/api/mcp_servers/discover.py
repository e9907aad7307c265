# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /mcps/discover"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import arguments
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    pass

OPERATION = Operation(
    id="mcp_servers_discover",
    method="GET",
    path="/mcps/discover",
    retry="safe",
    returns="any",
)
_DATA = codecs.scalar


def request(*, url: str, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path="/mcps/discover",
        query=arguments(
            {
                "url": url,
            },
            {},
        ),
        options=options or RequestOptions(),
    )


def decode(data: Any) -> Any:
    """The answer's data, typed."""
    result: Any = _DATA.decode(data)
    return result
