"""What type checkers see of tools. Checked, never executed."""

# pyright: strict, reportUnnecessaryTypeIgnoreComment=true

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any, assert_type

from inferencesh import Tool, ToolArgumentsError, ToolError, app_tool, call_tool, optional, string, tool
from inferencesh.tools import (
    ClientToolBuilder,
    EncodedResult,
    FunctionTool,
    Shape,
    as_tools,
    encode_result,
    internal_tools,
    lifecycle_hook,
    mcp_tool,
    tool_result,
    webhook_tool,
)
from inferencesh_gen.models import AgentTool, HookEvent, InternalToolsConfig, LifecycleHookConfig


@tool
def add(a: int, b: int = 1) -> int:
    return a + b


@tool(
    name="later",
    description="Later.",
    display_name="L",
    requires_approval=True,
    approval_timeout=5,
    timeout=30,
)
async def add_later(a: int, *, b: str = "") -> str:
    return f"{a}{b}"


@tool("named").describe("Named.").require_approval().timeout(2)
def named(word: str) -> list[str]:
    return [word]


@tool()
def bare() -> None: ...


class Service:
    @tool
    def look(self, word: str, times: int = 1) -> list[str]:
        return [word] * times

    @tool(timeout=3)
    async def later(self, word: str) -> str:
        return word

    @staticmethod
    @tool
    def fixed(word: str) -> str:
        return word


async def decorated() -> None:
    assert_type(add(1), int)
    assert_type(add(1, b=2), int)
    assert_type(await add_later(1, b="x"), str)
    assert_type(named("x"), list[str])
    assert_type(bare(), None)
    add("x")  # type: ignore[arg-type]
    add(1, c=2)  # type: ignore[call-arg]
    assert_type(add.name, str)
    assert_type(add.timeout, float | None)
    assert_type(add.definition, AgentTool)
    assert_type(add.call({"a": 1}), Any)
    assert_type(add.bind({"a": 1}), tuple[tuple[Any, ...], dict[str, Any]])
    plain: Callable[[int], int] = add
    general: Tool = add
    print(plain, general)


async def methods(service: Service) -> None:
    assert_type(service.look("x"), list[str])
    assert_type(service.look("x", times=2), list[str])
    assert_type(await service.later("x"), str)
    assert_type(service.look.name, str)
    assert_type(Service.fixed("x"), str)
    service.look(1)  # type: ignore[arg-type]
    assert_type(Service.look(service, "x"), list[str])


def built() -> None:
    builder = (
        tool("x").describe("d").description("d").param("a", string("A")).params({"b": optional(string())})
    )
    assert_type(builder, ClientToolBuilder)
    assert_type(builder.display_name("X").require_approval(), ClientToolBuilder)
    assert_type(builder.handler(lambda args: args["a"]), ClientToolBuilder)
    assert_type(builder.handler(lambda args: args["a"]).build(), Tool)
    assert_type(builder.build().handler, Callable[..., Any] | None)
    assert_type(
        app_tool("x", "a/b").setup({"k": 1}).function("f").session_enabled().describe("d").build(), Tool
    )
    assert_type(call_tool("x", "https://a").method("GET").auth(bearer="K").param("q", string()).build(), Tool)
    assert_type(mcp_tool("x", server="a", tool_name="b").build(), Tool)
    assert_type(webhook_tool("x", "https://a").secret("s").build(), Tool)
    assert_type(internal_tools().plan(True).memory().build(), InternalToolsConfig)
    assert_type(internal_tools({"plan": True}, memory=False).build(), InternalToolsConfig)
    assert_type(lifecycle_hook("agent.start").webhook("https://a").async_().build(), LifecycleHookConfig)
    assert_type(lifecycle_hook(HookEvent.AGENT_START).gate("deny").timeout(5).build(), LifecycleHookConfig)
    mcp_tool("x", "a", "b")  # type: ignore[call-arg]


def handle(args: dict[str, Any]) -> str:
    return str(args["x"])


async def handle_later(args: dict[str, Any]) -> str:
    return str(args["x"])


def handlers() -> None:
    tool("x").handler(handle).handler(handle_later)
    tool("x").handler(lambda args: '{"temp": 72}')


def collected(function: Callable[[int], Awaitable[str]]) -> None:
    assert_type(
        as_tools([add, named, tool("x"), Service().look, function, {"name": "x", "type": "client"}]),
        list[Tool],
    )


def results() -> None:
    assert_type(tool_result({"a": 1}), str)
    assert_type(encode_result(b"x"), EncodedResult)
    assert_type(encode_result(b"x").text, str)
    assert_type(Shape(list[int]).convert([1]), list[int])
    assert_type(Shape(list[int]).schema, dict[str, Any])
    assert_type(Shape(list[int] | None).convert(None), Any)


def errors() -> None:
    try:
        raise ToolError("text")
    except ToolArgumentsError as error:
        assert_type(error.problems, list[str])


def generic(one: FunctionTool[[int], str]) -> str:
    return one(1)
