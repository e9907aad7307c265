# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /credentials/{provider}/scopes"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import arguments, segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    pass

OPERATION = Operation(
    id="credentials_update_scopes",
    method="POST",
    path="/credentials/{provider}/scopes",
    retry="safe",
    returns="any",
)
_DATA = codecs.scalar


def request(provider: str, *, scopes: Sequence[str], options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/credentials/{segment('provider', provider)}/scopes",
        body=arguments(
            {
                "scopes": scopes,
            },
            {},
        ),
        options=options or RequestOptions(),
    )


def decode(data: Any) -> Any:
    """The answer's data, typed."""
    result: Any = _DATA.decode(data)
    return result
