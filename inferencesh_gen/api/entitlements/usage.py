# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /entitlements/usage"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    pass

OPERATION = Operation(
    id="entitlements_usage",
    method="GET",
    path="/entitlements/usage",
    retry="safe",
    returns="array",
)
_DATA = codecs.plain_array


def request(*, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path="/entitlements/usage",
        options=options or RequestOptions(),
    )


def decode(data: Any) -> list[Any]:
    """The answer's data, typed."""
    result: list[Any] = _DATA.decode(data)
    return result
