"""What can be asked about tasks: their files, times and cost, and how many there are."""

from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from itertools import pairwise
from typing import Any

from ..clock import parse_timestamp
from ..files import StoredFile, strings
from ..handling import Call, Handler
from ..problems import invalid_request, not_found
from ..records import Record
from ..state import State
from ..tasks import FINISHED, Status, Task

_ROLES = ("input", "output")
_WAITING = {Status.RECEIVED, Status.QUEUED}
_PHASES = {
    "queue": _WAITING,
    "prepare": {Status.DISPATCHED, Status.PREPARING, Status.SERVING},
    "setup": {Status.SETTING_UP},
    "run": {Status.RUNNING, Status.CANCELLING, Status.UPLOADING},
}


async def list_files(state: State, call: Call) -> Any:
    task = state.tasks.get(call.parameters["task_id"])
    return [_task_file(role, file) for role, file in _files_of(state, task, _roles(call))]


async def delete_files(state: State, call: Call) -> Any:
    task = state.tasks.get(call.parameters["task_id"])
    others = {text for other in state.tasks if other is not task for text in _texts(other)}
    found = {file.id: file for _, file in _files_of(state, task, _roles(call))}
    needed = [file_id for file_id, file in found.items() if file.record["uri"] in others]
    deleted = [file_id for file_id in found if file_id not in needed]
    for file_id in deleted:
        state.files.remove(file_id)
    skipped = [{"id": file_id, "reason": "referenced_by_other_task"} for file_id in needed]
    return {"deleted": deleted, "skipped": skipped}


async def timings(state: State, call: Call) -> Any:
    task = state.tasks.get(call.parameters["task_id"])
    steps = [(Status(event["status"]), _moment(event)) for event in task.record["events"]]
    if not task.finished.is_set():
        steps.append((task.status, state.records.clock.now()))
    groups = [group for label, phase in _PHASES.items() for group in _group(label, phase, steps)]
    return {
        "task_id": task.id,
        "status": int(task.status),
        "total_duration": _duration(steps[0][1], steps[-1][1]),
        "total_duration_ms": _milliseconds(steps[0][1], steps[-1][1]),
        "groups": groups,
        "events": [_timing_event(*pair) for pair in pairwise(task.record["events"])],
    }


async def telemetry(state: State, call: Call) -> Any:
    """One measurement, of a machine about which nothing is known."""
    record = state.tasks.get(call.parameters["task_id"]).record
    about = {name: record.get(name) for name in ("app_id", "app_version_id", "engine_id", "worker_id")}
    measured = {"id": record["id"], "task_id": record["id"], "timestamp": record["created_at"], "task_seq": 0}
    return [state.instances.named("TaskTelemetry", about | measured)]


async def queue_stats(state: State, _: Call) -> Any:
    open_tasks = [task for task in state.tasks if task.status not in FINISHED]
    return _counts(open_tasks) | {
        "by_app": _entries(open_tasks, ("app_id", "app_version_id")),
        "by_app_function": _entries(open_tasks, ("app_id", "app_version_id", "function")),
    }


async def task_cost(state: State, call: Call) -> Any:
    task = state.tasks.get(call.parameters["task_id"])
    if not task.finished.is_set():
        raise not_found("cost of task", task.id)
    return {"total": 0, "discount": 0, "charged": 0, "refunded": 0}


def _roles(call: Call) -> tuple[str, ...]:
    role = call.parameters.get("role")
    if role not in (None, *_ROLES):
        raise invalid_request(f"{role!r} is no role of a file, only {' and '.join(_ROLES)} are")
    return (role,) if role else _ROLES


def _files_of(state: State, task: Task, roles: tuple[str, ...]) -> Iterator[tuple[str, StoredFile]]:
    for role in roles:
        uris = set(strings(task.record[role]))
        yield from ((role, file) for file in state.files if file.record["uri"] in uris)


def _texts(task: Task) -> Iterator[str]:
    return strings([task.record[role] for role in _ROLES])


def _task_file(role: str, file: StoredFile) -> Record:
    names = ("id", "created_at", "uri", "filename", "content_type", "size")
    return {name: file.record[name] for name in names} | {"role": role}


def _moment(event: Record) -> datetime:
    return parse_timestamp(event["event_time"])


def _group(label: str, phase: set[Status], steps: list[tuple[Status, datetime]]) -> Iterator[Record]:
    """The time spent in the statuses of a phase, if there was any."""
    spans = [(start, end) for (status, start), (_, end) in pairwise(steps) if status in phase]
    if spans:
        start, end = spans[0][0], spans[-1][1]
        yield {
            "label": label,
            "start_at": start.isoformat(),
            "end_at": end.isoformat(),
            "duration": _duration(start, end),
            "duration_ms": _milliseconds(start, end),
        }


def _timing_event(event: Record, following: Record) -> Record:
    return {
        "status": Status(event["status"]).name.lower(),
        "timestamp": event["event_time"],
        "duration": _duration(_moment(event), _moment(following)),
        "duration_ms": _milliseconds(_moment(event), _moment(following)),
        "next_status": Status(following["status"]).name.lower(),
    }


def _milliseconds(start: datetime, end: datetime) -> int:
    return round((end - start).total_seconds() * 1000)


def _duration(start: datetime, end: datetime) -> str:
    return f"{(end - start).total_seconds():g}s"


def _counts(tasks: list[Task]) -> Record:
    waiting = [task for task in tasks if task.status in _WAITING]
    later = sum(task.record["run_at"] is not None for task in waiting)
    return {
        "total_queued": len(waiting),
        "with_run_at": later,
        "ready_to_run": len(waiting) - later,
        "in_progress": len(tasks) - len(waiting),
    }


def _entries(tasks: list[Task], fields: tuple[str, ...]) -> list[Record]:
    groups = Counter(tuple(task.record[name] for name in fields) for task in tasks)
    return [_entry(tasks, dict(zip(fields, values, strict=True))) for values in groups]


def _entry(tasks: list[Task], wanted: Record) -> Record:
    own = [task for task in tasks if wanted.items() <= task.record.items()]
    counts = _counts(own)
    return {
        "app_id": wanted["app_id"],
        "app_name": own[0].app.name,
        "version_id": wanted["app_version_id"],
        "function": wanted.get("function"),
        "count": counts["total_queued"],
        "with_run_at": counts["with_run_at"],
        "in_progress": counts["in_progress"],
    }


HANDLERS: dict[str, Handler] = {
    "tasks_list_files": list_files,
    "tasks_delete_files": delete_files,
    "tasks_timings": timings,
    "tasks_telemetry": telemetry,
    "tasks_queue_stats": queue_stats,
    "usage_task_cost": task_cost,
}
