# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /credentials/check"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import arguments
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import CheckRequirementsResponse, CredentialRequirement, SecretRequirement

OPERATION = Operation(
    id="credentials_check",
    method="POST",
    path="/credentials/check",
    retry="safe",
    returns="object",
)
_DATA = codecs.Object("CheckRequirementsResponse")


def request(
    *,
    secrets: Sequence[SecretRequirement | Mapping[str, Any]] | None = None,
    credentials: Sequence[CredentialRequirement | Mapping[str, Any]] | None = None,
    integrations: Sequence[CredentialRequirement | Mapping[str, Any]] | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path="/credentials/check",
        body=arguments(
            {},
            {
                "secrets": secrets,
                "credentials": credentials,
                "integrations": integrations,
            },
        ),
        options=options or RequestOptions(),
    )


def decode(data: Any) -> CheckRequirementsResponse:
    """The answer's data, typed."""
    result: CheckRequirementsResponse = _DATA.decode(data)
    return result
