# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /teams"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import Team

OPERATION = Operation(
    id="teams_list",
    method="GET",
    path="/teams",
    retry="safe",
    returns="array",
)
_DATA = codecs.Array(codecs.Object("Team"))


def request(*, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path="/teams",
        options=options or RequestOptions(),
    )


def decode(data: Any) -> list[Team]:
    """The answer's data, typed."""
    result: list[Team] = _DATA.decode(data)
    return result
