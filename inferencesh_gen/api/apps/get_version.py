# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /apps/{app_id}/versions/{version_id}"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import AppVersion

OPERATION = Operation(
    id="apps_get_version",
    method="GET",
    path="/apps/{app_id}/versions/{version_id}",
    retry="safe",
    returns="object",
)
_DATA = codecs.Object("AppVersion")


def request(app_id: str, version_id: str, *, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/apps/{segment('app_id', app_id)}/versions/{segment('version_id', version_id)}",
        options=options or RequestOptions(),
    )


def decode(data: Any) -> AppVersion:
    """The answer's data, typed."""
    result: AppVersion = _DATA.decode(data)
    return result
