# Generated from openapi/ by `python -m generator`. Do not edit.
"""DELETE /sessions/{session_id}"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.arguments import segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    pass

OPERATION = Operation(
    id="sessions_end",
    method="DELETE",
    path="/sessions/{session_id}",
    retry="safe",
    returns="nothing",
)


def request(session_id: str, *, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/sessions/{segment('session_id', session_id)}",
        options=options or RequestOptions(),
    )
