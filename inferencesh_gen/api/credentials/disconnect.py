# Generated from openapi/ by `python -m generator`. Do not edit.
"""DELETE /credentials/{provider}"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.arguments import arguments, segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    pass

OPERATION = Operation(
    id="credentials_disconnect",
    method="DELETE",
    path="/credentials/{provider}",
    retry="safe",
    returns="nothing",
)


def request(
    provider: str, *, identifier: str | None = None, options: RequestOptions | None = None
) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/credentials/{segment('provider', provider)}",
        query=arguments(
            {},
            {
                "identifier": identifier,
            },
        ),
        options=options or RequestOptions(),
    )
