# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /agents/{agent_id}/rules"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import arguments, segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import PolicyEffect, PolicyEnforcement, PolicyKind, PolicyRule

OPERATION = Operation(
    id="agents_create_rule",
    method="POST",
    path="/agents/{agent_id}/rules",
    retry="unsafe",
    returns="object",
)
_DATA = codecs.Object("PolicyRule")


def request(
    agent_id: str,
    *,
    effect: PolicyEffect | str,
    kind: PolicyKind | str,
    enforcement: PolicyEnforcement | str | None = None,
    selector: str | None = None,
    specifier: str | None = None,
    label: str | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/agents/{segment('agent_id', agent_id)}/rules",
        body=arguments(
            {
                "effect": effect,
                "kind": kind,
            },
            {
                "enforcement": enforcement,
                "selector": selector,
                "specifier": specifier,
                "label": label,
            },
        ),
        options=options or RequestOptions(),
    )


def decode(data: Any) -> PolicyRule:
    """The answer's data, typed."""
    result: PolicyRule = _DATA.decode(data)
    return result
