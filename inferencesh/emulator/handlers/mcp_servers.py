"""MCP servers. The emulator calls none: each is connected, and its only tool repeats its arguments."""

from typing import Any

from ..crud.methods import get, list_records
from ..handling import Call, Handler
from ..records import Record, to_json
from ..state import State


async def create(state: State, call: Call) -> Any:
    name = call.fields.get("name") or call.fields.get("slug") or "server"
    about = {"name": name, "slug": call.fields.get("slug") or name, "title": call.fields.get("title") or name}
    return state.collections["mcp_servers"].create(call.fields | about)


async def list_servers(state: State, call: Call) -> Any:
    return await list_records(state, state.collections["mcp_servers"], call)


async def get_owned(state: State, call: Call) -> Any:
    return await get(state, state.collections["mcp_servers"], call)


async def get_by_slug(state: State, call: Call) -> Any:
    return _server(state, call)


async def list_tools(state: State, call: Call) -> Any:
    _server(state, call)
    return [_tool(state)]


async def call_tool(state: State, call: Call) -> Any:
    _server(state, call)
    if call.parameters["tool"] != _tool(state)["name"]:
        said = f"there is no tool {call.parameters['tool']!r}"
        return {"content": [{"type": "text", "text": said}], "isError": True, "error": True}
    return {
        "content": [{"type": "text", "text": to_json(call.body).decode()}],
        "structuredContent": call.body,
    }


def _server(state: State, call: Call) -> Record:
    slug = call.parameters["slug"]
    return state.collections["mcp_servers"].table.one(shown=slug, slug=slug)


def _tool(state: State) -> Record:
    tool: Record = state.spec.example("MCPTool")
    return tool


HANDLERS: dict[str, Handler] = {
    "mcp_servers_create": create,
    "mcp_servers_index_owned": list_servers,
    "mcp_servers_list_owned": list_servers,
    "mcp_servers_get_owned": get_owned,
    "mcp_servers_get": get_by_slug,
    "mcp_servers_list_tools": list_tools,
    "mcp_servers_call_tool": call_tool,
}
