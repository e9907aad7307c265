# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /agents"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import arguments
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import Agent, AgentConfigInput, ResourceImages, Visibility

OPERATION = Operation(
    id="agents_create",
    method="POST",
    path="/agents",
    retry="unsafe",
    returns="object",
)
_DATA = codecs.Object("Agent")


def request(
    *,
    name: str,
    id: str | None = None,
    title: str | None = None,
    images: ResourceImages | Mapping[str, Any] | None = None,
    visibility: Visibility | str | None = None,
    harness: str | None = None,
    profile_id: str | None = None,
    remote_id: str | None = None,
    project_id: str | None = None,
    version: AgentConfigInput | Mapping[str, Any] | None = None,
    namespace: str | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path="/agents",
        body=arguments(
            {
                "name": name,
            },
            {
                "id": id,
                "title": title,
                "images": images,
                "visibility": visibility,
                "harness": harness,
                "profile_id": profile_id,
                "remote_id": remote_id,
                "project_id": project_id,
                "version": version,
                "namespace": namespace,
            },
        ),
        options=options or RequestOptions(),
    )


def decode(data: Any) -> Agent:
    """The answer's data, typed."""
    result: Agent = _DATA.decode(data)
    return result
