# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /sockets/{socket_id}"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import Socket

OPERATION = Operation(
    id="sockets_get",
    method="GET",
    path="/sockets/{socket_id}",
    retry="safe",
    returns="object",
)
_DATA = codecs.Object("Socket")


def request(socket_id: str, *, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/sockets/{segment('socket_id', socket_id)}",
        options=options or RequestOptions(),
    )


def decode(data: Any) -> Socket:
    """The answer's data, typed."""
    result: Socket = _DATA.decode(data)
    return result
