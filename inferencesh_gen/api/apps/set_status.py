# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /apps/{app_id}/status"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import arguments, segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import App, AppStatus

OPERATION = Operation(
    id="apps_set_status",
    method="POST",
    path="/apps/{app_id}/status",
    retry="safe",
    returns="object",
)
_DATA = codecs.Object("App")


def request(
    app_id: str, *, status: AppStatus | str, message: str | None = None, options: RequestOptions | None = None
) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/apps/{segment('app_id', app_id)}/status",
        body=arguments(
            {
                "status": status,
            },
            {
                "message": message,
            },
        ),
        options=options or RequestOptions(),
    )


def decode(data: Any) -> App:
    """The answer's data, typed."""
    result: App = _DATA.decode(data)
    return result
