"""What a turn of an agent came to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from .errors import AgentRunCancelledError, AgentRunFailedError
from .message_pieces import texts_of

if TYPE_CHECKING:
    from inferencesh_gen.models import AgentRun, Chat, ChatMessage, Interrupt, LLMUsage

    from .agent_events import ToolCall

FAILED = frozenset({"failed", "rejected"})
CANCELLED = frozenset({"canceled", "cancelled"})


@frozen(kw_only=True)
class Reply:
    """What a turn came to: what the agent said and did, from the user's message to the end of its run.

    Example:
        ```python
        reply = agent.send_message("Hello")
        print(reply.text)
        ```
    """

    state: str
    """How it stands: ``completed``; ``failed``, ``rejected`` or ``canceled``; ``input_required`` or
    ``auth_required`` if a person has to act first; ``waiting`` if the agent waits for a message; ``working``
    if it goes on."""
    chat: Chat
    """The chat, as last seen."""
    run: AgentRun | None = field(default=None, repr=False)
    """The run of the agent, as last seen."""
    user_message: ChatMessage | None = field(default=None, repr=False)
    """What was said to the agent."""
    messages: Sequence[ChatMessage] = field(default=(), repr=False)
    """What the agent said, in order: a message for each step between calls of tools. What it was told of
    those, and events, are in `agent.messages()`."""
    tool_calls: Sequence[ToolCall] = ()
    """The tools it called, with what came of each."""
    output: Any = None
    """Its structured output, if it gave any in this turn."""
    usage: LLMUsage | None = field(default=None, repr=False)
    """What the language model has used; None if the server did not tell."""

    @property
    def chat_id(self) -> str:
        """Id of the chat."""
        return self.chat.id

    @property
    def message(self) -> ChatMessage | None:
        """The last message of the agent; None if it said nothing."""
        said = [message for message in self.messages if message.get("role") == "assistant"]
        return said[-1] if said else None

    @property
    def text(self) -> str:
        """The text of the last message; empty if there is none."""
        return texts_of(self.message.to_dict().get("content"))["response"] if self.message else ""

    @property
    def pending_approvals(self) -> list[Interrupt]:
        """What waits for a person's decision."""
        waiting = self.chat.pending_interrupts or []
        return [interrupt for interrupt in waiting if interrupt.get("status") in (None, "pending")]

    @property
    def error(self) -> str | None:
        """Why the run failed, if it did and said so."""
        return self.run.error if self.run else None

    def __str__(self) -> str:
        return self.text


def succeeded(reply: Reply) -> Reply:
    """The reply, unless the run failed or was cancelled.

    Raises:
        AgentRunFailedError, AgentRunCancelledError: with the reply as far as it went.
    """
    if reply.state in FAILED:
        reason = f": {reply.error}" if reply.error else ""
        verb = "was rejected" if reply.state == "rejected" else "failed"
        raise AgentRunFailedError(f"the agent's run in chat {reply.chat_id} {verb}{reason}", reply=reply)
    if reply.state in CANCELLED:
        raise AgentRunCancelledError(f"the agent's run in chat {reply.chat_id} was cancelled", reply=reply)
    return reply
