# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /skills/{skill_id}/versions/{version_id}"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import SkillVersion

OPERATION = Operation(
    id="skills_get_version",
    method="GET",
    path="/skills/{skill_id}/versions/{version_id}",
    retry="safe",
    returns="object",
)
_DATA = codecs.Object("SkillVersion")


def request(skill_id: str, version_id: str, *, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/skills/{segment('skill_id', skill_id)}/versions/{segment('version_id', version_id)}",
        options=options or RequestOptions(),
    )


def decode(data: Any) -> SkillVersion:
    """The answer's data, typed."""
    result: SkillVersion = _DATA.decode(data)
    return result
