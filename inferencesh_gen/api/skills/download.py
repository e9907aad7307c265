# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /skills/{namespace}/{name}/download"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    pass

OPERATION = Operation(
    id="skills_download",
    method="GET",
    path="/skills/{namespace}/{name}/download",
    retry="safe",
    returns="any",
)
_DATA = codecs.scalar


def request(namespace: str, name: str, *, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/skills/{segment('namespace', namespace)}/{segment('name', name)}/download",
        options=options or RequestOptions(),
    )


def decode(data: Any) -> Any:
    """The answer's data, typed."""
    result: Any = _DATA.decode(data)
    return result
