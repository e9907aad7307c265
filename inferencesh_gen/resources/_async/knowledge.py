# Generated from openapi/ by `python -m generator`. Do not edit.
"""``client.knowledge``: Texts that people and agents keep and find again."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ...api.knowledge import create as _create
from ...api.knowledge import delete as _delete
from ...api.knowledge import get as _get
from ...api.knowledge import get_by_name as _get_by_name
from ...api.knowledge import get_version as _get_version
from ...api.knowledge import get_version_by_name as _get_version_by_name
from ...api.knowledge import index as _index
from ...api.knowledge import index_versions as _index_versions
from ...api.knowledge import lineage as _lineage
from ...api.knowledge import list as _list
from ...api.knowledge import list_shares as _list_shares
from ...api.knowledge import list_versions as _list_versions
from ...api.knowledge import references as _references
from ...api.knowledge import replace as _replace
from ...api.knowledge import set_visibility as _set_visibility
from ...api.knowledge import share as _share
from ...api.knowledge import transfer as _transfer
from ...api.knowledge import unshare as _unshare
from ...api.knowledge import update as _update
from ...runtime.http import RawResponse, RequestOptions
from .base import AsyncResource
from .page import AsyncPage

if TYPE_CHECKING:
    from ...models import (
        Filter,
        Knowledge,
        KnowledgeLifecycle,
        KnowledgeList,
        KnowledgeType,
        KnowledgeVersion,
        KnowledgeVersionInput,
        KnowledgeVersionList,
        Permission,
        ReferencesResponse,
        ResourceShare,
        SearchRequest,
        SkillLineageResponse,
        SortOrder,
        Visibility,
    )


class AsyncKnowledgeResource(AsyncResource):
    """Texts that people and agents keep and find again."""

    @cached_property
    def with_raw_response(self) -> AsyncKnowledgeRaw:
        """The same operations, answering with status, headers and messages beside the data."""
        return AsyncKnowledgeRaw(self._sender)

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
    ) -> AsyncPage[Knowledge]:
        """List entries of knowledge by query parameters.

        The same answer as `knowledge_list`, from a GET.

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
        title: str | None = None,
        description: str | None = None,
        repo_url: str | None = None,
        type: KnowledgeType | str | None = None,
        lifecycle: KnowledgeLifecycle | str | None = None,
        version: KnowledgeVersionInput | Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> Knowledge:
        """Create an entry of knowledge, or a version of one.

        Creates an entry. If the team has one of this name, the content becomes a new version of it.

        Args:
            name: Name within the namespace of the team; it does not change later.
            title: Name for people.
            description: What it is about; search and agents go by it.
            repo_url: Repository it comes from.
            type: Kind of knowledge, `observation` when absent.
            lifecycle: How it ages, `permanent` when absent.
            version: Its content.
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(
            _create.request(
                name=name,
                title=title,
                description=description,
                repo_url=repo_url,
                type=type,
                lifecycle=lifecycle,
                version=version,
                options=options,
            )
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
    ) -> AsyncPage[Knowledge]:
        """List entries of knowledge.

        Entries the caller may see, newest first, in pages of 50 unless `limit` says otherwise.

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

    async def get(self, knowledge_id: str, *, options: RequestOptions | None = None) -> Knowledge:
        """Get an entry of knowledge.

        The entry with its current version.

        Args:
            knowledge_id: Id of the entry.
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(_get.request(knowledge_id, options=options))
        return _get.decode(response.data)

    async def replace(
        self,
        knowledge_id: str,
        *,
        title: str | None = None,
        description: str | None = None,
        repo_url: str | None = None,
        lifecycle: KnowledgeLifecycle | str | None = None,
        version: KnowledgeVersionInput | Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> Knowledge:
        """Replace what describes an entry of knowledge.

        Writes every writable field: what is absent is emptied.

        Args:
            knowledge_id: Id of the entry.
            title: Name for people.
            description: What it is about.
            repo_url: Repository it comes from.
            lifecycle: How it ages.
            version: Content of a new version, on older servers. With newer ones `knowledge_create` writes
                versions.
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(
            _replace.request(
                knowledge_id,
                title=title,
                description=description,
                repo_url=repo_url,
                lifecycle=lifecycle,
                version=version,
                options=options,
            )
        )
        return _replace.decode(response.data)

    async def delete(self, knowledge_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete an entry of knowledge.

        Deletes the entry with all its versions.

        Args:
            knowledge_id: Id of the entry.
            options: Settings of this call alone, over those of the client.
        """
        await self._sender.send(_delete.request(knowledge_id, options=options))

    async def update(
        self,
        knowledge_id: str,
        *,
        title: str | None = None,
        description: str | None = None,
        repo_url: str | None = None,
        lifecycle: KnowledgeLifecycle | str | None = None,
        version: KnowledgeVersionInput | Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> Knowledge:
        """Change an entry of knowledge.

        Writes the fields that are sent and leaves the others. Content changes by `knowledge_create` with the
        same name.

        Args:
            knowledge_id: Id of the entry.
            title: Name for people.
            description: What it is about.
            repo_url: Repository it comes from.
            lifecycle: How it ages.
            version: Content of a new version, on older servers. With newer ones `knowledge_create` writes
                versions.
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(
            _update.request(
                knowledge_id,
                title=title,
                description=description,
                repo_url=repo_url,
                lifecycle=lifecycle,
                version=version,
                options=options,
            )
        )
        return _update.decode(response.data)

    async def get_by_name(
        self, namespace: str, name: str, *, options: RequestOptions | None = None
    ) -> Knowledge:
        """Get an entry of knowledge by name.

        The entry of this name, with its current version or the one after `@`.

        Args:
            namespace: Username of the owning team.
            name: Name within the namespace; some resources accept `name@version`.
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(_get_by_name.request(namespace, name, options=options))
        return _get_by_name.decode(response.data)

    async def index_versions(
        self,
        knowledge_id: str,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        direction: str | None = None,
        filters: str | None = None,
        sort: str | None = None,
        search: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPage[KnowledgeVersion]:
        """List versions of an entry by query parameters.

        The same answer as `knowledge_list_versions`, from a GET.

        Args:
            knowledge_id: Id of the entry.
            cursor: `next_cursor` or `prev_cursor` of another page; the first page when absent.
            limit: Objects a page, usually 100 at most; -1 gives all of them in one answer.
            direction: `forward` (default) or `backward` from the cursor.
            filters: JSON text of a list of conditions, such as `[{"field": "name", "operator": "eq", "value":
                "x"}]`.
            sort: JSON text of the order, such as `[{"field": "created_at", "dir": "desc"}]`.
            search: JSON text of a search, such as `{"term": "cat", "exact": false}`.
            options: Settings of this call alone, over those of the client.
        """
        request = _index_versions.request(
            knowledge_id,
            cursor=cursor,
            limit=limit,
            direction=direction,
            filters=filters,
            sort=sort,
            search=search,
            options=options,
        )
        return await AsyncPage.fetch(self._sender, request, _index_versions.decode)

    async def list_versions(
        self,
        knowledge_id: str,
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
    ) -> AsyncPage[KnowledgeVersion]:
        """List versions of an entry.

        The versions of the entry, newest first.

        Args:
            knowledge_id: Id of the entry.
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
        request = _list_versions.request(
            knowledge_id,
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
        return await AsyncPage.fetch(self._sender, request, _list_versions.decode)

    async def get_version(
        self, knowledge_id: str, version_id: str, *, options: RequestOptions | None = None
    ) -> KnowledgeVersion:
        """Get a version of an entry.

        One version with its content and files.

        Args:
            knowledge_id: Id of the entry.
            version_id: Id of the version, or its short id.
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(_get_version.request(knowledge_id, version_id, options=options))
        return _get_version.decode(response.data)

    async def get_version_by_name(
        self, namespace: str, name: str, version_id: str, *, options: RequestOptions | None = None
    ) -> KnowledgeVersion:
        """Get a version of an entry by name.

        One version, with its content and files, of the entry of this name.

        Args:
            namespace: Username of the owning team.
            name: Name within the namespace; some resources accept `name@version`.
            version_id: Id of the version, or its short id.
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(
            _get_version_by_name.request(namespace, name, version_id, options=options)
        )
        return _get_version_by_name.decode(response.data)

    async def lineage(
        self, knowledge_id: str, *, options: RequestOptions | None = None
    ) -> SkillLineageResponse:
        """Get the lineage of an entry.

        What the entry was forked from, what was forked from it, and others of the same content.

        Args:
            knowledge_id: Id of the entry.
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(_lineage.request(knowledge_id, options=options))
        return _lineage.decode(response.data)

    async def references(
        self, knowledge_id: str, *, options: RequestOptions | None = None
    ) -> ReferencesResponse:
        """Get the references of an entry.

        What the entry mentions, and what mentions it.

        Args:
            knowledge_id: Id of the entry.
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(_references.request(knowledge_id, options=options))
        return _references.decode(response.data)

    async def transfer(
        self, knowledge_id: str, *, team_id: str, options: RequestOptions | None = None
    ) -> Knowledge:
        """Give an entry of knowledge to another team.

        The other team owns it from now on; the caller must belong to both.

        Args:
            knowledge_id: Id of the entry.
            team_id:
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(_transfer.request(knowledge_id, team_id=team_id, options=options))
        return _transfer.decode(response.data)

    async def set_visibility(
        self, knowledge_id: str, *, visibility: Visibility | str, options: RequestOptions | None = None
    ) -> Knowledge:
        """Set who may see an entry of knowledge.

        Changes nothing but the visibility.

        Args:
            knowledge_id: Id of the entry.
            visibility: Who may see an object: its owner alone, the team, the organization, everybody, or everybody
                who has the link.
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(
            _set_visibility.request(knowledge_id, visibility=visibility, options=options)
        )
        return _set_visibility.decode(response.data)

    async def share(
        self,
        knowledge_id: str,
        *,
        user_id: str,
        permission: Permission | str,
        team: bool | None = None,
        options: RequestOptions | None = None,
    ) -> ResourceShare:
        """Share an entry of knowledge.

        Gives a user, or the user's whole team, a permission on the entry.

        Args:
            knowledge_id: Id of the entry.
            user_id:
            permission: What somebody may do with an object.
            team: Share with the whole team of that user.
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(
            _share.request(knowledge_id, user_id=user_id, permission=permission, team=team, options=options)
        )
        return _share.decode(response.data)

    async def unshare(
        self, knowledge_id: str, user_id: str, *, options: RequestOptions | None = None
    ) -> None:
        """Stop sharing an entry of knowledge.

        Takes the permission of one user away.

        Args:
            knowledge_id: Id of the entry.
            user_id: Id of the user.
            options: Settings of this call alone, over those of the client.
        """
        await self._sender.send(_unshare.request(knowledge_id, user_id, options=options))

    async def list_shares(
        self, knowledge_id: str, *, options: RequestOptions | None = None
    ) -> builtins.list[ResourceShare]:
        """List the shares of an entry.

        All permissions that users and teams have on the entry, in one answer.

        Args:
            knowledge_id: Id of the entry.
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(_list_shares.request(knowledge_id, options=options))
        return _list_shares.decode(response.data)


class AsyncKnowledgeRaw(AsyncResource):
    """The operations of `AsyncKnowledgeResource`, answering with status, headers and messages beside the data."""

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
    ) -> RawResponse[KnowledgeList]:
        """See `AsyncKnowledgeResource.index`."""
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
        title: str | None = None,
        description: str | None = None,
        repo_url: str | None = None,
        type: KnowledgeType | str | None = None,
        lifecycle: KnowledgeLifecycle | str | None = None,
        version: KnowledgeVersionInput | Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> RawResponse[Knowledge]:
        """See `AsyncKnowledgeResource.create`."""
        response = await self._sender.send(
            _create.request(
                name=name,
                title=title,
                description=description,
                repo_url=repo_url,
                type=type,
                lifecycle=lifecycle,
                version=version,
                options=options,
            )
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
    ) -> RawResponse[KnowledgeList]:
        """See `AsyncKnowledgeResource.list`."""
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

    async def get(
        self, knowledge_id: str, *, options: RequestOptions | None = None
    ) -> RawResponse[Knowledge]:
        """See `AsyncKnowledgeResource.get`."""
        response = await self._sender.send(_get.request(knowledge_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _get.decode(response.data),
        )

    async def replace(
        self,
        knowledge_id: str,
        *,
        title: str | None = None,
        description: str | None = None,
        repo_url: str | None = None,
        lifecycle: KnowledgeLifecycle | str | None = None,
        version: KnowledgeVersionInput | Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> RawResponse[Knowledge]:
        """See `AsyncKnowledgeResource.replace`."""
        response = await self._sender.send(
            _replace.request(
                knowledge_id,
                title=title,
                description=description,
                repo_url=repo_url,
                lifecycle=lifecycle,
                version=version,
                options=options,
            )
        )
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _replace.decode(response.data),
        )

    async def delete(self, knowledge_id: str, *, options: RequestOptions | None = None) -> RawResponse[None]:
        """See `AsyncKnowledgeResource.delete`."""
        response = await self._sender.send(_delete.request(knowledge_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            None,
        )

    async def update(
        self,
        knowledge_id: str,
        *,
        title: str | None = None,
        description: str | None = None,
        repo_url: str | None = None,
        lifecycle: KnowledgeLifecycle | str | None = None,
        version: KnowledgeVersionInput | Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> RawResponse[Knowledge]:
        """See `AsyncKnowledgeResource.update`."""
        response = await self._sender.send(
            _update.request(
                knowledge_id,
                title=title,
                description=description,
                repo_url=repo_url,
                lifecycle=lifecycle,
                version=version,
                options=options,
            )
        )
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _update.decode(response.data),
        )

    async def get_by_name(
        self, namespace: str, name: str, *, options: RequestOptions | None = None
    ) -> RawResponse[Knowledge]:
        """See `AsyncKnowledgeResource.get_by_name`."""
        response = await self._sender.send(_get_by_name.request(namespace, name, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _get_by_name.decode(response.data),
        )

    async def index_versions(
        self,
        knowledge_id: str,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        direction: str | None = None,
        filters: str | None = None,
        sort: str | None = None,
        search: str | None = None,
        options: RequestOptions | None = None,
    ) -> RawResponse[KnowledgeVersionList]:
        """See `AsyncKnowledgeResource.index_versions`."""
        response = await self._sender.send(
            _index_versions.request(
                knowledge_id,
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
            _index_versions.decode(response.data),
        )

    async def list_versions(
        self,
        knowledge_id: str,
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
    ) -> RawResponse[KnowledgeVersionList]:
        """See `AsyncKnowledgeResource.list_versions`."""
        response = await self._sender.send(
            _list_versions.request(
                knowledge_id,
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
            _list_versions.decode(response.data),
        )

    async def get_version(
        self, knowledge_id: str, version_id: str, *, options: RequestOptions | None = None
    ) -> RawResponse[KnowledgeVersion]:
        """See `AsyncKnowledgeResource.get_version`."""
        response = await self._sender.send(_get_version.request(knowledge_id, version_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _get_version.decode(response.data),
        )

    async def get_version_by_name(
        self, namespace: str, name: str, version_id: str, *, options: RequestOptions | None = None
    ) -> RawResponse[KnowledgeVersion]:
        """See `AsyncKnowledgeResource.get_version_by_name`."""
        response = await self._sender.send(
            _get_version_by_name.request(namespace, name, version_id, options=options)
        )
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _get_version_by_name.decode(response.data),
        )

    async def lineage(
        self, knowledge_id: str, *, options: RequestOptions | None = None
    ) -> RawResponse[SkillLineageResponse]:
        """See `AsyncKnowledgeResource.lineage`."""
        response = await self._sender.send(_lineage.request(knowledge_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _lineage.decode(response.data),
        )

    async def references(
        self, knowledge_id: str, *, options: RequestOptions | None = None
    ) -> RawResponse[ReferencesResponse]:
        """See `AsyncKnowledgeResource.references`."""
        response = await self._sender.send(_references.request(knowledge_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _references.decode(response.data),
        )

    async def transfer(
        self, knowledge_id: str, *, team_id: str, options: RequestOptions | None = None
    ) -> RawResponse[Knowledge]:
        """See `AsyncKnowledgeResource.transfer`."""
        response = await self._sender.send(_transfer.request(knowledge_id, team_id=team_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _transfer.decode(response.data),
        )

    async def set_visibility(
        self, knowledge_id: str, *, visibility: Visibility | str, options: RequestOptions | None = None
    ) -> RawResponse[Knowledge]:
        """See `AsyncKnowledgeResource.set_visibility`."""
        response = await self._sender.send(
            _set_visibility.request(knowledge_id, visibility=visibility, options=options)
        )
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _set_visibility.decode(response.data),
        )

    async def share(
        self,
        knowledge_id: str,
        *,
        user_id: str,
        permission: Permission | str,
        team: bool | None = None,
        options: RequestOptions | None = None,
    ) -> RawResponse[ResourceShare]:
        """See `AsyncKnowledgeResource.share`."""
        response = await self._sender.send(
            _share.request(knowledge_id, user_id=user_id, permission=permission, team=team, options=options)
        )
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _share.decode(response.data),
        )

    async def unshare(
        self, knowledge_id: str, user_id: str, *, options: RequestOptions | None = None
    ) -> RawResponse[None]:
        """See `AsyncKnowledgeResource.unshare`."""
        response = await self._sender.send(_unshare.request(knowledge_id, user_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            None,
        )

    async def list_shares(
        self, knowledge_id: str, *, options: RequestOptions | None = None
    ) -> RawResponse[builtins.list[ResourceShare]]:
        """See `AsyncKnowledgeResource.list_shares`."""
        response = await self._sender.send(_list_shares.request(knowledge_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _list_shares.decode(response.data),
        )
