# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /store/categories"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import StoreCategory

OPERATION = Operation(
    id="store_list_categories",
    method="GET",
    path="/store/categories",
    retry="safe",
    returns="array",
)
_DATA = codecs.Array(codecs.Object("StoreCategory"))


def request(*, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path="/store/categories",
        options=options or RequestOptions(),
    )


def decode(data: Any) -> list[StoreCategory]:
    """The answer's data, typed."""
    result: list[StoreCategory] = _DATA.decode(data)
    return result
