"""Tools for agents, from Python functions or piece by piece; built-in tools and hooks.

```python
from inferencesh.tools import string, tool

@tool                                   # from a function: needs inferencesh[tools]
def get_weather(city: str, days: int = 1) -> dict[str, object]:
    '''The weather of a city.

    Args:
        city: Its name.
        days: How many days ahead.
    '''
    return {"city": city, "days": days, "sky": "clear"}

search = tool("search").describe("Find files.").param("glob", string()).handler(lambda args: "none")
```

**What runs them needs of them.** Whoever follows a chat turns what it is given into `Tool` objects, and uses
these alone; nothing here does any I/O, starts a thread or awaits.

- ``as_tools(things)``: a list of `Tool` from tools, builders that were not built, plain functions, and
  definitions in the API's form (mappings, `AgentTool`, ``{"schema": …, "handler": …}``). Two tools of one
  name are refused. The builders of hooks and of `internal_tools` have ``build()`` alone, which gives a model.
- ``tool.name``; ``tool.to_dict()``: its definition as the API wants it; ``tool.definition``: the same as a
  model. A tool is also a mapping of its definition, so that it can stand inside any request.
- ``tool.handler``: the function, or None if the tool runs elsewhere or is answered by hand.
- ``tool.requires_approval``; ``tool.timeout``: seconds that one call may take, or None.
- ``tool.is_async``: whether calling it gives a coroutine. If not, a call may block, and may yet return an
  awaitable.
- ``tool.bind(arguments)`` → ``(args, kwargs)`` for ``tool.handler``: checked and converted;
  ``tool.call(arguments)`` does both, and returns what the function does: a value or an awaitable.
  Wrong arguments raise `ToolArgumentsError`, whose text lists each problem for the model.
- ``encode_result(value)`` → `EncodedResult`: ``.text`` for the model, and ``.attachments``: what in the value
  is a file (`File`, `FileRef`, a path, bytes, an open binary file), in order, still to be uploaded. Each is
  named in the text as ``[attachment 1: chart.png]``. ``tool_result(value)`` is the text alone.
- A handler that raises `ToolError` has said exactly what the model shall read: ``str(error)``.
- ``Shape(SomeType)``: ``.schema`` and ``.convert(value)`` of any annotation, for structured output; a value
  that does not fit raises `ShapeError` with ``.problems``. Needs ``inferencesh[tools]``; importing it without
  tells what to install, as `check_installed` does.
"""

from typing import TYPE_CHECKING

from inferencesh_gen.runtime.lazy import attach

if TYPE_CHECKING:
    from inferencesh._core.errors import ToolArgumentsError as ToolArgumentsError
    from inferencesh._core.errors import ToolError as ToolError

    from .base import Tool as Tool
    from .client_tools import ClientToolBuilder as ClientToolBuilder
    from .client_tools import tool as tool
    from .collect import ToolLike as ToolLike
    from .collect import as_tool as as_tool
    from .collect import as_tools as as_tools
    from .extra import check_installed as check_installed
    from .function_tool import FunctionTool as FunctionTool
    from .hooks import lifecycle_hook as lifecycle_hook
    from .http_tools import call_tool as call_tool
    from .http_tools import http_tool as http_tool
    from .http_tools import webhook_tool as webhook_tool
    from .internal import internal_tools as internal_tools
    from .platform_tools import agent_tool as agent_tool
    from .platform_tools import app_tool as app_tool
    from .platform_tools import mcp_tool as mcp_tool
    from .results import EncodedResult as EncodedResult
    from .results import encode_result as encode_result
    from .results import tool_result as tool_result
    from .schemas import array as array
    from .schemas import boolean as boolean
    from .schemas import enum_of as enum_of
    from .schemas import integer as integer
    from .schemas import number as number
    from .schemas import obj as obj
    from .schemas import optional as optional
    from .schemas import string as string
    from .shape import Shape as Shape
    from .shape import ShapeError as ShapeError

_EXPORTS = {
    "inferencesh._core.errors": ("ToolArgumentsError", "ToolError"),
    ".base": ("Tool",),
    ".client_tools": ("ClientToolBuilder", "tool"),
    ".collect": ("ToolLike", "as_tool", "as_tools"),
    ".extra": ("check_installed",),
    ".function_tool": ("FunctionTool",),
    ".hooks": ("lifecycle_hook",),
    ".http_tools": ("call_tool", "http_tool", "webhook_tool"),
    ".internal": ("internal_tools",),
    ".platform_tools": ("agent_tool", "app_tool", "mcp_tool"),
    ".results": ("EncodedResult", "encode_result", "tool_result"),
    ".schemas": ("array", "boolean", "enum_of", "integer", "number", "obj", "optional", "string"),
    ".shape": ("Shape", "ShapeError"),
}
"""What is public, by the module that holds it: the same as the imports above (a test compares them)."""


if not TYPE_CHECKING:
    __getattr__, __dir__ = attach(
        __name__, {name: module for module, names in _EXPORTS.items() for name in names}
    )
