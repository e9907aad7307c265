# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /skills/{skill_id}/supersede"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import arguments, segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    pass

OPERATION = Operation(
    id="skills_supersede",
    method="POST",
    path="/skills/{skill_id}/supersede",
    retry="safe",
    returns="any",
)
_DATA = codecs.scalar


def request(skill_id: str, *, superseded_id: str, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/skills/{segment('skill_id', skill_id)}/supersede",
        body=arguments(
            {
                "superseded_id": superseded_id,
            },
            {},
        ),
        options=options or RequestOptions(),
    )


def decode(data: Any) -> Any:
    """The answer's data, typed."""
    result: Any = _DATA.decode(data)
    return result
