# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /teams/{team_id}/view"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import TeamView

OPERATION = Operation(
    id="teams_view",
    method="GET",
    path="/teams/{team_id}/view",
    retry="safe",
    returns="object",
)
_DATA = codecs.Object("TeamView")


def request(team_id: str, *, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/teams/{segment('team_id', team_id)}/view",
        options=options or RequestOptions(),
    )


def decode(data: Any) -> TeamView:
    """The answer's data, typed."""
    result: TeamView = _DATA.decode(data)
    return result
