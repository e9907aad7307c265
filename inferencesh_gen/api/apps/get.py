# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /apps/{app_id}"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import App

OPERATION = Operation(
    id="apps_get",
    method="GET",
    path="/apps/{app_id}",
    retry="safe",
    returns="object",
)
_DATA = codecs.Object("App")


def request(app_id: str, *, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/apps/{segment('app_id', app_id)}",
        options=options or RequestOptions(),
    )


def decode(data: Any) -> App:
    """The answer's data, typed."""
    result: App = _DATA.decode(data)
    return result
