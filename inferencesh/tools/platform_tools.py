"""Tools that the platform runs by itself: apps, agents, tools of MCP servers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from inferencesh_gen.runtime.arguments import encode

from .._core.errors import InvalidArgumentError
from .._core.shapes import is_mapping
from . import checks
from .builder import PlatformBuilder


class AppToolBuilder(PlatformBuilder):
    """A tool that runs an app."""

    _kind: ClassVar[str] = "app"
    _source: ClassVar[str] = "the input schema of the app"

    def __init__(self, name: str, app_ref: str) -> None:
        super().__init__(name)
        self._app: dict[str, Any] = {"ref": checks.reference("app_ref", app_ref)}

    def setup(self, values: Mapping[str, Any]) -> Self:
        """Settings that the app's workers are prepared with. The model does not see them."""
        return self._set("setup", values)

    def input(self, values: Mapping[str, Any]) -> Self:
        """Values of input fields where the model gives none."""
        return self._set("input", values)

    def fixed_input(self, values: Mapping[str, Any]) -> Self:
        """Values of input fields that the model neither sees nor sets."""
        return self._set("fixed_input", values)

    def function(self, name: str) -> Self:
        """Which of the app's functions to run; else its default."""
        self._app["function"] = checks.filled("function", name)
        return self

    def session_enabled(self, enabled: bool = True) -> Self:
        """Let the app keep its state from one call of a chat to the next."""
        self._app["session_enabled"] = checks.truth("enabled", enabled)
        return self

    def _set(self, field: str, values: object) -> Self:
        if not is_mapping(values):
            raise InvalidArgumentError(field, f'{{"field": value, …}} is needed; got {values!r}')
        self._app[field] = encode(values, field)
        return self

    def _config(self) -> dict[str, Any]:
        return dict(self._app)


class AgentToolBuilder(PlatformBuilder):
    """A tool that asks another agent."""

    _kind: ClassVar[str] = "agent"
    _source: ClassVar[str] = "the agent"

    def __init__(self, name: str, agent_ref: str) -> None:
        super().__init__(name)
        self._ref = checks.reference("agent_ref", agent_ref)

    def _config(self) -> dict[str, Any]:
        return {"ref": self._ref}


class MCPToolBuilder(PlatformBuilder):
    """A tool of an MCP server."""

    _kind: ClassVar[str] = "mcp"
    _source: ClassVar[str] = "the MCP server"

    def __init__(self, name: str, *, server: str, tool_name: str) -> None:
        super().__init__(name)
        self._server = checks.filled("server", server)
        self._tool_name = checks.filled("tool_name", tool_name)

    def _config(self) -> dict[str, Any]:
        return {"server": self._server, "tool_name": self._tool_name}


def app_tool(name: str, app_ref: str) -> AppToolBuilder:
    """A tool that runs an app.

    Args:
        name: Name that the model calls it by.
        app_ref: ``namespace/name`` or ``namespace/name@version``.

    Example:
        ```python
        app_tool("draw", "acme/painter").describe("Draw a picture.").setup({"model": "large"})
        ```
    """
    return AppToolBuilder(name, app_ref)


def agent_tool(name: str, agent_ref: str) -> AgentToolBuilder:
    """A tool that asks another agent.

    Args:
        name: Name that the model calls it by.
        agent_ref: ``namespace/name`` or ``namespace/name@version``.
    """
    return AgentToolBuilder(name, agent_ref)


def mcp_tool(name: str, *, server: str, tool_name: str) -> MCPToolBuilder:
    """A tool of an MCP server.

    Args:
        name: Name that the model calls it by.
        server: Slug of the server.
        tool_name: Name of the tool on the server.
    """
    return MCPToolBuilder(name, server=server, tool_name=tool_name)
