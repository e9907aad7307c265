"""Things that no operation makes by itself: what has to happen first."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from tests.contract import settings
from tests.contract.things import Things

TOOLS = [
    {"name": "ask", "description": "Ask the caller.", "type": "client", "client": {}},
    {"name": "act", "description": "Do it.", "type": "http", "require_approval": True, "http": {"url": "x"}},
]
_PATIENCE_SECONDS = 5
_PAUSE_SECONDS = 0.005

Path = dict[str, str]
Scenario = Callable[[Things], Path]


def session(things: Things) -> Path:
    """An active session."""
    return {"session_id": things.run(session="new")["session_id"]}


def finished(things: Things) -> Path:
    """A task that has a cost."""
    return {"task_id": things.run(wait=True)["id"]}


def socket(things: Things) -> Path:
    """The socket of a task."""
    return {"socket_id": things.run(app=settings.SOCKET_APP)["socket"]["id"]}


def licensed(things: Things) -> Path:
    """An app with a license."""
    return dict(things.call("apps_set_license").path)


def listed_skill(things: Things) -> Path:
    """A skill of the store. Only an empty one is given a new skill: what is public stays with everybody."""
    if not (path := things.in_path("store_get_skill")):
        path = things.in_path("skills_get")
        things.call("skills_set_visibility", path, {"visibility": "public"})
    return path


def fire(things: Things) -> Path:
    """A trigger that has fired."""
    things.call("triggers_fire")
    return {"trigger_fire_id": things.call("triggers_index_fires").body["data"]["items"][0]["id"]}


def credential(things: Things) -> Path:
    """A connection that needs no sign-in."""
    provider = "bytedance"
    things.call("credentials_connect", body={"provider": provider, "type": "api_key", "api_key": "secret"})
    return {"provider": provider}


def server_tool(things: Things) -> Path:
    """A tool of a server."""
    path = {"slug": things.call("mcp_servers_create").body["data"]["slug"]}
    tool, *_ = things.call("mcp_servers_list_tools", path).body["data"]
    return path | {"tool": tool["name"]}


def waiting_call(tool: str, *names: str) -> Scenario:
    """A call of a tool that waits for somebody.

    Args:
        tool: Of the built-in agent of the emulator, which does what it is told.
        names: What the path needs of it.
    """

    def scenario(things: Things) -> Path:
        chat = _chat(things, tool)
        invocation = chat["message"]["tool_invocations"][0]["id"]
        interrupts = [interrupt["id"] for interrupt in chat.get("pending_interrupts") or ()]
        known = {
            "chat_id": chat["id"],
            "agent_run_id": chat["active_run"]["id"],
            "tool_invocation_id": invocation,
            "interrupt_id": next(iter(interrupts), ""),
        }
        return {name: known[name] for name in names}

    return scenario


def queued(things: Things) -> Path:
    """A message that waits for the end of a run."""
    path = {"chat_id": _chat(things, "ask")["id"]}
    return {"message_id": things.call("chats_send_message", path).body["data"]["id"]}


def _chat(things: Things, tool: str) -> Any:
    """A chat whose agent waits for a call of a tool."""
    agent = things.call("agents_create", body={"name": f"agent-{tool}", "version": {"tools": TOOLS}})
    name = "{namespace}/{name}".format_map(agent.body["data"])
    path = {"chat_id": things.call("chats_create", body={"agent": name}).body["data"]["id"]}
    things.call("chats_send_message", path, {"message": f"call {tool}"})
    return _until_called(things, path)


def _until_called(things: Things, path: Path) -> Any:
    end = time.monotonic() + _PATIENCE_SECONDS
    while time.monotonic() < end:
        message = things.call("chats_index_messages", path).body["data"]["items"][0]
        if message["tool_invocations"]:
            return things.call("chats_get", path).body["data"] | {"message": message}
        time.sleep(_PAUSE_SECONDS)
    raise TimeoutError("the agent calls no tool")


_ASKED = waiting_call("ask", "tool_invocation_id")
_TO_APPROVE = waiting_call("act", "tool_invocation_id")
_TO_APPROVE_IN_CHAT = waiting_call("act", "chat_id", "tool_invocation_id")
_RUN = waiting_call("act", "agent_run_id")

SCENARIOS: dict[str, Scenario] = {
    **dict.fromkeys(("sessions_get", "sessions_keepalive", "sessions_end"), session),
    **dict.fromkeys(("sockets_get", "sockets_access", "sockets_delete"), socket),
    "usage_task_cost": finished,
    "apps_get_license": licensed,
    "store_get_skill": listed_skill,
    "triggers_get_fire": fire,
    **dict.fromkeys(("credentials_get", "credentials_disconnect", "credentials_update_scopes"), credential),
    "mcp_servers_call_tool": server_tool,
    **dict.fromkeys(("tools_submit_result", "tools_submit_widget"), _ASKED),
    **dict.fromkeys(("tools_invoke", "tools_reject"), _TO_APPROVE),
    **dict.fromkeys(
        ("chats_get_always_allow_options", "chats_always_allow", "chats_explain_tool"), _TO_APPROVE_IN_CHAT
    ),
    "interrupts_resolve": waiting_call("act", "interrupt_id"),
    **dict.fromkeys(("agent_runs_get", "agent_runs_cancel", "agent_runs_list_interrupts"), _RUN),
    "agent_runs_stream": _RUN,
    "chats_cancel_message": queued,
}
"""By operationId."""
