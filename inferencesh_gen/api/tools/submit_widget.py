# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /tools/{tool_invocation_id}/widget"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...runtime.arguments import arguments, segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import A2UIAction

OPERATION = Operation(
    id="tools_submit_widget",
    method="POST",
    path="/tools/{tool_invocation_id}/widget",
    retry="safe",
    returns="nothing",
)


def request(
    tool_invocation_id: str,
    *,
    action: A2UIAction | Mapping[str, Any] | None = None,
    form_data: Any = None,
    options: RequestOptions | None = None,
) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/tools/{segment('tool_invocation_id', tool_invocation_id)}/widget",
        body=arguments(
            {},
            {
                "action": action,
                "form_data": form_data,
            },
        ),
        options=options or RequestOptions(),
    )
