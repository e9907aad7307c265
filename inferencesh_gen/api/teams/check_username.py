# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /teams/check-username"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import arguments
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import AvailabilityResponse

OPERATION = Operation(
    id="teams_check_username",
    method="GET",
    path="/teams/check-username",
    retry="safe",
    returns="object",
)
_DATA = codecs.Object("AvailabilityResponse")


def request(
    *, username: str, exclude_team_id: str | None = None, options: RequestOptions | None = None
) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path="/teams/check-username",
        query=arguments(
            {
                "username": username,
            },
            {
                "exclude_team_id": exclude_team_id,
            },
        ),
        options=options or RequestOptions(),
    )


def decode(data: Any) -> AvailabilityResponse:
    """The answer's data, typed."""
    result: AvailabilityResponse = _DATA.decode(data)
    return result
