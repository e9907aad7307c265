"""Runs of flows. The emulator runs no nodes: a run goes through its statuses and answers its own input."""

from enum import IntEnum
from typing import Any

from ..crud.methods import addressed
from ..handling import Call, Handler
from ..records import Record
from ..state import State
from .streams import stream_all, stream_nothing, stream_one

_STEP_SECONDS = 0.05


class RunStatus(IntEnum):
    """Where a run is in its life."""

    PENDING = 1
    RUNNING = 2
    COMPLETED = 3
    FAILED = 4
    CANCELLED = 5


_ENDED = {RunStatus.COMPLETED, RunStatus.FAILED, RunStatus.CANCELLED}


def start_flow(state: State, flow: Record, given: Any) -> Record:
    """Start a run of a flow."""
    version = flow.get("published_version") or flow["draft_version"]
    about = {"flow_id": flow["id"], "flow_version_id": version["id"], "flow_version": version}
    made: Record = about | {
        "input": given,
        "output": None,
        "node_outputs": {},
        "status": int(RunStatus.PENDING),
    }
    run = state.collections["flow_runs"].create(made | {"node_statuses": {}})
    state.background.spawn(_run(state, run["id"], given))
    return run


async def create(state: State, call: Call) -> Any:
    flow = state.collections["flows"].by_reference(call.body["flow"])
    return start_flow(state, flow, call.body.get("input"))


async def cancel(state: State, call: Call) -> None:
    run = addressed(state.collections["flow_runs"], call)
    _move(state, run["id"], RunStatus.CANCELLED, flow_run_cancelled=state.records.now())


async def clone(state: State, call: Call) -> Any:
    run = addressed(state.collections["flow_runs"], call)
    flows = state.collections["flows"]
    return flows.duplicate(flows.get(run["flow_id"]))


async def stream_run(state: State, call: Call) -> Any:
    run = addressed(state.collections["flow_runs"], call)
    return stream_one(state, call, "flow_runs", run, _has_ended, ends=True)


async def stream_runs(state: State, call: Call) -> Any:
    return stream_all(state, call, "flow_runs")


async def stream_tasks(state: State, call: Call) -> Any:
    run = addressed(state.collections["flow_runs"], call)
    runs = state.collections["flow_runs"].table
    return stream_nothing(state, call, lambda: _has_ended(runs.get(run["id"])))


async def _run(state: State, id: str, given: Any) -> None:
    clock = state.records.clock
    await clock.sleep(_STEP_SECONDS)
    _move(state, id, RunStatus.RUNNING, flow_run_started=state.records.now())
    await clock.sleep(_STEP_SECONDS)
    _move(state, id, RunStatus.COMPLETED, flow_run_finished=state.records.now(), output=given)


def _move(state: State, id: str, status: RunStatus, **fields: Any) -> None:
    """Enter a status; nothing happens if the run has ended."""
    runs = state.collections["flow_runs"].table
    if not _has_ended(runs.get(id)):
        runs.change(id, status=int(status), **fields)


def _has_ended(run: Record) -> bool:
    return run["status"] in _ENDED


HANDLERS: dict[str, Handler] = {
    "flow_runs_create": create,
    "flow_runs_cancel": cancel,
    "flow_runs_clone": clone,
    "flow_runs_stream": stream_run,
    "flow_runs_stream_all": stream_runs,
    "flow_runs_stream_tasks": stream_tasks,
}
