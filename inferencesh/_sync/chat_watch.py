# Generated from inferencesh/_async/chat_watch.py, do not edit.
"""Watch a chat from turn to turn, over cuts of the connection."""

from __future__ import annotations

import random
from collections.abc import Generator, Iterator
from contextlib import ExitStack, closing

from inferencesh_gen.api.chats import index_messages as messages_endpoint
from inferencesh_gen.api.chats import stream as stream_endpoint
from inferencesh_gen.models import Chat, ChatMessage
from inferencesh_gen.runtime.http import RequestOptions

from .._core.chat_state import ChatState
from .._core.errors import InferenceError
from .._core.reconnects import Reconnects
from .._core.records import StreamRecord
from .._core.shapes import records_of
from .._shim import _sync as shim
from .conversation import Conversation
from .sender import ClientSender

_PAGE = 50


class ChatWatch:
    """A chat that is watched until nobody iterates any more, or `disconnect` is called.

    Args:
        sender: Sends the requests.
        conversation: The chat.
    """

    def __init__(self, sender: ClientSender, conversation: Conversation) -> None:
        self._sender = sender
        self._conversation = conversation
        self._policy = sender.config.follow
        self._state = ChatState({"id": conversation.chat_id})
        self._stop = shim.Stop()

    def messages(self) -> Generator[ChatMessage]:
        """Each new or changed message; what was there before is not told."""
        with closing(self._changes()) as changes:
            for table, changed_id in changes:
                if table == "chat_messages":
                    yield self._state.message(changed_id)

    def chats(self) -> Generator[Chat]:
        """Each state of the chat, beginning with the present one."""
        with closing(self._changes()) as changes:
            for table, _ in changes:
                if table == "chats":
                    yield Chat.from_dict(dict(self._state.chat))

    def _changes(self) -> Generator[tuple[str, str]]:
        """What changes, as table and id.

        Raises:
            APIStatusError: the chat can't be followed.
            APIConnectionError: the server stayed out of reach.
        """
        longest_wait = self._sender.config.retry.max_retry_wait
        reconnects = Reconnects(self._policy.max_reconnects, random.random, longest_wait)
        is_first = True
        with self._conversation.followed_until(self._stop):
            while not self._stop.is_set:
                error = None
                try:
                    with ExitStack() as stack:
                        records = self._open(stack)
                        for change in self._catch_up():
                            if not is_first:
                                yield change
                        is_first = False
                        for record in records:
                            reconnects.reset()
                            for change in self._take(record):
                                yield change
                except InferenceError as problem:
                    error = problem
                    if not self._stop.is_set:
                        reconnects.failed(problem)
                self._state.cut()
                self._stop.sleep(reconnects.pause(error))

    def _open(self, stack: ExitStack) -> Iterator[StreamRecord]:
        options = RequestOptions(timeout=self._policy.idle_timeout)
        request = stream_endpoint.request(str(self._conversation.chat_id), options=options)
        records = shim.enter(stack, self._sender.records(request))
        shim.enter(stack, self._stop.calling(records.abort))
        return iter(records)

    def _take(self, record: StreamRecord) -> list[tuple[str, str]]:
        if record.kind == "delta":
            if record.resource_id in self._state.messages:
                self._state.add_delta(record)
            return []
        change = self._state.apply(record)
        if self._state.has_missed:
            return self._catch_up()
        return [change] if change else []

    def _catch_up(self) -> list[tuple[str, str]]:
        """The messages that changed since they were last seen."""
        self._state.has_missed = False
        request = messages_endpoint.request(str(self._conversation.chat_id), limit=_PAGE)
        page = (self._sender.send(request)).data
        self._state.joined()
        changed = [item for item in reversed(records_of(page)) if self._state.merge_message(item)]
        return [("chat_messages", item["id"]) for item in changed]
