# Generated from inferencesh_gen/resources/_async/flow_runs.py, do not edit.
# Generated from openapi/ by `python -m generator`. Do not edit.
"""``client.flow_runs``: Runs of flows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ...api.flow_runs import cancel as _cancel
from ...api.flow_runs import clone as _clone
from ...api.flow_runs import create as _create
from ...api.flow_runs import get as _get
from ...api.flow_runs import index as _index
from ...api.flow_runs import list as _list
from ...api.flow_runs import set_visibility as _set_visibility
from ...api.flow_runs import stream as _stream
from ...api.flow_runs import stream_all as _stream_all
from ...api.flow_runs import stream_tasks as _stream_tasks
from ...api.flow_runs import update as _update
from ...runtime.http import RawResponse, RequestOptions, StreamEvent
from .base import Resource
from .page import Page

if TYPE_CHECKING:
    from ...models import (
        DeltaEvent,
        Filter,
        Flow,
        FlowRun,
        FlowRunList,
        SearchRequest,
        SortOrder,
        Task,
        Visibility,
    )


class FlowRunsResource(Resource):
    """Runs of flows."""

    @cached_property
    def with_raw_response(self) -> FlowRunsRaw:
        """The same operations, answering with status, headers and messages beside the data."""
        return FlowRunsRaw(self._sender)

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
    ) -> Page[FlowRun]:
        """List flow runs by query.

        The same list as `flow_runs_list`, asked for in the query.

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

    def create(self, *, flow: str, input: Any = None, options: RequestOptions | None = None) -> FlowRun:
        """Run a flow.

        Starts a run of the published version of the flow, or of its draft if none is published, and answers
        at once. Follow it with `flow_runs_stream`.

        Args:
            flow: Id of the flow.
            input: Input by the flow's input schema, usually an object.
            options: Settings of this call alone, over those of the client.
        """
        response = self._sender.send(_create.request(flow=flow, input=input, options=options))
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
    ) -> Page[FlowRun]:
        """List flow runs.

        Runs the caller may see, newest first. `node_statuses` is not filled here.

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

    def stream_all(
        self, *, options: RequestOptions | None = None
    ) -> AbstractContextManager[Iterator[StreamEvent[FlowRun]]]:
        """Follow all flow runs.

        Streams every change of the runs the caller may see. The records belong to several runs; `id` tells
        which. The stream stays open until the client leaves it.

        Args:
            options: Settings of this call alone, over those of the client.
        """
        request = _stream_all.request(options=options)
        return self._sender.stream(request, _stream_all.decode)

    def get(self, flow_run_id: str, *, options: RequestOptions | None = None) -> FlowRun:
        """Get a flow run.

        The run with its output and the state of each node.

        Args:
            flow_run_id: Id of the flow run.
            options: Settings of this call alone, over those of the client.
        """
        response = self._sender.send(_get.request(flow_run_id, options=options))
        return _get.decode(response.data)

    def update(
        self, flow_run_id: str, *, fail_on_error: bool | None = None, options: RequestOptions | None = None
    ) -> FlowRun:
        """Change a flow run.

        Newer servers refuse it: a run has no writable fields.

        Args:
            flow_run_id: Id of the flow run.
            fail_on_error: Whether a node that fails makes the run fail.
            options: Settings of this call alone, over those of the client.
        """
        response = self._sender.send(
            _update.request(flow_run_id, fail_on_error=fail_on_error, options=options)
        )
        return _update.decode(response.data)

    def cancel(self, flow_run_id: str, *, options: RequestOptions | None = None) -> None:
        """Cancel a flow run.

        Stops the run.

        Args:
            flow_run_id: Id of the flow run.
            options: Settings of this call alone, over those of the client.
        """
        self._sender.send(_cancel.request(flow_run_id, options=options))

    def clone(self, flow_run_id: str, *, options: RequestOptions | None = None) -> Flow:
        """Make a flow from a flow run.

        Makes a new flow with the graph and the inputs of this run.

        Args:
            flow_run_id: Id of the flow run.
            options: Settings of this call alone, over those of the client.
        """
        response = self._sender.send(_clone.request(flow_run_id, options=options))
        return _clone.decode(response.data)

    def set_visibility(
        self, flow_run_id: str, *, visibility: Visibility | str, options: RequestOptions | None = None
    ) -> FlowRun:
        """Set who may see a flow run.

        Sets who may see the run.

        Args:
            flow_run_id: Id of the flow run.
            visibility: Who may see an object: its owner alone, the team, the organization, everybody, or everybody
                who has the link.
            options: Settings of this call alone, over those of the client.
        """
        response = self._sender.send(
            _set_visibility.request(flow_run_id, visibility=visibility, options=options)
        )
        return _set_visibility.decode(response.data)

    def stream(
        self, flow_run_id: str, *, options: RequestOptions | None = None
    ) -> AbstractContextManager[Iterator[StreamEvent[FlowRun]]]:
        """Follow a flow run.

        Streams the run: first the whole run as it is now, then each change, until it has ended. A terminal
        status ends the stream; a stream that closes before one was cut off.

        Args:
            flow_run_id: Id of the flow run.
            options: Settings of this call alone, over those of the client.
        """
        request = _stream.request(flow_run_id, options=options)
        return self._sender.stream(request, _stream.decode)

    def stream_tasks(
        self, flow_run_id: str, *, options: RequestOptions | None = None
    ) -> AbstractContextManager[Iterator[StreamEvent[Task | DeltaEvent]]]:
        """Follow the tasks of a flow run.

        Streams the tasks of the run as they change. The records belong to several tasks; `id` tells which.

        Args:
            flow_run_id: Id of the flow run.
            options: Settings of this call alone, over those of the client.
        """
        request = _stream_tasks.request(flow_run_id, options=options)
        return self._sender.stream(request, _stream_tasks.decode)


class FlowRunsRaw(Resource):
    """The operations of `FlowRunsResource`, answering with status, headers and messages beside the data."""

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
    ) -> RawResponse[FlowRunList]:
        """See `FlowRunsResource.index`."""
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

    def create(
        self, *, flow: str, input: Any = None, options: RequestOptions | None = None
    ) -> RawResponse[FlowRun]:
        """See `FlowRunsResource.create`."""
        response = self._sender.send(_create.request(flow=flow, input=input, options=options))
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
    ) -> RawResponse[FlowRunList]:
        """See `FlowRunsResource.list`."""
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

    def get(self, flow_run_id: str, *, options: RequestOptions | None = None) -> RawResponse[FlowRun]:
        """See `FlowRunsResource.get`."""
        response = self._sender.send(_get.request(flow_run_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _get.decode(response.data),
        )

    def update(
        self, flow_run_id: str, *, fail_on_error: bool | None = None, options: RequestOptions | None = None
    ) -> RawResponse[FlowRun]:
        """See `FlowRunsResource.update`."""
        response = self._sender.send(
            _update.request(flow_run_id, fail_on_error=fail_on_error, options=options)
        )
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _update.decode(response.data),
        )

    def cancel(self, flow_run_id: str, *, options: RequestOptions | None = None) -> RawResponse[None]:
        """See `FlowRunsResource.cancel`."""
        response = self._sender.send(_cancel.request(flow_run_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            None,
        )

    def clone(self, flow_run_id: str, *, options: RequestOptions | None = None) -> RawResponse[Flow]:
        """See `FlowRunsResource.clone`."""
        response = self._sender.send(_clone.request(flow_run_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _clone.decode(response.data),
        )

    def set_visibility(
        self, flow_run_id: str, *, visibility: Visibility | str, options: RequestOptions | None = None
    ) -> RawResponse[FlowRun]:
        """See `FlowRunsResource.set_visibility`."""
        response = self._sender.send(
            _set_visibility.request(flow_run_id, visibility=visibility, options=options)
        )
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _set_visibility.decode(response.data),
        )
