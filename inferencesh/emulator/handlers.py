"""What each operation of the API does."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from .lists import Listing
from .problems import ProblemError, invalid_field
from .state import State
from .streams import TaskStream
from .tasks import Status, Task, new_record
from .validation import Schema

_CANCEL_MILLISECONDS = 10_000
_MAX_CANCEL_MILLISECONDS = 3_600_000


@dataclass(frozen=True)
class Call:
    """A request that has passed all checks.

    Attributes:
        parameters: Path and query parameters by name.
        body: The JSON body, an empty object if there was none.
        base_url: Of this server, as the client reached it.
        stream_schema: What the records of a streamed answer must fit, if that is to be checked.
    """

    request: Request
    parameters: Mapping[str, Any]
    body: Any
    base_url: str
    stream_schema: Schema | None


Handler = Callable[[State, Call], Awaitable[Any]]
"""Gives the data to answer, or a whole response."""


async def create_task(state: State, call: Call) -> Any:
    body = call.body
    if not (body.get("app") or body.get("app_id")):
        raise invalid_field("/app", "app or app_id is required")
    app, function = state.apps.choose(body)
    app.check_available()
    app.check_input(body["input"])
    session = state.sessions.for_run(body, app)
    session_id = session.record["id"] if session else None
    record = new_record(state.records, app, function, body, session_id)
    task = Task(record, app, session, state.records)
    state.tasks.add(task)
    state.runner.start(task)
    # A task that is to run later is answered at once: nobody holds a connection for days.
    if body.get("wait") and not body.get("run_at"):
        await _wait_for_success(task)
    return task.result()


async def _wait_for_success(task: Task) -> None:
    await task.finished.wait()
    if task.status is not Status.COMPLETED:
        name = task.status.name.lower()
        detail = task.record["error"] or f"the task is {name}"
        raise ProblemError(422, f"task_{name}", detail, {"meta": {"task": task.result()}})


async def get_task(state: State, call: Call) -> Any:
    return state.tasks.get(call.parameters["task_id"]).record


async def task_status(state: State, call: Call) -> Any:
    record = state.tasks.get(call.parameters["task_id"]).record
    return {name: record[name] for name in ("id", "status", "updated_at")}


async def task_logs(state: State, call: Call) -> Any:
    record = state.tasks.get(call.parameters["task_id"]).record
    return {"task_id": record["id"]} | {name: record[name] for name in ("status", "events", "logs")}


async def stream_task(state: State, call: Call) -> Response:
    task = state.tasks.get(call.parameters["task_id"])
    accept = call.request.headers.get("accept", "")
    return TaskStream(task, state.settings.heartbeat, accept, call.stream_schema)


async def cancel_task(state: State, call: Call) -> Any:
    task = state.tasks.get(call.parameters["task_id"])
    asked = call.body.get("timeout")
    milliseconds = _CANCEL_MILLISECONDS if asked is None else min(asked, _MAX_CANCEL_MILLISECONDS)
    await state.runner.cancel(task, 0 if call.body.get("force") else milliseconds / 1000)
    status = task.status
    return {"id": task.id, "status": int(status), "cancelled": status is Status.CANCELLED}


async def delete_task(state: State, call: Call) -> None:
    task = state.tasks.get(call.parameters["task_id"])
    state.runner.abandon(task)
    if call.parameters.get("files"):
        state.files.remove_all_in([task.record["input"], task.record["output"]])
    state.tasks.remove(task.id)


async def list_tasks(state: State, call: Call) -> Any:
    names = {"status": {status.name.lower(): int(status) for status in Status}}
    listing = Listing(state.spec.columns("Task"), names)
    return listing.page((task.record for task in state.tasks), call.body)


async def create_files(state: State, call: Call) -> Any:
    category = call.body.get("category")
    files = [state.files.create(entry, category, call.base_url) for entry in call.body["files"]]
    return [file.record for file in files]


async def get_file(state: State, call: Call) -> Any:
    return state.files.get(call.parameters["file_id"]).record


async def delete_file(state: State, call: Call) -> None:
    state.files.remove(call.parameters["file_id"])


async def list_files(state: State, call: Call) -> Any:
    listing = Listing(state.spec.columns("File"), {})
    return listing.page((file.record for file in state.files), call.body)


async def list_sessions(state: State, _: Call) -> Any:
    return [session.record for session in state.sessions if session.is_active]


async def get_session(state: State, call: Call) -> Any:
    return state.sessions.get(call.parameters["session_id"]).record


async def keep_session_alive(state: State, call: Call) -> Any:
    session = state.sessions.get(call.parameters["session_id"])
    session.keep_alive()
    return session.record


async def end_session(state: State, call: Call) -> None:
    state.sessions.get(call.parameters["session_id"]).end()


async def get_me(state: State, _: Call) -> Any:
    return state.me


HANDLERS: dict[str, Handler] = {
    "tasks_create": create_task,
    "tasks_get": get_task,
    "tasks_status": task_status,
    "tasks_logs": task_logs,
    "tasks_stream": stream_task,
    "tasks_cancel": cancel_task,
    "tasks_delete": delete_task,
    "tasks_list": list_tasks,
    "files_create": create_files,
    "files_get": get_file,
    "files_delete": delete_file,
    "files_list": list_files,
    "sessions_list": list_sessions,
    "sessions_get": get_session,
    "sessions_keepalive": keep_session_alive,
    "sessions_end": end_session,
    "me_get": get_me,
}
"""By operationId."""
