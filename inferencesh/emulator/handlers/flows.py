"""Flows, beyond what all resources do: their graph and their streams."""

from typing import Any

from ..crud.graphs import apply_action
from ..crud.methods import addressed
from ..handling import Call, Handler, Reply
from ..records import Record
from ..spec import named
from ..state import State
from .streams import stream_nothing, stream_one

_GRAPH = (
    "input_schema",
    "input",
    "output_schema",
    "output_mappings",
    "node_data",
    "nodes",
    "edges",
    "viewport",
)


async def replace(state: State, call: Call) -> Any:
    flows = state.collections["flows"]
    flow = flows.replace(addressed(flows, call), call.fields, call.operation.body_fields)
    draft = call.fields.get("draft_version")
    return _save(state, flow, {name: draft[name] for name in _GRAPH if name in draft}) if draft else flow


async def set_viewport(state: State, call: Call) -> Any:
    flows = state.collections["flows"]
    return _save(state, addressed(flows, call), {"viewport": call.fields})


async def apply_actions(state: State, call: Call) -> Any:
    flow = addressed(state.collections["flows"], call)
    graph: Record = {name: flow["draft_version"].get(name) for name in _GRAPH}
    applied: list[Record] = []
    errors: list[Record] = []
    for action in call.body["actions"]:
        try:
            graph = _checked(state, apply_action(graph, action))
        except (LookupError, TypeError, ValueError) as error:
            errors.append({"type": action["type"], "message": str(error)})
        else:
            applied.append(action)
    saved = _save(state, flow, graph, version=flow["draft_version"]["graph_version"] + bool(applied))
    data = {"version": saved["draft_version"]["graph_version"], "actions": applied}
    return Reply(data | {"errors": errors}, 422) if errors else data


async def create_app(state: State, call: Call) -> Any:
    flow = addressed(state.collections["flows"], call)
    draft: Record = flow["draft_version"]
    version = {"flow_version_id": draft["id"], "input_schema": draft["input_schema"]}
    apps = state.collections["apps"]
    about = {"namespace": flow["namespace"], "name": flow["name"], "category": "flow"}
    existing = apps.table.find(namespace=flow["namespace"], name=flow["name"])
    return apps.create(about | {"version": version, "id": existing["id"] if existing else None})


async def stream_flow(state: State, call: Call) -> Any:
    return stream_one(state, call, "flows", addressed(state.collections["flows"], call))


async def stream_tasks(state: State, call: Call) -> Any:
    """Runs of the emulator start no tasks: the stream only lives, as long as the flow does."""
    flow = addressed(state.collections["flows"], call)
    return stream_nothing(state, call, lambda: state.collections["flows"].table.find(id=flow["id"]) is None)


def _checked(state: State, graph: Record) -> Record:
    """A graph that an edit has left valid.

    Raises:
        ValueError: it has not.
    """
    if errors := state.spec.schema(named("FlowVersionInput")).errors({"id": "draft"} | graph):
        raise ValueError("; ".join(f"{error['field']}: {error['message']}" for error in errors))
    return graph


def _save(state: State, flow: Record, graph: Record, version: int | None = None) -> Record:
    """Write a part of the draft's graph, and show it in the flow."""
    flows = state.collections["flows"]
    draft = flow["draft_version"] | graph
    if version is not None:
        draft["graph_version"] = version
    made = flows.versions(flow).add(state.instances.named("FlowVersion", draft))
    shown = {name: made[name] for name in graph if name in made}
    return flows.table.change(flow["id"], draft_version=made, **shown)


HANDLERS: dict[str, Handler] = {
    "flows_replace": replace,
    "flows_set_viewport": set_viewport,
    "flows_apply_actions": apply_actions,
    "flows_create_app": create_app,
    "flows_stream": stream_flow,
    "flows_stream_tasks": stream_tasks,
}
