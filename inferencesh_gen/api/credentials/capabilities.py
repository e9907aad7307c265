# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /credentials/capabilities"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    pass

OPERATION = Operation(
    id="credentials_capabilities",
    method="GET",
    path="/credentials/capabilities",
    retry="safe",
    returns="any",
)
_DATA = codecs.scalar


def request(*, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path="/credentials/capabilities",
        options=options or RequestOptions(),
    )


def decode(data: Any) -> Any:
    """The answer's data, typed."""
    result: Any = _DATA.decode(data)
    return result
