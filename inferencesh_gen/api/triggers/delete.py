# Generated from openapi/ by `python -m generator`. Do not edit.
"""DELETE /triggers/{trigger_id}"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.arguments import segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    pass

OPERATION = Operation(
    id="triggers_delete",
    method="DELETE",
    path="/triggers/{trigger_id}",
    retry="safe",
    returns="nothing",
)


def request(trigger_id: str, *, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/triggers/{segment('trigger_id', trigger_id)}",
        options=options or RequestOptions(),
    )
