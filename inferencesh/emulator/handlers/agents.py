"""Agents: their configuration, and talking to them."""

from typing import Any

from ..agents.conversations import agent_fields
from ..crud.methods import addressed
from ..handling import Call, Handler
from ..records import Record
from ..state import State
from .streams import stream_message


async def update(state: State, call: Call) -> Any:
    agents = state.collections["agents"]
    agent = agents.update(addressed(agents, call), call.fields)
    return agents.publish(agent, call.fields) if call.fields.get("version") else agent


async def move(state: State, call: Call) -> Any:
    agents = state.collections["agents"]
    agent = addressed(agents, call)
    project_id = call.fields.get("project_id")
    project = state.collections["projects"].get(project_id) if project_id else None
    return agents.table.change(agent["id"], project_id=project_id, project=project)


async def run(state: State, call: Call) -> Any:
    body = call.body
    given: Record = body["input"]
    chat = _chat(state, body)
    said = state.conversations.say(chat, given.get("text") or "", _attachments(given))
    if body.get("stream") and said.assistant:
        return stream_message(state, call, said.assistant, whole=("chat_messages",), retells=True)
    return {"user_message": said.user, "assistant_message": said.assistant}


async def get_card(state: State, call: Call) -> Any:
    agents = state.collections["agents"]
    agent = addressed(agents, call)
    about = {
        "name": agent["title"] or agent["name"],
        "description": agent["version"]["description"],
        "version": agent["version_id"],
        "url": f"{call.base_url}/agents/{agent['id']}/a2a/",
    }
    return state.instances.named("AgentCard", about)


async def list_internal_tools(state: State, _: Call) -> Any:
    return [state.spec.example("InternalToolDefinition")]


async def list_hook_events(state: State, _: Call) -> Any:
    events: list[str] = state.spec.node(("components", "schemas", "HookEvent", "enum"))
    can_gate = {"agent.tool_call", "agent.complete"}
    return [{"event": event, "description": event, "can_gate": event in can_gate} for event in events]


async def cancel_run(state: State, call: Call) -> Any:
    run = state.collections["agent_runs"].get(call.parameters["agent_run_id"])
    chat = state.collections["chats"].get(run["chat_id"])
    if chat.get("active_run_id") == run["id"]:
        await state.conversations.stop(chat)
    return state.collections["agent_runs"].get(run["id"])


async def list_interrupts(state: State, call: Call) -> Any:
    run = state.collections["agent_runs"].get(call.parameters["agent_run_id"])
    return state.collections["interrupts"].table.where(run_id=run["id"], status="pending")


def _attachments(given: Record) -> list[Record]:
    """The files of a message. Older clients name them by uri alone, pictures apart from the rest."""
    if given.get("attachments"):
        return list(given["attachments"])
    uris = {"image/*": given.get("images"), "application/octet-stream": given.get("files")}
    return [{"uri": uri, "content_type": kind} for kind, named in uris.items() for uri in named or ()]


def _chat(state: State, body: Record) -> Record:
    """The chat that a message is for: an old one, or a new one with the agent that is named."""
    if body.get("chat_id"):
        chat = state.collections["chats"].get(body["chat_id"])
        if not body.get("agent_config"):
            return chat
        # Clients send the configuration again with each message: it may be another one by now.
        return state.collections["chats"].table.change(chat["id"], **agent_fields(_agent(state, body)))
    return state.conversations.start(_agent(state, body), {"context": body.get("context")})


def _agent(state: State, body: Record) -> Record:
    agents = state.collections["agents"]
    if body.get("agent"):
        return agents.by_reference(body["agent"])
    if not body.get("agent_id"):
        name = body.get("agent_name") or body["agent_config"].get("name") or state.records.new_id()
        return agents.create({"name": name, "version": body["agent_config"]})
    agent = agents.get(body["agent_id"])
    if not body.get("agent_version_id"):
        return agent
    version = agents.version(agent, body["agent_version_id"])
    return agent | {"version_id": version["id"], "version": version}


HANDLERS: dict[str, Handler] = {
    "agents_update": update,
    "agents_move": move,
    "agents_run": run,
    "agents_get_card": get_card,
    "agents_get_card_by_name": get_card,
    "agents_list_internal_tools": list_internal_tools,
    "agents_list_hook_events": list_hook_events,
    "agent_runs_cancel": cancel_run,
    "agent_runs_list_interrupts": list_interrupts,
}
