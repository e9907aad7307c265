# Generated from openapi/ by `python -m generator`. Do not edit.
"""DELETE /apps/{app_id}"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.arguments import segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    pass

OPERATION = Operation(
    id="apps_delete",
    method="DELETE",
    path="/apps/{app_id}",
    retry="safe",
    returns="nothing",
)


def request(app_id: str, *, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/apps/{segment('app_id', app_id)}",
        options=options or RequestOptions(),
    )
