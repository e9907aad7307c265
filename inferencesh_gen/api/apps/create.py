# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /apps"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import arguments
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import App, AppCategory, AppVersionInput, ResourceImages

OPERATION = Operation(
    id="apps_create",
    method="POST",
    path="/apps",
    retry="unsafe",
    returns="object",
)
_DATA = codecs.Object("App")


def request(
    *,
    name: str,
    id: str | None = None,
    namespace: str | None = None,
    title: str | None = None,
    description: str | None = None,
    agent_description: str | None = None,
    category: AppCategory | str | None = None,
    images: ResourceImages | Mapping[str, Any] | None = None,
    tags: Sequence[str] | None = None,
    version: AppVersionInput | Mapping[str, Any] | None = None,
    preserve_current_version: bool | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path="/apps",
        body=arguments(
            {
                "name": name,
            },
            {
                "id": id,
                "namespace": namespace,
                "title": title,
                "description": description,
                "agent_description": agent_description,
                "category": category,
                "images": images,
                "tags": tags,
                "version": version,
                "preserve_current_version": preserve_current_version,
            },
        ),
        options=options or RequestOptions(),
    )


def decode(data: Any) -> App:
    """The answer's data, typed."""
    result: App = _DATA.decode(data)
    return result
