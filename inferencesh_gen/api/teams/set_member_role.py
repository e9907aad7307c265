# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /teams/{team_id}/members/{user_id}/role"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import arguments, segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import TeamMember, TeamRole

OPERATION = Operation(
    id="teams_set_member_role",
    method="POST",
    path="/teams/{team_id}/members/{user_id}/role",
    retry="safe",
    returns="object",
)
_DATA = codecs.Object("TeamMember")


def request(
    team_id: str, user_id: str, *, role: TeamRole | str, options: RequestOptions | None = None
) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/teams/{segment('team_id', team_id)}/members/{segment('user_id', user_id)}/role",
        body=arguments(
            {
                "role": role,
            },
            {},
        ),
        options=options or RequestOptions(),
    )


def decode(data: Any) -> TeamMember:
    """The answer's data, typed."""
    result: TeamMember = _DATA.decode(data)
    return result
