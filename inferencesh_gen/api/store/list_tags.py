# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /store/tags"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import StoreTag

OPERATION = Operation(
    id="store_list_tags",
    method="GET",
    path="/store/tags",
    retry="safe",
    returns="array",
)
_DATA = codecs.Array(codecs.Object("StoreTag"))


def request(*, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path="/store/tags",
        options=options or RequestOptions(),
    )


def decode(data: Any) -> list[StoreTag]:
    """The answer's data, typed."""
    result: list[StoreTag] = _DATA.decode(data)
    return result
