# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /sessions/{session_id}"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import AppSession

OPERATION = Operation(
    id="sessions_get",
    method="GET",
    path="/sessions/{session_id}",
    retry="safe",
    returns="object",
)
_DATA = codecs.Object("AppSession")


def request(session_id: str, *, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/sessions/{segment('session_id', session_id)}",
        options=options or RequestOptions(),
    )


def decode(data: Any) -> AppSession:
    """The answer's data, typed."""
    result: AppSession = _DATA.decode(data)
    return result
