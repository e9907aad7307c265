# Generated from openapi/ by `python -m generator`. Do not edit.
"""``client.sockets``: Live connections to running tasks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ...api.sockets import access as _access
from ...api.sockets import delete as _delete
from ...api.sockets import get as _get
from ...api.sockets import index as _index
from ...api.sockets import list as _list
from ...runtime.http import RawResponse, RequestOptions
from .base import AsyncResource
from .page import AsyncPage

if TYPE_CHECKING:
    from ...models import Filter, SearchRequest, Socket, SocketAccess, SocketList, SortOrder


class AsyncSocketsResource(AsyncResource):
    """Live connections to running tasks."""

    @cached_property
    def with_raw_response(self) -> AsyncSocketsRaw:
        """The same operations, answering with status, headers and messages beside the data."""
        return AsyncSocketsRaw(self._sender)

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
    ) -> AsyncPage[Socket]:
        """List sockets by query parameters.

        The same answer as `sockets_list`, from a GET.

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
    ) -> AsyncPage[Socket]:
        """List sockets.

        Sockets the caller may see, newest first. Filter by `task_id` for the socket of a task.

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

    async def get(self, socket_id: str, *, options: RequestOptions | None = None) -> Socket:
        """Get a socket.

        The socket with its state and what passed through it.

        Args:
            socket_id: Id of the socket.
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(_get.request(socket_id, options=options))
        return _get.decode(response.data)

    async def delete(self, socket_id: str, *, options: RequestOptions | None = None) -> None:
        """Close a socket.

        Closes the connection, so that the function returns.

        Args:
            socket_id: Id of the socket.
            options: Settings of this call alone, over those of the client.
        """
        await self._sender.send(_delete.request(socket_id, options=options))

    async def access(self, socket_id: str, *, options: RequestOptions | None = None) -> SocketAccess:
        """Get access to a socket.

        A URL and a fresh short-lived token to connect with, the first time or again.

        Args:
            socket_id: Id of the socket.
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(_access.request(socket_id, options=options))
        return _access.decode(response.data)


class AsyncSocketsRaw(AsyncResource):
    """The operations of `AsyncSocketsResource`, answering with status, headers and messages beside the data."""

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
    ) -> RawResponse[SocketList]:
        """See `AsyncSocketsResource.index`."""
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
    ) -> RawResponse[SocketList]:
        """See `AsyncSocketsResource.list`."""
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

    async def get(self, socket_id: str, *, options: RequestOptions | None = None) -> RawResponse[Socket]:
        """See `AsyncSocketsResource.get`."""
        response = await self._sender.send(_get.request(socket_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _get.decode(response.data),
        )

    async def delete(self, socket_id: str, *, options: RequestOptions | None = None) -> RawResponse[None]:
        """See `AsyncSocketsResource.delete`."""
        response = await self._sender.send(_delete.request(socket_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            None,
        )

    async def access(
        self, socket_id: str, *, options: RequestOptions | None = None
    ) -> RawResponse[SocketAccess]:
        """See `AsyncSocketsResource.access`."""
        response = await self._sender.send(_access.request(socket_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _access.decode(response.data),
        )
