# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /triggers"""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import arguments
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import (
        Trigger,
        TriggerAction,
        TriggerConfig,
        TriggerFilter,
        TriggerInputMapping,
        TriggerType,
    )

OPERATION = Operation(
    id="triggers_create",
    method="POST",
    path="/triggers",
    retry="unsafe",
    returns="object",
)
_DATA = codecs.Object("Trigger")


def request(
    *,
    name: str,
    type: TriggerType | str,
    action: TriggerAction | str,
    agent_id: str | None = None,
    app_id: str | None = None,
    flow_id: str | None = None,
    interrupt_id: str | None = None,
    config: TriggerConfig | Mapping[str, Any] | None = None,
    scheduled_at: datetime.datetime | str | None = None,
    source_id: str | None = None,
    enabled: bool | None = None,
    input: Any = None,
    input_mapping: TriggerInputMapping | Mapping[str, Any] | None = None,
    filters: Sequence[TriggerFilter | Mapping[str, Any]] | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path="/triggers",
        body=arguments(
            {
                "name": name,
                "type": type,
                "action": action,
            },
            {
                "agent_id": agent_id,
                "app_id": app_id,
                "flow_id": flow_id,
                "interrupt_id": interrupt_id,
                "config": config,
                "scheduled_at": scheduled_at,
                "source_id": source_id,
                "enabled": enabled,
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
