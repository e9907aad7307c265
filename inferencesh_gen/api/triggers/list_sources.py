# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /trigger-sources"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import TriggerSourceList

OPERATION = Operation(
    id="triggers_list_sources",
    method="GET",
    path="/trigger-sources",
    retry="safe",
    returns="object",
)
_DATA = codecs.Object("TriggerSourceList")


def request(*, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path="/trigger-sources",
        options=options or RequestOptions(),
    )


def decode(data: Any) -> TriggerSourceList:
    """The answer's data, typed."""
    result: TriggerSourceList = _DATA.decode(data)
    return result
