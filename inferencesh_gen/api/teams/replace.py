# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /teams/{team_id}"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import arguments, segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import Team

OPERATION = Operation(
    id="teams_replace",
    method="POST",
    path="/teams/{team_id}",
    retry="safe",
    returns="object",
)
_DATA = codecs.Object("Team")


def request(
    team_id: str,
    *,
    name: str | None = None,
    email: str | None = None,
    avatar_url: str | None = None,
    username: str | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/teams/{segment('team_id', team_id)}",
        body=arguments(
            {},
            {
                "name": name,
                "email": email,
                "avatar_url": avatar_url,
                "username": username,
            },
        ),
        options=options or RequestOptions(),
    )


def decode(data: Any) -> Team:
    """The answer's data, typed."""
    result: Team = _DATA.decode(data)
    return result
