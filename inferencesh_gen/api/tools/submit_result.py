# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /tools/{tool_invocation_id}"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...runtime.arguments import arguments, segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import FileRef

OPERATION = Operation(
    id="tools_submit_result",
    method="POST",
    path="/tools/{tool_invocation_id}",
    retry="safe",
    returns="nothing",
)


def request(
    tool_invocation_id: str,
    *,
    result: str,
    attachments: Sequence[FileRef | Mapping[str, Any]] | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/tools/{segment('tool_invocation_id', tool_invocation_id)}",
        body=arguments(
            {
                "result": result,
            },
            {
                "attachments": attachments,
            },
        ),
        options=options or RequestOptions(),
    )
