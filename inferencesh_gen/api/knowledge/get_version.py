# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /knowledge/{knowledge_id}/versions/{version_id}"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import KnowledgeVersion

OPERATION = Operation(
    id="knowledge_get_version",
    method="GET",
    path="/knowledge/{knowledge_id}/versions/{version_id}",
    retry="safe",
    returns="object",
)
_DATA = codecs.Object("KnowledgeVersion")


def request(knowledge_id: str, version_id: str, *, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/knowledge/{segment('knowledge_id', knowledge_id)}/versions/{segment('version_id', version_id)}",
        options=options or RequestOptions(),
    )


def decode(data: Any) -> KnowledgeVersion:
    """The answer's data, typed."""
    result: KnowledgeVersion = _DATA.decode(data)
    return result
