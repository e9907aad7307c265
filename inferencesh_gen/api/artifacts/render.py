# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /artifacts/{artifact_id}/render"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import arguments, segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import ArtifactTheme

OPERATION = Operation(
    id="artifacts_render",
    method="GET",
    path="/artifacts/{artifact_id}/render",
    retry="safe",
    returns="text",
    accept="text/plain",
    enveloped=False,
)
_DATA = codecs.scalar


def request(
    artifact_id: str,
    *,
    version: str | None = None,
    theme: ArtifactTheme | str | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/artifacts/{segment('artifact_id', artifact_id)}/render",
        query=arguments(
            {},
            {
                "version": version,
                "theme": theme,
            },
        ),
        options=options or RequestOptions(),
    )


def decode(data: Any) -> str:
    """The answer's data, typed."""
    result: str = _DATA.decode(data)
    return result
