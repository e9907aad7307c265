# Generated from openapi/ by `python -m generator`. Do not edit.
"""``client.apps``: Apps of the team and their versions."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ...api.apps import create as _create
from ...api.apps import delete as _delete
from ...api.apps import duplicate as _duplicate
from ...api.apps import get as _get
from ...api.apps import get_by_name as _get_by_name
from ...api.apps import get_license as _get_license
from ...api.apps import get_version as _get_version
from ...api.apps import index as _index
from ...api.apps import index_versions as _index_versions
from ...api.apps import list as _list
from ...api.apps import list_shares as _list_shares
from ...api.apps import list_versions as _list_versions
from ...api.apps import replace as _replace
from ...api.apps import set_current_version as _set_current_version
from ...api.apps import set_license as _set_license
from ...api.apps import set_status as _set_status
from ...api.apps import set_visibility as _set_visibility
from ...api.apps import share as _share
from ...api.apps import transfer as _transfer
from ...api.apps import unshare as _unshare
from ...api.apps import update as _update
from ...runtime.http import RawResponse, RequestOptions
from .base import AsyncResource
from .page import AsyncPage

if TYPE_CHECKING:
    from ...models import (
        App,
        AppCategory,
        AppList,
        AppStatus,
        AppVersion,
        AppVersionInput,
        AppVersionList,
        Filter,
        LicenseRecord,
        Permission,
        ResourceImages,
        ResourceShare,
        SearchRequest,
        SortOrder,
        Visibility,
    )


class AsyncAppsResource(AsyncResource):
    """Apps of the team and their versions."""

    @cached_property
    def with_raw_response(self) -> AsyncAppsRaw:
        """The same operations, answering with status, headers and messages beside the data."""
        return AsyncAppsRaw(self._sender)

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
    ) -> AsyncPage[App]:
        """List apps by query parameters.

        The same answer as `apps_list`, from a GET.

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
        id: str | None = None,
        namespace: str | None = None,
        title: str | None = None,
        description: str | None = None,
        agent_description: str | None = None,
        category: AppCategory | str | None = None,
        images: ResourceImages | Mapping[str, Any] | None = None,
        tags: Sequence[str] | None = None,
        version: AppVersionInput | Mapping[str, Any] | None = None,
        preserve_current_version: bool | None = None,
        options: RequestOptions | None = None,
    ) -> App:
        """Create an app or a version of one.

        Creates an app, or with the id of an app a new version of it, which becomes the current one unless
        `preserve_current_version` is set. What the deployment complains of is in `version.warnings`.

        Args:
            name: Name within the namespace.
            id: App to make a version of; a new app when absent.
            namespace: Username of the owning team, the caller's own when absent.
            title: Name for people.
            description:
            agent_description: What it does, told to agents that use it as a tool.
            category:
            images:
            tags:
            version: What the version is made of.
            preserve_current_version: Keep the current version instead of making the new one current.
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(
            _create.request(
                name=name,
                id=id,
                namespace=namespace,
                title=title,
                description=description,
                agent_description=agent_description,
                category=category,
                images=images,
                tags=tags,
                version=version,
                preserve_current_version=preserve_current_version,
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
    ) -> AsyncPage[App]:
        """List apps.

        Apps of the team, newest first, in pages of 50 unless `limit` says otherwise. Apps of others are in
        `store_list_apps`.

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

    async def get(self, app_id: str, *, options: RequestOptions | None = None) -> App:
        """Get an app.

        The app with its current version: its functions, their schemas and what it needs.

        Args:
            app_id: Id of the app.
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(_get.request(app_id, options=options))
        return _get.decode(response.data)

    async def replace(
        self,
        app_id: str,
        *,
        title: str | None = None,
        description: str | None = None,
        agent_description: str | None = None,
        category: AppCategory | str | None = None,
        images: ResourceImages | Mapping[str, Any] | None = None,
        tags: Sequence[str] | None = None,
        version_id: str | None = None,
        version: AppVersionInput | Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> App:
        """Write an app's page and version anew.

        Writes every writable field: absent ones are emptied. With `version_id` and `version` it also edits
        that version in place.

        Args:
            app_id: Id of the app.
            title: Name for people.
            description:
            agent_description: What it does, told to agents that use it as a tool.
            category:
            images:
            tags:
            version_id: Version to edit; none when absent.
            version: What that version is made of.
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(
            _replace.request(
                app_id,
                title=title,
                description=description,
                agent_description=agent_description,
                category=category,
                images=images,
                tags=tags,
                version_id=version_id,
                version=version,
                options=options,
            )
        )
        return _replace.decode(response.data)

    async def delete(self, app_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete an app.

        Deletes the app. To stop its runs but keep it, retire it with `apps_set_status`.

        Args:
            app_id: Id of the app.
            options: Settings of this call alone, over those of the client.
        """
        await self._sender.send(_delete.request(app_id, options=options))

    async def update(
        self,
        app_id: str,
        *,
        title: str | None = None,
        description: str | None = None,
        agent_description: str | None = None,
        category: AppCategory | str | None = None,
        images: ResourceImages | Mapping[str, Any] | None = None,
        tags: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> App:
        """Change an app.

        Writes the given fields of the app's page and leaves the others alone. Older servers answer 405; use
        `apps_replace` there.

        Args:
            app_id: Id of the app.
            title: Name for people.
            description:
            agent_description: What it does, told to agents that use it as a tool.
            category:
            images:
            tags:
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(
            _update.request(
                app_id,
                title=title,
                description=description,
                agent_description=agent_description,
                category=category,
                images=images,
                tags=tags,
                options=options,
            )
        )
        return _update.decode(response.data)

    async def get_by_name(self, namespace: str, name: str, *, options: RequestOptions | None = None) -> App:
        """Get an app by its name.

        As `apps_get`, by namespace and name; the name may carry `@version`.

        Args:
            namespace: Username of the owning team.
            name: Name within the namespace; some resources accept `name@version`.
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(_get_by_name.request(namespace, name, options=options))
        return _get_by_name.decode(response.data)

    async def duplicate(self, app_id: str, *, options: RequestOptions | None = None) -> App:
        """Copy an app.

        Makes an app of one's own out of an app that one may read.

        Args:
            app_id: Id of the app.
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(_duplicate.request(app_id, options=options))
        return _duplicate.decode(response.data)

    async def transfer(self, app_id: str, *, team_id: str, options: RequestOptions | None = None) -> App:
        """Give an app to another team.

        Makes another team the owner of the app.

        Args:
            app_id: Id of the app.
            team_id:
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(_transfer.request(app_id, team_id=team_id, options=options))
        return _transfer.decode(response.data)

    async def set_visibility(
        self, app_id: str, *, visibility: Visibility | str, options: RequestOptions | None = None
    ) -> App:
        """Set who may see an app.

        Sets who may see and run the app.

        Args:
            app_id: Id of the app.
            visibility: Who may see an object: its owner alone, the team, the organization, everybody, or everybody
                who has the link.
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(
            _set_visibility.request(app_id, visibility=visibility, options=options)
        )
        return _set_visibility.decode(response.data)

    async def set_status(
        self,
        app_id: str,
        *,
        status: AppStatus | str,
        message: str | None = None,
        options: RequestOptions | None = None,
    ) -> App:
        """Set whether an app can be run.

        Puts the app into maintenance, deprecates it, retires it, or takes it back into service.

        Args:
            app_id: Id of the app.
            status: Whether an app can be run. MAINTENANCE answers 503, RETIRED 410.
            message: Why, for people; refused runs answer it.
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(
            _set_status.request(app_id, status=status, message=message, options=options)
        )
        return _set_status.decode(response.data)

    async def get_license(self, app_id: str, *, options: RequestOptions | None = None) -> LicenseRecord:
        """Get the license of an app.

        The terms under which others may use the app.

        Args:
            app_id: Id of the app.
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(_get_license.request(app_id, options=options))
        return _get_license.decode(response.data)

    async def set_license(
        self, app_id: str, *, license: str, options: RequestOptions | None = None
    ) -> LicenseRecord:
        """Set the license of an app.

        Writes the terms under which others may use the app.

        Args:
            app_id: Id of the app.
            license: Name or text of the license.
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(_set_license.request(app_id, license=license, options=options))
        return _set_license.decode(response.data)

    async def index_versions(
        self,
        app_id: str,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        direction: str | None = None,
        filters: str | None = None,
        sort: str | None = None,
        search: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPage[AppVersion]:
        """List the versions of an app by query parameters.

        The same answer as `apps_list_versions`, from a GET.

        Args:
            app_id: Id of the app.
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
            app_id,
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
        app_id: str,
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
    ) -> AsyncPage[AppVersion]:
        """List the versions of an app.

        The deployed versions of the app, newest first.

        Args:
            app_id: Id of the app.
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
            app_id,
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
        self, app_id: str, version_id: str, *, options: RequestOptions | None = None
    ) -> AppVersion:
        """Get a version of an app.

        The version with its functions, their schemas and what it needs.

        Args:
            app_id: Id of the app.
            version_id: Id of the version, or its short id.
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(_get_version.request(app_id, version_id, options=options))
        return _get_version.decode(response.data)

    async def set_current_version(
        self, app_id: str, version_id: str, *, options: RequestOptions | None = None
    ) -> App:
        """Choose the current version of an app.

        Makes the version the one that runs when a reference names none.

        Args:
            app_id: Id of the app.
            version_id: Id of the version, or its short id.
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(_set_current_version.request(app_id, version_id, options=options))
        return _set_current_version.decode(response.data)

    async def share(
        self,
        app_id: str,
        *,
        user_id: str,
        permission: Permission | str,
        team: bool | None = None,
        options: RequestOptions | None = None,
    ) -> ResourceShare:
        """Share an app.

        Gives a user, or the team of that user, a permission on the app.

        Args:
            app_id: Id of the app.
            user_id:
            permission: What somebody may do with an object.
            team: Share with the whole team of that user.
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(
            _share.request(app_id, user_id=user_id, permission=permission, team=team, options=options)
        )
        return _share.decode(response.data)

    async def unshare(self, app_id: str, user_id: str, *, options: RequestOptions | None = None) -> None:
        """Stop sharing an app.

        Takes from a user the permission that `apps_share` gave.

        Args:
            app_id: Id of the app.
            user_id: Id of the user.
            options: Settings of this call alone, over those of the client.
        """
        await self._sender.send(_unshare.request(app_id, user_id, options=options))

    async def list_shares(
        self, app_id: str, *, options: RequestOptions | None = None
    ) -> builtins.list[ResourceShare]:
        """List the shares of an app.

        All permissions that users and teams have on the app, in one answer without pages.

        Args:
            app_id: Id of the app.
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(_list_shares.request(app_id, options=options))
        return _list_shares.decode(response.data)


class AsyncAppsRaw(AsyncResource):
    """The operations of `AsyncAppsResource`, answering with status, headers and messages beside the data."""

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
    ) -> RawResponse[AppList]:
        """See `AsyncAppsResource.index`."""
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
        id: str | None = None,
        namespace: str | None = None,
        title: str | None = None,
        description: str | None = None,
        agent_description: str | None = None,
        category: AppCategory | str | None = None,
        images: ResourceImages | Mapping[str, Any] | None = None,
        tags: Sequence[str] | None = None,
        version: AppVersionInput | Mapping[str, Any] | None = None,
        preserve_current_version: bool | None = None,
        options: RequestOptions | None = None,
    ) -> RawResponse[App]:
        """See `AsyncAppsResource.create`."""
        response = await self._sender.send(
            _create.request(
                name=name,
                id=id,
                namespace=namespace,
                title=title,
                description=description,
                agent_description=agent_description,
                category=category,
                images=images,
                tags=tags,
                version=version,
                preserve_current_version=preserve_current_version,
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
    ) -> RawResponse[AppList]:
        """See `AsyncAppsResource.list`."""
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

    async def get(self, app_id: str, *, options: RequestOptions | None = None) -> RawResponse[App]:
        """See `AsyncAppsResource.get`."""
        response = await self._sender.send(_get.request(app_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _get.decode(response.data),
        )

    async def replace(
        self,
        app_id: str,
        *,
        title: str | None = None,
        description: str | None = None,
        agent_description: str | None = None,
        category: AppCategory | str | None = None,
        images: ResourceImages | Mapping[str, Any] | None = None,
        tags: Sequence[str] | None = None,
        version_id: str | None = None,
        version: AppVersionInput | Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> RawResponse[App]:
        """See `AsyncAppsResource.replace`."""
        response = await self._sender.send(
            _replace.request(
                app_id,
                title=title,
                description=description,
                agent_description=agent_description,
                category=category,
                images=images,
                tags=tags,
                version_id=version_id,
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

    async def delete(self, app_id: str, *, options: RequestOptions | None = None) -> RawResponse[None]:
        """See `AsyncAppsResource.delete`."""
        response = await self._sender.send(_delete.request(app_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            None,
        )

    async def update(
        self,
        app_id: str,
        *,
        title: str | None = None,
        description: str | None = None,
        agent_description: str | None = None,
        category: AppCategory | str | None = None,
        images: ResourceImages | Mapping[str, Any] | None = None,
        tags: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> RawResponse[App]:
        """See `AsyncAppsResource.update`."""
        response = await self._sender.send(
            _update.request(
                app_id,
                title=title,
                description=description,
                agent_description=agent_description,
                category=category,
                images=images,
                tags=tags,
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
    ) -> RawResponse[App]:
        """See `AsyncAppsResource.get_by_name`."""
        response = await self._sender.send(_get_by_name.request(namespace, name, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _get_by_name.decode(response.data),
        )

    async def duplicate(self, app_id: str, *, options: RequestOptions | None = None) -> RawResponse[App]:
        """See `AsyncAppsResource.duplicate`."""
        response = await self._sender.send(_duplicate.request(app_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _duplicate.decode(response.data),
        )

    async def transfer(
        self, app_id: str, *, team_id: str, options: RequestOptions | None = None
    ) -> RawResponse[App]:
        """See `AsyncAppsResource.transfer`."""
        response = await self._sender.send(_transfer.request(app_id, team_id=team_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _transfer.decode(response.data),
        )

    async def set_visibility(
        self, app_id: str, *, visibility: Visibility | str, options: RequestOptions | None = None
    ) -> RawResponse[App]:
        """See `AsyncAppsResource.set_visibility`."""
        response = await self._sender.send(
            _set_visibility.request(app_id, visibility=visibility, options=options)
        )
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _set_visibility.decode(response.data),
        )

    async def set_status(
        self,
        app_id: str,
        *,
        status: AppStatus | str,
        message: str | None = None,
        options: RequestOptions | None = None,
    ) -> RawResponse[App]:
        """See `AsyncAppsResource.set_status`."""
        response = await self._sender.send(
            _set_status.request(app_id, status=status, message=message, options=options)
        )
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _set_status.decode(response.data),
        )

    async def get_license(
        self, app_id: str, *, options: RequestOptions | None = None
    ) -> RawResponse[LicenseRecord]:
        """See `AsyncAppsResource.get_license`."""
        response = await self._sender.send(_get_license.request(app_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _get_license.decode(response.data),
        )

    async def set_license(
        self, app_id: str, *, license: str, options: RequestOptions | None = None
    ) -> RawResponse[LicenseRecord]:
        """See `AsyncAppsResource.set_license`."""
        response = await self._sender.send(_set_license.request(app_id, license=license, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _set_license.decode(response.data),
        )

    async def index_versions(
        self,
        app_id: str,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        direction: str | None = None,
        filters: str | None = None,
        sort: str | None = None,
        search: str | None = None,
        options: RequestOptions | None = None,
    ) -> RawResponse[AppVersionList]:
        """See `AsyncAppsResource.index_versions`."""
        response = await self._sender.send(
            _index_versions.request(
                app_id,
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
        app_id: str,
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
    ) -> RawResponse[AppVersionList]:
        """See `AsyncAppsResource.list_versions`."""
        response = await self._sender.send(
            _list_versions.request(
                app_id,
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
        self, app_id: str, version_id: str, *, options: RequestOptions | None = None
    ) -> RawResponse[AppVersion]:
        """See `AsyncAppsResource.get_version`."""
        response = await self._sender.send(_get_version.request(app_id, version_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _get_version.decode(response.data),
        )

    async def set_current_version(
        self, app_id: str, version_id: str, *, options: RequestOptions | None = None
    ) -> RawResponse[App]:
        """See `AsyncAppsResource.set_current_version`."""
        response = await self._sender.send(_set_current_version.request(app_id, version_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _set_current_version.decode(response.data),
        )

    async def share(
        self,
        app_id: str,
        *,
        user_id: str,
        permission: Permission | str,
        team: bool | None = None,
        options: RequestOptions | None = None,
    ) -> RawResponse[ResourceShare]:
        """See `AsyncAppsResource.share`."""
        response = await self._sender.send(
            _share.request(app_id, user_id=user_id, permission=permission, team=team, options=options)
        )
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _share.decode(response.data),
        )

    async def unshare(
        self, app_id: str, user_id: str, *, options: RequestOptions | None = None
    ) -> RawResponse[None]:
        """See `AsyncAppsResource.unshare`."""
        response = await self._sender.send(_unshare.request(app_id, user_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            None,
        )

    async def list_shares(
        self, app_id: str, *, options: RequestOptions | None = None
    ) -> RawResponse[builtins.list[ResourceShare]]:
        """See `AsyncAppsResource.list_shares`."""
        response = await self._sender.send(_list_shares.request(app_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _list_shares.decode(response.data),
        )
