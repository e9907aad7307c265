# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .agent_permissions import AgentPermissions
    from .agent_tool_dto import AgentToolDTO
    from .context_field import ContextField
    from .core_app_config import CoreAppConfig
    from .internal_tools_config import InternalToolsConfig
    from .lifecycle_hook_config import LifecycleHookConfig
    from .scope_group import ScopeGroup
    from .skill_config import SkillConfig
    from .team_relation import TeamRelation
    from .user_relation import UserRelation
    from .visibility import Visibility


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class AgentVersion(Model):
    """One version of the configuration of an agent."""

    id: str
    """Lowercase ULID of 26 characters."""
    short_id: str
    """Short form of the id, for people."""
    created_at: datetime.datetime
    updated_at: datetime.datetime
    user_id: str
    """Id of the user who made it."""
    team_id: str
    """Id of the team (workspace) that owns it."""
    visibility: Visibility
    """Who may see an object: its owner alone, the team, the organization, everybody, or everybody who has the
    link."""
    description: str
    """What the agent does, for people and for other agents."""
    system_prompt: str
    example_prompts: list[str]
    """Prompts to start with."""
    tools: list[AgentToolDTO]
    skills: list[SkillConfig]
    deleted_at: datetime.datetime | None = None
    """Set once the object is deleted."""
    user: UserRelation | None = None
    """The user who made it, where the server joins it."""
    team: TeamRelation | None = None
    """The owning team, where the server joins it."""
    org_id: str | None = None
    core_app: CoreAppConfig | None = None
    """The app that is its language model."""
    context: list[ContextField] | None = None
    """Variables that callers may set."""
    internal_tools: InternalToolsConfig | None = None
    """Built-in tools that are on."""
    permissions: AgentPermissions | None = None
    """What it may do without asking."""
    hooks: list[LifecycleHookConfig] | None = None
    """What is called as it works."""
    output_schema: Any = None
    """JSON Schema of its structured output."""
    visitor_reads: list[ScopeGroup] | None = None
    """What visitors may read."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", codecs.scalar, required=True),
        "short_id": Field("short_id", codecs.scalar, required=True),
        "created_at": Field("created_at", codecs.timestamp, required=True),
        "updated_at": Field("updated_at", codecs.timestamp, required=True),
        "user_id": Field("user_id", codecs.scalar, required=True),
        "team_id": Field("team_id", codecs.scalar, required=True),
        "visibility": Field("visibility", codecs.Enum("Visibility"), required=True),
        "description": Field("description", codecs.scalar, required=True),
        "system_prompt": Field("system_prompt", codecs.scalar, required=True),
        "example_prompts": Field("example_prompts", codecs.plain_array, required=True),
        "tools": Field("tools", codecs.Array(codecs.Object("AgentToolDTO")), required=True),
        "skills": Field("skills", codecs.Array(codecs.Object("SkillConfig")), required=True),
        "deleted_at": Field("deleted_at", codecs.timestamp),
        "user": Field("user", codecs.Object("UserRelation")),
        "team": Field("team", codecs.Object("TeamRelation")),
        "org_id": Field("org_id", codecs.scalar),
        "core_app": Field("core_app", codecs.Object("CoreAppConfig")),
        "context": Field("context", codecs.Array(codecs.Object("ContextField"))),
        "internal_tools": Field("internal_tools", codecs.Object("InternalToolsConfig")),
        "permissions": Field("permissions", codecs.Object("AgentPermissions")),
        "hooks": Field("hooks", codecs.Array(codecs.Object("LifecycleHookConfig"))),
        "output_schema": Field("output_schema", codecs.scalar),
        "visitor_reads": Field("visitor_reads", codecs.Array(codecs.Enum("ScopeGroup"))),
    }
