# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /flows"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import arguments
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import Flow

OPERATION = Operation(
    id="flows_create",
    method="POST",
    path="/flows",
    retry="unsafe",
    returns="object",
)
_DATA = codecs.Object("Flow")


def request(*, name: str, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path="/flows",
        body=arguments(
            {
                "name": name,
            },
            {},
        ),
        options=options or RequestOptions(),
    )


def decode(data: Any) -> Flow:
    """The answer's data, typed."""
    result: Flow = _DATA.decode(data)
    return result
