"""What loads when, and what works without the extra ``inferencesh[tools]``."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

import inferencesh
import inferencesh.tools
from tests.generated.modules import modules_after
from tests.generated.test_lazy import declared, table

HEAVY = {"pydantic", "docstring_parser", "typing_extensions"}

WITHOUT = """
import importlib.machinery, json, sys

class Hidden(importlib.machinery.PathFinder):
    @classmethod
    def find_spec(cls, name, path=None, target=None):
        if name.partition(".")[0] in {"pydantic", "pydantic_core", "docstring_parser", "typing_extensions"}:
            return None
        return super().find_spec(name, path, target)

sys.meta_path = [Hidden if finder is importlib.machinery.PathFinder else finder for finder in sys.meta_path]
"""


def without_extra(code: str) -> object:
    """The JSON that a program prints in which the extra is not installed."""
    done = subprocess.run([sys.executable, "-c", WITHOUT + code], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_what_type_checkers_see_is_what_there_is() -> None:
    assert table(inferencesh.tools._EXPORTS) == declared(Path("inferencesh/tools/__init__.py"))
    for name in table(inferencesh.tools._EXPORTS):
        assert name in dir(inferencesh.tools)
        assert getattr(inferencesh.tools, name) is not None


def test_the_package_exports_what_users_import_from_it() -> None:
    for name in table(inferencesh._EXPORTS):
        if table(inferencesh._EXPORTS)[name].startswith(".tools"):
            assert getattr(inferencesh, name) is getattr(inferencesh.tools, name)
    assert inferencesh.ToolError is inferencesh.tools.ToolError


def test_the_extra_loads_with_the_first_schema_alone() -> None:
    assert not HEAVY & modules_after("import inferencesh.tools")
    decorated = "from inferencesh import tool\n@tool\ndef f(a: int) -> int: return a\nf(1)"
    assert not HEAVY & modules_after(decorated)
    assert modules_after(f"{decorated}\nf.call({{'a': 1}})") >= HEAVY
    built = "from inferencesh import tool, string\ntool('x').handler(len).build().call({})"
    assert not HEAVY & modules_after(built)


def test_without_the_extra_the_builders_work() -> None:
    printed = without_extra(
        """
from inferencesh import tool, array, integer, app_tool
from inferencesh.tools import as_tools, tool_result, internal_tools, lifecycle_hook
made = tool("x").param("a", array(integer())).handler(lambda args: {"sum": sum(args["a"])})
tools = as_tools([made, app_tool("b", "a/b")])
internal_tools().plan().build(), lifecycle_hook("agent.start").task("a/b").build()
print(json.dumps([tools[0].to_dict(), tool_result(tools[0].call({"a": [1, 2]}))]))
"""
    )
    assert isinstance(printed, list)
    assert printed[0]["client"]["input_schema"]["required"] == ["a"]
    assert printed[1] == '{"sum": 3}'


@pytest.mark.parametrize(
    "use",
    [
        "inferencesh.tool(f)",
        "inferencesh.tool(name='g')(f)",
        "inferencesh.tools.as_tools([f])",
        "inferencesh.tools.check_installed()",
        "inferencesh.tools.Shape",
    ],
)
def test_without_the_extra_a_function_says_what_to_install(use: str) -> None:
    told = without_extra(
        f"""
import inferencesh.tools
def f(a: int) -> int: return a
try:
    {use}
except ImportError as error:
    print(json.dumps(str(error)))
"""
    )
    assert "pip install 'inferencesh[tools]'" in str(told)
