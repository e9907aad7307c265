# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /engines/{engine_id}/extend"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.arguments import arguments, segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    pass

OPERATION = Operation(
    id="engines_extend",
    method="POST",
    path="/engines/{engine_id}/extend",
    retry="unsafe",
    returns="nothing",
)


def request(
    engine_id: str, *, additional_hours: int | None = None, options: RequestOptions | None = None
) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/engines/{segment('engine_id', engine_id)}/extend",
        body=arguments(
            {},
            {
                "additional_hours": additional_hours,
            },
        )
        or None,
        options=options or RequestOptions(),
    )
