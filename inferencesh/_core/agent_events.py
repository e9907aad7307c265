"""What happens in a turn of an agent, as it is told to whoever iterates over it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import field, frozen

if TYPE_CHECKING:
    from inferencesh_gen.models import Chat, ChatMessage, ToolInvocation

    from .reply import Reply


@frozen
class TextDelta:
    """A new piece of what the agent says."""

    text: str
    message_id: str
    """The message that it belongs to."""


@frozen
class ReasoningDelta:
    """A new piece of what the agent thinks."""

    text: str
    message_id: str


@frozen
class ToolCall:
    """The agent calls a tool. Told once, with all arguments."""

    id: str
    """Id of the call: what `submit_tool_result`, `approve_tool` and `reject_tool` take."""
    name: str
    arguments: dict[str, Any]
    type: str
    """Who runs it: ``client`` (this program), ``app``, ``agent``, ``http``, …."""
    message_id: str
    invocation: ToolInvocation = field(repr=False)
    """All that the API says of it."""

    @property
    def is_client(self) -> bool:
        """Whether the program that talks to the agent runs the tool."""
        return self.type == "client"


@frozen
class ToolResult:
    """A call of a tool is over. Told once."""

    id: str
    name: str
    result: str | None
    """What the agent is told of it."""
    status: str
    """``completed``, ``failed`` or ``cancelled``."""
    message_id: str
    invocation: ToolInvocation = field(repr=False)


@frozen
class MessageUpdate:
    """A message is new or has changed."""

    message: ChatMessage


@frozen
class MessageDone:
    """A message of the agent is complete (or failed, or was cancelled: see its status). Told once."""

    message: ChatMessage


@frozen
class ChatUpdate:
    """The chat has changed: its status, name, output, or what it waits for."""

    chat: Chat


@frozen
class TurnDone:
    """The turn is over. The last event."""

    reply: Reply


TurnEvent = (
    TextDelta | ReasoningDelta | ToolCall | ToolResult | MessageUpdate | MessageDone | ChatUpdate | TurnDone
)
