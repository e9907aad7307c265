# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /sessions"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import AppSession

OPERATION = Operation(
    id="sessions_list",
    method="GET",
    path="/sessions",
    retry="safe",
    returns="array",
)
_DATA = codecs.Array(codecs.Object("AppSession"))


def request(*, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path="/sessions",
        options=options or RequestOptions(),
    )


def decode(data: Any) -> list[AppSession]:
    """The answer's data, typed."""
    result: list[AppSession] = _DATA.decode(data)
    return result
