# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /agents/internal-tools"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import InternalToolDefinition

OPERATION = Operation(
    id="agents_list_internal_tools",
    method="GET",
    path="/agents/internal-tools",
    retry="safe",
    returns="array",
)
_DATA = codecs.Array(codecs.Object("InternalToolDefinition"))


def request(*, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path="/agents/internal-tools",
        options=options or RequestOptions(),
    )


def decode(data: Any) -> list[InternalToolDefinition]:
    """The answer's data, typed."""
    result: list[InternalToolDefinition] = _DATA.decode(data)
    return result
