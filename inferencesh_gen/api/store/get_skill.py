# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /store/skills/{skill_id}"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import SkillStoreListing

OPERATION = Operation(
    id="store_get_skill",
    method="GET",
    path="/store/skills/{skill_id}",
    retry="safe",
    returns="object",
)
_DATA = codecs.Object("SkillStoreListing")


def request(skill_id: str, *, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/store/skills/{segment('skill_id', skill_id)}",
        options=options or RequestOptions(),
    )


def decode(data: Any) -> SkillStoreListing:
    """The answer's data, typed."""
    result: SkillStoreListing = _DATA.decode(data)
    return result
