# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /artifacts"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import arguments
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import Artifact, ArtifactFileInput, ArtifactType, ResourceImages

OPERATION = Operation(
    id="artifacts_create",
    method="POST",
    path="/artifacts",
    retry="unsafe",
    returns="object",
)
_DATA = codecs.Object("Artifact")


def request(
    *,
    content: str,
    title: str,
    content_encoding: str | None = None,
    files: Sequence[ArtifactFileInput | Mapping[str, Any]] | None = None,
    label: str | None = None,
    notes: str | None = None,
    origin: str | None = None,
    generated_by: str | None = None,
    capabilities: Any = None,
    base_version_id: str | None = None,
    force: bool | None = None,
    name: str | None = None,
    description: str | None = None,
    favicon: str | None = None,
    type: ArtifactType | str | None = None,
    images: ResourceImages | Mapping[str, Any] | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path="/artifacts",
        body=arguments(
            {
                "content": content,
                "title": title,
            },
            {
                "content_encoding": content_encoding,
                "files": files,
                "label": label,
                "notes": notes,
                "origin": origin,
                "generated_by": generated_by,
                "capabilities": capabilities,
                "base_version_id": base_version_id,
                "force": force,
                "name": name,
                "description": description,
                "favicon": favicon,
                "type": type,
                "images": images,
            },
        ),
        options=options or RequestOptions(),
    )


def decode(data: Any) -> Artifact:
    """The answer's data, typed."""
    result: Artifact = _DATA.decode(data)
    return result
