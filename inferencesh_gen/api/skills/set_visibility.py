# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /skills/{skill_id}/visibility"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import arguments, segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import Skill, Visibility

OPERATION = Operation(
    id="skills_set_visibility",
    method="POST",
    path="/skills/{skill_id}/visibility",
    retry="safe",
    returns="object",
)
_DATA = codecs.Object("Skill")


def request(skill_id: str, *, visibility: Visibility | str, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/skills/{segment('skill_id', skill_id)}/visibility",
        body=arguments(
            {
                "visibility": visibility,
            },
            {},
        ),
        options=options or RequestOptions(),
    )


def decode(data: Any) -> Skill:
    """The answer's data, typed."""
    result: Skill = _DATA.decode(data)
    return result
