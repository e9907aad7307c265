# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /flows/{flow_id}/app"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import App

OPERATION = Operation(
    id="flows_create_app",
    method="POST",
    path="/flows/{flow_id}/app",
    retry="unsafe",
    returns="object",
)
_DATA = codecs.Object("App")


def request(flow_id: str, *, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/flows/{segment('flow_id', flow_id)}/app",
        options=options or RequestOptions(),
    )


def decode(data: Any) -> App:
    """The answer's data, typed."""
    result: App = _DATA.decode(data)
    return result
