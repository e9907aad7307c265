# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /apps/{app_id}"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import arguments, segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import App, AppCategory, AppVersionInput, ResourceImages

OPERATION = Operation(
    id="apps_replace",
    method="POST",
    path="/apps/{app_id}",
    retry="safe",
    returns="object",
)
_DATA = codecs.Object("App")


def request(
    app_id: str,
    *,
    title: str | None = None,
    description: str | None = None,
    agent_description: str | None = None,
    category: AppCategory | str | None = None,
    images: ResourceImages | Mapping[str, Any] | None = None,
    tags: Sequence[str] | None = None,
    version_id: str | None = None,
    version: AppVersionInput | Mapping[str, Any] | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/apps/{segment('app_id', app_id)}",
        body=arguments(
            {},
            {
                "title": title,
                "description": description,
                "agent_description": agent_description,
                "category": category,
                "images": images,
                "tags": tags,
                "version_id": version_id,
                "version": version,
            },
        ),
        options=options or RequestOptions(),
    )


def decode(data: Any) -> App:
    """The answer's data, typed."""
    result: App = _DATA.decode(data)
    return result
