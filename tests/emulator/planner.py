"""Makes what an operation of the API needs to succeed: what its path names, and a body."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Any

from inferencesh.emulator import Emulator

if TYPE_CHECKING:
    from inferencesh.emulator.spec import Operation

    from .conftest import Client

TOOLS = [
    {"name": "ask", "description": "Ask the caller.", "type": "client", "client": {}},
    {"name": "act", "description": "Do it.", "type": "http", "require_approval": True, "http": {"url": "x"}},
]
AGENT = {"title": "Helper", "version": {"description": "Helps.", "tools": TOOLS}}

_NUMBERS = itertools.count(1)

PATHS = {
    "apps": "/apps",
    "projects": "/projects",
    "flows": "/flows",
    "engines": "/engines",
    "artifacts": "/artifacts",
    "knowledge": "/knowledge",
    "skills": "/skills",
    "mcp_servers": "/mcp-servers",
    "secrets": "/secrets",
    "api_keys": "/apikeys",
    "teams": "/teams",
}
BODIES = {
    "apps": {"title": "App", "version": {"default_function": "run"}},
    "projects": {"type": "agent"},
    "artifacts": {"title": "Page", "content": "<h1>1</h1>"},
    "knowledge": {"version": {"content": {"path": "content.md", "content": "It is so."}}},
    "skills": {"description": "How to", "instructions": "Do it."},
    "mcp_servers": {"server_url": "https://mcp.example.com", "auth_type": "none"},
    "secrets": {"value": "a secret value"},
    "teams": {"email": "team@example.com"},
}


def planned_emulator(**options: Any) -> Emulator:
    """An emulator with the apps that the planner runs."""
    emulator = Emulator(**options)
    emulator.app("demo/echo")(lambda value: value)
    emulator.app("demo/live", kind="stream")(_live)
    return emulator


def _live(value, context):
    context.sleep(60)


class Planner:
    """Makes things through the API.

    Args:
        client: Of a server with the apps of `planned_emulator`.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def make(self, tag: str, **fields: Any) -> Any:
        """A new record of a tag."""
        number = next(_NUMBERS)
        name = {"name": f"thing-{number}"}
        names = {"secrets": {"key": f"KEY_{number}"}, "teams": {"username": f"team-{number}", **name}}
        slug = {"slug": f"server-{number}"} if tag == "mcp_servers" else {}
        body = BODIES.get(tag, {}) | names.get(tag, name) | slug | fields
        return self._client.data("POST", PATHS[tag], body)

    def agent(self) -> Any:
        """A new agent, with a tool of either kind."""
        name = f"agent-{next(_NUMBERS)}"
        return self._client.data("POST", "/agents", {**AGENT, "name": name})

    def chat(self, *messages: str) -> Any:
        """A new chat in which these messages were said."""
        agent = self.agent()
        chat = self._client.data("POST", "/chats", {"agent": f"{agent['namespace']}/{agent['name']}"})
        for message in messages:
            self._client.data("POST", f"/chats/{chat['id']}/messages", {"message": message})
        return self._client.data("GET", f"/chats/{chat['id']}")

    def messages(self, chat: Any) -> list[Any]:
        """The messages of a chat, newest first."""
        return self._client.data("GET", f"/chats/{chat['id']}/messages")["items"]

    def call(self, tool: str) -> tuple[Any, Any]:
        """A chat whose agent waits for the call of a tool, and the call."""
        chat = self.chat(f'call {tool} {{"a": 1}}')
        while not (invocations := self.messages(chat)[0]["tool_invocations"]):
            pass
        return self._client.data("GET", f"/chats/{chat['id']}"), invocations[0]

    def parameters(self, operation: Operation) -> dict[str, Any]:
        """Values for the path of an operation, and for its required query."""
        maker = SPECIAL.get(operation.id)
        if maker:
            return maker(self)
        names = [part.strip("{}") for part in operation.path.split("/") if part.startswith("{")]
        return self._by_owner(operation, names) if names else {}

    def body(self, operation: Operation) -> Any:
        """A body for an operation: the example of the description, about things that exist."""
        maker = REQUESTS.get(operation.id)
        return maker(self) if maker else operation.example

    def _by_owner(self, operation: Operation, names: list[str]) -> dict[str, Any]:
        """Values for a path that begins with a record of the operation's tag."""
        owner = self.task() if names[0] == "task_id" else self._owner(operation)
        known = {"namespace": owner.get("namespace"), "name": owner.get("name")}
        version = owner.get("version_id") or owner.get("draft_version_id")
        values = known | {"version_id": version, "slug": owner.get("slug"), "key": owner.get("key")}
        return {name: values.get(name) or owner["id"] for name in names}

    def _owner(self, operation: Operation) -> Any:
        match operation.tag:
            case "chats":
                return self.chat()
            case "agents":
                return self.agent()
            case tag:
                return self.make(tag)

    def task(self, app: str = "demo/echo", **fields: Any) -> Any:
        """A new task."""
        return self._client.run(app, {}, **fields)

    def part(self, owner: Any, path: str, body: Any, key: str = "id") -> Any:
        """Something that belongs to a record."""
        return self._client.data("POST", f"{path.format(owner['id'])}", body)[key]

    def flow_run(self) -> Any:
        return self._client.data("POST", "/flowruns", {"flow": self.make("flows")["id"], "input": {}})

    def trigger(self) -> Any:
        app = self._client.data("GET", "/apps/demo/echo")
        body = {"name": "t", "type": "manual", "action": "run_app", "app_id": app["id"]}
        return self._client.data("POST", "/triggers", body)

    def fire(self) -> Any:
        trigger = self.trigger()
        self._client.data("POST", f"/triggers/{trigger['id']}/fire")
        return self._client.data("GET", "/trigger-fires")["items"][0]

    def credential(self) -> Any:
        body = {"provider": f"provider-{next(_NUMBERS)}", "type": "api_key", "api_key": "k"}
        return self._client.data("POST", "/credentials", body)["credential"]

    def socket(self) -> Any:
        return self.task("demo/live")["socket"]

    def run(self, chat: Any) -> str:
        """The active run of a chat."""
        return chat["active_run"]["id"]

    def member(self) -> dict[str, str]:
        team = self.make("teams")
        path = "/teams/{}/members"
        body = {"email": "grace@example.com", "role": "member"}
        return {"team_id": team["id"], "user_id": self.part(team, path, body, "user_id")}

    def shared(self, tag: str) -> dict[str, str]:
        """The path of a share of a new record."""
        owner = self.agent() if tag == "agents" else self.make(tag)
        body = {"user_id": "someone", "permission": "read"}
        self.part(owner, f"/{tag}/{{}}/share", body)
        parameter = {"knowledge": "knowledge_id"}.get(tag, f"{tag.removesuffix('s')}_id")
        return {parameter: owner["id"], "user_id": "someone"}

    def rule(self, tag: str) -> dict[str, str]:
        """The path of a rule of a new record."""
        owner = self.agent() if tag == "agents" else self.chat()
        body = {"effect": "allow", "kind": "Tool", "selector": "act"}
        parameter = f"{tag.removesuffix('s')}_id"
        return {parameter: owner["id"], "rule_id": self.part(owner, f"/{tag}/{{}}/rules", body)}

    def invocation(self, tool: str) -> dict[str, str]:
        """The path of a call that waits."""
        chat, invocation = self.call(tool)
        return {"chat_id": chat["id"], "tool_invocation_id": invocation["id"]}

    def licensed(self) -> dict[str, str]:
        app = self.make("apps")
        self.part(app, "/apps/{}/license", {"license": "MIT"})
        return {"app_id": app["id"]}

    def finished(self) -> dict[str, str]:
        task = self.task(wait=True)
        return {"task_id": task["id"]}

    def invite(self) -> dict[str, str]:
        team = self.make("teams")
        body = {"email": "grace@example.com", "role": "member"}
        return {"team_id": team["id"], "invite_id": self.part(team, "/teams/{}/invites", body)}

    def file(self) -> str:
        return self._client.data("POST", "/files", {"files": [{"uri": "", "filename": "a.txt"}]})[0]["id"]

    def session(self) -> str:
        return self.task(session="new")["session_id"]

    def store_app(self) -> str:
        return self._client.data("GET", "/apps/demo/echo")["id"]

    def store_skill(self) -> str:
        skill = self.make("skills")
        self._client.data("POST", f"/skills/{skill['id']}/visibility", {"visibility": "public"})
        return skill["id"]

    def queued(self) -> str:
        return self.messages(self.chat("call ask", "wait"))[0]["id"]

    def interrupt(self) -> str:
        chat, _ = self.call("act")
        return chat["pending_interrupts"][0]["id"]

    def server(self) -> dict[str, str]:
        server = self.make("mcp_servers")
        return {"slug": server["slug"], "server_id": server["id"], "tool": "search_tickets"}


def _each(ids: str, make: Any) -> dict[str, Any]:
    return dict.fromkeys(ids.split(), make)


SPECIAL: dict[str, Any] = (
    _each("files_get files_delete", lambda plan: {"file_id": plan.file()})
    | _each("sessions_get sessions_keepalive sessions_end", lambda plan: {"session_id": plan.session()})
    | _each("store_get_app store_get_pricing store_estimate", lambda plan: {"app_id": plan.store_app()})
    | _each("store_get_skill", lambda plan: {"skill_id": plan.store_skill()})
    | _each("sockets_get sockets_access sockets_delete", lambda plan: {"socket_id": plan.socket()["id"]})
    | _each("apps_get_license", lambda plan: plan.licensed())
    | _each("usage_task_cost", lambda plan: plan.finished())
    | {f"{tag}_unshare": lambda plan, tag=tag: plan.shared(tag) for tag in ("apps", "agents", "flows")}
    | {f"{tag}_unshare": lambda plan, tag=tag: plan.shared(tag) for tag in ("artifacts", "knowledge")}
    | {f"{tag}_delete_rule": lambda plan, tag=tag: plan.rule(tag) for tag in ("agents", "chats")}
    | _each("teams_set_member_role teams_remove_member", lambda plan: plan.member())
    | _each("teams_revoke_invite", lambda plan: plan.invite())
    | _each("teams_check_username", lambda plan: {"username": "free"})
    | _each("skills_resolve", lambda plan: {"ref": f"dev/{plan.make('skills')['name']}"})
    | _each("mcp_servers_discover", lambda plan: {"url": "https://mcp.example.com"})
    | _each(
        "mcp_servers_get mcp_servers_list_tools mcp_servers_call_tool mcp_servers_get_owned "
        "mcp_servers_update mcp_servers_delete mcp_servers_refresh mcp_servers_set_visibility",
        lambda plan: plan.server(),
    )
    | _each(
        "credentials_get credentials_disconnect credentials_update_scopes",
        lambda plan: {"provider": plan.credential()["provider"]},
    )
    | _each(
        "triggers_get triggers_update triggers_delete triggers_fire",
        lambda plan: {"trigger_id": plan.trigger()["id"]},
    )
    | _each("triggers_get_fire", lambda plan: {"trigger_fire_id": plan.fire()["id"]})
    | _each(
        "flow_runs_get flow_runs_update flow_runs_cancel flow_runs_clone flow_runs_set_visibility "
        "flow_runs_stream flow_runs_stream_tasks",
        lambda plan: {"flow_run_id": plan.flow_run()["id"]},
    )
    | _each(
        "agent_runs_get agent_runs_cancel agent_runs_list_interrupts agent_runs_stream",
        lambda plan: {"agent_run_id": plan.run(plan.chat("hello"))},
    )
    | _each("chats_cancel_message", lambda plan: {"message_id": plan.queued()})
    | _each("chats_stream_message", lambda plan: {"message_id": plan.messages(plan.chat("hello"))[0]["id"]})
    | _each("tools_submit_result tools_submit_widget", lambda plan: plan.invocation("ask"))
    | _each(
        "tools_invoke tools_reject chats_always_allow chats_get_always_allow_options chats_explain_tool",
        lambda plan: plan.invocation("act"),
    )
    | _each("interrupts_resolve", lambda plan: {"interrupt_id": plan.interrupt()})
)
"""By operationId, for paths that need more than a new record of the operation's tag."""

REQUESTS: dict[str, Any] = {
    f"{tag}_transfer": lambda plan: {"team_id": plan.make("teams")["id"]}
    for tag in ("apps", "agents", "flows", "engines", "artifacts", "knowledge", "skills")
} | {
    "tasks_create": lambda plan: {"app": "demo/echo", "input": {"text": "Hello"}},
    "agents_run": lambda plan: {"agent_id": plan.agent()["id"], "input": {"text": "Hello"}},
    "agents_move": lambda plan: {"project_id": plan.make("projects")["id"]},
    "chats_create": lambda plan: {"agent": f"dev/{plan.agent()['name']}"},
    "chats_set_agent": lambda plan: {"agent": f"dev/{plan.agent()['name']}"},
    "flow_runs_create": lambda plan: {"flow": plan.make("flows")["id"], "input": {"a": 1}},
    "flows_apply_actions": lambda plan: {
        "actions": [{"type": "node.add", "payload": {"id": "n", "type": "app", "position": {"x": 1, "y": 2}}}]
    },
    "skills_supersede": lambda plan: {"superseded_id": plan.make("skills")["id"]},
    "artifacts_update": lambda plan: {"title": "Another title"},
}
"""By operationId, for bodies whose example names things that do not exist."""
