# Generated from openapi/ by `python -m generator`. Do not edit.
"""PUT /secrets/{key}/provider"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import arguments, segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import CredentialScope, Secret

OPERATION = Operation(
    id="secrets_set_provider",
    method="PUT",
    path="/secrets/{key}/provider",
    retry="safe",
    returns="object",
)
_DATA = codecs.Object("Secret")


def request(
    key: str,
    *,
    provider: str,
    connection_scope: CredentialScope | str | None = None,
    provider_name: str | None = None,
    provider_website: str | None = None,
    label: str | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/secrets/{segment('key', key)}/provider",
        body=arguments(
            {
                "provider": provider,
            },
            {
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
