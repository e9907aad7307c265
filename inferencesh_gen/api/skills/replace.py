# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /skills/{skill_id}"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import arguments, segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import KnowledgeLifecycle, Skill

OPERATION = Operation(
    id="skills_replace",
    method="POST",
    path="/skills/{skill_id}",
    retry="safe",
    returns="object",
)
_DATA = codecs.Object("Skill")


def request(
    skill_id: str,
    *,
    title: str | None = None,
    description: str | None = None,
    repo_url: str | None = None,
    lifecycle: KnowledgeLifecycle | str | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/skills/{segment('skill_id', skill_id)}",
        body=arguments(
            {},
            {
                "title": title,
                "description": description,
                "repo_url": repo_url,
                "lifecycle": lifecycle,
            },
        ),
        options=options or RequestOptions(),
    )


def decode(data: Any) -> Skill:
    """The answer's data, typed."""
    result: Skill = _DATA.decode(data)
    return result
