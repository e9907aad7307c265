# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /teams/{team_id}/members"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import arguments, segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import TeamMember, TeamRole

OPERATION = Operation(
    id="teams_add_member",
    method="POST",
    path="/teams/{team_id}/members",
    retry="unsafe",
    returns="object",
)
_DATA = codecs.Object("TeamMember")


def request(
    team_id: str, *, email: str, role: TeamRole | str, options: RequestOptions | None = None
) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/teams/{segment('team_id', team_id)}/members",
        body=arguments(
            {
                "email": email,
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
