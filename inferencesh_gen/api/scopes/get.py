# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /scopes"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import ScopesResponse

OPERATION = Operation(
    id="scopes_get",
    method="GET",
    path="/scopes",
    retry="safe",
    returns="object",
)
_DATA = codecs.Object("ScopesResponse")


def request(*, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path="/scopes",
        options=options or RequestOptions(),
    )


def decode(data: Any) -> ScopesResponse:
    """The answer's data, typed."""
    result: ScopesResponse = _DATA.decode(data)
    return result
