# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /knowledge/{knowledge_id}/transfer"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import arguments, segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import Knowledge

OPERATION = Operation(
    id="knowledge_transfer",
    method="POST",
    path="/knowledge/{knowledge_id}/transfer",
    retry="safe",
    returns="object",
)
_DATA = codecs.Object("Knowledge")


def request(knowledge_id: str, *, team_id: str, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/knowledge/{segment('knowledge_id', knowledge_id)}/transfer",
        body=arguments(
            {
                "team_id": team_id,
            },
            {},
        ),
        options=options or RequestOptions(),
    )


def decode(data: Any) -> Knowledge:
    """The answer's data, typed."""
    result: Knowledge = _DATA.decode(data)
    return result
