# Generated from openapi/ by `python -m generator`. Do not edit.
"""``client.api_keys``: Keys that programs authenticate with."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ...api.api_keys import create as _create
from ...api.api_keys import delete as _delete
from ...api.api_keys import index as _index
from ...api.api_keys import list as _list
from ...runtime.http import RawResponse, RequestOptions
from .base import AsyncResource
from .page import AsyncPage

if TYPE_CHECKING:
    from ...models import ApiKey, ApiKeyList, ApiKeyScope, Filter, Scope, SearchRequest, SortOrder


class AsyncApiKeysResource(AsyncResource):
    """Keys that programs authenticate with."""

    @cached_property
    def with_raw_response(self) -> AsyncApiKeysRaw:
        """The same operations, answering with status, headers and messages beside the data."""
        return AsyncApiKeysRaw(self._sender)

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
    ) -> AsyncPage[ApiKey]:
        """List API keys by query parameters.

        The same answer as `api_keys_list`, from a GET.

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

    async def create(
        self,
        *,
        name: str,
        expires_at: datetime.datetime | str | None = None,
        scopes: Sequence[Scope | str] | None = None,
        scope: ApiKeyScope | str | None = None,
        options: RequestOptions | None = None,
    ) -> ApiKey:
        """Create an API key.

        Makes a key. This answer alone holds the key itself: keep it.

        Args:
            name: What it is for, to tell it from others.
            expires_at: When it ends; never when absent.
            scopes: What it may do; absent or empty means everything.
            scope: Whom it acts as.
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(
            _create.request(name=name, expires_at=expires_at, scopes=scopes, scope=scope, options=options)
        )
        return _create.decode(response.data)

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
    ) -> AsyncPage[ApiKey]:
        """List API keys.

        API keys of the caller and the team, with most of the key hidden.

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

    async def delete(self, api_key_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete an API key.

        The key stops working at once.

        Args:
            api_key_id: Id of the API key.
            options: Settings of this call alone, over those of the client.
        """
        await self._sender.send(_delete.request(api_key_id, options=options))


class AsyncApiKeysRaw(AsyncResource):
    """The operations of `AsyncApiKeysResource`, answering with status, headers and messages beside the data."""

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
    ) -> RawResponse[ApiKeyList]:
        """See `AsyncApiKeysResource.index`."""
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

    async def create(
        self,
        *,
        name: str,
        expires_at: datetime.datetime | str | None = None,
        scopes: Sequence[Scope | str] | None = None,
        scope: ApiKeyScope | str | None = None,
        options: RequestOptions | None = None,
    ) -> RawResponse[ApiKey]:
        """See `AsyncApiKeysResource.create`."""
        response = await self._sender.send(
            _create.request(name=name, expires_at=expires_at, scopes=scopes, scope=scope, options=options)
        )
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _create.decode(response.data),
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
    ) -> RawResponse[ApiKeyList]:
        """See `AsyncApiKeysResource.list`."""
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

    async def delete(self, api_key_id: str, *, options: RequestOptions | None = None) -> RawResponse[None]:
        """See `AsyncApiKeysResource.delete`."""
        response = await self._sender.send(_delete.request(api_key_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            None,
        )
