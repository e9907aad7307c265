"""Follow one turn of an agent to its end: the driver of `TurnFollower`, which does what that decides."""

from __future__ import annotations

import datetime
import random
import time
from collections.abc import AsyncGenerator, Callable, Mapping
from contextlib import AsyncExitStack, aclosing
from typing import TYPE_CHECKING, Any

from inferencesh_gen.api.agent_runs import get as run_endpoint
from inferencesh_gen.api.chats import get as get_endpoint
from inferencesh_gen.api.chats import index_messages as messages_endpoint
from inferencesh_gen.api.chats import stop as stop_endpoint
from inferencesh_gen.api.chats import stream as stream_endpoint
from inferencesh_gen.runtime.http import Request, RequestOptions

from .._core.agent_events import TurnDone, TurnEvent
from .._core.deadline import Deadline
from .._core.errors import (
    AgentDisconnectedError,
    AgentTimeoutError,
    APIStatusError,
    InferenceError,
    ResponseDecodeError,
    ToolRoundsError,
)
from .._core.reply import Reply
from .._core.shapes import is_object, records_of
from .._core.submissions import uncertain
from .._core.turn import Helpers, TurnFollower, last_said
from .._core.turn_waiting import TurnWaiting
from .._shim import _async as shim
from .._transport.limit import given_up_at
from .conversation import AsyncConversation
from .records import AsyncRecords
from .sender import AsyncClientSender
from .tool_work import AsyncToolWork

if TYPE_CHECKING:
    from ..tools import Tool

Message = Callable[[str | None], Request]
"""How a message is sent to the chat of an id, or, without one, to a new chat."""

_LAST_LOOK = 0.15
"""Seconds for the look-up after the time is over."""
_STOP = 10.0
"""Seconds for the call that stops an agent whose time is over."""
_LONGEST_REQUEST = 60.0
_LONGEST_OPENING = 5.0
"""Seconds that the stream gets to open before the message is sent all the same."""
_PAGE = 50


class AsyncTurnFollowing:
    """One turn on its way.

    Args:
        sender: Sends the requests.
        conversation: What the turn belongs to.
        tools: The tools that have a handler, by name.
        waiting: How long, by which means, and who helps.
        helpers: What that comes to, for the decisions.
        message: How the message is sent; None follows the last turn of the chat.
    """

    def __init__(
        self,
        sender: AsyncClientSender,
        conversation: AsyncConversation,
        tools: Mapping[str, Tool],
        waiting: TurnWaiting,
        helpers: Helpers,
        message: Message | None,
    ) -> None:
        policy = waiting.follow.policy
        self._sender = sender
        self._conversation = conversation
        self._waiting = waiting
        self._message = message
        self._helpers = helpers
        self._is_new = conversation.chat_id is None
        self._turn = self._follower()
        self._stop = shim.Stop()
        self._crew = shim.Crew(self._give_up)
        self._work = AsyncToolWork(sender, tools, waiting.helpers, conversation, policy.max_reconnects)
        self._error: BaseException | None = None
        self._deadline = Deadline()
        if message is None:
            self._turn.join()
            self._deadline = waiting.follow.deadline(time.monotonic())

    async def events(self) -> AsyncGenerator[TurnEvent]:
        """What happens, to the end of the turn.

        Raises:
            AgentTimeoutError: the time is over; with the reply so far.
            AgentDisconnectedError: it was left from elsewhere.
            ToolRoundsError: the agent called tools in too many rounds.
            SubmissionUncertainError: the message was sent and no answer came.
            APIStatusError: the server refused the message, or the chat can't be followed.
            APIConnectionError: the server stayed out of reach.
        """
        async with self._conversation.followed_until(self._stop, helps=True), self._crew:
            for event in await self._begin():
                yield event
            async with aclosing(self._follow()) as events:
                async for event in events:
                    yield event
        reply = self._turn.reply()
        self._conversation.keep(reply)
        yield TurnDone(reply)

    async def post(self) -> Reply:
        """Send the message without following the turn; the reply as far as it is known by then."""
        async with self._conversation.beginning() as is_new:
            self._find_chat(is_new)
            await self._send_message()
        return self._turn.reply()

    async def _begin(self) -> list[TurnEvent]:
        """Send the message, unless a stream can be opened first."""
        async with self._conversation.beginning() as is_new:
            self._find_chat(is_new)
            is_sent = self._message is None or not (is_new or self._waiting.follow.policy.updates == "poll")
            return [] if is_sent else await self._post()

    def _find_chat(self, is_new: bool) -> None:
        """Another first message may have made the chat since this one was meant to."""
        if self._is_new and not is_new:
            self._turn = self._follower()

    def _follower(self) -> TurnFollower:
        chat, claims = self._conversation.chat, self._conversation.claims
        longest_wait = self._sender.config.retry.max_retry_wait
        policy = self._waiting.follow.policy
        return TurnFollower(chat, policy, random.random, claims, self._helpers, longest_wait)

    async def _follow(self) -> AsyncGenerator[TurnEvent]:
        turn = self._turn
        while (action := turn.action) != "done":
            self._check()
            if self._is_over() and turn.state is not None:
                return
            if action == "stream" and not self._is_over():
                async with aclosing(self._stream()) as events:
                    async for event in events:
                        yield event
                continue
            news = await self._step(action)
            await self._help()
            for event in news:
                yield event
        self._check()

    async def _stream(self) -> AsyncGenerator[TurnEvent]:
        async with AsyncExitStack() as stack:
            records, error = None, None
            self._turn.opens()
            try:
                records = await self._open(stack)
                self._turn.opened()
            except InferenceError as problem:
                error = problem
            if self._message is not None:
                for event in await self._post():
                    yield event
            if records is not None:
                # Only now: the time counts from the message on, which may have been sent just here.
                await shim.enter(stack, shim.Alarm(self._due, records.abort))
                try:
                    async with aclosing(self._read(records)) as events:
                        async for event in events:
                            yield event
                except InferenceError as problem:
                    error = problem
        self._check()
        if self._turn.state is None:
            self._turn.stream_ended(error)
        else:
            self._turn.left_stream()

    async def _read(self, records: AsyncRecords) -> AsyncGenerator[TurnEvent]:
        turn = self._turn
        quiet_since = looked_at = time.monotonic()
        async for record in records:
            events = turn.record(record)
            if record.kind != "delta":
                await self._help()
            for event in events:
                yield event
            if record.kind != "heartbeat":
                quiet_since = time.monotonic()
            elif time.monotonic() - quiet_since >= turn.policy.quiet_timeout:
                # The connection lives, the agent may not: look without leaving the stream.
                quiet_since = time.monotonic()
                turn.lives()
            if time.monotonic() - looked_at >= turn.policy.poll_interval:
                looked_at = time.monotonic()
                turn.wants_look_up |= turn.misses_text()
            if turn.wants_look_up:
                events = await self._look_up()
                await self._help()
                for event in events:
                    yield event
            if turn.leaves_stream:
                return

    async def _open(self, stack: AsyncExitStack) -> AsyncRecords:
        options = RequestOptions(timeout=self._turn.policy.idle_timeout)
        request = stream_endpoint.request(self._turn.chat_id, options=options)
        due = self._due()
        if self._message is not None:
            soon = time.monotonic() + _LONGEST_OPENING
            due = soon if due is None else min(due, soon)
        with given_up_at(due):
            records = await shim.enter(stack, self._sender.records(request))
        await shim.enter(stack, self._stop.calling(records.abort))
        return records

    async def _post(self) -> list[TurnEvent]:
        events = await self._send_message()
        await self._help()
        return events

    async def _send_message(self) -> list[TurnEvent]:
        assert self._message is not None
        message, self._message = self._message(self._conversation.chat_id), None
        sent_at = datetime.datetime.now(datetime.UTC)
        answer = (await self._sender.send(message)).data
        user = answer.get("user_message") if is_object(answer) else None
        if not is_object(user) or not user.get("id") or not user.get("chat_id"):
            problem = ResponseDecodeError("POST /agents/run: the message was expected", status=200)
            raise uncertain(message, problem, sent_at) or problem from problem
        self._conversation.chat.setdefault("id", user["chat_id"])
        self._deadline = self._waiting.follow.deadline(time.monotonic())
        assistant = answer.get("assistant_message")
        return self._turn.posted(user, assistant if is_object(assistant) else None)

    async def _help(self) -> None:
        """Begin to do what the agent needs of this program, unless the turn is being left."""
        works = [] if self._stop.is_set else self._turn.work()
        if self._turn.is_exceeded:
            await self._stop_agent(error := self._rounds_error())
            raise error
        for work in works:
            self._crew.start(self._work.do, self._work.leave, work)

    async def _step(self, action: str) -> list[TurnEvent]:
        if self._is_over():
            return await self._last_look()
        if action == "look up":
            return await self._look_up()
        await self._stop.sleep(self._left(self._turn.pause))
        self._turn.waited()
        return []

    async def _look_up(self, timeout: float | None = None) -> list[TurnEvent]:
        turn = self._turn
        turn.looks_up()
        try:
            due = self._due() if timeout is None else time.monotonic() + timeout
            with given_up_at(due):
                options = self._options(timeout)
                chat = (await self._sender.send(get_endpoint.request(turn.chat_id, options=options))).data
                messages = await self._messages(options)
                if turn.content.user_id is None and not turn.attach(messages):
                    return []
                run = await self._run(options) if turn.wants_run(chat) else None
        except InferenceError as error:
            if timeout is not None:
                raise
            turn.failed(error)
            return []
        return turn.looked_up(chat, messages, run)

    async def _messages(self, options: RequestOptions) -> list[dict[str, Any]]:
        """The messages of the chat, newest first, back to the one that began the turn."""
        request = messages_endpoint.request(self._turn.chat_id, limit=_PAGE, options=options)
        found: list[dict[str, Any]] = []
        user_id = self._turn.content.user_id
        while True:
            page: dict[str, Any] = (await self._sender.send(request)).data
            items = records_of(page)
            found += items
            is_reached = any(item["id"] == user_id for item in items) if user_id else last_said(found)
            if is_reached or not page.get("has_next") or not page.get("next_cursor"):
                return found
            request = request.at(page["next_cursor"], "forward")

    async def _run(self, options: RequestOptions) -> dict[str, Any] | None:
        request = run_endpoint.request(self._turn.content.run_id or "", options=options)
        try:
            run: dict[str, Any] = (await self._sender.send(request)).data
        except APIStatusError as error:
            if error.status >= 500:
                raise
            return None  # a server that does not show runs; the chat has to do
        return run

    async def _last_look(self) -> list[TurnEvent]:
        """The time is over: one more look, and the end of waiting unless that changes it."""
        events: list[TurnEvent] = []
        problem = None
        try:
            events = await self._look_up(_LAST_LOOK)
        except InferenceError as error:
            problem = error
        if self._turn.action == "done":
            return events
        timeout = AgentTimeoutError(self._waiting.follow.timeout or 0.0, reply=self._turn.reply())
        if problem:
            timeout.add_note(f"The last look at it failed: {problem}")
        if self._waiting.follow.on_timeout == "cancel":
            await self._stop_agent(timeout)
        raise timeout

    async def _stop_agent(self, reason: Exception) -> None:
        options = RequestOptions(timeout=_STOP, max_retries=0)
        try:
            await self._sender.send(stop_endpoint.request(self._turn.chat_id, options=options))
        except InferenceError as error:
            reason.add_note(f"It could not be stopped: {error}")

    def _rounds_error(self) -> ToolRoundsError:
        most = self._waiting.max_rounds
        return ToolRoundsError(
            f"the agent called tools in more than {most} rounds of a turn and was stopped (max_tool_rounds)",
            reply=self._turn.reply(),
        )

    def _give_up(self, error: BaseException) -> None:
        """Something that was to help failed: end the turn with that."""
        if not isinstance(error, shim.Stopped):
            self._error = self._error or error
            self._stop.set()

    def _check(self) -> None:
        if self._error:
            raise self._error
        if self._stop.is_set:
            text = (
                f"the turn in chat {self._conversation.chat_id} is not followed any more; the agent goes on"
            )
            raise AgentDisconnectedError(text, reply=self._turn.reply())

    def _is_over(self) -> bool:
        return self._deadline.passed(None, time.monotonic())

    def _due(self) -> float | None:
        return self._deadline.moment(None)

    def _left(self, most: float) -> float:
        return self._deadline.left(None, time.monotonic(), most)

    def _options(self, timeout: float | None = None) -> RequestOptions:
        # The follower decides what a failure means, so the sender must not repeat it on its own.
        longest = self._sender.config.timeout or _LONGEST_REQUEST
        return RequestOptions(timeout=timeout or self._left(longest), max_retries=0)
