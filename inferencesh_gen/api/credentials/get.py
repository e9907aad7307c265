# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /credentials/{provider}"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import Credential

OPERATION = Operation(
    id="credentials_get",
    method="GET",
    path="/credentials/{provider}",
    retry="safe",
    returns="object",
)
_DATA = codecs.Object("Credential")


def request(provider: str, *, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/credentials/{segment('provider', provider)}",
        options=options or RequestOptions(),
    )


def decode(data: Any) -> Credential:
    """The answer's data, typed."""
    result: Credential = _DATA.decode(data)
    return result
