# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /me/stats"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import MeStatsResponse

OPERATION = Operation(
    id="me_stats",
    method="GET",
    path="/me/stats",
    retry="safe",
    returns="object",
)
_DATA = codecs.Object("MeStatsResponse")


def request(*, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path="/me/stats",
        options=options or RequestOptions(),
    )


def decode(data: Any) -> MeStatsResponse:
    """The answer's data, typed."""
    result: MeStatsResponse = _DATA.decode(data)
    return result
