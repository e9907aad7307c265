# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /agents/hook-events"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import HookEventDefinition

OPERATION = Operation(
    id="agents_list_hook_events",
    method="GET",
    path="/agents/hook-events",
    retry="safe",
    returns="array",
)
_DATA = codecs.Array(codecs.Object("HookEventDefinition"))


def request(*, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path="/agents/hook-events",
        options=options or RequestOptions(),
    )


def decode(data: Any) -> list[HookEventDefinition]:
    """The answer's data, typed."""
    result: list[HookEventDefinition] = _DATA.decode(data)
    return result
