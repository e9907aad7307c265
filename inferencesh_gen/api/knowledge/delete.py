# Generated from openapi/ by `python -m generator`. Do not edit.
"""DELETE /knowledge/{knowledge_id}"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.arguments import segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    pass

OPERATION = Operation(
    id="knowledge_delete",
    method="DELETE",
    path="/knowledge/{knowledge_id}",
    retry="safe",
    returns="nothing",
)


def request(knowledge_id: str, *, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/knowledge/{segment('knowledge_id', knowledge_id)}",
        options=options or RequestOptions(),
    )
