# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /artifacts/{artifact_id}/frame"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import ArtifactFrame

OPERATION = Operation(
    id="artifacts_frame",
    method="GET",
    path="/artifacts/{artifact_id}/frame",
    retry="safe",
    returns="object",
)
_DATA = codecs.Object("ArtifactFrame")


def request(artifact_id: str, *, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/artifacts/{segment('artifact_id', artifact_id)}/frame",
        options=options or RequestOptions(),
    )


def decode(data: Any) -> ArtifactFrame:
    """The answer's data, typed."""
    result: ArtifactFrame = _DATA.decode(data)
    return result
