# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /knowledge/{knowledge_id}/visibility"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import arguments, segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import Knowledge, Visibility

OPERATION = Operation(
    id="knowledge_set_visibility",
    method="POST",
    path="/knowledge/{knowledge_id}/visibility",
    retry="safe",
    returns="object",
)
_DATA = codecs.Object("Knowledge")


def request(
    knowledge_id: str, *, visibility: Visibility | str, options: RequestOptions | None = None
) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/knowledge/{segment('knowledge_id', knowledge_id)}/visibility",
        body=arguments(
            {
                "visibility": visibility,
            },
            {},
        ),
        options=options or RequestOptions(),
    )


def decode(data: Any) -> Knowledge:
    """The answer's data, typed."""
    result: Knowledge = _DATA.decode(data)
    return result
