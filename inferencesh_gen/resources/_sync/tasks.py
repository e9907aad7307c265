# Generated from inferencesh_gen/resources/_async/tasks.py, do not edit.
# Generated from openapi/ by `python -m generator`. Do not edit.
"""``client.tasks``: Runs of apps."""

from __future__ import annotations

import builtins
import datetime
from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ...api.tasks import cancel as _cancel
from ...api.tasks import create as _create
from ...api.tasks import delete as _delete
from ...api.tasks import delete_files as _delete_files
from ...api.tasks import get as _get
from ...api.tasks import index as _index
from ...api.tasks import list as _list
from ...api.tasks import list_featured as _list_featured
from ...api.tasks import list_files as _list_files
from ...api.tasks import logs as _logs
from ...api.tasks import queue_stats as _queue_stats
from ...api.tasks import set_featured as _set_featured
from ...api.tasks import set_visibility as _set_visibility
from ...api.tasks import status as _status
from ...api.tasks import stream as _stream
from ...api.tasks import telemetry as _telemetry
from ...api.tasks import timings as _timings
from ...runtime.http import RawResponse, RequestOptions, StreamEvent
from .base import Resource
from .page import Page

if TYPE_CHECKING:
    from ...models import (
        CancelTaskResult,
        DeleteTaskFilesResponse,
        DeltaEvent,
        Filter,
        Infra,
        QueueStats,
        SearchRequest,
        SortOrder,
        Task,
        TaskFile,
        TaskFileRole,
        TaskList,
        TaskLogs,
        TaskMetadata,
        TaskResult,
        TaskStatusInfo,
        TaskTelemetry,
        TaskTimings,
        Visibility,
    )


class TasksResource(Resource):
    """Runs of apps."""

    @cached_property
    def with_raw_response(self) -> TasksRaw:
        """The same operations, answering with status, headers and messages beside the data."""
        return TasksRaw(self._sender)

    def create(
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
        response = self._sender.send(
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

    def get(self, task_id: str, *, options: RequestOptions | None = None) -> Task:
        """Get a task.

        The whole task with its input, output, logs and events.

        Args:
            task_id: Id of the task.
            options: Settings of this call alone, over those of the client.
        """
        response = self._sender.send(_get.request(task_id, options=options))
        return _get.decode(response.data)

    def delete(
        self, task_id: str, *, files: bool | None = None, options: RequestOptions | None = None
    ) -> None:
        """Delete a task.

        Deletes the task and, if asked to, the files that belong to it.

        Args:
            task_id: Id of the task.
            files: Delete the input and output files of the task too.
            options: Settings of this call alone, over those of the client.
        """
        self._sender.send(_delete.request(task_id, files=files, options=options))

    def status(self, task_id: str, *, options: RequestOptions | None = None) -> TaskStatusInfo:
        """Get the status of a task.

        Only the status and when it changed; made for polling where streams do not pass.

        Args:
            task_id: Id of the task.
            options: Settings of this call alone, over those of the client.
        """
        response = self._sender.send(_status.request(task_id, options=options))
        return _status.decode(response.data)

    def stream(
        self, task_id: str, *, options: RequestOptions | None = None
    ) -> AbstractContextManager[Iterator[StreamEvent[Task | DeltaEvent]]]:
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

    def logs(self, task_id: str, *, options: RequestOptions | None = None) -> TaskLogs:
        """Get the logs of a task.

        What the task printed so far, one text per phase, with the events of its life.

        Args:
            task_id: Id of the task.
            options: Settings of this call alone, over those of the client.
        """
        response = self._sender.send(_logs.request(task_id, options=options))
        return _logs.decode(response.data)

    def cancel(
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
        response = self._sender.send(_cancel.request(task_id, force=force, timeout=timeout, options=options))
        return _cancel.decode(response.data)

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
    ) -> Page[Task]:
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
        return Page.fetch(self._sender, request, _list.decode)

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
    ) -> Page[Task]:
        """List tasks by query parameters.

        The same answer as `tasks_list`, from a GET.

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

    def list_featured(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        direction: str | None = None,
        filters: str | None = None,
        sort: str | None = None,
        search: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[Task]:
        """List featured tasks.

        Tasks that are shown as examples of their apps.

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
        request = _list_featured.request(
            cursor=cursor,
            limit=limit,
            direction=direction,
            filters=filters,
            sort=sort,
            search=search,
            options=options,
        )
        return Page.fetch(self._sender, request, _list_featured.decode)

    def queue_stats(self, *, options: RequestOptions | None = None) -> QueueStats:
        """Count the tasks in the queue.

        How many tasks wait and run, in all and by app.

        Args:
            options: Settings of this call alone, over those of the client.
        """
        response = self._sender.send(_queue_stats.request(options=options))
        return _queue_stats.decode(response.data)

    def set_featured(self, task_id: str, *, is_featured: bool, options: RequestOptions | None = None) -> Task:
        """Show a task as an example.

        Shows the task as an example of its app, or stops doing so.

        Args:
            task_id: Id of the task.
            is_featured:
            options: Settings of this call alone, over those of the client.
        """
        response = self._sender.send(_set_featured.request(task_id, is_featured=is_featured, options=options))
        return _set_featured.decode(response.data)

    def set_visibility(
        self, task_id: str, *, visibility: Visibility | str, options: RequestOptions | None = None
    ) -> Task:
        """Set who may see a task.

        Sets who may see the task with its input and output.

        Args:
            task_id: Id of the task.
            visibility: Who may see an object: its owner alone, the team, the organization, everybody, or everybody
                who has the link.
            options: Settings of this call alone, over those of the client.
        """
        response = self._sender.send(_set_visibility.request(task_id, visibility=visibility, options=options))
        return _set_visibility.decode(response.data)

    def list_files(
        self, task_id: str, *, role: TaskFileRole | str | None = None, options: RequestOptions | None = None
    ) -> builtins.list[TaskFile]:
        """List the files of a task.

        The files in the input and output of the task, in one answer without pages.

        Args:
            task_id: Id of the task.
            role: Only files of this role; of both when absent.
            options: Settings of this call alone, over those of the client.
        """
        response = self._sender.send(_list_files.request(task_id, role=role, options=options))
        return _list_files.decode(response.data)

    def delete_files(
        self, task_id: str, *, role: TaskFileRole | str | None = None, options: RequestOptions | None = None
    ) -> DeleteTaskFilesResponse:
        """Delete the files of a task.

        Deletes the files in the input and output of the task, except those that something else needs. The
        task stays.

        Args:
            task_id: Id of the task.
            role: Only files of this role; of both when absent.
            options: Settings of this call alone, over those of the client.
        """
        response = self._sender.send(_delete_files.request(task_id, role=role, options=options))
        return _delete_files.decode(response.data)

    def timings(self, task_id: str, *, options: RequestOptions | None = None) -> TaskTimings:
        """Get the timings of a task.

        How long the task waited, was prepared and ran.

        Args:
            task_id: Id of the task.
            options: Settings of this call alone, over those of the client.
        """
        response = self._sender.send(_timings.request(task_id, options=options))
        return _timings.decode(response.data)

    def telemetry(
        self, task_id: str, *, options: RequestOptions | None = None
    ) -> builtins.list[TaskTelemetry]:
        """Get the telemetry of a task.

        Measurements of the machine while the task ran, about every 30 seconds, thinned out to 100 at most.

        Args:
            task_id: Id of the task.
            options: Settings of this call alone, over those of the client.
        """
        response = self._sender.send(_telemetry.request(task_id, options=options))
        return _telemetry.decode(response.data)


class TasksRaw(Resource):
    """The operations of `TasksResource`, answering with status, headers and messages beside the data."""

    def create(
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
        """See `TasksResource.create`."""
        response = self._sender.send(
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

    def get(self, task_id: str, *, options: RequestOptions | None = None) -> RawResponse[Task]:
        """See `TasksResource.get`."""
        response = self._sender.send(_get.request(task_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _get.decode(response.data),
        )

    def delete(
        self, task_id: str, *, files: bool | None = None, options: RequestOptions | None = None
    ) -> RawResponse[None]:
        """See `TasksResource.delete`."""
        response = self._sender.send(_delete.request(task_id, files=files, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            None,
        )

    def status(self, task_id: str, *, options: RequestOptions | None = None) -> RawResponse[TaskStatusInfo]:
        """See `TasksResource.status`."""
        response = self._sender.send(_status.request(task_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _status.decode(response.data),
        )

    def logs(self, task_id: str, *, options: RequestOptions | None = None) -> RawResponse[TaskLogs]:
        """See `TasksResource.logs`."""
        response = self._sender.send(_logs.request(task_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _logs.decode(response.data),
        )

    def cancel(
        self,
        task_id: str,
        *,
        force: bool | None = None,
        timeout: int | None = None,
        options: RequestOptions | None = None,
    ) -> RawResponse[CancelTaskResult | None]:
        """See `TasksResource.cancel`."""
        response = self._sender.send(_cancel.request(task_id, force=force, timeout=timeout, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _cancel.decode(response.data),
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
    ) -> RawResponse[TaskList]:
        """See `TasksResource.list`."""
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
    ) -> RawResponse[TaskList]:
        """See `TasksResource.index`."""
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

    def list_featured(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        direction: str | None = None,
        filters: str | None = None,
        sort: str | None = None,
        search: str | None = None,
        options: RequestOptions | None = None,
    ) -> RawResponse[TaskList]:
        """See `TasksResource.list_featured`."""
        response = self._sender.send(
            _list_featured.request(
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
            _list_featured.decode(response.data),
        )

    def queue_stats(self, *, options: RequestOptions | None = None) -> RawResponse[QueueStats]:
        """See `TasksResource.queue_stats`."""
        response = self._sender.send(_queue_stats.request(options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _queue_stats.decode(response.data),
        )

    def set_featured(
        self, task_id: str, *, is_featured: bool, options: RequestOptions | None = None
    ) -> RawResponse[Task]:
        """See `TasksResource.set_featured`."""
        response = self._sender.send(_set_featured.request(task_id, is_featured=is_featured, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _set_featured.decode(response.data),
        )

    def set_visibility(
        self, task_id: str, *, visibility: Visibility | str, options: RequestOptions | None = None
    ) -> RawResponse[Task]:
        """See `TasksResource.set_visibility`."""
        response = self._sender.send(_set_visibility.request(task_id, visibility=visibility, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _set_visibility.decode(response.data),
        )

    def list_files(
        self, task_id: str, *, role: TaskFileRole | str | None = None, options: RequestOptions | None = None
    ) -> RawResponse[builtins.list[TaskFile]]:
        """See `TasksResource.list_files`."""
        response = self._sender.send(_list_files.request(task_id, role=role, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _list_files.decode(response.data),
        )

    def delete_files(
        self, task_id: str, *, role: TaskFileRole | str | None = None, options: RequestOptions | None = None
    ) -> RawResponse[DeleteTaskFilesResponse]:
        """See `TasksResource.delete_files`."""
        response = self._sender.send(_delete_files.request(task_id, role=role, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _delete_files.decode(response.data),
        )

    def timings(self, task_id: str, *, options: RequestOptions | None = None) -> RawResponse[TaskTimings]:
        """See `TasksResource.timings`."""
        response = self._sender.send(_timings.request(task_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _timings.decode(response.data),
        )

    def telemetry(
        self, task_id: str, *, options: RequestOptions | None = None
    ) -> RawResponse[builtins.list[TaskTelemetry]]:
        """See `TasksResource.telemetry`."""
        response = self._sender.send(_telemetry.request(task_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _telemetry.decode(response.data),
        )
