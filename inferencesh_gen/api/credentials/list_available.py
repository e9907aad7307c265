# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /credentials/available"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import CredentialConfig

OPERATION = Operation(
    id="credentials_list_available",
    method="GET",
    path="/credentials/available",
    retry="safe",
    returns="array",
)
_DATA = codecs.Array(codecs.Object("CredentialConfig"))


def request(*, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path="/credentials/available",
        options=options or RequestOptions(),
    )


def decode(data: Any) -> list[CredentialConfig]:
    """The answer's data, typed."""
    result: list[CredentialConfig] = _DATA.decode(data)
    return result
