# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /engines/{engine_id}/restart"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.arguments import segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    pass

OPERATION = Operation(
    id="engines_restart",
    method="POST",
    path="/engines/{engine_id}/restart",
    retry="unsafe",
    returns="nothing",
)


def request(engine_id: str, *, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/engines/{segment('engine_id', engine_id)}/restart",
        options=options or RequestOptions(),
    )
