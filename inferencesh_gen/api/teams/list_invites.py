# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /teams/{team_id}/invites"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import TeamInvite

OPERATION = Operation(
    id="teams_list_invites",
    method="GET",
    path="/teams/{team_id}/invites",
    retry="safe",
    returns="array",
)
_DATA = codecs.Array(codecs.Object("TeamInvite"))


def request(team_id: str, *, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/teams/{segment('team_id', team_id)}/invites",
        options=options or RequestOptions(),
    )


def decode(data: Any) -> list[TeamInvite]:
    """The answer's data, typed."""
    result: list[TeamInvite] = _DATA.decode(data)
    return result
