# Generated from inferencesh_gen/resources/_async/chats.py, do not edit.
# Generated from openapi/ by `python -m generator`. Do not edit.
"""``client.chats``: Conversations with agents."""

from __future__ import annotations

import builtins
from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ...api.chats import always_allow as _always_allow
from ...api.chats import cancel_message as _cancel_message
from ...api.chats import create as _create
from ...api.chats import create_rule as _create_rule
from ...api.chats import delete as _delete
from ...api.chats import delete_rule as _delete_rule
from ...api.chats import explain_rules as _explain_rules
from ...api.chats import explain_tool as _explain_tool
from ...api.chats import get as _get
from ...api.chats import get_always_allow_options as _get_always_allow_options
from ...api.chats import index as _index
from ...api.chats import index_messages as _index_messages
from ...api.chats import list as _list
from ...api.chats import list_messages as _list_messages
from ...api.chats import list_rules as _list_rules
from ...api.chats import replace as _replace
from ...api.chats import send_message as _send_message
from ...api.chats import set_agent as _set_agent
from ...api.chats import status as _status
from ...api.chats import stop as _stop
from ...api.chats import stream as _stream
from ...api.chats import stream_message as _stream_message
from ...api.chats import trace as _trace
from ...api.chats import update as _update
from ...api.chats import update_settings as _update_settings
from ...runtime.http import RawResponse, RequestOptions, StreamEvent
from .base import Resource
from .page import Page

if TYPE_CHECKING:
    from ...models import (
        AgentRun,
        AlwaysAllowOptions,
        AlwaysAllowResult,
        Chat,
        ChatAgent,
        ChatList,
        ChatMessage,
        ChatMessageList,
        ChatSettings,
        ChatStatusInfo,
        ChatTrace,
        DeltaEvent,
        Filter,
        PolicyEffect,
        PolicyEnforcement,
        PolicyKind,
        PolicyRule,
        SearchRequest,
        SortOrder,
        ToolExplanation,
        Visibility,
    )


class ChatsResource(Resource):
    """Conversations with agents."""

    @cached_property
    def with_raw_response(self) -> ChatsRaw:
        """The same operations, answering with status, headers and messages beside the data."""
        return ChatsRaw(self._sender)

    def index(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        direction: str | None = None,
        filters: str | None = None,
        sort: str | None = None,
        search: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[Chat]:
        """List chats by query parameters.

        The same answer as `chats_list`, from a GET.

        Args:
            cursor: `next_cursor` or `prev_cursor` of another page; the first page when absent.
            limit: Objects a page, usually 100 at most; -1 gives all of them in one answer.
            direction: `forward` (default) or `backward` from the cursor.
            filters: JSON text of a list of conditions, such as `[{"field": "name", "operator": "eq", "value":
                "x"}]`.
            sort: JSON text of the order, such as `[{"field": "created_at", "dir": "desc"}]`.
            search: JSON text of a search, such as `{"term": "cat", "exact": false}`.
            options: Settings of this call alone, over those of the client.
        """
        request = _index.request(
            cursor=cursor,
            limit=limit,
            direction=direction,
            filters=filters,
            sort=sort,
            search=search,
            options=options,
        )
        return Page.fetch(self._sender, request, _index.decode)

    def create(
        self,
        *,
        agent: str | None = None,
        name: str | None = None,
        context: Mapping[str, str] | None = None,
        options: RequestOptions | None = None,
    ) -> Chat:
        """Create a chat.

        Creates a chat without messages. The first message starts the agent: send it with
        `chats_send_message`.

        Args:
            agent: Reference `namespace/name`, optionally with `@version`; the current version without.
            name: Name for people.
            context: Values of the agent's variables; they can't be changed later.
            options: Settings of this call alone, over those of the client.
        """
        response = self._sender.send(
            _create.request(agent=agent, name=name, context=context, options=options)
        )
        return _create.decode(response.data)

    def list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        direction: str | None = None,
        search: SearchRequest | Mapping[str, Any] | None = None,
        filters: Sequence[Filter | Mapping[str, Any]] | None = None,
        preloads: Sequence[str] | None = None,
        sort: Sequence[SortOrder | Mapping[str, Any]] | None = None,
        fields: Sequence[str] | None = None,
        permissions: Sequence[str] | None = None,
        include_others: bool | None = None,
        include_private: bool | None = None,
        page: int | None = None,
        options: RequestOptions | None = None,
    ) -> Page[Chat]:
        """List chats.

        Chats the caller may see, newest first, with only their id, name, status, active run and channel.

        Args:
            cursor: `next_cursor` or `prev_cursor` of another page; the first page when absent.
            limit: Objects a page, usually 100 at most. -1 gives all of them, up to 10000, in one answer.
            direction: `forward` (default) or `backward` from the cursor; `next` and `prev` mean the same.
            search:
            filters: Conditions that all must hold.
            preloads: Relations to fill in.
            sort: Order of the list, newest first when absent.
            fields: Columns to answer, all when absent.
            permissions: Permissions to filter by.
            include_others: Also list objects of others.
            include_private: Also list private objects of the team's members; for owners and admins, and audited.
            page:
            options: Settings of this call alone, over those of the client.
        """
        request = _list.request(
            cursor=cursor,
            limit=limit,
            direction=direction,
            search=search,
            filters=filters,
            preloads=preloads,
            sort=sort,
            fields=fields,
            permissions=permissions,
            include_others=include_others,
            include_private=include_private,
            page=page,
            options=options,
        )
        return Page.fetch(self._sender, request, _list.decode)

    def get(self, chat_id: str, *, options: RequestOptions | None = None) -> Chat:
        """Get a chat.

        The chat with its status, structured output and active run, without its messages.

        Args:
            chat_id: Id of the chat.
            options: Settings of this call alone, over those of the client.
        """
        response = self._sender.send(_get.request(chat_id, options=options))
        return _get.decode(response.data)

    def replace(
        self,
        chat_id: str,
        *,
        name: str | None = None,
        description: str | None = None,
        options: RequestOptions | None = None,
    ) -> Chat:
        """Replace the fields of a chat.

        Writes every writable field: an absent one is emptied.

        Args:
            chat_id: Id of the chat.
            name:
            description:
            options: Settings of this call alone, over those of the client.
        """
        response = self._sender.send(
            _replace.request(chat_id, name=name, description=description, options=options)
        )
        return _replace.decode(response.data)

    def delete(self, chat_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a chat.

        Deletes the chat with its messages.

        Args:
            chat_id: Id of the chat.
            options: Settings of this call alone, over those of the client.
        """
        self._sender.send(_delete.request(chat_id, options=options))

    def update(
        self,
        chat_id: str,
        *,
        name: str | None = None,
        description: str | None = None,
        options: RequestOptions | None = None,
    ) -> Chat:
        """Update a chat.

        Changes the fields that are sent.

        Args:
            chat_id: Id of the chat.
            name:
            description:
            options: Settings of this call alone, over those of the client.
        """
        response = self._sender.send(
            _update.request(chat_id, name=name, description=description, options=options)
        )
        return _update.decode(response.data)

    def status(self, chat_id: str, *, options: RequestOptions | None = None) -> ChatStatusInfo:
        """Get the status of a chat.

        Only the status and when it changed; made for polling where streams do not pass.

        Args:
            chat_id: Id of the chat.
            options: Settings of this call alone, over those of the client.
        """
        response = self._sender.send(_status.request(chat_id, options=options))
        return _status.decode(response.data)

    def stream(
        self, chat_id: str, *, options: RequestOptions | None = None
    ) -> AbstractContextManager[Iterator[StreamEvent[Chat | ChatMessage | AgentRun | DeltaEvent]]]:
        """Follow a chat.

        Streams the chat: first the chat as it is now, then each change of it, its messages and its runs, and
        the answer piece by piece. The `Accept` header chooses between NDJSON and server-sent events.
        It has no end: it stays open from turn to turn. Messages from before are in
        `chats_list_messages`.

        Args:
            chat_id: Id of the chat.
            options: Settings of this call alone, over those of the client.
        """
        request = _stream.request(chat_id, options=options)
        return self._sender.stream(request, _stream.decode)

    def index_messages(
        self,
        chat_id: str,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        direction: str | None = None,
        filters: str | None = None,
        sort: str | None = None,
        search: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[ChatMessage]:
        """List the messages of a chat by query parameters.

        The same answer as `chats_list_messages`, from a GET.

        Args:
            chat_id: Id of the chat.
            cursor: `next_cursor` or `prev_cursor` of another page; the first page when absent.
            limit: Objects a page, usually 100 at most; -1 gives all of them in one answer.
            direction: `forward` (default) or `backward` from the cursor.
            filters: JSON text of a list of conditions, such as `[{"field": "name", "operator": "eq", "value":
                "x"}]`.
            sort: JSON text of the order, such as `[{"field": "created_at", "dir": "desc"}]`.
            search: JSON text of a search, such as `{"term": "cat", "exact": false}`.
            options: Settings of this call alone, over those of the client.
        """
        request = _index_messages.request(
            chat_id,
            cursor=cursor,
            limit=limit,
            direction=direction,
            filters=filters,
            sort=sort,
            search=search,
            options=options,
        )
        return Page.fetch(self._sender, request, _index_messages.decode)

    def send_message(
        self, chat_id: str, *, message: str, options: RequestOptions | None = None
    ) -> ChatMessage:
        """Send a message to a chat.

        Says something to the agent. If it works already, the message is queued for its next turn.

        Args:
            chat_id: Id of the chat.
            message:
            options: Settings of this call alone, over those of the client.
        """
        response = self._sender.send(_send_message.request(chat_id, message=message, options=options))
        return _send_message.decode(response.data)

    def list_messages(
        self,
        chat_id: str,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        direction: str | None = None,
        search: SearchRequest | Mapping[str, Any] | None = None,
        filters: Sequence[Filter | Mapping[str, Any]] | None = None,
        preloads: Sequence[str] | None = None,
        sort: Sequence[SortOrder | Mapping[str, Any]] | None = None,
        fields: Sequence[str] | None = None,
        permissions: Sequence[str] | None = None,
        include_others: bool | None = None,
        include_private: bool | None = None,
        page: int | None = None,
        options: RequestOptions | None = None,
    ) -> Page[ChatMessage]:
        """List the messages of a chat.

        Messages of the chat, newest first, in pages of 50 unless `limit` says otherwise.

        Args:
            chat_id: Id of the chat.
            cursor: `next_cursor` or `prev_cursor` of another page; the first page when absent.
            limit: Objects a page, usually 100 at most. -1 gives all of them, up to 10000, in one answer.
            direction: `forward` (default) or `backward` from the cursor; `next` and `prev` mean the same.
            search:
            filters: Conditions that all must hold.
            preloads: Relations to fill in.
            sort: Order of the list, newest first when absent.
            fields: Columns to answer, all when absent.
            permissions: Permissions to filter by.
            include_others: Also list objects of others.
            include_private: Also list private objects of the team's members; for owners and admins, and audited.
            page:
            options: Settings of this call alone, over those of the client.
        """
        request = _list_messages.request(
            chat_id,
            cursor=cursor,
            limit=limit,
            direction=direction,
            search=search,
            filters=filters,
            preloads=preloads,
            sort=sort,
            fields=fields,
            permissions=permissions,
            include_others=include_others,
            include_private=include_private,
            page=page,
            options=options,
        )
        return Page.fetch(self._sender, request, _list_messages.decode)

    def cancel_message(self, message_id: str, *, options: RequestOptions | None = None) -> ChatMessage:
        """Cancel a queued message.

        Takes a message back that the agent has not seen yet. Its content is cleared.

        Args:
            message_id: Id of the message.
            options: Settings of this call alone, over those of the client.
        """
        response = self._sender.send(_cancel_message.request(message_id, options=options))
        return _cancel_message.decode(response.data)

    def stream_message(
        self, message_id: str, *, options: RequestOptions | None = None
    ) -> AbstractContextManager[Iterator[StreamEvent[ChatMessage | DeltaEvent]]]:
        """Follow a message.

        Streams one message while it is being written, piece by piece.

        Args:
            message_id: Id of the message.
            options: Settings of this call alone, over those of the client.
        """
        request = _stream_message.request(message_id, options=options)
        return self._sender.stream(request, _stream_message.decode)

    def stop(self, chat_id: str, *, options: RequestOptions | None = None) -> None:
        """Stop the agent of a chat.

        Cancels the active run with its tasks and tool calls. The chat takes further messages.

        Args:
            chat_id: Id of the chat.
            options: Settings of this call alone, over those of the client.
        """
        self._sender.send(_stop.request(chat_id, options=options))

    def trace(self, chat_id: str, *, options: RequestOptions | None = None) -> ChatTrace:
        """Get the trace of a chat.

        The steps that the agent took: turns, tool calls and what they started, with times and states.

        Args:
            chat_id: Id of the chat.
            options: Settings of this call alone, over those of the client.
        """
        response = self._sender.send(_trace.request(chat_id, options=options))
        return _trace.decode(response.data)

    def update_settings(
        self,
        chat_id: str,
        *,
        name: str | None = None,
        visibility: Visibility | str | None = None,
        allow_all_tools: bool | None = None,
        disable_hooks: bool | None = None,
        forget_memory: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> ChatSettings:
        """Change the settings of a chat.

        Changes the settings that are sent. Allowing all tools takes a sign-in: an API key gets a 403
        (`requires_sign_in`).

        Args:
            chat_id: Id of the chat.
            name: Name for people.
            visibility: Who may see the chat.
            allow_all_tools: Run every tool without approval; turning it on approves the calls that wait.
            disable_hooks: Turn the agent's hooks off.
            forget_memory: Keys to take out of the agent's memory.
            options: Settings of this call alone, over those of the client.
        """
        response = self._sender.send(
            _update_settings.request(
                chat_id,
                name=name,
                visibility=visibility,
                allow_all_tools=allow_all_tools,
                disable_hooks=disable_hooks,
                forget_memory=forget_memory,
                options=options,
            )
        )
        return _update_settings.decode(response.data)

    def set_agent(self, chat_id: str, *, agent: str, options: RequestOptions | None = None) -> ChatAgent:
        """Set the agent of a chat.

        Lets another agent go on with the chat, from the next message on. Messages and variables stay.

        Args:
            chat_id: Id of the chat.
            agent: Reference `namespace/name`, optionally with `@version`; the current version without.
            options: Settings of this call alone, over those of the client.
        """
        response = self._sender.send(_set_agent.request(chat_id, agent=agent, options=options))
        return _set_agent.decode(response.data)

    def list_rules(self, chat_id: str, *, options: RequestOptions | None = None) -> builtins.list[PolicyRule]:
        """List the rules of a chat.

        The rules on what the agent of the chat may do without asking.

        Args:
            chat_id: Id of the chat.
            options: Settings of this call alone, over those of the client.
        """
        response = self._sender.send(_list_rules.request(chat_id, options=options))
        return _list_rules.decode(response.data)

    def create_rule(
        self,
        chat_id: str,
        *,
        effect: PolicyEffect | str,
        kind: PolicyKind | str,
        enforcement: PolicyEnforcement | str | None = None,
        selector: str | None = None,
        specifier: str | None = None,
        label: str | None = None,
        options: RequestOptions | None = None,
    ) -> PolicyRule:
        """Add a rule to a chat.

        Adds a rule on what the agent of the chat may do without asking.

        Args:
            chat_id: Id of the chat.
            effect: What a rule says of what it matches.
            kind: The kind of thing that a rule is about.
            enforcement:
            selector: Which of that kind: the id of a remote machine, the name of a tool.
            specifier: Which of its uses, such as the start of a command.
            label: The rule for people.
            options: Settings of this call alone, over those of the client.
        """
        response = self._sender.send(
            _create_rule.request(
                chat_id,
                effect=effect,
                kind=kind,
                enforcement=enforcement,
                selector=selector,
                specifier=specifier,
                label=label,
                options=options,
            )
        )
        return _create_rule.decode(response.data)

    def explain_rules(
        self,
        chat_id: str,
        *,
        kind: PolicyKind | str,
        selector: str | None = None,
        specifier: str | None = None,
        options: RequestOptions | None = None,
    ) -> Any:
        """Explain what the rules of a chat say.

        Tells what the rules say of something the agent would do.

        Args:
            chat_id: Id of the chat.
            kind: The kind of thing that a rule is about.
            selector: Which of that kind: the id of a remote machine, the name of a tool.
            specifier: Which of its uses, such as a command.
            options: Settings of this call alone, over those of the client.
        """
        response = self._sender.send(
            _explain_rules.request(
                chat_id, kind=kind, selector=selector, specifier=specifier, options=options
            )
        )
        return _explain_rules.decode(response.data)

    def delete_rule(self, chat_id: str, rule_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a rule of a chat.

        Deletes the rule; calls that it allowed are asked for again.

        Args:
            chat_id: Id of the chat.
            rule_id: Id of the rule.
            options: Settings of this call alone, over those of the client.
        """
        self._sender.send(_delete_rule.request(chat_id, rule_id, options=options))

    def get_always_allow_options(
        self, chat_id: str, tool_invocation_id: str, *, options: RequestOptions | None = None
    ) -> AlwaysAllowOptions:
        """Get the ways to always allow a tool call.

        What can be allowed from now on, given a call that waits for approval: this very call, or more.

        Args:
            chat_id: Id of the chat.
            tool_invocation_id: Id of the tool invocation: its `id`, not the id that the model gave the call.
            options: Settings of this call alone, over those of the client.
        """
        response = self._sender.send(
            _get_always_allow_options.request(chat_id, tool_invocation_id, options=options)
        )
        return _get_always_allow_options.decode(response.data)

    def always_allow(
        self,
        chat_id: str,
        tool_invocation_id: str,
        *,
        option: str | None = None,
        tool_name: str | None = None,
        options: RequestOptions | None = None,
    ) -> AlwaysAllowResult:
        """Always allow a tool call.

        Approves a call that waits, and saves rules so that calls like it run without asking in this chat.

        Args:
            chat_id: Id of the chat.
            tool_invocation_id: Id of the tool invocation: its `id`, not the id that the model gave the call.
            option: `key` of one of the options; the default one when absent.
            tool_name: Ignored.
            options: Settings of this call alone, over those of the client.
        """
        response = self._sender.send(
            _always_allow.request(
                chat_id, tool_invocation_id, option=option, tool_name=tool_name, options=options
            )
        )
        return _always_allow.decode(response.data)

    def explain_tool(
        self, chat_id: str, tool_invocation_id: str, *, options: RequestOptions | None = None
    ) -> ToolExplanation:
        """Explain a tool call.

        Explains a call that waits for approval in plain words. A language model writes that once for each
        call.

        Args:
            chat_id: Id of the chat.
            tool_invocation_id: Id of the tool invocation: its `id`, not the id that the model gave the call.
            options: Settings of this call alone, over those of the client.
        """
        response = self._sender.send(_explain_tool.request(chat_id, tool_invocation_id, options=options))
        return _explain_tool.decode(response.data)


class ChatsRaw(Resource):
    """The operations of `ChatsResource`, answering with status, headers and messages beside the data."""

    def index(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        direction: str | None = None,
        filters: str | None = None,
        sort: str | None = None,
        search: str | None = None,
        options: RequestOptions | None = None,
    ) -> RawResponse[ChatList]:
        """See `ChatsResource.index`."""
        response = self._sender.send(
            _index.request(
                cursor=cursor,
                limit=limit,
                direction=direction,
                filters=filters,
                sort=sort,
                search=search,
                options=options,
            )
        )
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _index.decode(response.data),
        )

    def create(
        self,
        *,
        agent: str | None = None,
        name: str | None = None,
        context: Mapping[str, str] | None = None,
        options: RequestOptions | None = None,
    ) -> RawResponse[Chat]:
        """See `ChatsResource.create`."""
        response = self._sender.send(
            _create.request(agent=agent, name=name, context=context, options=options)
        )
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _create.decode(response.data),
        )

    def list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        direction: str | None = None,
        search: SearchRequest | Mapping[str, Any] | None = None,
        filters: Sequence[Filter | Mapping[str, Any]] | None = None,
        preloads: Sequence[str] | None = None,
        sort: Sequence[SortOrder | Mapping[str, Any]] | None = None,
        fields: Sequence[str] | None = None,
        permissions: Sequence[str] | None = None,
        include_others: bool | None = None,
        include_private: bool | None = None,
        page: int | None = None,
        options: RequestOptions | None = None,
    ) -> RawResponse[ChatList]:
        """See `ChatsResource.list`."""
        response = self._sender.send(
            _list.request(
                cursor=cursor,
                limit=limit,
                direction=direction,
                search=search,
                filters=filters,
                preloads=preloads,
                sort=sort,
                fields=fields,
                permissions=permissions,
                include_others=include_others,
                include_private=include_private,
                page=page,
                options=options,
            )
        )
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _list.decode(response.data),
        )

    def get(self, chat_id: str, *, options: RequestOptions | None = None) -> RawResponse[Chat]:
        """See `ChatsResource.get`."""
        response = self._sender.send(_get.request(chat_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _get.decode(response.data),
        )

    def replace(
        self,
        chat_id: str,
        *,
        name: str | None = None,
        description: str | None = None,
        options: RequestOptions | None = None,
    ) -> RawResponse[Chat]:
        """See `ChatsResource.replace`."""
        response = self._sender.send(
            _replace.request(chat_id, name=name, description=description, options=options)
        )
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _replace.decode(response.data),
        )

    def delete(self, chat_id: str, *, options: RequestOptions | None = None) -> RawResponse[None]:
        """See `ChatsResource.delete`."""
        response = self._sender.send(_delete.request(chat_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            None,
        )

    def update(
        self,
        chat_id: str,
        *,
        name: str | None = None,
        description: str | None = None,
        options: RequestOptions | None = None,
    ) -> RawResponse[Chat]:
        """See `ChatsResource.update`."""
        response = self._sender.send(
            _update.request(chat_id, name=name, description=description, options=options)
        )
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _update.decode(response.data),
        )

    def status(self, chat_id: str, *, options: RequestOptions | None = None) -> RawResponse[ChatStatusInfo]:
        """See `ChatsResource.status`."""
        response = self._sender.send(_status.request(chat_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _status.decode(response.data),
        )

    def index_messages(
        self,
        chat_id: str,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        direction: str | None = None,
        filters: str | None = None,
        sort: str | None = None,
        search: str | None = None,
        options: RequestOptions | None = None,
    ) -> RawResponse[ChatMessageList]:
        """See `ChatsResource.index_messages`."""
        response = self._sender.send(
            _index_messages.request(
                chat_id,
                cursor=cursor,
                limit=limit,
                direction=direction,
                filters=filters,
                sort=sort,
                search=search,
                options=options,
            )
        )
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _index_messages.decode(response.data),
        )

    def send_message(
        self, chat_id: str, *, message: str, options: RequestOptions | None = None
    ) -> RawResponse[ChatMessage]:
        """See `ChatsResource.send_message`."""
        response = self._sender.send(_send_message.request(chat_id, message=message, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _send_message.decode(response.data),
        )

    def list_messages(
        self,
        chat_id: str,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        direction: str | None = None,
        search: SearchRequest | Mapping[str, Any] | None = None,
        filters: Sequence[Filter | Mapping[str, Any]] | None = None,
        preloads: Sequence[str] | None = None,
        sort: Sequence[SortOrder | Mapping[str, Any]] | None = None,
        fields: Sequence[str] | None = None,
        permissions: Sequence[str] | None = None,
        include_others: bool | None = None,
        include_private: bool | None = None,
        page: int | None = None,
        options: RequestOptions | None = None,
    ) -> RawResponse[ChatMessageList]:
        """See `ChatsResource.list_messages`."""
        response = self._sender.send(
            _list_messages.request(
                chat_id,
                cursor=cursor,
                limit=limit,
                direction=direction,
                search=search,
                filters=filters,
                preloads=preloads,
                sort=sort,
                fields=fields,
                permissions=permissions,
                include_others=include_others,
                include_private=include_private,
                page=page,
                options=options,
            )
        )
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _list_messages.decode(response.data),
        )

    def cancel_message(
        self, message_id: str, *, options: RequestOptions | None = None
    ) -> RawResponse[ChatMessage]:
        """See `ChatsResource.cancel_message`."""
        response = self._sender.send(_cancel_message.request(message_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _cancel_message.decode(response.data),
        )

    def stop(self, chat_id: str, *, options: RequestOptions | None = None) -> RawResponse[None]:
        """See `ChatsResource.stop`."""
        response = self._sender.send(_stop.request(chat_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            None,
        )

    def trace(self, chat_id: str, *, options: RequestOptions | None = None) -> RawResponse[ChatTrace]:
        """See `ChatsResource.trace`."""
        response = self._sender.send(_trace.request(chat_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _trace.decode(response.data),
        )

    def update_settings(
        self,
        chat_id: str,
        *,
        name: str | None = None,
        visibility: Visibility | str | None = None,
        allow_all_tools: bool | None = None,
        disable_hooks: bool | None = None,
        forget_memory: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> RawResponse[ChatSettings]:
        """See `ChatsResource.update_settings`."""
        response = self._sender.send(
            _update_settings.request(
                chat_id,
                name=name,
                visibility=visibility,
                allow_all_tools=allow_all_tools,
                disable_hooks=disable_hooks,
                forget_memory=forget_memory,
                options=options,
            )
        )
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _update_settings.decode(response.data),
        )

    def set_agent(
        self, chat_id: str, *, agent: str, options: RequestOptions | None = None
    ) -> RawResponse[ChatAgent]:
        """See `ChatsResource.set_agent`."""
        response = self._sender.send(_set_agent.request(chat_id, agent=agent, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _set_agent.decode(response.data),
        )

    def list_rules(
        self, chat_id: str, *, options: RequestOptions | None = None
    ) -> RawResponse[builtins.list[PolicyRule]]:
        """See `ChatsResource.list_rules`."""
        response = self._sender.send(_list_rules.request(chat_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _list_rules.decode(response.data),
        )

    def create_rule(
        self,
        chat_id: str,
        *,
        effect: PolicyEffect | str,
        kind: PolicyKind | str,
        enforcement: PolicyEnforcement | str | None = None,
        selector: str | None = None,
        specifier: str | None = None,
        label: str | None = None,
        options: RequestOptions | None = None,
    ) -> RawResponse[PolicyRule]:
        """See `ChatsResource.create_rule`."""
        response = self._sender.send(
            _create_rule.request(
                chat_id,
                effect=effect,
                kind=kind,
                enforcement=enforcement,
                selector=selector,
                specifier=specifier,
                label=label,
                options=options,
            )
        )
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _create_rule.decode(response.data),
        )

    def explain_rules(
        self,
        chat_id: str,
        *,
        kind: PolicyKind | str,
        selector: str | None = None,
        specifier: str | None = None,
        options: RequestOptions | None = None,
    ) -> RawResponse[Any]:
        """See `ChatsResource.explain_rules`."""
        response = self._sender.send(
            _explain_rules.request(
                chat_id, kind=kind, selector=selector, specifier=specifier, options=options
            )
        )
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _explain_rules.decode(response.data),
        )

    def delete_rule(
        self, chat_id: str, rule_id: str, *, options: RequestOptions | None = None
    ) -> RawResponse[None]:
        """See `ChatsResource.delete_rule`."""
        response = self._sender.send(_delete_rule.request(chat_id, rule_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            None,
        )

    def get_always_allow_options(
        self, chat_id: str, tool_invocation_id: str, *, options: RequestOptions | None = None
    ) -> RawResponse[AlwaysAllowOptions]:
        """See `ChatsResource.get_always_allow_options`."""
        response = self._sender.send(
            _get_always_allow_options.request(chat_id, tool_invocation_id, options=options)
        )
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _get_always_allow_options.decode(response.data),
        )

    def always_allow(
        self,
        chat_id: str,
        tool_invocation_id: str,
        *,
        option: str | None = None,
        tool_name: str | None = None,
        options: RequestOptions | None = None,
    ) -> RawResponse[AlwaysAllowResult]:
        """See `ChatsResource.always_allow`."""
        response = self._sender.send(
            _always_allow.request(
                chat_id, tool_invocation_id, option=option, tool_name=tool_name, options=options
            )
        )
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _always_allow.decode(response.data),
        )

    def explain_tool(
        self, chat_id: str, tool_invocation_id: str, *, options: RequestOptions | None = None
    ) -> RawResponse[ToolExplanation]:
        """See `ChatsResource.explain_tool`."""
        response = self._sender.send(_explain_tool.request(chat_id, tool_invocation_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _explain_tool.decode(response.data),
        )
