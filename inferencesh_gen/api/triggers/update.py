# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /triggers/{trigger_id}"""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import arguments, segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import Trigger, TriggerConfig, TriggerFilter, TriggerInputMapping

OPERATION = Operation(
    id="triggers_update",
    method="POST",
    path="/triggers/{trigger_id}",
    retry="safe",
    returns="object",
)
_DATA = codecs.Object("Trigger")


def request(
    trigger_id: str,
    *,
    name: str | None = None,
    enabled: bool | None = None,
    config: TriggerConfig | Mapping[str, Any] | None = None,
    scheduled_at: datetime.datetime | str | None = None,
    input: Any = None,
    input_mapping: TriggerInputMapping | Mapping[str, Any] | None = None,
    filters: Sequence[TriggerFilter | Mapping[str, Any]] | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/triggers/{segment('trigger_id', trigger_id)}",
        body=arguments(
            {},
            {
                "name": name,
                "enabled": enabled,
                "config": config,
                "scheduled_at": scheduled_at,
                "input": input,
                "input_mapping": input_mapping,
                "filters": filters,
            },
        ),
        options=options or RequestOptions(),
    )


def decode(data: Any) -> Trigger:
    """The answer's data, typed."""
    result: Trigger = _DATA.decode(data)
    return result
