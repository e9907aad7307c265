# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /engines/{engine_id}/transfer"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import arguments, segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import Engine

OPERATION = Operation(
    id="engines_transfer",
    method="POST",
    path="/engines/{engine_id}/transfer",
    retry="safe",
    returns="object",
)
_DATA = codecs.Object("Engine")


def request(engine_id: str, *, team_id: str, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/engines/{segment('engine_id', engine_id)}/transfer",
        body=arguments(
            {
                "team_id": team_id,
            },
            {},
        ),
        options=options or RequestOptions(),
    )


def decode(data: Any) -> Engine:
    """The answer's data, typed."""
    result: Engine = _DATA.decode(data)
    return result
