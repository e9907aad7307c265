# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /secrets"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import arguments
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import CredentialScope, Secret

OPERATION = Operation(
    id="secrets_create",
    method="POST",
    path="/secrets",
    retry="unsafe",
    returns="object",
)
_DATA = codecs.Object("Secret")


def request(
    *,
    key: str,
    value: str,
    description: str | None = None,
    provider: str | None = None,
    connection_scope: CredentialScope | str | None = None,
    provider_name: str | None = None,
    provider_website: str | None = None,
    label: str | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path="/secrets",
        body=arguments(
            {
                "key": key,
                "value": value,
            },
            {
                "description": description,
                "provider": provider,
                "connection_scope": connection_scope,
                "provider_name": provider_name,
                "provider_website": provider_website,
                "label": label,
            },
        ),
        options=options or RequestOptions(),
    )


def decode(data: Any) -> Secret:
    """The answer's data, typed."""
    result: Secret = _DATA.decode(data)
    return result
