# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /credentials"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import arguments
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import CredentialConnectResponse, CredentialScope

OPERATION = Operation(
    id="credentials_connect",
    method="POST",
    path="/credentials",
    retry="unsafe",
    returns="object",
)
_DATA = codecs.Object("CredentialConnectResponse")


def request(
    *,
    provider: str,
    type: str,
    scopes: Sequence[str] | None = None,
    api_key: str | None = None,
    metadata: Any = None,
    connection_scope: CredentialScope | str | None = None,
    another_account: bool | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path="/credentials",
        body=arguments(
            {
                "provider": provider,
                "type": type,
            },
            {
                "scopes": scopes,
                "api_key": api_key,
                "metadata": metadata,
                "connection_scope": connection_scope,
                "another_account": another_account,
            },
        ),
        options=options or RequestOptions(),
    )


def decode(data: Any) -> CredentialConnectResponse:
    """The answer's data, typed."""
    result: CredentialConnectResponse = _DATA.decode(data)
    return result
