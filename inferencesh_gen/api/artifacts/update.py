# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /artifacts/{artifact_id}"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import arguments, segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import Artifact, ResourceImages

OPERATION = Operation(
    id="artifacts_update",
    method="POST",
    path="/artifacts/{artifact_id}",
    retry="safe",
    returns="object",
)
_DATA = codecs.Object("Artifact")


def request(
    artifact_id: str,
    *,
    title: str | None = None,
    description: str | None = None,
    favicon: str | None = None,
    images: ResourceImages | Mapping[str, Any] | None = None,
    shared_version_id: str | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/artifacts/{segment('artifact_id', artifact_id)}",
        body=arguments(
            {},
            {
                "title": title,
                "description": description,
                "favicon": favicon,
                "images": images,
                "shared_version_id": shared_version_id,
            },
        ),
        options=options or RequestOptions(),
    )


def decode(data: Any) -> Artifact:
    """The answer's data, typed."""
    result: Artifact = _DATA.decode(data)
    return result
