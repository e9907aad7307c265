# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /skills/{namespace}/{name}"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import Skill

OPERATION = Operation(
    id="skills_get_by_name",
    method="GET",
    path="/skills/{namespace}/{name}",
    retry="safe",
    returns="object",
)
_DATA = codecs.Object("Skill")


def request(namespace: str, name: str, *, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/skills/{segment('namespace', namespace)}/{segment('name', name)}",
        options=options or RequestOptions(),
    )


def decode(data: Any) -> Skill:
    """The answer's data, typed."""
    result: Skill = _DATA.decode(data)
    return result
