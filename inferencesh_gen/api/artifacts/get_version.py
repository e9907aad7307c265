# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /artifacts/{artifact_id}/versions/{version_id}"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import ArtifactVersion

OPERATION = Operation(
    id="artifacts_get_version",
    method="GET",
    path="/artifacts/{artifact_id}/versions/{version_id}",
    retry="safe",
    returns="object",
)
_DATA = codecs.Object("ArtifactVersion")


def request(artifact_id: str, version_id: str, *, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/artifacts/{segment('artifact_id', artifact_id)}/versions/{segment('version_id', version_id)}",
        options=options or RequestOptions(),
    )


def decode(data: Any) -> ArtifactVersion:
    """The answer's data, typed."""
    result: ArtifactVersion = _DATA.decode(data)
    return result
