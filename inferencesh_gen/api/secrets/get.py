# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /secrets/{key}"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import Secret

OPERATION = Operation(
    id="secrets_get",
    method="GET",
    path="/secrets/{key}",
    retry="safe",
    returns="object",
)
_DATA = codecs.Object("Secret")


def request(key: str, *, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/secrets/{segment('key', key)}",
        options=options or RequestOptions(),
    )


def decode(data: Any) -> Secret:
    """The answer's data, typed."""
    result: Secret = _DATA.decode(data)
    return result
