# Generated from openapi/ by `python -m generator`. Do not edit.
"""DELETE /sockets/{socket_id}"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.arguments import segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    pass

OPERATION = Operation(
    id="sockets_delete",
    method="DELETE",
    path="/sockets/{socket_id}",
    retry="safe",
    returns="nothing",
)


def request(socket_id: str, *, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/sockets/{segment('socket_id', socket_id)}",
        options=options or RequestOptions(),
    )
