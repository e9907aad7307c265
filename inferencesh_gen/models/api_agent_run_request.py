# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .agent_config_input import AgentConfigInput
    from .channel_context import ChannelContext
    from .message_input import MessageInput


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class ApiAgentRunRequest(Model):
    """What to say to which agent. A new chat needs a stored agent (`agent` or `agent_id`) or a configuration
    (`agent_config`); an old one needs only its `chat_id`."""

    input: MessageInput
    """A message to an agent."""
    chat_id: str | None = None
    """Chat to go on with; a new one when absent."""
    agent: str | None = None
    """Reference `namespace/name`, optionally with `@version`; the current version without."""
    agent_id: str | None = None
    """Id of the agent, instead of `agent`."""
    agent_version_id: str | None = None
    """Version to use with `agent_id`; the current one when absent."""
    agent_config: AgentConfigInput | None = None
    """An agent made for the occasion, instead of a stored one."""
    agent_name: str | None = None
    """Name of the agent made from `agent_config`; the same name means the same agent."""
    context: dict[str, str] | None = None
    """Values of the agent's variables; read only when the chat is made."""
    stream: bool | None = None
    """Answer with a stream of the assistant's message instead of the messages: its state again and again until
    it is finished, as NDJSON or server-sent events by the `Accept` header. A message that has to wait is
    answered as without. This is not for clients that are made from this description: follow
    `chats_stream`, which also tells of tools and of what comes after."""
    channel_context: ChannelContext | None = None

    _fields: ClassVar[Mapping[str, Field]] = {
        "input": Field("input", codecs.Object("MessageInput"), required=True),
        "chat_id": Field("chat_id", codecs.scalar),
        "agent": Field("agent", codecs.scalar),
        "agent_id": Field("agent_id", codecs.scalar),
        "agent_version_id": Field("agent_version_id", codecs.scalar),
        "agent_config": Field("agent_config", codecs.Object("AgentConfigInput")),
        "agent_name": Field("agent_name", codecs.scalar),
        "context": Field("context", codecs.plain_map),
        "stream": Field("stream", codecs.scalar),
        "channel_context": Field("channel_context", codecs.Object("ChannelContext")),
    }
