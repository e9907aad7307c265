# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /usage/breakdown"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import arguments
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import UsageRange

OPERATION = Operation(
    id="usage_breakdown",
    method="GET",
    path="/usage/breakdown",
    retry="safe",
    returns="any",
)
_DATA = codecs.scalar


def request(
    *,
    range: UsageRange | str | None = None,
    team_id: str | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path="/usage/breakdown",
        query=arguments(
            {},
            {
                "range": range,
                "team_id": team_id,
            },
        ),
        options=options or RequestOptions(),
    )


def decode(data: Any) -> Any:
    """The answer's data, typed."""
    result: Any = _DATA.decode(data)
    return result
