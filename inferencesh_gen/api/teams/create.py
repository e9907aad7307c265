# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /teams"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import arguments
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import Team

OPERATION = Operation(
    id="teams_create",
    method="POST",
    path="/teams",
    retry="unsafe",
    returns="object",
)
_DATA = codecs.Object("Team")


def request(*, name: str, username: str, email: str, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path="/teams",
        body=arguments(
            {
                "name": name,
                "username": username,
                "email": email,
            },
            {},
        ),
        options=options or RequestOptions(),
    )


def decode(data: Any) -> Team:
    """The answer's data, typed."""
    result: Team = _DATA.decode(data)
    return result
