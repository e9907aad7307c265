# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /knowledge/{knowledge_id}"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import arguments, segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import Knowledge, KnowledgeLifecycle, KnowledgeVersionInput

OPERATION = Operation(
    id="knowledge_replace",
    method="POST",
    path="/knowledge/{knowledge_id}",
    retry="safe",
    returns="object",
)
_DATA = codecs.Object("Knowledge")


def request(
    knowledge_id: str,
    *,
    title: str | None = None,
    description: str | None = None,
    repo_url: str | None = None,
    lifecycle: KnowledgeLifecycle | str | None = None,
    version: KnowledgeVersionInput | Mapping[str, Any] | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/knowledge/{segment('knowledge_id', knowledge_id)}",
        body=arguments(
            {},
            {
                "title": title,
                "description": description,
                "repo_url": repo_url,
                "lifecycle": lifecycle,
                "version": version,
            },
        ),
        options=options or RequestOptions(),
    )


def decode(data: Any) -> Knowledge:
    """The answer's data, typed."""
    result: Knowledge = _DATA.decode(data)
    return result
