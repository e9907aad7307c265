# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /credentials/oauth/complete"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import arguments
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    pass

OPERATION = Operation(
    id="credentials_complete_oauth",
    method="POST",
    path="/credentials/oauth/complete",
    retry="unsafe",
    returns="any",
)
_DATA = codecs.scalar


def request(
    *,
    provider: str,
    type: str,
    code: str,
    state: str,
    code_verifier: str | None = None,
    params: Mapping[str, str] | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path="/credentials/oauth/complete",
        body=arguments(
            {
                "provider": provider,
                "type": type,
                "code": code,
                "state": state,
            },
            {
                "code_verifier": code_verifier,
                "params": params,
            },
        ),
        options=options or RequestOptions(),
    )


def decode(data: Any) -> Any:
    """The answer's data, typed."""
    result: Any = _DATA.decode(data)
    return result
