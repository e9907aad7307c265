# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /agents/{agent_id}"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import arguments, segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import Agent, AgentConfigInput, ResourceImages, Visibility

OPERATION = Operation(
    id="agents_update",
    method="POST",
    path="/agents/{agent_id}",
    retry="unsafe",
    returns="object",
)
_DATA = codecs.Object("Agent")


def request(
    agent_id: str,
    *,
    visibility: Visibility | str | None = None,
    images: ResourceImages | Mapping[str, Any] | None = None,
    version: AgentConfigInput | Mapping[str, Any] | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/agents/{segment('agent_id', agent_id)}",
        body=arguments(
            {},
            {
                "visibility": visibility,
                "images": images,
                "version": version,
            },
        ),
        options=options or RequestOptions(),
    )


def decode(data: Any) -> Agent:
    """The answer's data, typed."""
    result: Agent = _DATA.decode(data)
    return result
