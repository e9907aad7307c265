# Generated from openapi/ by `python -m generator`. Do not edit.
"""``client.artifacts``: Versioned pages under a URL."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ...api.artifacts import create as _create
from ...api.artifacts import delete as _delete
from ...api.artifacts import frame as _frame
from ...api.artifacts import get as _get
from ...api.artifacts import get_by_name as _get_by_name
from ...api.artifacts import get_content as _get_content
from ...api.artifacts import get_version as _get_version
from ...api.artifacts import get_version_content as _get_version_content
from ...api.artifacts import guidance as _guidance
from ...api.artifacts import index as _index
from ...api.artifacts import index_versions as _index_versions
from ...api.artifacts import list as _list
from ...api.artifacts import list_shares as _list_shares
from ...api.artifacts import list_versions as _list_versions
from ...api.artifacts import publish as _publish
from ...api.artifacts import render as _render
from ...api.artifacts import set_visibility as _set_visibility
from ...api.artifacts import share as _share
from ...api.artifacts import transfer as _transfer
from ...api.artifacts import unshare as _unshare
from ...api.artifacts import update as _update
from ...runtime.http import RawResponse, RequestOptions
from .base import AsyncResource
from .page import AsyncPage

if TYPE_CHECKING:
    from ...models import (
        Artifact,
        ArtifactContentResponse,
        ArtifactFileInput,
        ArtifactFrame,
        ArtifactList,
        ArtifactTheme,
        ArtifactType,
        ArtifactVersion,
        ArtifactVersionList,
        Filter,
        Permission,
        ResourceImages,
        ResourceShare,
        SearchRequest,
        SortOrder,
        Visibility,
    )


class AsyncArtifactsResource(AsyncResource):
    """Versioned pages under a URL."""

    @cached_property
    def with_raw_response(self) -> AsyncArtifactsRaw:
        """The same operations, answering with status, headers and messages beside the data."""
        return AsyncArtifactsRaw(self._sender)

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
    ) -> AsyncPage[Artifact]:
        """List artifacts by query.

        The same list as `artifacts_list`, asked for in the query.

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
        content: str,
        title: str,
        content_encoding: str | None = None,
        files: Sequence[ArtifactFileInput | Mapping[str, Any]] | None = None,
        label: str | None = None,
        notes: str | None = None,
        origin: str | None = None,
        generated_by: str | None = None,
        capabilities: Any = None,
        base_version_id: str | None = None,
        force: bool | None = None,
        name: str | None = None,
        description: str | None = None,
        favicon: str | None = None,
        type: ArtifactType | str | None = None,
        images: ResourceImages | Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> Artifact:
        """Create an artifact.

        Stores a page under a URL. If the team has an artifact of this name, the page becomes its next
        version.

        Args:
            content: The page, in the language of the artifact.
            title: Name for people.
            content_encoding: `base64` if `content` is encoded so; plain text when absent.
            files: Files the page refers to.
            label: Short name of the version, for people.
            notes: What is new in it.
            origin: Where it comes from.
            generated_by: Person or model that wrote it.
            capabilities: What the page may do beyond showing itself; a JSON object.
            base_version_id: Version the page was made from. If it is not the newest any more, the answer is 409.
            force: Publish even if `base_version_id` is not the newest version.
            name: Name within the namespace of the team; the server makes one when absent.
            description:
            favicon: Icon of the page, such as an emoji.
            type:
            images:
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(
            _create.request(
                content=content,
                title=title,
                content_encoding=content_encoding,
                files=files,
                label=label,
                notes=notes,
                origin=origin,
                generated_by=generated_by,
                capabilities=capabilities,
                base_version_id=base_version_id,
                force=force,
                name=name,
                description=description,
                favicon=favicon,
                type=type,
                images=images,
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
    ) -> AsyncPage[Artifact]:
        """List artifacts.

        Artifacts the caller may see, newest first.

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

    async def guidance(self, *, options: RequestOptions | None = None) -> str:
        """Get advice for writing artifacts.

        What a page may use and how it should be made, written for people and for language models.

        Args:
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(_guidance.request(options=options))
        return _guidance.decode(response.data)

    async def get(self, artifact_id: str, *, options: RequestOptions | None = None) -> Artifact:
        """Get an artifact.

        The artifact with its newest version, without the page itself.

        Args:
            artifact_id: Id of the artifact, or its short id.
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(_get.request(artifact_id, options=options))
        return _get.decode(response.data)

    async def update(
        self,
        artifact_id: str,
        *,
        title: str | None = None,
        description: str | None = None,
        favicon: str | None = None,
        images: ResourceImages | Mapping[str, Any] | None = None,
        shared_version_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> Artifact:
        """Change an artifact.

        Writes title, description, icon and pictures, and chooses the version that viewers see.

        Args:
            artifact_id: Id of the artifact, or its short id.
            title: Name for people.
            description:
            favicon: Icon of the page, such as an emoji.
            images:
            shared_version_id: Version that viewers see; empty for the newest.
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(
            _update.request(
                artifact_id,
                title=title,
                description=description,
                favicon=favicon,
                images=images,
                shared_version_id=shared_version_id,
                options=options,
            )
        )
        return _update.decode(response.data)

    async def delete(self, artifact_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete an artifact.

        Deletes the artifact and its versions.

        Args:
            artifact_id: Id of the artifact, or its short id.
            options: Settings of this call alone, over those of the client.
        """
        await self._sender.send(_delete.request(artifact_id, options=options))

    async def get_by_name(
        self, namespace: str, name: str, *, options: RequestOptions | None = None
    ) -> Artifact:
        """Get an artifact by its name.

        As `artifacts_get`, by namespace and name.

        Args:
            namespace: Username of the owning team.
            name: Name within the namespace; some resources accept `name@version`.
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(_get_by_name.request(namespace, name, options=options))
        return _get_by_name.decode(response.data)

    async def index_versions(
        self,
        artifact_id: str,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        direction: str | None = None,
        filters: str | None = None,
        sort: str | None = None,
        search: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPage[ArtifactVersion]:
        """List versions of an artifact by query.

        The same list as `artifacts_list_versions`, asked for in the query.

        Args:
            artifact_id: Id of the artifact, or its short id.
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
            artifact_id,
            cursor=cursor,
            limit=limit,
            direction=direction,
            filters=filters,
            sort=sort,
            search=search,
            options=options,
        )
        return await AsyncPage.fetch(self._sender, request, _index_versions.decode)

    async def publish(
        self,
        artifact_id: str,
        *,
        content: str,
        content_encoding: str | None = None,
        files: Sequence[ArtifactFileInput | Mapping[str, Any]] | None = None,
        label: str | None = None,
        notes: str | None = None,
        origin: str | None = None,
        generated_by: str | None = None,
        capabilities: Any = None,
        base_version_id: str | None = None,
        force: bool | None = None,
        title: str | None = None,
        description: str | None = None,
        favicon: str | None = None,
        images: ResourceImages | Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> Artifact:
        """Publish a version of an artifact.

        Stores the page as the next version. A page equal to the newest version changes nothing.

        Args:
            artifact_id: Id of the artifact, or its short id.
            content: The page, in the language of the artifact.
            content_encoding: `base64` if `content` is encoded so; plain text when absent.
            files: Files the page refers to.
            label: Short name of the version, for people.
            notes: What is new in it.
            origin: Where it comes from.
            generated_by: Person or model that wrote it.
            capabilities: What the page may do beyond showing itself; a JSON object.
            base_version_id: Version the page was made from. If it is not the newest any more, the answer is 409.
            force: Publish even if `base_version_id` is not the newest version.
            title: Name for people.
            description:
            favicon: Icon of the page, such as an emoji.
            images:
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(
            _publish.request(
                artifact_id,
                content=content,
                content_encoding=content_encoding,
                files=files,
                label=label,
                notes=notes,
                origin=origin,
                generated_by=generated_by,
                capabilities=capabilities,
                base_version_id=base_version_id,
                force=force,
                title=title,
                description=description,
                favicon=favicon,
                images=images,
                options=options,
            )
        )
        return _publish.decode(response.data)

    async def list_versions(
        self,
        artifact_id: str,
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
    ) -> AsyncPage[ArtifactVersion]:
        """List versions of an artifact.

        Versions of the artifact, newest first.

        Args:
            artifact_id: Id of the artifact, or its short id.
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
            artifact_id,
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
        self, artifact_id: str, version_id: str, *, options: RequestOptions | None = None
    ) -> ArtifactVersion:
        """Get a version of an artifact.

        The version with sizes and hashes, without the page itself.

        Args:
            artifact_id: Id of the artifact, or its short id.
            version_id: Id of the version, or its short id.
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(_get_version.request(artifact_id, version_id, options=options))
        return _get_version.decode(response.data)

    async def get_version_content(
        self, artifact_id: str, version_id: str, *, options: RequestOptions | None = None
    ) -> ArtifactContentResponse:
        """Get the page of a version.

        The source of the page as it was in this version.

        Args:
            artifact_id: Id of the artifact, or its short id.
            version_id: Id of the version, or its short id.
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(
            _get_version_content.request(artifact_id, version_id, options=options)
        )
        return _get_version_content.decode(response.data)

    async def get_content(
        self, artifact_id: str, *, options: RequestOptions | None = None
    ) -> ArtifactContentResponse:
        """Get the page of an artifact.

        The source of the page in the version that viewers see.

        Args:
            artifact_id: Id of the artifact, or its short id.
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(_get_content.request(artifact_id, options=options))
        return _get_content.decode(response.data)

    async def render(
        self,
        artifact_id: str,
        *,
        version: str | None = None,
        theme: ArtifactTheme | str | None = None,
        options: RequestOptions | None = None,
    ) -> str:
        """Render an artifact.

        The page as a complete document, to be shown in a sandboxed frame.

        Args:
            artifact_id: Id of the artifact, or its short id.
            version: Id of the version, or its short id; the one that viewers see when absent.
            theme: Colors of the page.
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(
            _render.request(artifact_id, version=version, theme=theme, options=options)
        )
        return _render.decode(response.data)

    async def frame(self, artifact_id: str, *, options: RequestOptions | None = None) -> ArtifactFrame:
        """Get the frame of an artifact.

        Where a browser finds the page to show it in a frame of its own origin.

        Args:
            artifact_id: Id of the artifact, or its short id.
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(_frame.request(artifact_id, options=options))
        return _frame.decode(response.data)

    async def set_visibility(
        self, artifact_id: str, *, visibility: Visibility | str, options: RequestOptions | None = None
    ) -> Artifact:
        """Set who may see an artifact.

        Sets who may see the artifact.

        Args:
            artifact_id: Id of the artifact, or its short id.
            visibility: Who may see an object: its owner alone, the team, the organization, everybody, or everybody
                who has the link.
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(
            _set_visibility.request(artifact_id, visibility=visibility, options=options)
        )
        return _set_visibility.decode(response.data)

    async def transfer(
        self, artifact_id: str, *, team_id: str, options: RequestOptions | None = None
    ) -> Artifact:
        """Give an artifact to another team.

        Makes the team the owner of the artifact.

        Args:
            artifact_id: Id of the artifact, or its short id.
            team_id:
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(_transfer.request(artifact_id, team_id=team_id, options=options))
        return _transfer.decode(response.data)

    async def share(
        self,
        artifact_id: str,
        *,
        user_id: str,
        permission: Permission | str,
        team: bool | None = None,
        options: RequestOptions | None = None,
    ) -> ResourceShare:
        """Share an artifact.

        Gives one user, or their whole team, a permission on the artifact.

        Args:
            artifact_id: Id of the artifact, or its short id.
            user_id:
            permission: What somebody may do with an object.
            team: Share with the whole team of that user.
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(
            _share.request(artifact_id, user_id=user_id, permission=permission, team=team, options=options)
        )
        return _share.decode(response.data)

    async def list_shares(
        self, artifact_id: str, *, options: RequestOptions | None = None
    ) -> builtins.list[ResourceShare]:
        """List the shares of an artifact.

        All permissions that users and teams have on the artifact, in one answer without pages.

        Args:
            artifact_id: Id of the artifact, or its short id.
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(_list_shares.request(artifact_id, options=options))
        return _list_shares.decode(response.data)

    async def unshare(self, artifact_id: str, user_id: str, *, options: RequestOptions | None = None) -> None:
        """Stop sharing an artifact.

        Takes from a user the permission that `artifacts_share` gave.

        Args:
            artifact_id: Id of the artifact, or its short id.
            user_id: Id of the user.
            options: Settings of this call alone, over those of the client.
        """
        await self._sender.send(_unshare.request(artifact_id, user_id, options=options))


class AsyncArtifactsRaw(AsyncResource):
    """The operations of `AsyncArtifactsResource`, answering with status, headers and messages beside the data."""

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
    ) -> RawResponse[ArtifactList]:
        """See `AsyncArtifactsResource.index`."""
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
        content: str,
        title: str,
        content_encoding: str | None = None,
        files: Sequence[ArtifactFileInput | Mapping[str, Any]] | None = None,
        label: str | None = None,
        notes: str | None = None,
        origin: str | None = None,
        generated_by: str | None = None,
        capabilities: Any = None,
        base_version_id: str | None = None,
        force: bool | None = None,
        name: str | None = None,
        description: str | None = None,
        favicon: str | None = None,
        type: ArtifactType | str | None = None,
        images: ResourceImages | Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> RawResponse[Artifact]:
        """See `AsyncArtifactsResource.create`."""
        response = await self._sender.send(
            _create.request(
                content=content,
                title=title,
                content_encoding=content_encoding,
                files=files,
                label=label,
                notes=notes,
                origin=origin,
                generated_by=generated_by,
                capabilities=capabilities,
                base_version_id=base_version_id,
                force=force,
                name=name,
                description=description,
                favicon=favicon,
                type=type,
                images=images,
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
    ) -> RawResponse[ArtifactList]:
        """See `AsyncArtifactsResource.list`."""
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

    async def guidance(self, *, options: RequestOptions | None = None) -> RawResponse[str]:
        """See `AsyncArtifactsResource.guidance`."""
        response = await self._sender.send(_guidance.request(options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _guidance.decode(response.data),
        )

    async def get(self, artifact_id: str, *, options: RequestOptions | None = None) -> RawResponse[Artifact]:
        """See `AsyncArtifactsResource.get`."""
        response = await self._sender.send(_get.request(artifact_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _get.decode(response.data),
        )

    async def update(
        self,
        artifact_id: str,
        *,
        title: str | None = None,
        description: str | None = None,
        favicon: str | None = None,
        images: ResourceImages | Mapping[str, Any] | None = None,
        shared_version_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> RawResponse[Artifact]:
        """See `AsyncArtifactsResource.update`."""
        response = await self._sender.send(
            _update.request(
                artifact_id,
                title=title,
                description=description,
                favicon=favicon,
                images=images,
                shared_version_id=shared_version_id,
                options=options,
            )
        )
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _update.decode(response.data),
        )

    async def delete(self, artifact_id: str, *, options: RequestOptions | None = None) -> RawResponse[None]:
        """See `AsyncArtifactsResource.delete`."""
        response = await self._sender.send(_delete.request(artifact_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            None,
        )

    async def get_by_name(
        self, namespace: str, name: str, *, options: RequestOptions | None = None
    ) -> RawResponse[Artifact]:
        """See `AsyncArtifactsResource.get_by_name`."""
        response = await self._sender.send(_get_by_name.request(namespace, name, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _get_by_name.decode(response.data),
        )

    async def index_versions(
        self,
        artifact_id: str,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        direction: str | None = None,
        filters: str | None = None,
        sort: str | None = None,
        search: str | None = None,
        options: RequestOptions | None = None,
    ) -> RawResponse[ArtifactVersionList]:
        """See `AsyncArtifactsResource.index_versions`."""
        response = await self._sender.send(
            _index_versions.request(
                artifact_id,
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

    async def publish(
        self,
        artifact_id: str,
        *,
        content: str,
        content_encoding: str | None = None,
        files: Sequence[ArtifactFileInput | Mapping[str, Any]] | None = None,
        label: str | None = None,
        notes: str | None = None,
        origin: str | None = None,
        generated_by: str | None = None,
        capabilities: Any = None,
        base_version_id: str | None = None,
        force: bool | None = None,
        title: str | None = None,
        description: str | None = None,
        favicon: str | None = None,
        images: ResourceImages | Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> RawResponse[Artifact]:
        """See `AsyncArtifactsResource.publish`."""
        response = await self._sender.send(
            _publish.request(
                artifact_id,
                content=content,
                content_encoding=content_encoding,
                files=files,
                label=label,
                notes=notes,
                origin=origin,
                generated_by=generated_by,
                capabilities=capabilities,
                base_version_id=base_version_id,
                force=force,
                title=title,
                description=description,
                favicon=favicon,
                images=images,
                options=options,
            )
        )
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _publish.decode(response.data),
        )

    async def list_versions(
        self,
        artifact_id: str,
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
    ) -> RawResponse[ArtifactVersionList]:
        """See `AsyncArtifactsResource.list_versions`."""
        response = await self._sender.send(
            _list_versions.request(
                artifact_id,
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
        self, artifact_id: str, version_id: str, *, options: RequestOptions | None = None
    ) -> RawResponse[ArtifactVersion]:
        """See `AsyncArtifactsResource.get_version`."""
        response = await self._sender.send(_get_version.request(artifact_id, version_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _get_version.decode(response.data),
        )

    async def get_version_content(
        self, artifact_id: str, version_id: str, *, options: RequestOptions | None = None
    ) -> RawResponse[ArtifactContentResponse]:
        """See `AsyncArtifactsResource.get_version_content`."""
        response = await self._sender.send(
            _get_version_content.request(artifact_id, version_id, options=options)
        )
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _get_version_content.decode(response.data),
        )

    async def get_content(
        self, artifact_id: str, *, options: RequestOptions | None = None
    ) -> RawResponse[ArtifactContentResponse]:
        """See `AsyncArtifactsResource.get_content`."""
        response = await self._sender.send(_get_content.request(artifact_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _get_content.decode(response.data),
        )

    async def render(
        self,
        artifact_id: str,
        *,
        version: str | None = None,
        theme: ArtifactTheme | str | None = None,
        options: RequestOptions | None = None,
    ) -> RawResponse[str]:
        """See `AsyncArtifactsResource.render`."""
        response = await self._sender.send(
            _render.request(artifact_id, version=version, theme=theme, options=options)
        )
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _render.decode(response.data),
        )

    async def frame(
        self, artifact_id: str, *, options: RequestOptions | None = None
    ) -> RawResponse[ArtifactFrame]:
        """See `AsyncArtifactsResource.frame`."""
        response = await self._sender.send(_frame.request(artifact_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _frame.decode(response.data),
        )

    async def set_visibility(
        self, artifact_id: str, *, visibility: Visibility | str, options: RequestOptions | None = None
    ) -> RawResponse[Artifact]:
        """See `AsyncArtifactsResource.set_visibility`."""
        response = await self._sender.send(
            _set_visibility.request(artifact_id, visibility=visibility, options=options)
        )
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _set_visibility.decode(response.data),
        )

    async def transfer(
        self, artifact_id: str, *, team_id: str, options: RequestOptions | None = None
    ) -> RawResponse[Artifact]:
        """See `AsyncArtifactsResource.transfer`."""
        response = await self._sender.send(_transfer.request(artifact_id, team_id=team_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _transfer.decode(response.data),
        )

    async def share(
        self,
        artifact_id: str,
        *,
        user_id: str,
        permission: Permission | str,
        team: bool | None = None,
        options: RequestOptions | None = None,
    ) -> RawResponse[ResourceShare]:
        """See `AsyncArtifactsResource.share`."""
        response = await self._sender.send(
            _share.request(artifact_id, user_id=user_id, permission=permission, team=team, options=options)
        )
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _share.decode(response.data),
        )

    async def list_shares(
        self, artifact_id: str, *, options: RequestOptions | None = None
    ) -> RawResponse[builtins.list[ResourceShare]]:
        """See `AsyncArtifactsResource.list_shares`."""
        response = await self._sender.send(_list_shares.request(artifact_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _list_shares.decode(response.data),
        )

    async def unshare(
        self, artifact_id: str, user_id: str, *, options: RequestOptions | None = None
    ) -> RawResponse[None]:
        """See `AsyncArtifactsResource.unshare`."""
        response = await self._sender.send(_unshare.request(artifact_id, user_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            None,
        )
