# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /agents/{agent_id}/versions/{version_id}"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import AgentVersion

OPERATION = Operation(
    id="agents_get_version",
    method="GET",
    path="/agents/{agent_id}/versions/{version_id}",
    retry="safe",
    returns="object",
)
_DATA = codecs.Object("AgentVersion")


def request(agent_id: str, version_id: str, *, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/agents/{segment('agent_id', agent_id)}/versions/{segment('version_id', version_id)}",
        options=options or RequestOptions(),
    )


def decode(data: Any) -> AgentVersion:
    """The answer's data, typed."""
    result: AgentVersion = _DATA.decode(data)
    return result
