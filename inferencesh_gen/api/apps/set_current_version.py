# Generated from openapi/ by `python -m generator`. Do not edit.
"""PUT /apps/{app_id}/versions/{version_id}/current"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import App

OPERATION = Operation(
    id="apps_set_current_version",
    method="PUT",
    path="/apps/{app_id}/versions/{version_id}/current",
    retry="safe",
    returns="object",
)
_DATA = codecs.Object("App")


def request(app_id: str, version_id: str, *, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/apps/{segment('app_id', app_id)}/versions/{segment('version_id', version_id)}/current",
        options=options or RequestOptions(),
    )


def decode(data: Any) -> App:
    """The answer's data, typed."""
    result: App = _DATA.decode(data)
    return result
