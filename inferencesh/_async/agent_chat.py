"""The chat of a conversation: reading, stopping, answering tools, approving."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Mapping, Sequence
from typing import Any, Unpack

from inferencesh_gen.models import Chat, ChatMessage, FileRef, Interrupt
from inferencesh_gen.resources import AsyncChatsResource, AsyncToolsResource

from .._core.agent_request import tool_answer
from .._core.errors import InvalidArgumentError
from .._core.file_refs import check_files, file_ref
from .._core.watching import WatchParams, watch_policy
from .chat_watch import AsyncChatWatch
from .conversation import AsyncConversation
from .files import AsyncFiles
from .sender import AsyncClientSender

_PAGE = 100


class AsyncAgentChat:
    """What can be done with the chat of an agent, beside talking.

    Args:
        sender: Sends the requests.
        conversation: The chat.
    """

    def __init__(self, sender: AsyncClientSender, conversation: AsyncConversation) -> None:
        self._sender = sender
        self._conversation = conversation
        self._chats = AsyncChatsResource(sender)
        self._tools_api = AsyncToolsResource(sender)

    @property
    def chat_id(self) -> str | None:
        """Id of the chat; None before the first message."""
        return self._conversation.chat_id

    async def get_chat(self) -> Chat | None:
        """The chat as it is now, without its messages; None before the first message."""
        return await self._chats.get(self.chat_id) if self.chat_id else None

    async def messages(self) -> list[ChatMessage]:
        """All messages of the chat, oldest first, from as many pages as there are."""
        if not self.chat_id:
            return []
        page = await self._chats.list_messages(self.chat_id, limit=_PAGE)
        found = [message async for message in page]
        return sorted(found, key=lambda message: message.order)

    async def stop_chat(self) -> None:
        """Stop the agent: its run is cancelled, and messages that wait are taken back."""
        if self.chat_id:
            await self._chats.stop(self.chat_id)

    async def cancel_message(self, message: str | ChatMessage) -> ChatMessage:
        """Take back a message that waits for the agent's next turn.

        Raises:
            ConflictError: the agent has it already.
        """
        return await self._chats.cancel_message(message if isinstance(message, str) else message.id)

    async def submit_tool_result(
        self,
        call_id: str,
        result: str | Mapping[str, Any],
        *,
        attachments: Sequence[Any] | None = None,
    ) -> None:
        """Answer a call of a tool that no handler answers, or what a person did in a form.

        Args:
            call_id: Id of the call: `ToolCall.id`.
            result: Text, or ``{"action": {"type": …}, "form_data": {…}}``.
            attachments: Files that belong to it, up to 20; those that are not stored yet are uploaded.

        Raises:
            BadRequestError: the call does not wait for a result.
        """
        text = tool_answer(result)
        refs = await self._stored("attachments", check_files("attachments", attachments))
        await self._tools_api.submit_result(call_id, result=text, attachments=refs or None)

    async def approve_tool(self, call_id: str) -> None:
        """Approve a call that waits for it; it runs at once.

        Raises:
            SignInRequiredError: the server takes approvals from the account holder alone, not from keys.
            BadRequestError: the call does not wait for approval.
        """
        await self._tools_api.invoke(call_id)

    async def reject_tool(self, call_id: str, reason: str | None = None) -> None:
        """Reject a call that waits for approval. Its tool is never run here.

        Args:
            call_id: Id of the call.
            reason: Why; told to the agent.

        Raises:
            SignInRequiredError: the server takes approvals from the account holder alone, not from keys.
            BadRequestError: the call does not wait for approval.
        """
        self._conversation.claims.rejected(call_id)
        await self._tools_api.reject(call_id, reason=reason)

    async def pending_approvals(self) -> list[Interrupt]:
        """What waits for a person's decision; `resource_id` is the id of the call."""
        chat = await self.get_chat()
        waiting = (chat.pending_interrupts if chat else None) or []
        return [interrupt for interrupt in waiting if interrupt.get("status") in (None, "pending")]

    def stream_messages(self, **how: Unpack[WatchParams]) -> AsyncGenerator[ChatMessage]:
        """Each message of the chat as it is made or changes, from turn to turn, until you stop iterating.

        Args:
            how: Where updates come from; see `WatchParams`.

        Raises:
            InvalidArgumentError: an argument that can't be right, or there is no chat yet.
            APIStatusError: while iterating: the chat can't be followed.
            APIConnectionError: while iterating: the server stayed out of reach.
        """
        return self._watch(how).messages()

    def stream_chat(self, **how: Unpack[WatchParams]) -> AsyncGenerator[Chat]:
        """Each state of the chat, from turn to turn, until you stop iterating; first the present one.

        Args:
            how: Where updates come from; see `WatchParams`.

        Raises:
            Exception: what `stream_messages` raises.
        """
        return self._watch(how).chats()

    def disconnect(self) -> None:
        """End all that follows the chat in this program; the agent goes on.

        Whoever waits for a turn gets an `AgentDisconnectedError`. `wait` follows the turn again.
        """
        self._conversation.leave()

    def _watch(self, how: Mapping[str, Any]) -> AsyncChatWatch:
        policy = watch_policy(how, self._sender.config.follow)
        if not self.chat_id:
            raise InvalidArgumentError("chat_id", "there is no chat yet: send a message first")
        return AsyncChatWatch(self._sender, self._conversation, policy)

    async def _stored(self, argument: str, files: Sequence[Any]) -> list[FileRef | Mapping[str, Any]]:
        """References of files; those that are not stored yet are uploaded."""
        uploads = AsyncFiles(self._sender)
        stored: list[FileRef | Mapping[str, Any]] = []
        for index, file in enumerate(files):
            try:
                ref = file_ref(file) or file_ref(await uploads.upload(file))
            except InvalidArgumentError as error:
                raise InvalidArgumentError(f"{argument}[{index}]", error.args[1]) from error
            stored += [ref] if ref else []
        return stored
