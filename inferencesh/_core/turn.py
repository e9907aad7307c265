"""Decides how a turn of an agent is followed to its end. No I/O: a driver asks what to do, does it, reports.

```
          ┌─────── wait ◄──────┐
          ▼                    │ cut
        stream ────────────────┤
          │ not opened         │
          └─► look up ─────────┘──► done
```

A chat's stream has no end, replays nothing, and begins with a snapshot that may be of the turn before. So the
stream of an existing chat is opened before the message is sent; after every later opening the messages are
looked up; and an idle chat ends the turn only if it is certain that this turn is what it rests from.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Literal

from attrs import frozen

from .agent_events import ChatUpdate, TurnEvent
from .chat_state import ENDED_RUNS
from .errors import APIConnectionError, APITimeoutError, InferenceError
from .follower import FollowPolicy
from .reconnects import Reconnects, requested_pause
from .records import StreamRecord
from .reply import Reply
from .shapes import as_object
from .tool_claims import ToolClaims, Work
from .turn_content import TurnContent

TurnAction = Literal["stream", "look up", "wait", "done"]

_NEEDS_PERSON = frozenset({"input_required", "auth_required"})


@frozen(kw_only=True)
class Helpers:
    """What there is on this side to help the agent.

    Attributes:
        tools: Names of the tools that have a handler.
        answers_calls: Whether calls without a handler are answered too, by a callback.
        refuses_calls: Whether calls that nothing here answers are answered with an error.
        known: Names of all tools that the agent has; None if only the server knows. Calls of others are
            answered with an error in any case: nobody else can know what to do with them.
        approves: Whether approvals are decided here.
        leaves_to_person: Whether the turn is over for this side when a person has to act.
        max_rounds: How many messages of one turn may call tools of this side.
    """

    tools: frozenset[str] = frozenset()
    answers_calls: bool = False
    refuses_calls: bool = True
    known: frozenset[str] | None = None
    approves: bool = False
    leaves_to_person: bool = True
    max_rounds: int = 50

    def answer(self, call: Mapping[str, Any]) -> bool:
        """Whether a call that waits for a result gets it from here."""
        if call.get("type") != "client":
            return self.answers_calls
        name = as_object(call.get("function")).get("name")
        is_unknown = self.known is not None and name not in self.known
        return name in self.tools or self.answers_calls or self.refuses_calls or is_unknown


class TurnFollower:
    """The state machine that follows one turn.

    Args:
        chat: The chat as known so far: its id, unless the message makes it.
        policy: How to follow.
        random: A random number from 0 to 1, which spreads the reconnects of many clients.
        claims: The calls of tools that were taken on in this conversation.
        helpers: What there is on this side to help the agent.
        longest_wait: Seconds; if the server asks to wait longer than this, its error is raised instead.
    """

    def __init__(
        self,
        chat: Mapping[str, Any],
        policy: FollowPolicy,
        random: Callable[[], float],
        claims: ToolClaims,
        helpers: Helpers,
        longest_wait: float = 60.0,
    ) -> None:
        self.content = TurnContent(chat)
        self.policy = policy
        self.pause = 0.0
        """For ``wait``: seconds."""
        self.wants_look_up = False
        """Whether the chat has to be looked up beside the stream."""
        self.state: str | None = None
        """How the turn ended."""
        self._claims = claims
        self._helpers = helpers
        self._reconnects = Reconnects(policy.max_reconnects, random, longest_wait)
        self._polling = policy.updates == "poll"
        self._next: TurnAction = "look up" if self._polling else "stream"
        self._error: InferenceError | None = None
        self._news = False
        self._silent = True
        self._settled = False
        self._seen_busy = False
        self._doubts = 0
        self._rounds: set[str] = set()
        self._joins_late = False
        self._in_stream = False
        self._is_doubtful = False
        self._is_patient = True
        self._looks_after = False
        self._deeds = 0

    @property
    def action(self) -> TurnAction:
        """What to do now."""
        if self.state is None:
            return self._next
        if self._settled:
            return "done"
        return "wait" if self._next == "wait" else "look up"

    @property
    def chat_id(self) -> str:
        """Id of the chat."""
        return str(self.content.state.chat["id"])

    @property
    def leaves_stream(self) -> bool:
        """Whether the stream has no more to tell. When the run has ended, the chat is about to say so."""
        if self.state is None or self._settled:
            return self.state is not None
        is_lagging = (
            self.state in ENDED_RUNS and self.content.is_complete() and not self.content.chat_is_current
        )
        return not (is_lagging and self._is_patient)

    @property
    def is_exceeded(self) -> bool:
        """Whether tools were called in more rounds than allowed."""
        return len(self._rounds) > self._helpers.max_rounds

    def posted(self, user: Mapping[str, Any], assistant: Mapping[str, Any] | None) -> list[TurnEvent]:
        """The message was taken."""
        self.content.begin(user, assistant)
        self._judge()
        return self.content.tell()

    def opens(self) -> None:
        """A stream is about to be opened."""
        self._news, self._silent = False, True

    def opened(self) -> None:
        """The stream is open."""
        self._in_stream = True
        if self.content.user_id is None and not self._joins_late:
            self.content.state.joined()
            self._is_doubtful = True
        else:
            self.wants_look_up = True

    def record(self, record: StreamRecord) -> list[TurnEvent]:
        """A record of the stream; what there is to tell."""
        self._silent = False
        if record.kind == "heartbeat":
            self.wants_look_up |= self._is_doubtful
            self._is_patient = False
            return []
        is_news, events = self.content.take(record)
        if is_news:
            self._progress()
        if is_news and record.kind != "delta":
            self._judge(of_chat=any(isinstance(event, ChatUpdate) for event in events))
        self._is_doubtful = self._is_doubtful and not is_news
        self.wants_look_up |= self.content.state.has_missed
        return events

    def stream_ended(self, error: InferenceError | None) -> None:
        """The stream is over: at its end, by an error, or because it could not be opened.

        Raises:
            InferenceError: one that trying again will not change.
        """
        self.content.state.cut()
        self._error = error
        self.wants_look_up = self._in_stream = False
        can_not_pass = self._reconnects.can_not_pass(error, silent=self._silent)
        if self.policy.updates == "auto" and can_not_pass:
            self._polling = True
        elif error is not None:
            self._reconnects.check(error)
        if self._polling or (self._silent and requested_pause(error) is None):
            self._next = "look up"
            return
        if self._silent:  # the server wants peace first
            self._looks_after = True
        else:
            self._count_stream()
        self._wait(error)

    def looks_up(self) -> None:
        """The chat is about to be looked up."""
        self._deeds = self._claims.deeds

    def looked_up(
        self,
        chat: Mapping[str, Any],
        messages: Iterable[Mapping[str, Any]],
        run: Mapping[str, Any] | None,
    ) -> list[TurnEvent]:
        """The chat, asked for; what there is to tell.

        Args:
            chat: The chat.
            messages: Its messages since the turn began, at least.
            run: The run of the turn, if that was asked for.
        """
        self.wants_look_up = self.content.state.has_missed = self._is_doubtful = False
        if self._in_stream:
            self.content.state.joined()
        is_news, events = self.content.take_chat(chat)
        for message in messages:
            is_news |= self.content.take_message(message)
        if run is not None:
            is_news |= self.content.state.merge_run(run)
        if is_news:
            self._progress()
        events += self.content.tell()
        self._judge(looked=True)
        self._settled = self.state is not None
        if not self._in_stream and not self._settled:
            self._after_look_up()
        return events

    def lives(self) -> None:
        """The stream was silent for long but for heartbeats: that is no failure, but worth a look."""
        self._reconnects.reset()
        self.wants_look_up = True

    def misses_text(self) -> bool:
        """Whether pieces of what is being written are lost: a look from time to time shows it growing."""
        return self.state is None and self.content.misses_text()

    def failed(self, error: InferenceError) -> None:
        """A look-up failed.

        Raises:
            InferenceError: it is final, or there were too many in a row.
        """
        self._reconnects.failed(error, goes_on=self._in_stream)
        if not self._in_stream:
            self._error = error
            self._wait(error)

    def left_stream(self) -> None:
        """The stream was left, because the turn is over."""
        self._in_stream = False

    def waited(self) -> None:
        """The pause is over."""
        looks = self._looks_after or self._polling or self.state is not None
        self._next = "look up" if looks else "stream"
        self._looks_after = False

    def join(self) -> None:
        """Follow the last turn of the chat, whose message was sent before."""
        self._joins_late = True

    def attach(self, messages: Sequence[Mapping[str, Any]]) -> bool:
        """The last turn of the chat; whether there is one.

        Args:
            messages: The latest messages, newest first.
        """
        said = (message for message in messages if message.get("role") == "user")
        user = last_said(messages) or next(said, None)
        if user is None:
            self.state, self._settled = "completed", True
            return False
        self.content.begin(user, None)
        return True

    def wants_run(self, chat: Mapping[str, Any]) -> bool:
        """Whether the run has to be looked up too: the chat rests, and how the run ended is not known."""
        run = as_object(chat.get("active_run"))
        is_told = run.get("id") == self.content.run_id and run.get("state") in ENDED_RUNS
        is_open = self.content.run.get("state") not in ENDED_RUNS
        rests = self.state is not None or chat.get("status") not in ("busy", "awaiting_input")
        return bool(self.content.run_id) and is_open and rests and not is_told and not self.content.is_queued

    def work(self) -> list[Work]:
        """What is to be done for calls of tools; each is given once."""
        works: list[Work] = []
        if self.state is not None:
            return works
        for call in self.content.calls():
            answers = self._helpers.answer(call)
            work = self._claims.work(call, answers=answers, approves=self._helpers.approves)
            if work:
                works.append(work)
                is_own = work.deed == "approve" and call.get("type") == "client"
                if work.deed == "answer" or is_own:  # what is approved may run without being seen here again
                    self._rounds.add(str(call.get("chat_message_id") or call["id"]))
        return works

    def reply(self) -> Reply:
        """The turn as it is now."""
        return self.content.reply(self.state or str(self.content.run.get("state") or "working"))

    def _judge(self, *, of_chat: bool = False, looked: bool = False) -> None:
        """See whether the turn is over.

        Args:
            of_chat: Whether the chat itself has changed.
            looked: Whether all was looked up just now.
        """
        content = self.content
        if content.user_id is None:
            return
        state = content.run.get("state")
        if content.withdrawn:
            self._end(content.withdrawn)
        elif content.is_queued:
            return
        elif state in ENDED_RUNS:
            self._end(state)
        elif self.state is not None:
            return
        elif state in _NEEDS_PERSON:
            self._judge_person(state, looked=looked)
        elif content.chat_is_busy:
            self._seen_busy = True
        elif of_chat or looked:
            self._judge_rest(looked=looked)

    def _judge_person(self, state: str, *, looked: bool) -> None:
        calls = list(self.content.calls())
        if not self._helpers.leaves_to_person or any(map(self._is_cared_for, calls)):
            return
        is_current = looked and self._deeds == self._claims.deeds
        if is_current or any(map(self._claims.is_waiting_for_person, calls)):
            self._end(state)
        else:
            self.wants_look_up = True

    def _is_cared_for(self, call: Mapping[str, Any]) -> bool:
        """Whether this program is at work for a call, or will be as soon as `work` is asked for."""
        is_asked = call.get("status") == "awaiting_approval"
        can_help = self._helpers.approves if is_asked else self._helpers.answer(call)
        is_open = self._claims.is_waiting_for_person(call)
        return self._claims.is_under_way(call) or (is_open and can_help)

    def _judge_rest(self, *, looked: bool) -> None:
        active = as_object(self.content.state.chat.get("active_run"))
        is_other = bool(self.content.run_id) and active.get("id") not in (None, self.content.run_id)
        if looked and self.content.is_written():
            # The chat and the message disagree: the one is late. Look once more.
            self._doubts += 1
        is_certain = looked and (not self.content.is_written() or self._doubts > 1)
        if is_certain or (self._seen_busy and not is_other and not self.content.is_written()):
            self._end(self.content.rest())
        elif not looked and not self._is_doubtful:
            # The snapshot that a stream begins with may be from before the message: there, wait for more.
            self.wants_look_up = True

    def _end(self, state: str) -> None:
        content = self.content
        is_known = not content.run_id or content.run.get("state") in ENDED_RUNS
        self._settled = is_known and content.is_complete() and content.chat_is_current
        self.state = state

    def _after_look_up(self) -> None:
        if self._polling:
            self._reconnects.reset()
            self._next, self.pause = "wait", self.policy.poll_interval
            return
        self._count_stream()
        if self._polling:
            self._after_look_up()
        else:
            self._wait(None)

    def _count_stream(self) -> None:
        """A stream is over: count it if it brought no news. One that lived in silence is no failure."""
        has_idled = isinstance(self._error, APITimeoutError) and not self._silent
        if not self._news and not has_idled and self._reconnects.stream_failed():
            if self.policy.updates != "auto":
                raise self._error or APIConnectionError(
                    "too many streams in a row without news of the chat",
                    method="GET",
                    url=f"/chats/{self.chat_id}/stream",
                    sent=True,
                )
            # The chat can be looked up all the same.
            self._polling = True
            self._reconnects.reset()
        self._news = False

    def _wait(self, error: InferenceError | None) -> None:
        self._next, self.pause = "wait", self._reconnects.pause(error)

    def _progress(self) -> None:
        self._news = True
        self._reconnects.reset()


def last_said(messages: Iterable[Mapping[str, Any]]) -> Mapping[str, Any] | None:
    """The message that began the last turn: not one that was taken back while it waited, which began none.

    Args:
        messages: The latest messages, newest first.
    """
    is_answered = False
    for message in messages:
        if message.get("role") != "user":
            is_answered = True
        elif is_answered or message.get("status") != "cancelled":
            return message
    return None
