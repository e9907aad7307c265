# Generated from openapi/ by `python -m generator`. Do not edit.
"""``client.engines``: Machines that run workers, and machines to rent."""

from __future__ import annotations

import builtins
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ...api.engines import create as _create
from ...api.engines import delete as _delete
from ...api.engines import drain as _drain
from ...api.engines import extend as _extend
from ...api.engines import get as _get
from ...api.engines import index as _index
from ...api.engines import list as _list
from ...api.engines import list_for_resources as _list_for_resources
from ...api.engines import list_instance_types as _list_instance_types
from ...api.engines import list_types as _list_types
from ...api.engines import replace as _replace
from ...api.engines import restart as _restart
from ...api.engines import set_visibility as _set_visibility
from ...api.engines import stop as _stop
from ...api.engines import stream as _stream
from ...api.engines import stream_all as _stream_all
from ...api.engines import transfer as _transfer
from ...api.engines import update as _update
from ...api.engines import update_binary as _update_binary
from ...runtime.http import RawResponse, RequestOptions, StreamEvent
from .base import AsyncResource
from .page import AsyncPage

if TYPE_CHECKING:
    from ...models import (
        Engine,
        EngineList,
        Filter,
        InstanceInput,
        InstanceType,
        SearchRequest,
        SortOrder,
        Visibility,
    )


class AsyncEnginesResource(AsyncResource):
    """Machines that run workers, and machines to rent."""

    @cached_property
    def with_raw_response(self) -> AsyncEnginesRaw:
        """The same operations, answering with status, headers and messages beside the data."""
        return AsyncEnginesRaw(self._sender)

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
    ) -> AsyncPage[Engine]:
        """List engines by query.

        The same list as `engines_list`, asked for in the query.

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
        name: str | None = None,
        instance: InstanceInput | Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> Engine:
        """Create an engine.

        Registers an engine and, with `instance`, rents a cloud machine for it.

        Args:
            name:
            instance: The machine to rent for it.
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(_create.request(name=name, instance=instance, options=options))
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
    ) -> AsyncPage[Engine]:
        """List engines.

        Engines the caller may see, newest first.

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

    async def list_for_resources(
        self,
        *,
        app_ids: Sequence[str] | None = None,
        agent_ids: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> builtins.list[Engine]:
        """List engines that can run apps or agents.

        Private engines of the caller whose workers fit the named apps and agents, in one answer without
        pages.

        Args:
            app_ids:
            agent_ids:
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(
            _list_for_resources.request(app_ids=app_ids, agent_ids=agent_ids, options=options)
        )
        return _list_for_resources.decode(response.data)

    async def list_types(self, *, options: RequestOptions | None = None) -> Any:
        """List kinds of engines.

        The kinds of engines there are. Their form is not documented: the answer is free JSON.

        Args:
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(_list_types.request(options=options))
        return _list_types.decode(response.data)

    def stream_all(
        self, *, options: RequestOptions | None = None
    ) -> AbstractAsyncContextManager[AsyncIterator[StreamEvent[Engine]]]:
        """Follow all engines.

        Streams every change of the engines the caller may see. The records belong to several engines; `id`
        tells which. The stream stays open until the client leaves it.

        Args:
            options: Settings of this call alone, over those of the client.
        """
        request = _stream_all.request(options=options)
        return self._sender.stream(request, _stream_all.decode)

    async def list_instance_types(
        self,
        *,
        gpu_type: str | None = None,
        num_gpus: str | None = None,
        cloud: str | None = None,
        region: str | None = None,
        available: str | None = None,
        sort: str | None = None,
        options: RequestOptions | None = None,
    ) -> builtins.list[InstanceType]:
        """List cloud machines to rent.

        Machines with GPUs that cloud providers offer, with their prices, in one answer without pages. The
        list is up to an hour old.

        Args:
            gpu_type: Only machines with this GPU.
            num_gpus: Only machines with this many GPUs.
            cloud: Only machines of this provider.
            region: Only machines in this region of the provider.
            available: `true` leaves out what no region has to offer.
            sort: Order; handed on to the catalogue of the providers.
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(
            _list_instance_types.request(
                gpu_type=gpu_type,
                num_gpus=num_gpus,
                cloud=cloud,
                region=region,
                available=available,
                sort=sort,
                options=options,
            )
        )
        return _list_instance_types.decode(response.data)

    async def get(self, engine_id: str, *, options: RequestOptions | None = None) -> Engine:
        """Get an engine.

        The engine with its workers, its hardware and the machine it runs on.

        Args:
            engine_id: Id of the engine.
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(_get.request(engine_id, options=options))
        return _get.decode(response.data)

    async def replace(
        self, engine_id: str, *, name: str | None = None, options: RequestOptions | None = None
    ) -> Engine:
        """Write an engine anew.

        Writes every writable field, which is the name alone; it is emptied when absent.

        Args:
            engine_id: Id of the engine.
            name:
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(_replace.request(engine_id, name=name, options=options))
        return _replace.decode(response.data)

    async def delete(self, engine_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete an engine.

        Deletes the engine.

        Args:
            engine_id: Id of the engine.
            options: Settings of this call alone, over those of the client.
        """
        await self._sender.send(_delete.request(engine_id, options=options))

    async def update(
        self, engine_id: str, *, name: str | None = None, options: RequestOptions | None = None
    ) -> Engine:
        """Change an engine.

        Renames the engine; the rest of it is what it reports of itself. Older servers answer 405; use
        `engines_replace` there.

        Args:
            engine_id: Id of the engine.
            name:
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(_update.request(engine_id, name=name, options=options))
        return _update.decode(response.data)

    async def drain(self, engine_id: str, *, options: RequestOptions | None = None) -> None:
        """Drain an engine.

        Takes no more tasks, finishes those it has, then shuts down. The engine has to be connected.

        Args:
            engine_id: Id of the engine.
            options: Settings of this call alone, over those of the client.
        """
        await self._sender.send(_drain.request(engine_id, options=options))

    async def update_binary(self, engine_id: str, *, options: RequestOptions | None = None) -> None:
        """Update the program of an engine.

        Has the engine fetch the newest version of its program, finish its tasks, and start anew. The engine
        has to be connected.

        Args:
            engine_id: Id of the engine.
            options: Settings of this call alone, over those of the client.
        """
        await self._sender.send(_update_binary.request(engine_id, options=options))

    async def extend(
        self, engine_id: str, *, additional_hours: int | None = None, options: RequestOptions | None = None
    ) -> None:
        """Rent the machine of an engine for longer.

        Adds hours to the time after which the rented machine is given back.

        Args:
            engine_id: Id of the engine.
            additional_hours: Hours to add; the server chooses when absent.
            options: Settings of this call alone, over those of the client.
        """
        await self._sender.send(
            _extend.request(engine_id, additional_hours=additional_hours, options=options)
        )

    async def stop(self, engine_id: str, *, options: RequestOptions | None = None) -> None:
        """Stop an engine.

        Stops the engine. To let it finish its tasks first, use `engines_drain`.

        Args:
            engine_id: Id of the engine.
            options: Settings of this call alone, over those of the client.
        """
        await self._sender.send(_stop.request(engine_id, options=options))

    async def restart(self, engine_id: str, *, options: RequestOptions | None = None) -> None:
        """Restart an engine.

        Stops the engine and starts it again.

        Args:
            engine_id: Id of the engine.
            options: Settings of this call alone, over those of the client.
        """
        await self._sender.send(_restart.request(engine_id, options=options))

    async def set_visibility(
        self, engine_id: str, *, visibility: Visibility | str, options: RequestOptions | None = None
    ) -> Engine:
        """Set who may use an engine.

        Sets who may see the engine and run tasks on it.

        Args:
            engine_id: Id of the engine.
            visibility: Who may see an object: its owner alone, the team, the organization, everybody, or everybody
                who has the link.
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(
            _set_visibility.request(engine_id, visibility=visibility, options=options)
        )
        return _set_visibility.decode(response.data)

    async def transfer(
        self, engine_id: str, *, team_id: str, options: RequestOptions | None = None
    ) -> Engine:
        """Give an engine to another team.

        Makes the team the owner of the engine.

        Args:
            engine_id: Id of the engine.
            team_id:
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(_transfer.request(engine_id, team_id=team_id, options=options))
        return _transfer.decode(response.data)

    def stream(
        self, engine_id: str, *, options: RequestOptions | None = None
    ) -> AbstractAsyncContextManager[AsyncIterator[StreamEvent[Engine]]]:
        """Follow an engine.

        Streams the engine: first the whole engine as it is now, then each change. The stream stays open until
        the client leaves it.

        Args:
            engine_id: Id of the engine.
            options: Settings of this call alone, over those of the client.
        """
        request = _stream.request(engine_id, options=options)
        return self._sender.stream(request, _stream.decode)


class AsyncEnginesRaw(AsyncResource):
    """The operations of `AsyncEnginesResource`, answering with status, headers and messages beside the data."""

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
    ) -> RawResponse[EngineList]:
        """See `AsyncEnginesResource.index`."""
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
        name: str | None = None,
        instance: InstanceInput | Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> RawResponse[Engine]:
        """See `AsyncEnginesResource.create`."""
        response = await self._sender.send(_create.request(name=name, instance=instance, options=options))
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
    ) -> RawResponse[EngineList]:
        """See `AsyncEnginesResource.list`."""
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

    async def list_for_resources(
        self,
        *,
        app_ids: Sequence[str] | None = None,
        agent_ids: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> RawResponse[builtins.list[Engine]]:
        """See `AsyncEnginesResource.list_for_resources`."""
        response = await self._sender.send(
            _list_for_resources.request(app_ids=app_ids, agent_ids=agent_ids, options=options)
        )
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _list_for_resources.decode(response.data),
        )

    async def list_types(self, *, options: RequestOptions | None = None) -> RawResponse[Any]:
        """See `AsyncEnginesResource.list_types`."""
        response = await self._sender.send(_list_types.request(options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _list_types.decode(response.data),
        )

    async def list_instance_types(
        self,
        *,
        gpu_type: str | None = None,
        num_gpus: str | None = None,
        cloud: str | None = None,
        region: str | None = None,
        available: str | None = None,
        sort: str | None = None,
        options: RequestOptions | None = None,
    ) -> RawResponse[builtins.list[InstanceType]]:
        """See `AsyncEnginesResource.list_instance_types`."""
        response = await self._sender.send(
            _list_instance_types.request(
                gpu_type=gpu_type,
                num_gpus=num_gpus,
                cloud=cloud,
                region=region,
                available=available,
                sort=sort,
                options=options,
            )
        )
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _list_instance_types.decode(response.data),
        )

    async def get(self, engine_id: str, *, options: RequestOptions | None = None) -> RawResponse[Engine]:
        """See `AsyncEnginesResource.get`."""
        response = await self._sender.send(_get.request(engine_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _get.decode(response.data),
        )

    async def replace(
        self, engine_id: str, *, name: str | None = None, options: RequestOptions | None = None
    ) -> RawResponse[Engine]:
        """See `AsyncEnginesResource.replace`."""
        response = await self._sender.send(_replace.request(engine_id, name=name, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _replace.decode(response.data),
        )

    async def delete(self, engine_id: str, *, options: RequestOptions | None = None) -> RawResponse[None]:
        """See `AsyncEnginesResource.delete`."""
        response = await self._sender.send(_delete.request(engine_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            None,
        )

    async def update(
        self, engine_id: str, *, name: str | None = None, options: RequestOptions | None = None
    ) -> RawResponse[Engine]:
        """See `AsyncEnginesResource.update`."""
        response = await self._sender.send(_update.request(engine_id, name=name, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _update.decode(response.data),
        )

    async def drain(self, engine_id: str, *, options: RequestOptions | None = None) -> RawResponse[None]:
        """See `AsyncEnginesResource.drain`."""
        response = await self._sender.send(_drain.request(engine_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            None,
        )

    async def update_binary(
        self, engine_id: str, *, options: RequestOptions | None = None
    ) -> RawResponse[None]:
        """See `AsyncEnginesResource.update_binary`."""
        response = await self._sender.send(_update_binary.request(engine_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            None,
        )

    async def extend(
        self, engine_id: str, *, additional_hours: int | None = None, options: RequestOptions | None = None
    ) -> RawResponse[None]:
        """See `AsyncEnginesResource.extend`."""
        response = await self._sender.send(
            _extend.request(engine_id, additional_hours=additional_hours, options=options)
        )
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            None,
        )

    async def stop(self, engine_id: str, *, options: RequestOptions | None = None) -> RawResponse[None]:
        """See `AsyncEnginesResource.stop`."""
        response = await self._sender.send(_stop.request(engine_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            None,
        )

    async def restart(self, engine_id: str, *, options: RequestOptions | None = None) -> RawResponse[None]:
        """See `AsyncEnginesResource.restart`."""
        response = await self._sender.send(_restart.request(engine_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            None,
        )

    async def set_visibility(
        self, engine_id: str, *, visibility: Visibility | str, options: RequestOptions | None = None
    ) -> RawResponse[Engine]:
        """See `AsyncEnginesResource.set_visibility`."""
        response = await self._sender.send(
            _set_visibility.request(engine_id, visibility=visibility, options=options)
        )
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _set_visibility.decode(response.data),
        )

    async def transfer(
        self, engine_id: str, *, team_id: str, options: RequestOptions | None = None
    ) -> RawResponse[Engine]:
        """See `AsyncEnginesResource.transfer`."""
        response = await self._sender.send(_transfer.request(engine_id, team_id=team_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _transfer.decode(response.data),
        )
