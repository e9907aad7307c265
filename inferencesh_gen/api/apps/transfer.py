# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /apps/{app_id}/transfer"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import arguments, segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import App

OPERATION = Operation(
    id="apps_transfer",
    method="POST",
    path="/apps/{app_id}/transfer",
    retry="safe",
    returns="object",
)
_DATA = codecs.Object("App")


def request(app_id: str, *, team_id: str, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/apps/{segment('app_id', app_id)}/transfer",
        body=arguments(
            {
                "team_id": team_id,
            },
            {},
        ),
        options=options or RequestOptions(),
    )


def decode(data: Any) -> App:
    """The answer's data, typed."""
    result: App = _DATA.decode(data)
    return result
