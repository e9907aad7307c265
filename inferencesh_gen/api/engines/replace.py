# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /engines/{engine_id}"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import arguments, segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import Engine

OPERATION = Operation(
    id="engines_replace",
    method="POST",
    path="/engines/{engine_id}",
    retry="safe",
    returns="object",
)
_DATA = codecs.Object("Engine")


def request(engine_id: str, *, name: str | None = None, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/engines/{segment('engine_id', engine_id)}",
        body=arguments(
            {},
            {
                "name": name,
            },
        ),
        options=options or RequestOptions(),
    )


def decode(data: Any) -> Engine:
    """The answer's data, typed."""
    result: Engine = _DATA.decode(data)
    return result
