"""Sockets: the live connections of tasks of stream functions. There are records of them, but no relay."""

import secrets
from datetime import timedelta
from typing import Any

from ..clock import timestamp
from ..handling import Call, Handler
from ..records import Record
from ..state import State
from ..tasks import Task

_TOKEN_LIFETIME = timedelta(minutes=5)
_CLOSE_NORMAL = 1000


def open_socket(state: State, task: Task) -> None:
    """Make the socket of a task; it closes with the task."""
    socket = state.collections["sockets"].create({"task_id": task.id, "relay": "emulator"})
    state.background.spawn(_close_with(state, socket["id"], task))


def socket_access(state: State, task: Task) -> Record:
    """What the answer to a run says of the task's socket: nothing if there is none."""
    socket = state.collections["sockets"].table.find(task_id=task.id)
    return {"socket": _access(state, socket)} if socket else {}


async def access(state: State, call: Call) -> Any:
    return _access(state, state.collections["sockets"].get(call.parameters["socket_id"]))


async def close(state: State, call: Call) -> None:
    """Delete the record, and stop the function that talks over the connection."""
    sockets = state.collections["sockets"]
    socket = sockets.get(call.parameters["socket_id"])
    task = next((task for task in state.tasks if task.id == socket["task_id"]), None)
    if task:
        await state.runner.cancel(task, patience=0)
    sockets.delete(socket)


def _access(state: State, socket: Record) -> Record:
    expires_at = timestamp(state.records.clock.now() + _TOKEN_LIFETIME)
    url = f"wss://relay.inference.sh/sockets/{socket['id']}"
    return {"id": socket["id"], "url": url, "token": secrets.token_hex(16), "expires_at": expires_at}


async def _close_with(state: State, id: str, task: Task) -> None:
    await task.finished.wait()
    sockets = state.collections["sockets"].table
    if sockets.find(id=id):
        ended = {"status": "closed", "outcome": "task_ended", "close_code": _CLOSE_NORMAL}
        sockets.change(id, **ended, ended_at=state.records.now())


HANDLERS: dict[str, Handler] = {
    "sockets_access": access,
    "sockets_delete": close,
}
