# Generated from openapi/ by `python -m generator`. Do not edit.
"""``client.files``: Stored inputs and outputs."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ...api.files import create as _create
from ...api.files import delete as _delete
from ...api.files import get as _get
from ...api.files import list as _list
from ...runtime.http import RawResponse, RequestOptions
from .base import AsyncResource
from .page import AsyncPage

if TYPE_CHECKING:
    from ...models import File, FileList, Filter, PartialFile, SearchRequest, SortOrder


class AsyncFilesResource(AsyncResource):
    """Stored inputs and outputs."""

    @cached_property
    def with_raw_response(self) -> AsyncFilesRaw:
        """The same operations, answering with status, headers and messages beside the data."""
        return AsyncFilesRaw(self._sender)

    async def create(
        self,
        *,
        files: Sequence[PartialFile | Mapping[str, Any]],
        category: str | None = None,
        options: RequestOptions | None = None,
    ) -> builtins.list[File]:
        """Create files.

        Registers files and answers with one `upload_url` for each, in the order of the request. Send the
        bytes there with `PUT` and the declared content type, without an API key; then use `uri` in
        the input of a run.

        Args:
            files:
            category: Storage category of all of them; `files` when absent.
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(_create.request(files=files, category=category, options=options))
        return _create.decode(response.data)

    async def get(self, file_id: str, *, options: RequestOptions | None = None) -> File:
        """Get a file.

        The record of a file. Its bytes are at its `uri`.

        Args:
            file_id: Id of the file.
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(_get.request(file_id, options=options))
        return _get.decode(response.data)

    async def delete(self, file_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a file.

        Deletes the record and the bytes of a file.

        Args:
            file_id: Id of the file.
            options: Settings of this call alone, over those of the client.
        """
        await self._sender.send(_delete.request(file_id, options=options))

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
    ) -> AsyncPage[File]:
        """List files.

        Files the caller may see, newest first, in pages of 10 unless `limit` says otherwise.

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


class AsyncFilesRaw(AsyncResource):
    """The operations of `AsyncFilesResource`, answering with status, headers and messages beside the data."""

    async def create(
        self,
        *,
        files: Sequence[PartialFile | Mapping[str, Any]],
        category: str | None = None,
        options: RequestOptions | None = None,
    ) -> RawResponse[builtins.list[File]]:
        """See `AsyncFilesResource.create`."""
        response = await self._sender.send(_create.request(files=files, category=category, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _create.decode(response.data),
        )

    async def get(self, file_id: str, *, options: RequestOptions | None = None) -> RawResponse[File]:
        """See `AsyncFilesResource.get`."""
        response = await self._sender.send(_get.request(file_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _get.decode(response.data),
        )

    async def delete(self, file_id: str, *, options: RequestOptions | None = None) -> RawResponse[None]:
        """See `AsyncFilesResource.delete`."""
        response = await self._sender.send(_delete.request(file_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            None,
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
    ) -> RawResponse[FileList]:
        """See `AsyncFilesResource.list`."""
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
