# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /credentials/configs"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import CredentialConfig

OPERATION = Operation(
    id="credentials_list_configs",
    method="GET",
    path="/credentials/configs",
    retry="safe",
    returns="array",
)
_DATA = codecs.Array(codecs.Object("CredentialConfig"))


def request(*, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path="/credentials/configs",
        options=options or RequestOptions(),
    )


def decode(data: Any) -> list[CredentialConfig]:
    """The answer's data, typed."""
    result: list[CredentialConfig] = _DATA.decode(data)
    return result
