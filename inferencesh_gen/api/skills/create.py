# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /skills"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import arguments
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import KnowledgeFile, Skill

OPERATION = Operation(
    id="skills_create",
    method="POST",
    path="/skills",
    retry="unsafe",
    returns="object",
)
_DATA = codecs.Object("Skill")


def request(
    *,
    name: str,
    namespace: str | None = None,
    description: str | None = None,
    category: str | None = None,
    repo_url: str | None = None,
    license: str | None = None,
    allowed_tools: str | None = None,
    compatibility: str | None = None,
    instructions: str | None = None,
    files: Sequence[KnowledgeFile | Mapping[str, Any]] | None = None,
    metadata: Mapping[str, str] | None = None,
    parent_skill_id: str | None = None,
    parent_version_id: str | None = None,
    source_url: str | None = None,
    version_notes: str | None = None,
    disable_model_invocation: bool | None = None,
    user_invocable: bool | None = None,
    context: str | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path="/skills",
        body=arguments(
            {
                "name": name,
            },
            {
                "namespace": namespace,
                "description": description,
                "category": category,
                "repo_url": repo_url,
                "license": license,
                "allowed_tools": allowed_tools,
                "compatibility": compatibility,
                "instructions": instructions,
                "files": files,
                "metadata": metadata,
                "parent_skill_id": parent_skill_id,
                "parent_version_id": parent_version_id,
                "source_url": source_url,
                "version_notes": version_notes,
                "disable_model_invocation": disable_model_invocation,
                "user_invocable": user_invocable,
                "context": context,
            },
        ),
        options=options or RequestOptions(),
    )


def decode(data: Any) -> Skill:
    """The answer's data, typed."""
    result: Skill = _DATA.decode(data)
    return result
