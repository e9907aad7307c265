# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /files"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import arguments
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import File, PartialFile

OPERATION = Operation(
    id="files_create",
    method="POST",
    path="/files",
    retry="unsafe",
    returns="array",
)
_DATA = codecs.Array(codecs.Object("File"))


def request(
    *,
    files: Sequence[PartialFile | Mapping[str, Any]],
    category: str | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path="/files",
        body=arguments(
            {
                "files": files,
            },
            {
                "category": category,
            },
        ),
        options=options or RequestOptions(),
    )


def decode(data: Any) -> list[File]:
    """The answer's data, typed."""
    result: list[File] = _DATA.decode(data)
    return result
