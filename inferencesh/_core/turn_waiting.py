"""How a caller follows a turn of an agent: deadlines, callbacks, and where news come from."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypedDict

from attrs import field, frozen

from .agent_events import ChatUpdate, MessageUpdate, ReasoningDelta, TextDelta, TurnEvent
from .checks import check_count, check_function
from .errors import InvalidArgumentError
from .follower import FollowPolicy, Updates
from .waiting import OnTimeout, Waiting, waiting

if TYPE_CHECKING:
    from inferencesh_gen.models import Chat, ChatMessage

    from .agent_events import ToolCall


class TurnParams(TypedDict, total=False):
    """How to follow a turn, and who helps the agent meanwhile."""

    timeout: float | None
    """Seconds to wait in all; None, the default, waits as long as it takes."""
    on_timeout: OnTimeout
    """``"raise"`` (default) leaves the agent at work; ``"cancel"`` stops it first."""
    updates: Updates
    """``"stream"``, ``"poll"``, or ``"auto"`` (default): a stream, and polling where streams do not pass."""
    poll_interval: float
    """Seconds between two looks, when polling."""
    on_tool_call: Callable[[ToolCall], Any] | None
    """Called with each call of a tool that this program is to run. What it returns, unless None, answers a
    tool without handler; after None, `submit_tool_result` is left to the caller. A `ToolError` is told to the
    model instead of a result."""
    on_tool_error: Callable[[ToolCall, Exception], object] | None
    """Called with a call and the exception of its handler, which the model is told of too."""
    on_approval: Callable[[ToolCall], Any] | None
    """Called with each call that waits for approval: True approves; text rejects, and says why; anything else
    rejects."""
    max_tool_rounds: int
    """How many messages of one turn may call tools of this program (default 50)."""


class TalkParams(TurnParams, total=False):
    """How to wait for a reply."""

    on_message: Callable[[ChatMessage], object] | None
    """Called with each new or changed message of the turn."""
    on_chat: Callable[[Chat], object] | None
    """Called with each new state of the chat."""
    on_delta: Callable[[str, Mapping[str, Any]], object] | None
    """Called with the new text, and the piece it came in: ``{"response": …}`` or ``{"reasoning": …}``."""


_FOLLOW = ("timeout", "on_timeout", "updates", "poll_interval")
_HELP = ("on_tool_call", "on_tool_error", "on_approval")
_NOTICES = ("on_message", "on_chat", "on_delta")
DEFAULT_TOOL_ROUNDS = 50


@frozen(kw_only=True)
class TurnWaiting:
    """How to follow a turn, checked.

    Attributes:
        follow: How long, and by which means.
        helpers: Callbacks that help the agent, by name.
        notices: Callbacks that are told, by name.
        max_rounds: How many messages of one turn may call tools of this program.
    """

    follow: Waiting
    helpers: Mapping[str, Callable[..., Any]] = field(factory=dict[str, Callable[..., Any]])
    notices: Mapping[str, Callable[..., object]] = field(factory=dict[str, Callable[..., object]])
    max_rounds: int = DEFAULT_TOOL_ROUNDS

    def calls(self, event: TurnEvent) -> list[tuple[Callable[..., object], tuple[Any, ...]]]:
        """The functions to call for an event, each with its arguments."""
        match event:
            case TextDelta(text, message_id):
                return self._call("on_delta", text, {"response": text, "message_id": message_id})
            case ReasoningDelta(text, message_id):
                return self._call("on_delta", "", {"reasoning": text, "message_id": message_id})
            case MessageUpdate(message):
                return self._call("on_message", message)
            case ChatUpdate(chat):
                return self._call("on_chat", chat)
            case _:
                return []

    def _call(self, name: str, *arguments: Any) -> list[tuple[Callable[..., object], tuple[Any, ...]]]:
        return [(self.notices[name], arguments)] if name in self.notices else []


def turn_waiting(params: Mapping[str, Any], policy: FollowPolicy, *, tells: bool) -> TurnWaiting:
    """Check how to follow a turn.

    Args:
        params: What the caller gave; see `TalkParams`.
        policy: The client's settings.
        tells: Whether there are callbacks to tell what happens; an iterator has none.

    Raises:
        InvalidArgumentError: which argument, what was given, what is allowed.
    """
    notices = _NOTICES if tells else ()
    known = (*_FOLLOW, *_HELP, *notices, "max_tool_rounds")
    for name in params:
        if name not in known:
            raise InvalidArgumentError(name, f"is no argument of this; allowed: {', '.join(known)}")
    return TurnWaiting(
        follow=waiting({name: params[name] for name in _FOLLOW if name in params}, policy),
        helpers=_functions(params, _HELP),
        notices=_functions(params, notices),
        max_rounds=check_count("max_tool_rounds", params.get("max_tool_rounds", DEFAULT_TOOL_ROUNDS)),
    )


def _functions(params: Mapping[str, Any], names: tuple[str, ...]) -> dict[str, Callable[..., Any]]:
    given = {name: params[name] for name in names if params.get(name) is not None}
    for name, function in given.items():
        check_function(name, function)
    return given
