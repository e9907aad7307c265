# Generated from openapi/ by `python -m generator`. Do not edit.
"""``client.agent_runs``: Stretches of work of agents: from a message to its answer."""

from __future__ import annotations

import builtins
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ...api.agent_runs import cancel as _cancel
from ...api.agent_runs import get as _get
from ...api.agent_runs import index as _index
from ...api.agent_runs import list as _list
from ...api.agent_runs import list_interrupts as _list_interrupts
from ...api.agent_runs import stream as _stream
from ...runtime.http import RawResponse, RequestOptions, StreamEvent
from .base import AsyncResource
from .page import AsyncPage

if TYPE_CHECKING:
    from ...models import AgentRun, AgentRunList, Filter, Interrupt, SearchRequest, SortOrder


class AsyncAgentRunsResource(AsyncResource):
    """Stretches of work of agents: from a message to its answer."""

    @cached_property
    def with_raw_response(self) -> AsyncAgentRunsRaw:
        """The same operations, answering with status, headers and messages beside the data."""
        return AsyncAgentRunsRaw(self._sender)

    async def index(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        direction: str | None = None,
        filters: str | None = None,
        sort: str | None = None,
        search: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPage[AgentRun]:
        """List agent runs by query parameters.

        The same answer as `agent_runs_list`, from a GET.

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
        return await AsyncPage.fetch(self._sender, request, _index.decode)

    async def list(
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
    ) -> AsyncPage[AgentRun]:
        """List agent runs.

        Agent runs the caller may see, newest first.

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
        return await AsyncPage.fetch(self._sender, request, _list.decode)

    async def get(self, agent_run_id: str, *, options: RequestOptions | None = None) -> AgentRun:
        """Get an agent run.

        The run with its state, what it waits for and its structured output.

        Args:
            agent_run_id: Id of the agent run.
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(_get.request(agent_run_id, options=options))
        return _get.decode(response.data)

    async def cancel(self, agent_run_id: str, *, options: RequestOptions | None = None) -> AgentRun:
        """Cancel an agent run.

        Ends the run and what it has started. Its chat takes further messages.

        Args:
            agent_run_id: Id of the agent run.
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(_cancel.request(agent_run_id, options=options))
        return _cancel.decode(response.data)

    async def list_interrupts(
        self, agent_run_id: str, *, options: RequestOptions | None = None
    ) -> builtins.list[Interrupt]:
        """List what an agent run waits for.

        The interrupts of the run that nobody has decided yet.

        Args:
            agent_run_id: Id of the agent run.
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(_list_interrupts.request(agent_run_id, options=options))
        return _list_interrupts.decode(response.data)

    def stream(
        self, agent_run_id: str, *, options: RequestOptions | None = None
    ) -> AbstractAsyncContextManager[AsyncIterator[StreamEvent[AgentRun]]]:
        """Follow an agent run.

        Streams the run as it changes. What the agent says is in `chats_stream`.

        Args:
            agent_run_id: Id of the agent run.
            options: Settings of this call alone, over those of the client.
        """
        request = _stream.request(agent_run_id, options=options)
        return self._sender.stream(request, _stream.decode)


class AsyncAgentRunsRaw(AsyncResource):
    """The operations of `AsyncAgentRunsResource`, answering with status, headers and messages beside the data."""

    async def index(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        direction: str | None = None,
        filters: str | None = None,
        sort: str | None = None,
        search: str | None = None,
        options: RequestOptions | None = None,
    ) -> RawResponse[AgentRunList]:
        """See `AsyncAgentRunsResource.index`."""
        response = await self._sender.send(
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

    async def list(
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
    ) -> RawResponse[AgentRunList]:
        """See `AsyncAgentRunsResource.list`."""
        response = await self._sender.send(
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

    async def get(self, agent_run_id: str, *, options: RequestOptions | None = None) -> RawResponse[AgentRun]:
        """See `AsyncAgentRunsResource.get`."""
        response = await self._sender.send(_get.request(agent_run_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _get.decode(response.data),
        )

    async def cancel(
        self, agent_run_id: str, *, options: RequestOptions | None = None
    ) -> RawResponse[AgentRun]:
        """See `AsyncAgentRunsResource.cancel`."""
        response = await self._sender.send(_cancel.request(agent_run_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _cancel.decode(response.data),
        )

    async def list_interrupts(
        self, agent_run_id: str, *, options: RequestOptions | None = None
    ) -> RawResponse[builtins.list[Interrupt]]:
        """See `AsyncAgentRunsResource.list_interrupts`."""
        response = await self._sender.send(_list_interrupts.request(agent_run_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _list_interrupts.decode(response.data),
        )
