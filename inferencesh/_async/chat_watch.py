"""Watch a chat from turn to turn, over cuts of the connection and where streams do not pass."""

from __future__ import annotations

import random
import time
from collections.abc import AsyncGenerator
from contextlib import AsyncExitStack, aclosing
from typing import Any

from inferencesh_gen.api.chats import get as get_endpoint
from inferencesh_gen.api.chats import index_messages as messages_endpoint
from inferencesh_gen.api.chats import stream as stream_endpoint
from inferencesh_gen.models import Chat, ChatMessage
from inferencesh_gen.runtime.http import RequestOptions

from .._core.chat_state import ChatState
from .._core.errors import InferenceError
from .._core.follower import FollowPolicy
from .._core.records import StreamRecord
from .._core.shapes import records_of
from .._core.watching import Watching
from .._shim import _async as shim
from .conversation import AsyncConversation
from .records import AsyncRecords
from .sender import AsyncClientSender

_PAGE = 50
_ONCE = RequestOptions(max_retries=0)
"""For look-ups: what a failure means is decided here, so the sender must not repeat them on its own."""

_Change = tuple[str, str]
"""What changed: its table and its id."""


class AsyncChatWatch:
    """A chat that is watched until nobody iterates any more, or `disconnect` is called.

    Args:
        sender: Sends the requests.
        conversation: The chat.
        policy: How to follow it.
    """

    def __init__(
        self, sender: AsyncClientSender, conversation: AsyncConversation, policy: FollowPolicy
    ) -> None:
        self._sender = sender
        self._conversation = conversation
        self._chat_id = str(conversation.chat_id)
        self._state = ChatState({"id": conversation.chat_id})
        self._watching = Watching(policy, random.random, sender.config.retry.max_retry_wait)
        self._stop = shim.Stop()
        self._knows_messages = False

    async def messages(self) -> AsyncGenerator[ChatMessage]:
        """Each new or changed message; what was there before is not told."""
        async with aclosing(self._changes()) as changes:
            async for table, changed_id in changes:
                if table == "chat_messages":
                    yield self._state.message(changed_id)

    async def chats(self) -> AsyncGenerator[Chat]:
        """Each state of the chat, beginning with the present one."""
        async with aclosing(self._changes()) as changes:
            async for table, _ in changes:
                if table == "chats":
                    yield Chat.from_dict(dict(self._state.chat))

    async def _changes(self) -> AsyncGenerator[_Change]:
        """What changes.

        Raises:
            APIStatusError: the chat can't be followed.
            APIConnectionError: the server stayed out of reach.
        """
        async with self._conversation.followed_until(self._stop):
            while not self._stop.is_set:
                async with aclosing(self._poll() if self._watching.polls else self._stream()) as changes:
                    async for change in changes:
                        yield change
                self._state.cut()
                await self._stop.sleep(self._watching.pause)

    async def _poll(self) -> AsyncGenerator[_Change]:
        try:
            changes = await self._look()
        except InferenceError as problem:
            self._watching.look_failed(problem)
            return
        self._watching.looked()
        for change in changes:
            yield change

    async def _stream(self) -> AsyncGenerator[_Change]:
        error = None
        self._watching.opens()
        try:
            async with AsyncExitStack() as stack:
                records = await self._open(stack)
                for change in await self._look_at_messages():
                    yield change
                async with aclosing(self._read(records)) as changes:
                    async for change in changes:
                        yield change
        except InferenceError as problem:
            error = problem
        if not self._stop.is_set:
            self._watching.stream_ended(error)

    async def _open(self, stack: AsyncExitStack) -> AsyncRecords:
        options = RequestOptions(timeout=self._watching.policy.idle_timeout)
        request = stream_endpoint.request(self._chat_id, options=options)
        records = await shim.enter(stack, self._sender.records(request))
        await shim.enter(stack, self._stop.calling(records.abort))
        return records

    async def _read(self, records: AsyncRecords) -> AsyncGenerator[_Change]:
        quiet_since = time.monotonic()
        async for record in records:
            self._watching.hears()
            if record.kind != "heartbeat":
                quiet_since = time.monotonic()
                changes = await self._take(record)
            elif time.monotonic() - quiet_since >= self._watching.policy.quiet_timeout:
                # The connection lives, but news may not get through it.
                quiet_since = time.monotonic()
                changes = await self._look()
            else:
                continue
            for change in changes:
                yield change

    async def _take(self, record: StreamRecord) -> list[_Change]:
        if record.kind == "delta":
            if record.resource_id in self._state.messages:
                self._state.add_delta(record)
            return []
        change = self._state.apply(record)
        if self._state.has_missed:
            return await self._look_at_messages()
        return [change] if change else []

    async def _look(self) -> list[_Change]:
        """Look the chat and its messages up; what has changed since."""
        chat = (await self._sender.send(get_endpoint.request(self._chat_id, options=_ONCE))).data
        is_news = self._state.merge_chat(chat)
        return [*([("chats", self._chat_id)] if is_news else []), *await self._look_at_messages()]

    async def _look_at_messages(self) -> list[_Change]:
        """The messages that changed since they were last seen; none when they are seen first."""
        self._state.has_missed = False
        found = await self._latest_messages()
        self._state.joined()
        changed = [item for item in reversed(found) if self._state.merge_message(item)]
        is_first, self._knows_messages = not self._knows_messages, True
        return [] if is_first else [("chat_messages", item["id"]) for item in changed]

    async def _latest_messages(self) -> list[dict[str, Any]]:
        """The messages of the chat, newest first, back to those that are known."""
        request = messages_endpoint.request(self._chat_id, limit=_PAGE, options=_ONCE)
        found: list[dict[str, Any]] = []
        while True:
            page: dict[str, Any] = (await self._sender.send(request)).data
            items = records_of(page)
            found += items
            is_reached = not self._knows_messages or any(item["id"] in self._state.messages for item in items)
            if is_reached or not page.get("has_next") or not page.get("next_cursor"):
                return found
            request = request.at(page["next_cursor"], "forward")
