# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /entitlements"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import Entitlement

OPERATION = Operation(
    id="entitlements_list",
    method="GET",
    path="/entitlements",
    retry="safe",
    returns="array",
)
_DATA = codecs.Array(codecs.Object("Entitlement"))


def request(*, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path="/entitlements",
        options=options or RequestOptions(),
    )


def decode(data: Any) -> list[Entitlement]:
    """The answer's data, typed."""
    result: list[Entitlement] = _DATA.decode(data)
    return result
