"""Chats: what is said, and how the agent is allowed to act."""

from typing import Any

from ..agents.conversations import agent_fields
from ..crud.changes import Subject
from ..crud.queries import list_request
from ..handling import Call, Handler
from ..records import Record
from ..state import State
from .streams import stream, stream_message

_RUN_STATES = {"submitted": "pending", "canceled": "cancelled"}


async def create(state: State, call: Call) -> Any:
    reference = call.fields.get("agent")
    agent = state.collections["agents"].by_reference(reference) if reference else None
    return state.conversations.start(agent, call.fields)


async def delete(state: State, call: Call) -> None:
    await state.conversations.forget(_chat(state, call))


async def status(state: State, call: Call) -> Any:
    chat = _chat(state, call)
    return {name: chat[name] for name in ("id", "status", "updated_at")}


async def list_messages(state: State, call: Call) -> Any:
    messages = state.collections["chat_messages"]
    chat = _chat(state, call)
    return messages.page(messages.table.where(chat_id=chat["id"]), list_request(state.spec, call))


async def send_message(state: State, call: Call) -> Any:
    return state.conversations.say(_chat(state, call), call.body["message"]).user


async def cancel_message(state: State, call: Call) -> Any:
    return state.conversations.take_back(_message(state, call))


async def stop(state: State, call: Call) -> None:
    await state.conversations.stop(_chat(state, call))


async def stream_chat(state: State, call: Call) -> Any:
    chat = _chat(state, call)
    messages = state.collections["chat_messages"].table

    def belongs(record: Record) -> bool:
        return chat["id"] in (record["id"], record.get("chat_id"))

    def is_heard(message_id: str) -> bool:
        message = messages.find(id=message_id)
        return message is not None and belongs(message)

    # Some clients take a chat without `active_run` for an idle one, so chats are always whole.
    subject = Subject(
        tables=("chats", "chat_messages", "agent_runs"),
        includes=belongs,
        first=[("chats", chat)],
        is_typed=True,
        whole=("chats",),
        hears=is_heard,
        is_over=lambda: state.collections["chats"].table.find(id=chat["id"]) is None,
    )
    return stream(state, call, subject)


async def stream_one_message(state: State, call: Call) -> Any:
    return stream_message(state, call, _message(state, call))


async def trace(state: State, call: Call) -> Any:
    chat = _chat(state, call)
    runs = state.collections["agent_runs"].table.where(chat_id=chat["id"])
    nodes = [_trace_node(state, chat, run) for run in runs]
    counts = {
        name: sum(node["status"] == name for node in nodes) for name in ("completed", "running", "failed")
    }
    return {
        "graph_id": chat["id"],
        "nodes": nodes,
        "edges": [],
        "total_steps": len(nodes),
        **{f"{name}_steps": count for name, count in counts.items()},
    }


async def update_settings(state: State, call: Call) -> Any:
    chat = _chat(state, call)
    sent = {name: value for name, value in call.fields.items() if value is not None}
    data: Record = chat["agent_data"]
    forgotten = sent.get("forget_memory", [])
    memory = {name: value for name, value in data["memory"].items() if name not in forgotten}
    flags = {name: sent[name] for name in ("allow_all_tools", "disable_hooks") if name in sent}
    copy = {name: sent[name] for name in ("name", "visibility") if name in sent}
    changed = state.collections["chats"].table.change(
        chat["id"], **copy, agent_data=data | flags | {"memory": memory}
    )
    about = {"chat_id": chat["id"], "name": changed["name"], "visibility": changed["visibility"]}
    return about | {
        name: changed["agent_data"].get(name) for name in ("allow_all_tools", "disable_hooks", "memory")
    }


async def set_agent(state: State, call: Call) -> Any:
    chat = _chat(state, call)
    agent = agent_fields(state.collections["agents"].by_reference(call.body["agent"]))
    state.collections["chats"].table.change(chat["id"], **agent)
    return {"chat_id": chat["id"]} | agent


async def explain_rules(state: State, call: Call) -> Any:
    """The first rule of the kind that names the same thing, or anything, decides."""
    chat = _chat(state, call)
    rules = state.collections["chats"].part("rules", chat, "rule").where(kind=call.body["kind"])
    selectors = (None, "", "*", call.body.get("selector"))
    rule = next((rule for rule in rules if rule.get("selector") in selectors), None)
    return {"effect": rule["effect"] if rule else "ask", "rule": rule}


def _chat(state: State, call: Call) -> Record:
    return state.collections["chats"].get(call.parameters["chat_id"])


def _message(state: State, call: Call) -> Record:
    return state.collections["chat_messages"].get(call.parameters["message_id"])


def _trace_node(state: State, chat: Record, run: Record) -> Record:
    status = _RUN_STATES.get(run["state"], run["state"])
    about = {
        "graph_id": chat["id"],
        "type": "execution",
        "label": "turn",
        "resource_id": run["id"],
        "resource_type": "agent_run",
        "status": status if status in ("pending", "completed", "failed", "cancelled") else "running",
        "started_at": run["created_at"],
        "completed_at": run.get("finished_at"),
    }
    return state.instances.named("GraphNode", state.records.base(run["id"]) | about)


HANDLERS: dict[str, Handler] = {
    "chats_create": create,
    "chats_delete": delete,
    "chats_status": status,
    "chats_index_messages": list_messages,
    "chats_list_messages": list_messages,
    "chats_send_message": send_message,
    "chats_cancel_message": cancel_message,
    "chats_stop": stop,
    "chats_stream": stream_chat,
    "chats_stream_message": stream_one_message,
    "chats_trace": trace,
    "chats_update_settings": update_settings,
    "chats_set_agent": set_agent,
    "chats_explain_rules": explain_rules,
}
