# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /skills/resolve"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import arguments
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    pass

OPERATION = Operation(
    id="skills_resolve",
    method="GET",
    path="/skills/resolve",
    retry="safe",
    returns="any",
)
_DATA = codecs.scalar


def request(*, ref: str, skill: str | None = None, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path="/skills/resolve",
        query=arguments(
            {
                "ref": ref,
            },
            {
                "skill": skill,
            },
        ),
        options=options or RequestOptions(),
    )


def decode(data: Any) -> Any:
    """The answer's data, typed."""
    result: Any = _DATA.decode(data)
    return result
