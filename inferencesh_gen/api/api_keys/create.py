# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /apikeys"""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import arguments
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import ApiKey, ApiKeyScope, Scope

OPERATION = Operation(
    id="api_keys_create",
    method="POST",
    path="/apikeys",
    retry="unsafe",
    returns="object",
)
_DATA = codecs.Object("ApiKey")


def request(
    *,
    name: str,
    expires_at: datetime.datetime | str | None = None,
    scopes: Sequence[Scope | str] | None = None,
    scope: ApiKeyScope | str | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path="/apikeys",
        body=arguments(
            {
                "name": name,
            },
            {
                "expires_at": expires_at,
                "scopes": scopes,
                "scope": scope,
            },
        ),
        options=options or RequestOptions(),
    )


def decode(data: Any) -> ApiKey:
    """The answer's data, typed."""
    result: ApiKey = _DATA.decode(data)
    return result
