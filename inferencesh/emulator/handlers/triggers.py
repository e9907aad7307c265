"""Triggers. The emulator fires them only when it is told to."""

from typing import Any

from ..agents.tools import Decision
from ..crud.methods import addressed, get, list_records
from ..handling import Call, Handler
from ..problems import ProblemError
from ..records import Record, to_json
from ..state import State
from .flow_runs import start_flow
from .tasks import start_task


async def create(state: State, call: Call) -> Any:
    triggers = state.collections["triggers"]
    trigger = triggers.create(call.fields)
    if trigger["type"] != "webhook":
        return trigger
    return triggers.table.change(trigger["id"], webhook_url=f"{call.base_url}/triggers/{trigger['id']}/hook")


async def fire(state: State, call: Call) -> Any:
    triggers = state.collections["triggers"]
    trigger = addressed(triggers, call)
    payload: Any = call.body or trigger.get("input") or {}
    started = _start(state, trigger, payload)
    about = {"trigger_id": trigger["id"], "payload": payload, "duration_ms": 0}
    made = state.collections["trigger_fires"].create({"status": "success"} | about | started)
    fired = {"last_fired_at": made["created_at"], "fire_count": trigger["fire_count"] + 1}
    triggers.table.change(trigger["id"], **fired)
    return {"fired": made["status"] == "success"}


async def list_fires(state: State, call: Call) -> Any:
    return await list_records(state, state.collections["trigger_fires"], call)


async def get_fire(state: State, call: Call) -> Any:
    return await get(state, state.collections["trigger_fires"], call)


async def list_sources(state: State, _: Call) -> Any:
    return state.spec.example("TriggerSourceList")


def _start(state: State, trigger: Record, payload: Any) -> Record:
    """Start what a trigger starts; what its record says of that."""
    try:
        match trigger["action"]:
            case "run_app":
                body = {"app_id": trigger["app_id"], "input": payload}
                return {"task_id": start_task(state, body).id}
            case "run_agent":
                agent = state.collections["agents"].get(trigger["agent_id"])
                chat = state.conversations.start(agent, {"name": trigger["name"]})
                state.conversations.say(chat, to_json(payload).decode())
                return {"chat_id": chat["id"]}
            case "run_flow":
                flow = state.collections["flows"].get(trigger["flow_id"])
                return {"flow_run_id": start_flow(state, flow, payload)["id"]}
            case _:
                interrupt = state.collections["interrupts"].get(trigger["interrupt_id"])
                state.conversations.tools.decide(interrupt["resource_id"], Decision(True))
                return {}
    except ProblemError as problem:
        return {"status": "error", "error": problem.detail}


HANDLERS: dict[str, Handler] = {
    "triggers_create": create,
    "triggers_fire": fire,
    "triggers_index_fires": list_fires,
    "triggers_list_fires": list_fires,
    "triggers_get_fire": get_fire,
    "triggers_list_sources": list_sources,
}
