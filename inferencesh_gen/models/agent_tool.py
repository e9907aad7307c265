# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .agent_tool_config import AgentToolConfig
    from .app_tool_config import AppToolConfig
    from .client_tool_config import ClientToolConfig
    from .hook_tool_config import HookToolConfig
    from .http_tool_config import HTTPToolConfig
    from .internal_tool_config import InternalToolConfig
    from .mcp_tool_config import MCPToolConfig
    from .tool_type import ToolType


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class AgentTool(Model):
    """A tool to give an agent. The field named by `type` holds its configuration."""

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
    app: AppToolConfig | None = None
    agent: AgentToolConfig | None = None
    hook: HookToolConfig | None = None
    http: HTTPToolConfig | None = None
    call: HTTPToolConfig | None = None
    """Configuration of a tool of type `call`."""
    mcp: MCPToolConfig | None = None
    client: ClientToolConfig | None = None
    internal: InternalToolConfig | None = None

    _fields: ClassVar[Mapping[str, Field]] = {
        "name": Field("name", codecs.scalar, required=True),
        "description": Field("description", codecs.scalar, required=True),
        "type": Field("type", codecs.Enum("ToolType"), required=True),
        "display_name": Field("display_name", codecs.scalar),
        "require_approval": Field("require_approval", codecs.scalar),
        "approval_timeout": Field("approval_timeout", codecs.scalar),
        "app": Field("app", codecs.Object("AppToolConfig")),
        "agent": Field("agent", codecs.Object("AgentToolConfig")),
        "hook": Field("hook", codecs.Object("HookToolConfig")),
        "http": Field("http", codecs.Object("HTTPToolConfig")),
        "call": Field("call", codecs.Object("HTTPToolConfig")),
        "mcp": Field("mcp", codecs.Object("MCPToolConfig")),
        "client": Field("client", codecs.Object("ClientToolConfig")),
        "internal": Field("internal", codecs.Object("InternalToolConfig")),
    }
