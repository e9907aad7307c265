# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /artifacts/guidance"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    pass

OPERATION = Operation(
    id="artifacts_guidance",
    method="GET",
    path="/artifacts/guidance",
    retry="safe",
    returns="text",
    accept="text/markdown",
    enveloped=False,
)
_DATA = codecs.scalar


def request(*, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path="/artifacts/guidance",
        options=options or RequestOptions(),
    )


def decode(data: Any) -> str:
    """The answer's data, typed."""
    result: str = _DATA.decode(data)
    return result
