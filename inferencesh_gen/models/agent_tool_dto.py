# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .agent_tool_config_dto import AgentToolConfigDTO
    from .app_tool_config_dto import AppToolConfigDTO
    from .client_tool_config_dto import ClientToolConfigDTO
    from .hook_tool_config_dto import HookToolConfigDTO
    from .http_tool_config_dto import HTTPToolConfigDTO
    from .mcp_tool_config_dto import MCPToolConfigDTO
    from .tool_type import ToolType


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class AgentToolDTO(Model):
    """A tool of an agent. The field named by `type` holds its configuration."""

    name: str
    """Name the model calls it by."""
    description: str
    """What it does, told to the model."""
    type: ToolType
    """What runs when a tool is called."""
    display_name: str | None = None
    """Name for people."""
    require_approval: bool | None = None
    """Whether a person has to approve each call."""
    approval_timeout: int | None = None
    """Seconds to wait for the approval; 0 waits forever."""
    app: AppToolConfigDTO | None = None
    agent: AgentToolConfigDTO | None = None
    hook: HookToolConfigDTO | None = None
    http: HTTPToolConfigDTO | None = None
    call: HTTPToolConfigDTO | None = None
    """Configuration of a tool of type `call`."""
    mcp: MCPToolConfigDTO | None = None
    client: ClientToolConfigDTO | None = None

    _fields: ClassVar[Mapping[str, Field]] = {
        "name": Field("name", codecs.scalar, required=True),
        "description": Field("description", codecs.scalar, required=True),
        "type": Field("type", codecs.Enum("ToolType"), required=True),
        "display_name": Field("display_name", codecs.scalar),
        "require_approval": Field("require_approval", codecs.scalar),
        "approval_timeout": Field("approval_timeout", codecs.scalar),
        "app": Field("app", codecs.Object("AppToolConfigDTO")),
        "agent": Field("agent", codecs.Object("AgentToolConfigDTO")),
        "hook": Field("hook", codecs.Object("HookToolConfigDTO")),
        "http": Field("http", codecs.Object("HTTPToolConfigDTO")),
        "call": Field("call", codecs.Object("HTTPToolConfigDTO")),
        "mcp": Field("mcp", codecs.Object("MCPToolConfigDTO")),
        "client": Field("client", codecs.Object("ClientToolConfigDTO")),
    }
