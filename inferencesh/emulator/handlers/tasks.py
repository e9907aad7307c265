"""Tasks: running apps."""

from collections.abc import Iterable
from typing import Any

from starlette.responses import Response

from ..crud.queries import list_request
from ..handling import Call, Handler
from ..lists import Listing
from ..problems import ProblemError, invalid_field
from ..records import Record
from ..state import State
from ..streams import RecordStream
from ..task_stream import task_records
from ..tasks import Status, Task, new_record
from .sockets import open_socket, socket_access

_CANCEL_MILLISECONDS = 10_000
_MAX_CANCEL_MILLISECONDS = 3_600_000


def start_task(state: State, body: Record) -> Task:
    """Start what a run request asks for.

    Raises:
        ProblemError: there is no such app, it is not available, or its input is not valid.
    """
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
    if app.kind == "stream":
        open_socket(state, task)
    return task


async def create_task(state: State, call: Call) -> Any:
    body = call.body
    task = start_task(state, body)
    lost_after = call.request.scope["state"].get("worker_lost_after")
    if lost_after is not None:
        state.runner.lose_worker(task, lost_after)
    # A task that is to run later is answered at once: nobody holds a connection for days.
    if body.get("wait") and not body.get("run_at"):
        await _wait_for_success(task)
    return task.result() | socket_access(state, task)


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
    records = task_records(task, state.settings.heartbeat, state.records.clock)
    return RecordStream(records, accept, call.stream_schema)


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
    return task_page(state, call, state.tasks)


async def list_featured(state: State, call: Call) -> Any:
    return task_page(state, call, (task for task in state.tasks if task.record["is_featured"]))


def task_page(state: State, call: Call, tasks: Iterable[Task]) -> Record:
    names = {"status": {status.name.lower(): int(status) for status in Status}}
    listing = Listing(state.spec.columns("Task"), names)
    return listing.page((task.record for task in tasks), list_request(state.spec, call))


async def set_featured(state: State, call: Call) -> Any:
    task = state.tasks.get(call.parameters["task_id"])
    task.annotate(is_featured=call.body["is_featured"])
    return task.record


async def set_visibility(state: State, call: Call) -> Any:
    task = state.tasks.get(call.parameters["task_id"])
    task.annotate(visibility=call.body["visibility"])
    return task.record


HANDLERS: dict[str, Handler] = {
    "tasks_create": create_task,
    "tasks_get": get_task,
    "tasks_status": task_status,
    "tasks_logs": task_logs,
    "tasks_stream": stream_task,
    "tasks_cancel": cancel_task,
    "tasks_delete": delete_task,
    "tasks_index": list_tasks,
    "tasks_list": list_tasks,
    "tasks_list_featured": list_featured,
    "tasks_set_featured": set_featured,
    "tasks_set_visibility": set_visibility,
}
