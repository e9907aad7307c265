# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /knowledge/{knowledge_id}/shares"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import ResourceShare

OPERATION = Operation(
    id="knowledge_list_shares",
    method="GET",
    path="/knowledge/{knowledge_id}/shares",
    retry="safe",
    returns="array",
)
_DATA = codecs.Array(codecs.Object("ResourceShare"))


def request(knowledge_id: str, *, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/knowledge/{segment('knowledge_id', knowledge_id)}/shares",
        options=options or RequestOptions(),
    )


def decode(data: Any) -> list[ResourceShare]:
    """The answer's data, typed."""
    result: list[ResourceShare] = _DATA.decode(data)
    return result
