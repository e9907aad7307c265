# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /artifacts/{artifact_id}"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import Artifact

OPERATION = Operation(
    id="artifacts_get",
    method="GET",
    path="/artifacts/{artifact_id}",
    retry="safe",
    returns="object",
)
_DATA = codecs.Object("Artifact")


def request(artifact_id: str, *, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/artifacts/{segment('artifact_id', artifact_id)}",
        options=options or RequestOptions(),
    )


def decode(data: Any) -> Artifact:
    """The answer's data, typed."""
    result: Artifact = _DATA.decode(data)
    return result
