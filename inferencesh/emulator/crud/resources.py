"""The resources that need nothing but the general behaviours, or little more: what each of them is like."""

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from ..records import Record, is_object


def no_fields(_: Record) -> Record:
    return {}


@dataclass(frozen=True)
class Resource:
    """How the records of a tag behave.

    Attributes:
        tag: The tag of its operations, also the name of its table.
        schema: Name of the schema of a record.
        noun: What a record is called when there is none.
        parameter: The path parameter that says which one is meant.
        key: The field that this parameter holds.
        version: Name of the schema of its versions, if it has any.
        content: The request's field with what makes a version; the whole request if there is none.
        upserts: Whether creating one with a name that is taken makes a new version of that one.
        unique: A field that no two records share.
        limit: Records a page, unless the request says otherwise.
        names: For fields whose values have names: the value of each name.
        defaults: What a new record has unless the request says otherwise.
        describe: Fields of a version that follow from what was sent.
    """

    tag: str
    schema: str
    noun: str
    parameter: str
    key: str = "id"
    version: str | None = None
    content: str | None = None
    upserts: bool = False
    unique: str | None = None
    limit: int = 10
    names: Mapping[str, Mapping[str, Any]] = field(default_factory=dict[str, Mapping[str, Any]])
    defaults: Mapping[str, Any] = field(default_factory=dict[str, Any])
    describe: Callable[[Record], Record] = no_fields


def text_hash(text: str, algorithm: str = "sha256") -> str:
    """The hash of a text as hexadecimal digits."""
    return hashlib.new(algorithm, text.encode("utf-8", "replace")).hexdigest()


def _knowledge_version(content: Record) -> Record:
    page = content.get("content")
    return {"content_hash": text_hash((page.get("content") or "") if is_object(page) else "")}


def _skill_version(content: Record) -> Record:
    text = content.get("instructions") or ""
    page = {"path": "SKILL.md", "content": text, "size": len(text), "hash": text_hash(text)}
    return {"instructions": page, "content_hash": text_hash(text)}


def _artifact_version(content: Record) -> Record:
    text = content["content"]
    size = len(text.encode("utf-8", "replace"))
    page = {"path": "index.html", "content": text, "size": size, "hash": text_hash(text)}
    return {
        "content": page,
        "content_hash": page["hash"],
        "md5": text_hash(text, "md5"),
        "size_bytes": size,
    }


_FLOW_RUN_STATUSES = ("unknown", "pending", "running", "completed", "failed", "cancelled")

_ALL = (
    Resource(
        "apps",
        "App",
        "app",
        "app_id",
        version="AppVersion",
        content="version",
        unique="name",
        limit=50,
        defaults={"category": "other"},
    ),
    Resource("agents", "Agent", "agent", "agent_id", version="AgentVersion", content="version", upserts=True),
    Resource(
        "knowledge",
        "Knowledge",
        "entry",
        "knowledge_id",
        version="KnowledgeVersion",
        content="version",
        upserts=True,
        limit=50,
        describe=_knowledge_version,
    ),
    Resource(
        "skills",
        "Skill",
        "skill",
        "skill_id",
        version="SkillVersion",
        upserts=True,
        limit=50,
        describe=_skill_version,
    ),
    Resource(
        "artifacts",
        "Artifact",
        "artifact",
        "artifact_id",
        version="ArtifactVersion",
        upserts=True,
        describe=_artifact_version,
    ),
    Resource(
        "flows",
        "Flow",
        "flow",
        "flow_id",
        version="FlowVersion",
        content="draft_version",
        defaults={"published_version_id": ""},
    ),
    Resource(
        "flow_runs",
        "FlowRun",
        "flow run",
        "flow_run_id",
        names={"status": {name: number for number, name in enumerate(_FLOW_RUN_STATUSES)}},
    ),
    Resource("chats", "Chat", "chat", "chat_id", defaults={"status": "idle"}),
    Resource("chat_messages", "ChatMessage", "message", "message_id", limit=50),
    Resource("agent_runs", "AgentRun", "agent run", "agent_run_id"),
    Resource("tool_invocations", "ToolInvocation", "tool call", "tool_invocation_id"),
    Resource("interrupts", "Interrupt", "interrupt", "interrupt_id"),
    Resource("triggers", "Trigger", "trigger", "trigger_id", defaults={"enabled": True}),
    Resource("trigger_fires", "TriggerFire", "fire", "trigger_fire_id"),
    Resource("engines", "Engine", "engine", "engine_id"),
    Resource("projects", "Project", "project", "project_id"),
    Resource("mcp_servers", "MCPServer", "MCP server", "server_id"),
    Resource("sockets", "Socket", "socket", "socket_id"),
    Resource("credentials", "Credential", "credential", "provider", key="provider"),
    Resource("secrets", "Secret", "secret", "key", key="key", unique="key"),
    Resource("api_keys", "ApiKey", "API key", "api_key_id"),
    Resource("teams", "Team", "team", "team_id", unique="username"),
)

RESOURCES = {resource.tag: resource for resource in _ALL}
"""By tag."""

PARAMETERS = {resource.parameter: resource for resource in _ALL}
"""By the path parameter that names one."""
