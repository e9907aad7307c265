# Generated from openapi/ by `python -m generator`. Do not edit.
"""DELETE /apikeys/{api_key_id}"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.arguments import segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    pass

OPERATION = Operation(
    id="api_keys_delete",
    method="DELETE",
    path="/apikeys/{api_key_id}",
    retry="safe",
    returns="nothing",
)


def request(api_key_id: str, *, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/apikeys/{segment('api_key_id', api_key_id)}",
        options=options or RequestOptions(),
    )
