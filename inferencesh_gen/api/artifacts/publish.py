# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /artifacts/{artifact_id}/versions"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import arguments, segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import Artifact, ArtifactFileInput, ResourceImages

OPERATION = Operation(
    id="artifacts_publish",
    method="POST",
    path="/artifacts/{artifact_id}/versions",
    retry="unsafe",
    returns="object",
)
_DATA = codecs.Object("Artifact")


def request(
    artifact_id: str,
    *,
    content: str,
    content_encoding: str | None = None,
    files: Sequence[ArtifactFileInput | Mapping[str, Any]] | None = None,
    label: str | None = None,
    notes: str | None = None,
    origin: str | None = None,
    generated_by: str | None = None,
    capabilities: Any = None,
    base_version_id: str | None = None,
    force: bool | None = None,
    title: str | None = None,
    description: str | None = None,
    favicon: str | None = None,
    images: ResourceImages | Mapping[str, Any] | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/artifacts/{segment('artifact_id', artifact_id)}/versions",
        body=arguments(
            {
                "content": content,
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
                "title": title,
                "description": description,
                "favicon": favicon,
                "images": images,
            },
        ),
        options=options or RequestOptions(),
    )


def decode(data: Any) -> Artifact:
    """The answer's data, typed."""
    result: Artifact = _DATA.decode(data)
    return result
