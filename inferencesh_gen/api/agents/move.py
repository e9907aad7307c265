# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /agents/{agent_id}/move"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import arguments, segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import Agent

OPERATION = Operation(
    id="agents_move",
    method="POST",
    path="/agents/{agent_id}/move",
    retry="safe",
    returns="object",
)
_DATA = codecs.Object("Agent")


def request(
    agent_id: str, *, project_id: str | None = None, options: RequestOptions | None = None
) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/agents/{segment('agent_id', agent_id)}/move",
        body=arguments(
            {},
            {
                "project_id": project_id,
            },
        ),
        options=options or RequestOptions(),
    )


def decode(data: Any) -> Agent:
    """The answer's data, typed."""
    result: Agent = _DATA.decode(data)
    return result
