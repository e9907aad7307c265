# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /teams/{team_id}/invites"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import arguments, segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import TeamInvite, TeamRole

OPERATION = Operation(
    id="teams_create_invite",
    method="POST",
    path="/teams/{team_id}/invites",
    retry="unsafe",
    returns="object",
)
_DATA = codecs.Object("TeamInvite")


def request(
    team_id: str, *, email: str, role: TeamRole | str, options: RequestOptions | None = None
) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/teams/{segment('team_id', team_id)}/invites",
        body=arguments(
            {
                "email": email,
                "role": role,
            },
            {},
        ),
        options=options or RequestOptions(),
    )


def decode(data: Any) -> TeamInvite:
    """The answer's data, typed."""
    result: TeamInvite = _DATA.decode(data)
    return result
