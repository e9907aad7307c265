# Generated from inferencesh_gen/resources/_async/flows.py, do not edit.
# Generated from openapi/ by `python -m generator`. Do not edit.
"""``client.flows``: Graphs of apps."""

from __future__ import annotations

import builtins
from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ...api.flows import apply_actions as _apply_actions
from ...api.flows import create as _create
from ...api.flows import create_app as _create_app
from ...api.flows import delete as _delete
from ...api.flows import duplicate as _duplicate
from ...api.flows import get as _get
from ...api.flows import get_by_name as _get_by_name
from ...api.flows import index as _index
from ...api.flows import index_versions as _index_versions
from ...api.flows import list as _list
from ...api.flows import list_shares as _list_shares
from ...api.flows import list_versions as _list_versions
from ...api.flows import replace as _replace
from ...api.flows import set_viewport as _set_viewport
from ...api.flows import set_visibility as _set_visibility
from ...api.flows import share as _share
from ...api.flows import stream as _stream
from ...api.flows import stream_tasks as _stream_tasks
from ...api.flows import transfer as _transfer
from ...api.flows import unshare as _unshare
from ...api.flows import update as _update
from ...runtime.http import RawResponse, RequestOptions, StreamEvent
from .base import Resource
from .page import Page

if TYPE_CHECKING:
    from ...models import (
        App,
        DeltaEvent,
        Filter,
        Flow,
        FlowAction,
        FlowActionsResponse,
        FlowList,
        FlowVersion,
        FlowVersionInput,
        FlowVersionList,
        Permission,
        ResourceShare,
        SearchRequest,
        SortOrder,
        Task,
        Visibility,
    )


class FlowsResource(Resource):
    """Graphs of apps."""

    @cached_property
    def with_raw_response(self) -> FlowsRaw:
        """The same operations, answering with status, headers and messages beside the data."""
        return FlowsRaw(self._sender)

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
    ) -> Page[Flow]:
        """List flows by query.

        The same list as `flows_list`, asked for in the query.

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

    def create(self, *, name: str, options: RequestOptions | None = None) -> Flow:
        """Create a flow.

        Makes an empty flow. Its graph is drawn with `flows_apply_actions`, or written as a whole with
        `flows_replace`.

        Args:
            name: Name within the namespace of the team.
            options: Settings of this call alone, over those of the client.
        """
        response = self._sender.send(_create.request(name=name, options=options))
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
    ) -> Page[Flow]:
        """List flows.

        Flows the caller may see, newest first.

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

    def get(self, flow_id: str, *, options: RequestOptions | None = None) -> Flow:
        """Get a flow.

        The flow with its draft and its published version.

        Args:
            flow_id: Id of the flow.
            options: Settings of this call alone, over those of the client.
        """
        response = self._sender.send(_get.request(flow_id, options=options))
        return _get.decode(response.data)

    def replace(
        self,
        flow_id: str,
        *,
        name: str | None = None,
        title: str | None = None,
        description: str | None = None,
        card_image: str | None = None,
        thumbnail: str | None = None,
        banner_image: str | None = None,
        draft_version: FlowVersionInput | Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> Flow:
        """Write a flow anew.

        Writes every writable field: absent ones are emptied. With `draft_version` it saves the graph of the
        draft too.

        Args:
            flow_id: Id of the flow.
            name: Name within the namespace.
            title: Name for people.
            description:
            card_image: URL of the picture for a card in a list.
            thumbnail: URL of a small picture.
            banner_image: URL of the picture for the head of a page.
            draft_version: The graph of the draft; the draft stays as it is when absent.
            options: Settings of this call alone, over those of the client.
        """
        response = self._sender.send(
            _replace.request(
                flow_id,
                name=name,
                title=title,
                description=description,
                card_image=card_image,
                thumbnail=thumbnail,
                banner_image=banner_image,
                draft_version=draft_version,
                options=options,
            )
        )
        return _replace.decode(response.data)

    def delete(self, flow_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a flow.

        Deletes the flow.

        Args:
            flow_id: Id of the flow.
            options: Settings of this call alone, over those of the client.
        """
        self._sender.send(_delete.request(flow_id, options=options))

    def update(
        self,
        flow_id: str,
        *,
        name: str | None = None,
        title: str | None = None,
        description: str | None = None,
        card_image: str | None = None,
        thumbnail: str | None = None,
        banner_image: str | None = None,
        options: RequestOptions | None = None,
    ) -> Flow:
        """Change a flow.

        Writes the given fields of the flow and leaves the others alone. Older servers answer 405; use
        `flows_replace` there.

        Args:
            flow_id: Id of the flow.
            name: Name within the namespace.
            title: Name for people.
            description:
            card_image: URL of the picture for a card in a list.
            thumbnail: URL of a small picture.
            banner_image: URL of the picture for the head of a page.
            options: Settings of this call alone, over those of the client.
        """
        response = self._sender.send(
            _update.request(
                flow_id,
                name=name,
                title=title,
                description=description,
                card_image=card_image,
                thumbnail=thumbnail,
                banner_image=banner_image,
                options=options,
            )
        )
        return _update.decode(response.data)

    def get_by_name(self, namespace: str, name: str, *, options: RequestOptions | None = None) -> Flow:
        """Get a flow by its name.

        As `flows_get`, by namespace and name.

        Args:
            namespace: Username of the owning team.
            name: Name within the namespace; some resources accept `name@version`.
            options: Settings of this call alone, over those of the client.
        """
        response = self._sender.send(_get_by_name.request(namespace, name, options=options))
        return _get_by_name.decode(response.data)

    def duplicate(self, flow_id: str, *, options: RequestOptions | None = None) -> Flow:
        """Copy a flow.

        Makes a copy of the flow.

        Args:
            flow_id: Id of the flow.
            options: Settings of this call alone, over those of the client.
        """
        response = self._sender.send(_duplicate.request(flow_id, options=options))
        return _duplicate.decode(response.data)

    def create_app(self, flow_id: str, *, options: RequestOptions | None = None) -> App:
        """Deploy a flow as an app.

        Makes an app of the flow, which then runs like any other.

        Args:
            flow_id: Id of the flow.
            options: Settings of this call alone, over those of the client.
        """
        response = self._sender.send(_create_app.request(flow_id, options=options))
        return _create_app.decode(response.data)

    def apply_actions(
        self,
        flow_id: str,
        *,
        actions: Sequence[FlowAction | Mapping[str, Any]],
        options: RequestOptions | None = None,
    ) -> FlowActionsResponse:
        """Edit the graph of a flow.

        Applies a list of edits to the draft, in order.

        Args:
            flow_id: Id of the flow.
            actions: The edits, in order.
            options: Settings of this call alone, over those of the client.
        """
        response = self._sender.send(_apply_actions.request(flow_id, actions=actions, options=options))
        return _apply_actions.decode(response.data)

    def set_viewport(
        self, flow_id: str, *, x: float, y: float, zoom: float, options: RequestOptions | None = None
    ) -> Flow | None:
        """Save where the editor looks.

        Stores the part of the graph that the editor shows, without touching the graph.

        Args:
            flow_id: Id of the flow.
            x:
            y:
            zoom:
            options: Settings of this call alone, over those of the client.
        """
        response = self._sender.send(_set_viewport.request(flow_id, x=x, y=y, zoom=zoom, options=options))
        return _set_viewport.decode(response.data)

    def set_visibility(
        self, flow_id: str, *, visibility: Visibility | str, options: RequestOptions | None = None
    ) -> Flow:
        """Set who may see a flow.

        Sets who may see and run the flow.

        Args:
            flow_id: Id of the flow.
            visibility: Who may see an object: its owner alone, the team, the organization, everybody, or everybody
                who has the link.
            options: Settings of this call alone, over those of the client.
        """
        response = self._sender.send(_set_visibility.request(flow_id, visibility=visibility, options=options))
        return _set_visibility.decode(response.data)

    def transfer(self, flow_id: str, *, team_id: str, options: RequestOptions | None = None) -> Flow:
        """Give a flow to another team.

        Makes the team the owner of the flow.

        Args:
            flow_id: Id of the flow.
            team_id:
            options: Settings of this call alone, over those of the client.
        """
        response = self._sender.send(_transfer.request(flow_id, team_id=team_id, options=options))
        return _transfer.decode(response.data)

    def index_versions(
        self,
        flow_id: str,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        direction: str | None = None,
        filters: str | None = None,
        sort: str | None = None,
        search: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[FlowVersion]:
        """List versions of a flow by query.

        The same list as `flows_list_versions`, asked for in the query.

        Args:
            flow_id: Id of the flow.
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
            flow_id,
            cursor=cursor,
            limit=limit,
            direction=direction,
            filters=filters,
            sort=sort,
            search=search,
            options=options,
        )
        return Page.fetch(self._sender, request, _index_versions.decode)

    def list_versions(
        self,
        flow_id: str,
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
    ) -> Page[FlowVersion]:
        """List versions of a flow.

        Versions of the flow, newest first.

        Args:
            flow_id: Id of the flow.
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
            flow_id,
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
        return Page.fetch(self._sender, request, _list_versions.decode)

    def share(
        self,
        flow_id: str,
        *,
        user_id: str,
        permission: Permission | str,
        team: bool | None = None,
        options: RequestOptions | None = None,
    ) -> ResourceShare:
        """Share a flow.

        Gives one user, or their whole team, a permission on the flow.

        Args:
            flow_id: Id of the flow.
            user_id:
            permission: What somebody may do with an object.
            team: Share with the whole team of that user.
            options: Settings of this call alone, over those of the client.
        """
        response = self._sender.send(
            _share.request(flow_id, user_id=user_id, permission=permission, team=team, options=options)
        )
        return _share.decode(response.data)

    def list_shares(
        self, flow_id: str, *, options: RequestOptions | None = None
    ) -> builtins.list[ResourceShare]:
        """List the shares of a flow.

        All permissions that users and teams have on the flow, in one answer without pages.

        Args:
            flow_id: Id of the flow.
            options: Settings of this call alone, over those of the client.
        """
        response = self._sender.send(_list_shares.request(flow_id, options=options))
        return _list_shares.decode(response.data)

    def unshare(self, flow_id: str, user_id: str, *, options: RequestOptions | None = None) -> None:
        """Stop sharing a flow.

        Takes from a user the permission that `flows_share` gave.

        Args:
            flow_id: Id of the flow.
            user_id: Id of the user.
            options: Settings of this call alone, over those of the client.
        """
        self._sender.send(_unshare.request(flow_id, user_id, options=options))

    def stream(
        self, flow_id: str, *, options: RequestOptions | None = None
    ) -> AbstractContextManager[Iterator[StreamEvent[Flow]]]:
        """Follow a flow.

        Streams the flow: first the whole flow as it is now, then each change that is made to it. The stream
        stays open until the client leaves it.

        Args:
            flow_id: Id of the flow.
            options: Settings of this call alone, over those of the client.
        """
        request = _stream.request(flow_id, options=options)
        return self._sender.stream(request, _stream.decode)

    def stream_tasks(
        self, flow_id: str, *, options: RequestOptions | None = None
    ) -> AbstractContextManager[Iterator[StreamEvent[Task | DeltaEvent]]]:
        """Follow the tasks of a flow.

        Streams the tasks that runs of the flow start, as they change. The records belong to several tasks;
        `id` tells which.

        Args:
            flow_id: Id of the flow.
            options: Settings of this call alone, over those of the client.
        """
        request = _stream_tasks.request(flow_id, options=options)
        return self._sender.stream(request, _stream_tasks.decode)


class FlowsRaw(Resource):
    """The operations of `FlowsResource`, answering with status, headers and messages beside the data."""

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
    ) -> RawResponse[FlowList]:
        """See `FlowsResource.index`."""
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

    def create(self, *, name: str, options: RequestOptions | None = None) -> RawResponse[Flow]:
        """See `FlowsResource.create`."""
        response = self._sender.send(_create.request(name=name, options=options))
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
    ) -> RawResponse[FlowList]:
        """See `FlowsResource.list`."""
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

    def get(self, flow_id: str, *, options: RequestOptions | None = None) -> RawResponse[Flow]:
        """See `FlowsResource.get`."""
        response = self._sender.send(_get.request(flow_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _get.decode(response.data),
        )

    def replace(
        self,
        flow_id: str,
        *,
        name: str | None = None,
        title: str | None = None,
        description: str | None = None,
        card_image: str | None = None,
        thumbnail: str | None = None,
        banner_image: str | None = None,
        draft_version: FlowVersionInput | Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> RawResponse[Flow]:
        """See `FlowsResource.replace`."""
        response = self._sender.send(
            _replace.request(
                flow_id,
                name=name,
                title=title,
                description=description,
                card_image=card_image,
                thumbnail=thumbnail,
                banner_image=banner_image,
                draft_version=draft_version,
                options=options,
            )
        )
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _replace.decode(response.data),
        )

    def delete(self, flow_id: str, *, options: RequestOptions | None = None) -> RawResponse[None]:
        """See `FlowsResource.delete`."""
        response = self._sender.send(_delete.request(flow_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            None,
        )

    def update(
        self,
        flow_id: str,
        *,
        name: str | None = None,
        title: str | None = None,
        description: str | None = None,
        card_image: str | None = None,
        thumbnail: str | None = None,
        banner_image: str | None = None,
        options: RequestOptions | None = None,
    ) -> RawResponse[Flow]:
        """See `FlowsResource.update`."""
        response = self._sender.send(
            _update.request(
                flow_id,
                name=name,
                title=title,
                description=description,
                card_image=card_image,
                thumbnail=thumbnail,
                banner_image=banner_image,
                options=options,
            )
        )
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _update.decode(response.data),
        )

    def get_by_name(
        self, namespace: str, name: str, *, options: RequestOptions | None = None
    ) -> RawResponse[Flow]:
        """See `FlowsResource.get_by_name`."""
        response = self._sender.send(_get_by_name.request(namespace, name, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _get_by_name.decode(response.data),
        )

    def duplicate(self, flow_id: str, *, options: RequestOptions | None = None) -> RawResponse[Flow]:
        """See `FlowsResource.duplicate`."""
        response = self._sender.send(_duplicate.request(flow_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _duplicate.decode(response.data),
        )

    def create_app(self, flow_id: str, *, options: RequestOptions | None = None) -> RawResponse[App]:
        """See `FlowsResource.create_app`."""
        response = self._sender.send(_create_app.request(flow_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _create_app.decode(response.data),
        )

    def apply_actions(
        self,
        flow_id: str,
        *,
        actions: Sequence[FlowAction | Mapping[str, Any]],
        options: RequestOptions | None = None,
    ) -> RawResponse[FlowActionsResponse]:
        """See `FlowsResource.apply_actions`."""
        response = self._sender.send(_apply_actions.request(flow_id, actions=actions, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _apply_actions.decode(response.data),
        )

    def set_viewport(
        self, flow_id: str, *, x: float, y: float, zoom: float, options: RequestOptions | None = None
    ) -> RawResponse[Flow | None]:
        """See `FlowsResource.set_viewport`."""
        response = self._sender.send(_set_viewport.request(flow_id, x=x, y=y, zoom=zoom, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _set_viewport.decode(response.data),
        )

    def set_visibility(
        self, flow_id: str, *, visibility: Visibility | str, options: RequestOptions | None = None
    ) -> RawResponse[Flow]:
        """See `FlowsResource.set_visibility`."""
        response = self._sender.send(_set_visibility.request(flow_id, visibility=visibility, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _set_visibility.decode(response.data),
        )

    def transfer(
        self, flow_id: str, *, team_id: str, options: RequestOptions | None = None
    ) -> RawResponse[Flow]:
        """See `FlowsResource.transfer`."""
        response = self._sender.send(_transfer.request(flow_id, team_id=team_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _transfer.decode(response.data),
        )

    def index_versions(
        self,
        flow_id: str,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        direction: str | None = None,
        filters: str | None = None,
        sort: str | None = None,
        search: str | None = None,
        options: RequestOptions | None = None,
    ) -> RawResponse[FlowVersionList]:
        """See `FlowsResource.index_versions`."""
        response = self._sender.send(
            _index_versions.request(
                flow_id,
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

    def list_versions(
        self,
        flow_id: str,
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
    ) -> RawResponse[FlowVersionList]:
        """See `FlowsResource.list_versions`."""
        response = self._sender.send(
            _list_versions.request(
                flow_id,
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

    def share(
        self,
        flow_id: str,
        *,
        user_id: str,
        permission: Permission | str,
        team: bool | None = None,
        options: RequestOptions | None = None,
    ) -> RawResponse[ResourceShare]:
        """See `FlowsResource.share`."""
        response = self._sender.send(
            _share.request(flow_id, user_id=user_id, permission=permission, team=team, options=options)
        )
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _share.decode(response.data),
        )

    def list_shares(
        self, flow_id: str, *, options: RequestOptions | None = None
    ) -> RawResponse[builtins.list[ResourceShare]]:
        """See `FlowsResource.list_shares`."""
        response = self._sender.send(_list_shares.request(flow_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _list_shares.decode(response.data),
        )

    def unshare(
        self, flow_id: str, user_id: str, *, options: RequestOptions | None = None
    ) -> RawResponse[None]:
        """See `FlowsResource.unshare`."""
        response = self._sender.send(_unshare.request(flow_id, user_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            None,
        )
