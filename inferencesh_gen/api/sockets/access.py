# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /sockets/{socket_id}/access"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import SocketAccess

OPERATION = Operation(
    id="sockets_access",
    method="POST",
    path="/sockets/{socket_id}/access",
    retry="safe",
    returns="object",
)
_DATA = codecs.Object("SocketAccess")


def request(socket_id: str, *, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/sockets/{segment('socket_id', socket_id)}/access",
        options=options or RequestOptions(),
    )


def decode(data: Any) -> SocketAccess:
    """The answer's data, typed."""
    result: SocketAccess = _DATA.decode(data)
    return result
