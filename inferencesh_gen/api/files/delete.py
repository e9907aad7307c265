# Generated from openapi/ by `python -m generator`. Do not edit.
"""DELETE /files/{file_id}"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.arguments import segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    pass

OPERATION = Operation(
    id="files_delete",
    method="DELETE",
    path="/files/{file_id}",
    retry="safe",
    returns="nothing",
)


def request(file_id: str, *, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/files/{segment('file_id', file_id)}",
        options=options or RequestOptions(),
    )
