# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /flows/{flow_id}/share"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import arguments, segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import Permission, ResourceShare

OPERATION = Operation(
    id="flows_share",
    method="POST",
    path="/flows/{flow_id}/share",
    retry="unsafe",
    returns="object",
)
_DATA = codecs.Object("ResourceShare")


def request(
    flow_id: str,
    *,
    user_id: str,
    permission: Permission | str,
    team: bool | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/flows/{segment('flow_id', flow_id)}/share",
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
