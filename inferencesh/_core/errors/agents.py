"""Turns of agents that did not end as hoped."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .base import InferenceError

if TYPE_CHECKING:
    from inferencesh_gen.models import AgentRun

    from ..reply import Reply


class AgentError(InferenceError):
    """A turn of an agent did not end well.

    Attributes:
        reply: What the agent said and did until then.
    """

    def __init__(self, message: str, *, reply: Reply) -> None:
        self.reply = reply
        super().__init__(message)

    @property
    def chat_id(self) -> str:
        """Id of the chat."""
        return self.reply.chat_id

    @property
    def run(self) -> AgentRun | None:
        """The run of the agent, as last seen; its `error` says why it failed."""
        return self.reply.run


class AgentRunFailedError(AgentError):
    """The run failed, or was rejected before it began; `run.error` says why."""


class AgentRunCancelledError(AgentError):
    """The run was stopped, or the message was taken back before the agent saw it."""


class AgentTimeoutError(AgentError, TimeoutError):
    """The time that the caller gave was over before the turn was; the agent goes on unless it was stopped.

    Attributes:
        seconds: The time that was given.
    """

    def __init__(self, seconds: float, *, reply: Reply) -> None:
        self.seconds = seconds
        super().__init__(
            f"the agent's turn in chat {reply.chat_id} is not over after {seconds:g} s (timeout); "
            f"it is {reply.state}",
            reply=reply,
        )


class AgentDisconnectedError(AgentError):
    """`disconnect` or `reset` was called while the turn was followed; the agent goes on."""


class ToolRoundsError(AgentError):
    """The agent called tools in more rounds of one turn than `max_tool_rounds`; it was stopped."""


class InputRequiredError(AgentError):
    """The agent can't go on before a person acts: approves a tool, fills in a form, signs in.

    `reply.pending_approvals` says what it waits for. `approve_tool` or `reject_tool` decide, and `wait`
    follows the turn from there.
    """


class OutputError(AgentError):
    """The structured output does not fit the type that was asked for.

    Attributes:
        output: The output as the agent gave it.
    """

    def __init__(self, message: str, *, output: Any, reply: Reply) -> None:
        self.output = output
        super().__init__(message, reply=reply)
