# Generated from openapi/ by `python -m generator`. Do not edit.
"""``client.tasks``: Runs of apps."""

from __future__ import annotations

import datetime
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ...api.tasks import cancel as _cancel
from ...api.tasks import create as _create
from ...api.tasks import delete as _delete
from ...api.tasks import get as _get
from ...api.tasks import list as _list
from ...api.tasks import logs as _logs
from ...api.tasks import status as _status
from ...api.tasks import stream as _stream
from ...runtime.http import RawResponse, RequestOptions, StreamEvent
from .base import AsyncResource
from .page import AsyncPage

if TYPE_CHECKING:
    from ...models import (
        CancelTaskResult,
        DeltaEvent,
        Filter,
        Infra,
        SearchRequest,
        SortOrder,
        Task,
        TaskList,
        TaskLogs,
        TaskMetadata,
        TaskResult,
        TaskStatusInfo,
    )


class AsyncTasksResource(AsyncResource):
    """Runs of apps."""

    @cached_property
    def with_raw_response(self) -> AsyncTasksRaw:
        """The same operations, answering with status, headers and messages beside the data."""
        return AsyncTasksRaw(self._sender)

    async def create(
        self,
        *,
        input: Any,
        app: str | None = None,
        app_id: str | None = None,
        version_id: str | None = None,
        infra: Infra | str | None = None,
        workers: Sequence[str] | None = None,
        webhook: str | None = None,
        setup: Any = None,
        stream: bool | None = None,
        wait: bool | None = None,
        function: str | None = None,
        session: str | None = None,
        session_timeout: int | None = None,
        run_at: datetime.datetime | str | None = None,
        metadata: TaskMetadata | Mapping[str, Any] | None = None,
        variant: str | None = None,
        options: RequestOptions | None = None,
    ) -> TaskResult:
        """Run an app.

        Starts a task that runs an app and answers with it at once, or when it has ended if `wait` is true.
        Follow the task with `tasks_stream` or `tasks_get`.

        Args:
            input: Input of the function, usually an object; checked against the function's input schema.
            app: Reference `namespace/name`, optionally with `@version` and `:function`; without a version the
                current one runs.
            app_id: Id of the app, instead of `app`.
            version_id: Version to run with `app_id`, as id or short id; the current one when absent.
            infra: Where to run; `cloud` when absent.
            workers: Ids of the private workers that may take the task.
            webhook: URL that gets a POST once the task has completed, failed or been cancelled.
            setup: Values for the app's setup schema. A warm worker is reused only for the same setup.
            stream: Answer with the stream of the task instead of the task. Not in use: follow `tasks_stream`.
            wait: Hold the answer until the task has ended. A task that then failed answers 422.
            function: Function to run; otherwise the one in `app`, the app's default, `run`, or its only one.
            session: `new` opens a session and keeps its worker; the id of a session runs on its worker.
            session_timeout: Idle time of the new session in seconds.
            run_at: Do not start before this time.
            metadata: What the platform should do as the task proceeds.
            variant:
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(
            _create.request(
                input=input,
                app=app,
                app_id=app_id,
                version_id=version_id,
                infra=infra,
                workers=workers,
                webhook=webhook,
                setup=setup,
                stream=stream,
                wait=wait,
                function=function,
                session=session,
                session_timeout=session_timeout,
                run_at=run_at,
                metadata=metadata,
                variant=variant,
                options=options,
            )
        )
        return _create.decode(response.data)

    async def get(self, task_id: str, *, options: RequestOptions | None = None) -> Task:
        """Get a task.

        The whole task with its input, output, logs and events.

        Args:
            task_id: Id of the task.
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(_get.request(task_id, options=options))
        return _get.decode(response.data)

    async def delete(
        self, task_id: str, *, files: bool | None = None, options: RequestOptions | None = None
    ) -> None:
        """Delete a task.

        Deletes the task and, if asked to, the files that belong to it.

        Args:
            task_id: Id of the task.
            files: Delete the input and output files of the task too.
            options: Settings of this call alone, over those of the client.
        """
        await self._sender.send(_delete.request(task_id, files=files, options=options))

    async def status(self, task_id: str, *, options: RequestOptions | None = None) -> TaskStatusInfo:
        """Get the status of a task.

        Only the status and when it changed; made for polling where streams do not pass.

        Args:
            task_id: Id of the task.
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(_status.request(task_id, options=options))
        return _status.decode(response.data)

    def stream(
        self, task_id: str, *, options: RequestOptions | None = None
    ) -> AbstractAsyncContextManager[AsyncIterator[StreamEvent[Task | DeltaEvent]]]:
        """Follow a task.

        Streams the task: first the whole task as it is now, then each change, until it has ended. The
        `Accept` header chooses between NDJSON and server-sent events. A terminal status ends the
        stream; a stream that closes before one was cut off.

        Args:
            task_id: Id of the task.
            options: Settings of this call alone, over those of the client.
        """
        request = _stream.request(task_id, options=options)
        return self._sender.stream(request, _stream.decode)

    async def logs(self, task_id: str, *, options: RequestOptions | None = None) -> TaskLogs:
        """Get the logs of a task.

        What the task printed so far, one text per phase, with the events of its life.

        Args:
            task_id: Id of the task.
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(_logs.request(task_id, options=options))
        return _logs.decode(response.data)

    async def cancel(
        self,
        task_id: str,
        *,
        force: bool | None = None,
        timeout: int | None = None,
        options: RequestOptions | None = None,
    ) -> CancelTaskResult | None:
        """Cancel a task.

        Asks the app to stop, and kills it when it has not stopped in time. Answers once the worker is free
        again, so the call can take as long as `timeout`.

        Args:
            task_id: Id of the task.
            force: Kill the worker at once instead of asking the app first.
            timeout: Milliseconds the app gets to stop by itself before it is killed; 10000 when absent.
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(
            _cancel.request(task_id, force=force, timeout=timeout, options=options)
        )
        return _cancel.decode(response.data)

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
    ) -> AsyncPage[Task]:
        """List tasks.

        Tasks the caller may see, newest first, in pages of 10 unless `limit` says otherwise.

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


class AsyncTasksRaw(AsyncResource):
    """The operations of `AsyncTasksResource`, answering with status, headers and messages beside the data."""

    async def create(
        self,
        *,
        input: Any,
        app: str | None = None,
        app_id: str | None = None,
        version_id: str | None = None,
        infra: Infra | str | None = None,
        workers: Sequence[str] | None = None,
        webhook: str | None = None,
        setup: Any = None,
        stream: bool | None = None,
        wait: bool | None = None,
        function: str | None = None,
        session: str | None = None,
        session_timeout: int | None = None,
        run_at: datetime.datetime | str | None = None,
        metadata: TaskMetadata | Mapping[str, Any] | None = None,
        variant: str | None = None,
        options: RequestOptions | None = None,
    ) -> RawResponse[TaskResult]:
        """See `AsyncTasksResource.create`."""
        response = await self._sender.send(
            _create.request(
                input=input,
                app=app,
                app_id=app_id,
                version_id=version_id,
                infra=infra,
                workers=workers,
                webhook=webhook,
                setup=setup,
                stream=stream,
                wait=wait,
                function=function,
                session=session,
                session_timeout=session_timeout,
                run_at=run_at,
                metadata=metadata,
                variant=variant,
                options=options,
            )
        )
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _create.decode(response.data),
        )

    async def get(self, task_id: str, *, options: RequestOptions | None = None) -> RawResponse[Task]:
        """See `AsyncTasksResource.get`."""
        response = await self._sender.send(_get.request(task_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _get.decode(response.data),
        )

    async def delete(
        self, task_id: str, *, files: bool | None = None, options: RequestOptions | None = None
    ) -> RawResponse[None]:
        """See `AsyncTasksResource.delete`."""
        response = await self._sender.send(_delete.request(task_id, files=files, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            None,
        )

    async def status(
        self, task_id: str, *, options: RequestOptions | None = None
    ) -> RawResponse[TaskStatusInfo]:
        """See `AsyncTasksResource.status`."""
        response = await self._sender.send(_status.request(task_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _status.decode(response.data),
        )

    async def logs(self, task_id: str, *, options: RequestOptions | None = None) -> RawResponse[TaskLogs]:
        """See `AsyncTasksResource.logs`."""
        response = await self._sender.send(_logs.request(task_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _logs.decode(response.data),
        )

    async def cancel(
        self,
        task_id: str,
        *,
        force: bool | None = None,
        timeout: int | None = None,
        options: RequestOptions | None = None,
    ) -> RawResponse[CancelTaskResult | None]:
        """See `AsyncTasksResource.cancel`."""
        response = await self._sender.send(
            _cancel.request(task_id, force=force, timeout=timeout, options=options)
        )
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _cancel.decode(response.data),
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
    ) -> RawResponse[TaskList]:
        """See `AsyncTasksResource.list`."""
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
