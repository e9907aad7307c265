# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /files/{file_id}"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import File

OPERATION = Operation(
    id="files_get",
    method="GET",
    path="/files/{file_id}",
    retry="safe",
    returns="object",
)
_DATA = codecs.Object("File")


def request(file_id: str, *, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/files/{segment('file_id', file_id)}",
        options=options or RequestOptions(),
    )


def decode(data: Any) -> File:
    """The answer's data, typed."""
    result: File = _DATA.decode(data)
    return result
