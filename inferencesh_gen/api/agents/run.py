# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /agents/run"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import arguments
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import AgentConfigInput, ChannelContext, CreateAgentMessageResponse, MessageInput

OPERATION = Operation(
    id="agents_run",
    method="POST",
    path="/agents/run",
    retry="unsafe",
    returns="object",
    stream_switch=("stream", "chats.stream"),
)
_DATA = codecs.Object("CreateAgentMessageResponse")


def request(
    *,
    input: MessageInput | Mapping[str, Any],
    chat_id: str | None = None,
    agent: str | None = None,
    agent_id: str | None = None,
    agent_version_id: str | None = None,
    agent_config: AgentConfigInput | Mapping[str, Any] | None = None,
    agent_name: str | None = None,
    context: Mapping[str, str] | None = None,
    stream: bool | None = None,
    channel_context: ChannelContext | Mapping[str, Any] | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path="/agents/run",
        body=arguments(
            {
                "input": input,
            },
            {
                "chat_id": chat_id,
                "agent": agent,
                "agent_id": agent_id,
                "agent_version_id": agent_version_id,
                "agent_config": agent_config,
                "agent_name": agent_name,
                "context": context,
                "stream": stream,
                "channel_context": channel_context,
            },
        ),
        options=options or RequestOptions(),
    )


def decode(data: Any) -> CreateAgentMessageResponse:
    """The answer's data, typed."""
    result: CreateAgentMessageResponse = _DATA.decode(data)
    return result
