"""What each builder makes is kept in ``golden/``, one file each.

``RENEW_GOLDEN=1 .venv/bin/python -m pytest tests/tools/test_golden.py`` writes the files anew; read the
difference before it is committed, since it is what models will see.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from inferencesh.emulator.spec import Spec, named
from inferencesh.tools import as_tool

from .samples import BUILDERS, FUNCTIONS, HOOKS, INTERNAL

GOLDEN = Path(__file__).parent / "golden"
TOOLS = BUILDERS | FUNCTIONS
OTHERS = INTERNAL | HOOKS
CONFIGS = {
    "app": "AppToolConfig",
    "agent": "AgentToolConfig",
    "hook": "HookToolConfig",
    "http": "HTTPToolConfig",
    "call": "HTTPToolConfig",
    "mcp": "MCPToolConfig",
    "client": "ClientToolConfig",
}


def made(name: str) -> dict[str, Any]:
    if name in TOOLS:
        return as_tool(TOOLS[name]).to_dict()
    return OTHERS[name].build().to_dict()


def golden(name: str) -> Path:
    return GOLDEN / f"{name}.json"


def errors(schema_name: str, value: object) -> list[Any]:
    """What is wrong with it by the API's description, names of fields included."""
    spec = Spec.load()
    unknown = set(value) - set(spec.properties(named(schema_name)))  # type: ignore[call-overload]
    return [*unknown, *spec.schema(named(schema_name)).errors(value)]


@pytest.mark.parametrize("name", TOOLS | OTHERS)
def test_definitions_are_as_they_were(name: str) -> None:
    if os.environ.get("RENEW_GOLDEN"):
        golden(name).write_text(json.dumps(made(name), indent=2, ensure_ascii=False) + "\n", "utf-8")
    assert made(name) == json.loads(golden(name).read_text("utf-8"))


def test_no_golden_file_is_left_over() -> None:
    assert {path.stem for path in GOLDEN.iterdir()} == set(TOOLS | OTHERS)


@pytest.mark.parametrize("name", TOOLS)
def test_definitions_are_what_the_api_takes(name: str) -> None:
    definition = made(name)
    assert errors("AgentTool", definition) == []
    assert errors(CONFIGS[definition["type"]], definition[definition["type"]]) == []
    assert as_tool(TOOLS[name]).definition.to_dict() == definition


@pytest.mark.parametrize("name", OTHERS)
def test_configurations_are_what_the_api_takes(name: str) -> None:
    assert errors("InternalToolsConfig" if name in INTERNAL else "LifecycleHookConfig", made(name)) == []


@pytest.mark.parametrize("name", TOOLS)
def test_schemas_are_json_schema(name: str) -> None:
    definition = made(name)
    config = definition[definition["type"]]
    for schema in (config.get("input_schema"), config.get("output_schema")):
        if schema is not None:
            Draft202012Validator.check_schema(schema)
            assert schema["type"] == "object"


def test_a_definition_that_the_api_does_not_take_is_found() -> None:
    definition = made("client-scalars")
    assert errors("AgentTool", {**definition, "type": 7}) != []
    assert errors("AgentTool", {**definition, "surname": "x"}) != []
