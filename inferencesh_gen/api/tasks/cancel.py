# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /tasks/{task_id}/cancel"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import arguments, segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import CancelTaskResult

OPERATION = Operation(
    id="tasks_cancel",
    method="POST",
    path="/tasks/{task_id}/cancel",
    retry="safe",
    returns="any",
)
_DATA = codecs.Object("CancelTaskResult")


def request(
    task_id: str,
    *,
    force: bool | None = None,
    timeout: int | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/tasks/{segment('task_id', task_id)}/cancel",
        body=arguments(
            {},
            {
                "force": force,
                "timeout": timeout,
            },
        )
        or None,
        options=options or RequestOptions(),
    )


def decode(data: Any) -> CancelTaskResult | None:
    """The answer's data, typed."""
    result: CancelTaskResult | None = _DATA.decode(data)
    return result
