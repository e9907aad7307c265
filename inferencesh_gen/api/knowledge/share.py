# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /knowledge/{knowledge_id}/share"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import arguments, segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import Permission, ResourceShare

OPERATION = Operation(
    id="knowledge_share",
    method="POST",
    path="/knowledge/{knowledge_id}/share",
    retry="safe",
    returns="object",
)
_DATA = codecs.Object("ResourceShare")


def request(
    knowledge_id: str,
    *,
    user_id: str,
    permission: Permission | str,
    team: bool | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/knowledge/{segment('knowledge_id', knowledge_id)}/share",
        body=arguments(
            {
                "user_id": user_id,
                "permission": permission,
            },
            {
                "team": team,
            },
        ),
        options=options or RequestOptions(),
    )


def decode(data: Any) -> ResourceShare:
    """The answer's data, typed."""
    result: ResourceShare = _DATA.decode(data)
    return result
