# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /store/apps/{app_id}"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import AppStoreListing

OPERATION = Operation(
    id="store_get_app",
    method="GET",
    path="/store/apps/{app_id}",
    retry="safe",
    returns="object",
)
_DATA = codecs.Object("AppStoreListing")


def request(app_id: str, *, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/store/apps/{segment('app_id', app_id)}",
        options=options or RequestOptions(),
    )


def decode(data: Any) -> AppStoreListing:
    """The answer's data, typed."""
    result: AppStoreListing = _DATA.decode(data)
    return result
