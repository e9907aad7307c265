# Generated from openapi/ by `python -m generator`. Do not edit.
"""``client.triggers``: What starts agents, apps and flows by itself."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ...api.triggers import create as _create
from ...api.triggers import delete as _delete
from ...api.triggers import fire as _fire
from ...api.triggers import get as _get
from ...api.triggers import get_fire as _get_fire
from ...api.triggers import index as _index
from ...api.triggers import index_fires as _index_fires
from ...api.triggers import list as _list
from ...api.triggers import list_fires as _list_fires
from ...api.triggers import list_sources as _list_sources
from ...api.triggers import update as _update
from ...runtime.http import RawResponse, RequestOptions
from .base import AsyncResource
from .page import AsyncPage

if TYPE_CHECKING:
    from ...models import (
        Filter,
        SearchRequest,
        SortOrder,
        Trigger,
        TriggerAction,
        TriggerConfig,
        TriggerFilter,
        TriggerFire,
        TriggerFired,
        TriggerFireList,
        TriggerInputMapping,
        TriggerList,
        TriggerSourceList,
        TriggerType,
    )


class AsyncTriggersResource(AsyncResource):
    """What starts agents, apps and flows by itself."""

    @cached_property
    def with_raw_response(self) -> AsyncTriggersRaw:
        """The same operations, answering with status, headers and messages beside the data."""
        return AsyncTriggersRaw(self._sender)

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
    ) -> AsyncPage[Trigger]:
        """List triggers by query parameters.

        The same answer as `triggers_list`, from a GET.

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
        type: TriggerType | str,
        action: TriggerAction | str,
        agent_id: str | None = None,
        app_id: str | None = None,
        flow_id: str | None = None,
        interrupt_id: str | None = None,
        config: TriggerConfig | Mapping[str, Any] | None = None,
        scheduled_at: datetime.datetime | str | None = None,
        source_id: str | None = None,
        enabled: bool | None = None,
        input: Any = None,
        input_mapping: TriggerInputMapping | Mapping[str, Any] | None = None,
        filters: Sequence[TriggerFilter | Mapping[str, Any]] | None = None,
        options: RequestOptions | None = None,
    ) -> Trigger:
        """Create a trigger.

        Creates a trigger. The answer for a webhook has the URL to give to the service that calls it.

        Args:
            name: Name for people.
            type: When a trigger fires: again and again, when its URL is called, once at a given time, or on
                demand only.
            action: What a trigger does.
            agent_id: With `run_agent`: the agent.
            app_id: With `run_app`: the app.
            flow_id: With `run_flow`: the flow.
            interrupt_id: With `resolve_interrupt`: the interrupt.
            config:
            scheduled_at: With `scheduled`: when to fire, to the minute.
            source_id: With `webhook`: id of the service that calls, see `triggers_list_sources`.
            enabled: Whether it is on; true when absent.
            input: Input when it is fired without one; a JSON object.
            input_mapping:
            filters: Conditions on the body of the webhook that all must hold.
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(
            _create.request(
                name=name,
                type=type,
                action=action,
                agent_id=agent_id,
                app_id=app_id,
                flow_id=flow_id,
                interrupt_id=interrupt_id,
                config=config,
                scheduled_at=scheduled_at,
                source_id=source_id,
                enabled=enabled,
                input=input,
                input_mapping=input_mapping,
                filters=filters,
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
    ) -> AsyncPage[Trigger]:
        """List triggers.

        Triggers of the team, newest first.

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

    async def get(self, trigger_id: str, *, options: RequestOptions | None = None) -> Trigger:
        """Get a trigger.

        The trigger with its settings and how often it fired.

        Args:
            trigger_id: Id of the trigger.
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(_get.request(trigger_id, options=options))
        return _get.decode(response.data)

    async def update(
        self,
        trigger_id: str,
        *,
        name: str | None = None,
        enabled: bool | None = None,
        config: TriggerConfig | Mapping[str, Any] | None = None,
        scheduled_at: datetime.datetime | str | None = None,
        input: Any = None,
        input_mapping: TriggerInputMapping | Mapping[str, Any] | None = None,
        filters: Sequence[TriggerFilter | Mapping[str, Any]] | None = None,
        options: RequestOptions | None = None,
    ) -> Trigger:
        """Update a trigger.

        Changes the fields that are sent; the others stay as they are.

        Args:
            trigger_id: Id of the trigger.
            name: Name for people.
            enabled: Pause or resume it.
            config:
            scheduled_at: With `scheduled`: when to fire, to the minute.
            input: Input when it is fired without one; a JSON object.
            input_mapping:
            filters: Conditions on the body of the webhook that all must hold.
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(
            _update.request(
                trigger_id,
                name=name,
                enabled=enabled,
                config=config,
                scheduled_at=scheduled_at,
                input=input,
                input_mapping=input_mapping,
                filters=filters,
                options=options,
            )
        )
        return _update.decode(response.data)

    async def delete(self, trigger_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a trigger.

        Deletes the trigger. Its webhook answers 404 from then on.

        Args:
            trigger_id: Id of the trigger.
            options: Settings of this call alone, over those of the client.
        """
        await self._sender.send(_delete.request(trigger_id, options=options))

    async def fire(
        self, trigger_id: str, body: Mapping[str, Any] | None = None, *, options: RequestOptions | None = None
    ) -> TriggerFired:
        """Fire a trigger.

        Runs what the trigger runs, now, with the rights of the trigger's owner. The body is the input;
        without one it is the trigger's own. Answers 500 (`fire_error`) if it can't be started.

        Args:
            body: The JSON body, an object with any keys.
            trigger_id: Id of the trigger.
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(_fire.request(trigger_id, body, options=options))
        return _fire.decode(response.data)

    async def index_fires(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        direction: str | None = None,
        filters: str | None = None,
        sort: str | None = None,
        search: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPage[TriggerFire]:
        """List the fires of triggers by query parameters.

        The same answer as `triggers_list_fires`, from a GET.

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
        request = _index_fires.request(
            cursor=cursor,
            limit=limit,
            direction=direction,
            filters=filters,
            sort=sort,
            search=search,
            options=options,
        )
        return await AsyncPage.fetch(self._sender, request, _index_fires.decode)

    async def list_fires(
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
    ) -> AsyncPage[TriggerFire]:
        """List the fires of triggers.

        Every attempt of a trigger to fire, newest first: also those that failed or were filtered out.

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
        request = _list_fires.request(
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
        return await AsyncPage.fetch(self._sender, request, _list_fires.decode)

    async def get_fire(self, trigger_fire_id: str, *, options: RequestOptions | None = None) -> TriggerFire:
        """Get a fire of a trigger.

        One attempt of a trigger to fire, with what it started.

        Args:
            trigger_fire_id: Id of the attempt.
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(_get_fire.request(trigger_fire_id, options=options))
        return _get_fire.decode(response.data)

    async def list_sources(self, *, options: RequestOptions | None = None) -> TriggerSourceList:
        """List the services that webhooks know.

        The services whose calls a webhook can check, and which of their fields are worth a filter. Open to
        everybody.

        Args:
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(_list_sources.request(options=options))
        return _list_sources.decode(response.data)


class AsyncTriggersRaw(AsyncResource):
    """The operations of `AsyncTriggersResource`, answering with status, headers and messages beside the data."""

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
    ) -> RawResponse[TriggerList]:
        """See `AsyncTriggersResource.index`."""
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
        type: TriggerType | str,
        action: TriggerAction | str,
        agent_id: str | None = None,
        app_id: str | None = None,
        flow_id: str | None = None,
        interrupt_id: str | None = None,
        config: TriggerConfig | Mapping[str, Any] | None = None,
        scheduled_at: datetime.datetime | str | None = None,
        source_id: str | None = None,
        enabled: bool | None = None,
        input: Any = None,
        input_mapping: TriggerInputMapping | Mapping[str, Any] | None = None,
        filters: Sequence[TriggerFilter | Mapping[str, Any]] | None = None,
        options: RequestOptions | None = None,
    ) -> RawResponse[Trigger]:
        """See `AsyncTriggersResource.create`."""
        response = await self._sender.send(
            _create.request(
                name=name,
                type=type,
                action=action,
                agent_id=agent_id,
                app_id=app_id,
                flow_id=flow_id,
                interrupt_id=interrupt_id,
                config=config,
                scheduled_at=scheduled_at,
                source_id=source_id,
                enabled=enabled,
                input=input,
                input_mapping=input_mapping,
                filters=filters,
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
    ) -> RawResponse[TriggerList]:
        """See `AsyncTriggersResource.list`."""
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

    async def get(self, trigger_id: str, *, options: RequestOptions | None = None) -> RawResponse[Trigger]:
        """See `AsyncTriggersResource.get`."""
        response = await self._sender.send(_get.request(trigger_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _get.decode(response.data),
        )

    async def update(
        self,
        trigger_id: str,
        *,
        name: str | None = None,
        enabled: bool | None = None,
        config: TriggerConfig | Mapping[str, Any] | None = None,
        scheduled_at: datetime.datetime | str | None = None,
        input: Any = None,
        input_mapping: TriggerInputMapping | Mapping[str, Any] | None = None,
        filters: Sequence[TriggerFilter | Mapping[str, Any]] | None = None,
        options: RequestOptions | None = None,
    ) -> RawResponse[Trigger]:
        """See `AsyncTriggersResource.update`."""
        response = await self._sender.send(
            _update.request(
                trigger_id,
                name=name,
                enabled=enabled,
                config=config,
                scheduled_at=scheduled_at,
                input=input,
                input_mapping=input_mapping,
                filters=filters,
                options=options,
            )
        )
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _update.decode(response.data),
        )

    async def delete(self, trigger_id: str, *, options: RequestOptions | None = None) -> RawResponse[None]:
        """See `AsyncTriggersResource.delete`."""
        response = await self._sender.send(_delete.request(trigger_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            None,
        )

    async def fire(
        self, trigger_id: str, body: Mapping[str, Any] | None = None, *, options: RequestOptions | None = None
    ) -> RawResponse[TriggerFired]:
        """See `AsyncTriggersResource.fire`."""
        response = await self._sender.send(_fire.request(trigger_id, body, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _fire.decode(response.data),
        )

    async def index_fires(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        direction: str | None = None,
        filters: str | None = None,
        sort: str | None = None,
        search: str | None = None,
        options: RequestOptions | None = None,
    ) -> RawResponse[TriggerFireList]:
        """See `AsyncTriggersResource.index_fires`."""
        response = await self._sender.send(
            _index_fires.request(
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
            _index_fires.decode(response.data),
        )

    async def list_fires(
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
    ) -> RawResponse[TriggerFireList]:
        """See `AsyncTriggersResource.list_fires`."""
        response = await self._sender.send(
            _list_fires.request(
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
            _list_fires.decode(response.data),
        )

    async def get_fire(
        self, trigger_fire_id: str, *, options: RequestOptions | None = None
    ) -> RawResponse[TriggerFire]:
        """See `AsyncTriggersResource.get_fire`."""
        response = await self._sender.send(_get_fire.request(trigger_fire_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _get_fire.decode(response.data),
        )

    async def list_sources(self, *, options: RequestOptions | None = None) -> RawResponse[TriggerSourceList]:
        """See `AsyncTriggersResource.list_sources`."""
        response = await self._sender.send(_list_sources.request(options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _list_sources.decode(response.data),
        )
