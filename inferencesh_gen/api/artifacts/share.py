# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /artifacts/{artifact_id}/share"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import arguments, segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import Permission, ResourceShare

OPERATION = Operation(
    id="artifacts_share",
    method="POST",
    path="/artifacts/{artifact_id}/share",
    retry="unsafe",
    returns="object",
)
_DATA = codecs.Object("ResourceShare")


def request(
    artifact_id: str,
    *,
    user_id: str,
    permission: Permission | str,
    team: bool | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/artifacts/{segment('artifact_id', artifact_id)}/share",
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
