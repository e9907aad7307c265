# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /engines/{engine_id}/visibility"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import arguments, segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import Engine, Visibility

OPERATION = Operation(
    id="engines_set_visibility",
    method="POST",
    path="/engines/{engine_id}/visibility",
    retry="safe",
    returns="object",
)
_DATA = codecs.Object("Engine")


def request(
    engine_id: str, *, visibility: Visibility | str, options: RequestOptions | None = None
) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/engines/{segment('engine_id', engine_id)}/visibility",
        body=arguments(
            {
                "visibility": visibility,
            },
            {},
        ),
        options=options or RequestOptions(),
    )


def decode(data: Any) -> Engine:
    """The answer's data, typed."""
    result: Engine = _DATA.decode(data)
    return result
