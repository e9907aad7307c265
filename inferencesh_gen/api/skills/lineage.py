# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /skills/{skill_id}/lineage"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import SkillLineageResponse

OPERATION = Operation(
    id="skills_lineage",
    method="GET",
    path="/skills/{skill_id}/lineage",
    retry="safe",
    returns="object",
)
_DATA = codecs.Object("SkillLineageResponse")


def request(skill_id: str, *, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/skills/{segment('skill_id', skill_id)}/lineage",
        options=options or RequestOptions(),
    )


def decode(data: Any) -> SkillLineageResponse:
    """The answer's data, typed."""
    result: SkillLineageResponse = _DATA.decode(data)
    return result
