"""Watch a chat from turn to turn, over cuts of the connection."""

from __future__ import annotations

import random
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import AsyncExitStack, aclosing

from inferencesh_gen.api.chats import index_messages as messages_endpoint
from inferencesh_gen.api.chats import stream as stream_endpoint
from inferencesh_gen.models import Chat, ChatMessage
from inferencesh_gen.runtime.http import RequestOptions

from .._core.chat_state import ChatState
from .._core.errors import InferenceError
from .._core.reconnects import Reconnects
from .._core.records import StreamRecord
from .._core.shapes import records_of
from .._shim import _async as shim
from .conversation import AsyncConversation
from .sender import AsyncClientSender

_PAGE = 50


class AsyncChatWatch:
    """A chat that is watched until nobody iterates any more, or `disconnect` is called.

    Args:
        sender: Sends the requests.
        conversation: The chat.
    """

    def __init__(self, sender: AsyncClientSender, conversation: AsyncConversation) -> None:
        self._sender = sender
        self._conversation = conversation
        self._policy = sender.config.follow
        self._state = ChatState({"id": conversation.chat_id})
        self._stop = shim.Stop()

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

    async def _changes(self) -> AsyncGenerator[tuple[str, str]]:
        """What changes, as table and id.

        Raises:
            APIStatusError: the chat can't be followed.
            APIConnectionError: the server stayed out of reach.
        """
        longest_wait = self._sender.config.retry.max_retry_wait
        reconnects = Reconnects(self._policy.max_reconnects, random.random, longest_wait)
        is_first = True
        async with self._conversation.followed_until(self._stop):
            while not self._stop.is_set:
                error = None
                try:
                    async with AsyncExitStack() as stack:
                        records = await self._open(stack)
                        for change in await self._catch_up():
                            if not is_first:
                                yield change
                        is_first = False
                        async for record in records:
                            reconnects.reset()
                            for change in await self._take(record):
                                yield change
                except InferenceError as problem:
                    error = problem
                    if not self._stop.is_set:
                        reconnects.failed(problem)
                self._state.cut()
                await self._stop.sleep(reconnects.pause(error))

    async def _open(self, stack: AsyncExitStack) -> AsyncIterator[StreamRecord]:
        options = RequestOptions(timeout=self._policy.idle_timeout)
        request = stream_endpoint.request(str(self._conversation.chat_id), options=options)
        records = await shim.enter(stack, self._sender.records(request))
        await shim.enter(stack, self._stop.calling(records.abort))
        return aiter(records)

    async def _take(self, record: StreamRecord) -> list[tuple[str, str]]:
        if record.kind == "delta":
            if record.resource_id in self._state.messages:
                self._state.add_delta(record)
            return []
        change = self._state.apply(record)
        if self._state.has_missed:
            return await self._catch_up()
        return [change] if change else []

    async def _catch_up(self) -> list[tuple[str, str]]:
        """The messages that changed since they were last seen."""
        self._state.has_missed = False
        request = messages_endpoint.request(str(self._conversation.chat_id), limit=_PAGE)
        page = (await self._sender.send(request)).data
        self._state.joined()
        changed = [item for item in reversed(records_of(page)) if self._state.merge_message(item)]
        return [("chat_messages", item["id"]) for item in changed]
