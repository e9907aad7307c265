# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /apps/run"""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import arguments
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import Infra, TaskMetadata, TaskResult

OPERATION = Operation(
    id="tasks_create",
    method="POST",
    path="/apps/run",
    retry="unsafe",
    returns="object",
)
_DATA = codecs.Object("TaskResult")


def request(
    *,
    input: Any,
    app: str | None = None,
    app_id: str | None = None,
    version_id: str | None = None,
    infra: Infra | str | None = None,
    workers: Sequence[str] | None = None,
    webhook: str | None = None,
    setup: Any = None,
    stream: bool | None = None,
    wait: bool | None = None,
    function: str | None = None,
    session: str | None = None,
    session_timeout: int | None = None,
    run_at: datetime.datetime | str | None = None,
    metadata: TaskMetadata | Mapping[str, Any] | None = None,
    variant: str | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path="/apps/run",
        body=arguments(
            {
                "input": input,
            },
            {
                "app": app,
                "app_id": app_id,
                "version_id": version_id,
                "infra": infra,
                "workers": workers,
                "webhook": webhook,
                "setup": setup,
                "stream": stream,
                "wait": wait,
                "function": function,
                "session": session,
                "session_timeout": session_timeout,
                "run_at": run_at,
                "metadata": metadata,
                "variant": variant,
            },
        ),
        options=options or RequestOptions(),
    )


def decode(data: Any) -> TaskResult:
    """The answer's data, typed."""
    result: TaskResult = _DATA.decode(data)
    return result
