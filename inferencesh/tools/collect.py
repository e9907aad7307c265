"""Whatever stands for a tool, as a `Tool`."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from inferencesh_gen.runtime.model import Model

from .._core.errors import InvalidArgumentError
from .._core.shapes import is_mapping
from . import checks
from .base import Tool
from .builder import ToolBuilder
from .client_tools import check_handler
from .function_tool import FunctionTool

ToolLike = Tool | ToolBuilder | Model | Mapping[str, Any] | Callable[..., Any]
"""What goes into the list of tools of an agent."""


def as_tools(things: Iterable[ToolLike]) -> list[Tool]:
    """A tool for each.

    Raises:
        InvalidArgumentError: one is no tool, or two have one name.
    """
    if is_mapping(things) or isinstance(things, str | ToolBuilder) or not hasattr(things, "__iter__"):
        raise InvalidArgumentError("tools", f"a list of tools is needed; got {type(things).__name__}")
    tools = [as_tool(thing, f"tools[{index}]") for index, thing in enumerate(things)]
    seen: dict[str, int] = {}
    for index, tool in enumerate(tools):
        if tool.name in seen:
            raise InvalidArgumentError(
                f"tools[{index}]", f"{tool.name!r} is the name of tools[{seen[tool.name]}] too"
            )
        seen[tool.name] = index
    return tools


def as_tool(thing: ToolLike, where: str = "tool") -> Tool:
    """The tool that something stands for.

    Args:
        thing: A tool, a builder, a function (as under ``@tool``), or a definition in the API's form: a
            mapping, an `AgentTool`, or ``{"schema": definition, "handler": function}``.
        where: Name of the argument, for errors.

    Raises:
        InvalidArgumentError: it is none of these.
    """
    if isinstance(thing, Tool):
        return thing
    if isinstance(thing, ToolBuilder):
        return thing.build()
    if isinstance(function := getattr(thing, "__func__", None), FunctionTool):
        # What @classmethod makes of a tool, from Python 3.13 on.
        return function.__get__(thing.__self__, thing.__self__)  # type: ignore[union-attr]
    if inspect.isroutine(thing):
        return FunctionTool(thing)
    definition = thing.to_dict() if isinstance(thing, Model) else thing
    if is_mapping(definition):
        return _of_mapping(definition, where)
    raise InvalidArgumentError(
        where, f"a tool, a function or a definition is needed; got {type(thing).__name__}"
    )


def _of_mapping(definition: Mapping[str, Any], where: str) -> Tool:
    handler = None
    if "schema" in definition and "handler" in definition:
        handler = check_handler(f"{where}.handler", definition["handler"])
        definition = as_tool(definition["schema"], f"{where}.schema")
    for field in ("name", "type"):
        if field not in definition:
            raise InvalidArgumentError(
                where, f"a definition with {field!r} is needed; got {', '.join(definition) or 'nothing'}"
            )
    checks.tool_name(definition["name"])
    return Tool({"description": "", **definition}, handler=handler)
