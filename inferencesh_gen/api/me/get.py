# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /me"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import MeResponse

OPERATION = Operation(
    id="me_get",
    method="GET",
    path="/me",
    retry="safe",
    returns="object",
)
_DATA = codecs.Object("MeResponse")


def request(*, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path="/me",
        options=options or RequestOptions(),
    )


def decode(data: Any) -> MeResponse:
    """The answer's data, typed."""
    result: MeResponse = _DATA.decode(data)
    return result
