# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /engines/resources"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import arguments
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import Engine

OPERATION = Operation(
    id="engines_list_for_resources",
    method="POST",
    path="/engines/resources",
    retry="safe",
    returns="array",
)
_DATA = codecs.Array(codecs.Object("Engine"))


def request(
    *,
    app_ids: Sequence[str] | None = None,
    agent_ids: Sequence[str] | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path="/engines/resources",
        body=arguments(
            {},
            {
                "app_ids": app_ids,
                "agent_ids": agent_ids,
            },
        ),
        options=options or RequestOptions(),
    )


def decode(data: Any) -> list[Engine]:
    """The answer's data, typed."""
    result: list[Engine] = _DATA.decode(data)
    return result
