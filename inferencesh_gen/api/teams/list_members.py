# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /teams/{team_id}/members"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import TeamMember

OPERATION = Operation(
    id="teams_list_members",
    method="GET",
    path="/teams/{team_id}/members",
    retry="safe",
    returns="array",
)
_DATA = codecs.Array(codecs.Object("TeamMember"))


def request(team_id: str, *, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/teams/{segment('team_id', team_id)}/members",
        options=options or RequestOptions(),
    )


def decode(data: Any) -> list[TeamMember]:
    """The answer's data, typed."""
    result: list[TeamMember] = _DATA.decode(data)
    return result
