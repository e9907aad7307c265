"""Whatever stands for a tool becomes one."""

from __future__ import annotations

from typing import Any

import pytest

from inferencesh import Inference, InvalidArgumentError, Tool, tool
from inferencesh.emulator import Emulator
from inferencesh.tools import app_tool, as_tool, as_tools, string
from inferencesh_gen.models import AgentTool

DEFINITION = {
    "name": "x",
    "type": "client",
    "description": "d",
    "client": {"input_schema": {"type": "object"}},
}


def add(a: int) -> int:
    """Add one."""
    return a + 1


def test_each_kind_becomes_a_tool() -> None:
    decorated = tool(add)
    built = tool("built").build()
    mapping = {"name": "mapped", "type": "agent", "agent": {"ref": "a/b"}}
    model = AgentTool.from_dict({**DEFINITION, "name": "model"})
    pair = {"schema": DEFINITION, "handler": lambda args: "ran"}
    plain = lambda_free_function
    tools = as_tools([decorated, tool("open"), app_tool("app", "a/b"), built, plain, mapping, model, pair])
    assert [one.name for one in tools] == [
        "add", "open", "app", "built", "lambda_free_function", "mapped", "model", "x",
    ]  # fmt: skip
    assert tools[0] is decorated
    assert tools[3] is built
    assert tools[4].call({"a": 1}) == 2
    assert tools[5].to_dict() == {"description": "", **mapping}
    assert tools[6].to_dict() == model.to_dict()
    assert tools[7].to_dict() == DEFINITION
    assert tools[7].call({}) == "ran"


def lambda_free_function(a: int) -> int:
    return a + 1


def test_a_pair_takes_a_tool_as_its_definition() -> None:
    made = as_tool({"schema": tool("x").param("a", string()).build(), "handler": len})
    assert made.name == "x"
    assert made.handler is len


def test_nothing_is_a_list_of_nothing() -> None:
    assert as_tools([]) == []
    assert [one.name for one in as_tools(tool(name) for name in "ab")] == ["a", "b"]


@pytest.mark.parametrize(
    ("things", "told"),
    [
        ([tool("x"), DEFINITION], "tools[1]: 'x' is the name of tools[0] too"),
        ([5], "tools[0]: a tool, a function or a definition is needed; got int"),
        ([None], "tools[0]: a tool, a function or a definition is needed; got NoneType"),
        ([Tool], "tools[0]: a tool, a function or a definition is needed; got ABCMeta"),
        ([{"name": "x"}], "tools[0]: a definition with 'type' is needed; got name"),
        ([{}], "tools[0]: a definition with 'name' is needed; got nothing"),
        ([{"name": "a b", "type": "app"}], "name: letters"),
        ([{"schema": DEFINITION, "handler": 5}], "tools[0].handler: a function is needed; got 5"),
        (
            [{"schema": DEFINITION, "handler": lambda a, b: a}],
            "tools[0].handler: it is called with one dict of arguments, but takes (a, b)",
        ),
        (
            [{"schema": 5, "handler": add}],
            "tools[0].schema: a tool, a function or a definition is needed; got int",
        ),
        (tool("x"), "tools: a list of tools is needed; got ClientToolBuilder"),
        (tool("x").build(), "tools: a list of tools is needed; got Tool"),
        (DEFINITION, "tools: a list of tools is needed; got dict"),
        ("x", "tools: a list of tools is needed; got str"),
        (7, "tools: a list of tools is needed; got int"),
    ],
)
def test_what_is_no_tool_is_refused(things: Any, told: str) -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        as_tools(things)
    assert str(caught.value).startswith(told)


def test_tools_go_into_any_request() -> None:
    emulator = Emulator(api_key="key")
    with emulator.serve() as url, Inference(api_key="key", base_url=url) as client:
        agent = client.agents.create(name="a", version={"tools": [tool(add), app_tool("app", "a/b").build()]})
    assert agent.version is not None
    assert [one.name for one in agent.version.tools] == ["add", "app"]
    assert agent.version.tools[0].client is not None
    assert agent.version.tools[0].client.input_schema["required"] == ["a"]
