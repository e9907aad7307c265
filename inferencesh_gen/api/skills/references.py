# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /skills/{skill_id}/references"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import ReferencesResponse

OPERATION = Operation(
    id="skills_references",
    method="GET",
    path="/skills/{skill_id}/references",
    retry="safe",
    returns="object",
)
_DATA = codecs.Object("ReferencesResponse")


def request(skill_id: str, *, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/skills/{segment('skill_id', skill_id)}/references",
        options=options or RequestOptions(),
    )


def decode(data: Any) -> ReferencesResponse:
    """The answer's data, typed."""
    result: ReferencesResponse = _DATA.decode(data)
    return result
