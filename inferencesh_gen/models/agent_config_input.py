# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .agent_permissions import AgentPermissions
    from .agent_tool import AgentTool
    from .context_field import ContextField
    from .core_app_config_input import CoreAppConfigInput
    from .internal_tools_config import InternalToolsConfig
    from .lifecycle_hook_config import LifecycleHookConfig
    from .skill_config import SkillConfig


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class AgentConfigInput(Model):
    """The configuration of an agent."""

    name: str | None = None
    description: str | None = None
    """What the agent does, for people and for other agents."""
    system_prompt: str | None = None
    example_prompts: list[str] | None = None
    """Prompts to start with."""
    core_app: CoreAppConfigInput | None = None
    """The app that is its language model."""
    tools: list[AgentTool] | None = None
    skills: list[SkillConfig] | None = None
    context: list[ContextField] | None = None
    """Variables that callers may set."""
    internal_tools: InternalToolsConfig | None = None
    """Built-in tools that are on."""
    permissions: AgentPermissions | None = None
    """What it may do without asking."""
    hooks: list[LifecycleHookConfig] | None = None
    """What is called as it works."""
    output_schema: Any = None
    """JSON Schema of its structured output; needs the built-in tool `finish`."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "name": Field("name", codecs.scalar),
        "description": Field("description", codecs.scalar),
        "system_prompt": Field("system_prompt", codecs.scalar),
        "example_prompts": Field("example_prompts", codecs.plain_array),
        "core_app": Field("core_app", codecs.Object("CoreAppConfigInput")),
        "tools": Field("tools", codecs.Array(codecs.Object("AgentTool"))),
        "skills": Field("skills", codecs.Array(codecs.Object("SkillConfig"))),
        "context": Field("context", codecs.Array(codecs.Object("ContextField"))),
        "internal_tools": Field("internal_tools", codecs.Object("InternalToolsConfig")),
        "permissions": Field("permissions", codecs.Object("AgentPermissions")),
        "hooks": Field("hooks", codecs.Array(codecs.Object("LifecycleHookConfig"))),
        "output_schema": Field("output_schema", codecs.scalar),
    }
