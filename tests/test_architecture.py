"""The arrows between the rooms: who may import whom."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

HTTP_LIBRARIES = {
    "aiohttp",
    "h11",
    "httpcore",
    "httptools",
    "httpx",
    "requests",
    "urllib3",
    "http",
    "socket",
    "ssl",
}

ROOMS = {
    "inferencesh_gen": {"inferencesh_gen"},
    "inferencesh/_core": {"inferencesh._core", "inferencesh._version", "inferencesh_gen"},
    "inferencesh/_local": {"inferencesh._local", "inferencesh._core", "inferencesh_gen"},
    "inferencesh/_transport": {"inferencesh._transport", "inferencesh._core"},
    "inferencesh/tools": {"inferencesh.tools", "inferencesh._core", "inferencesh_gen"},
    "inferencesh/_shim": {
        "inferencesh._core",
        "inferencesh._local",
        "inferencesh._shim",
        "inferencesh._transport",
    },
    "inferencesh/emulator": {"inferencesh.emulator"},
    "inferencesh/testing": {"inferencesh", "inferencesh_gen"},
    "generator": {"generator"},
    "public_api": {"public_api", "inferencesh", "inferencesh_gen"},
    **{
        f"inferencesh/{side}": {
            f"inferencesh.{side}",
            "inferencesh._core",
            "inferencesh._local",
            "inferencesh._shim",
            "inferencesh._transport",
            "inferencesh.tools",
            "inferencesh_gen",
        }
        for side in ("_async", "_sync")
    },
}
"""What of our own packages each room may import."""

THIRD_PARTIES = {
    "inferencesh_gen": {"attrs", "dateutil"},
    "inferencesh/_core": {"attrs"},
    "inferencesh/_local": {"attrs"},
    "inferencesh/_transport": {"attrs", "certifi", "h11", "httpcore", "httptools", "httpx"},
    "inferencesh/_shim": {"msgspec", "rich"},
    "inferencesh/tools": {"attrs", "docstring_parser", "pydantic", "pydantic_core", "typing_extensions"},
    "inferencesh/_async": set[str](),
    "inferencesh/_sync": set[str](),
    "inferencesh/emulator": {"jsonschema", "referencing", "starlette", "uvicorn"},
    "inferencesh/testing": {"attrs", "pytest"},
}
"""What else each room may import, beside the standard library."""

SILENT_ROOMS = THIRD_PARTIES.keys() - {"inferencesh/_transport", "inferencesh/emulator"}
"""The rooms that do not talk HTTP."""

OURS = ("inferencesh", "inferencesh_gen", "generator", "benchmarks", "public_api", "tests")


def imports(file: Path) -> Iterator[str]:
    """The absolute name of every module that a file imports, wherever it does."""
    package = file.with_suffix("").parts[:-1]
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else ()
            module = ".".join([*base, *([node.module] if node.module else [])])
            # `from .. import models` names a module, `from .models import Task` a class: allow for both.
            yield from (f"{module}.{alias.name}" for alias in node.names)


def within(name: str, modules: set[str]) -> bool:
    return any(name == module or name.startswith(f"{module}.") for module in modules)


def imported_by(room: str) -> set[tuple[str, str]]:
    """Every import of a room, with the file that it stands in."""
    files = list(Path(room).rglob("*.py"))
    assert files, f"{room} is empty"
    return {(file.as_posix(), name) for file in files for name in imports(file)}


@pytest.mark.parametrize("room", ROOMS)
def test_rooms_import_what_they_may(room: str) -> None:
    ours = {(file, name) for file, name in imported_by(room) if name.partition(".")[0] in OURS}
    assert {(file, name) for file, name in ours if not within(name, ROOMS[room])} == set()


@pytest.mark.parametrize("room", THIRD_PARTIES)
def test_rooms_stand_on_few_packages(room: str) -> None:
    known = THIRD_PARTIES[room] | set(OURS) | sys.stdlib_module_names | {"annotationlib"}  # from Python 3.14
    assert {(file, name) for file, name in imported_by(room) if name.partition(".")[0] not in known} == set()


@pytest.mark.parametrize("room", sorted(SILENT_ROOMS))
def test_http_is_spoken_in_one_room_alone(room: str) -> None:
    assert {pair for pair in imported_by(room) if pair[1].partition(".")[0] in HTTP_LIBRARIES} == set()


def test_one_side_of_the_facade_does_not_know_the_other() -> None:
    assert not [pair for pair in imported_by("inferencesh/_async") if "_sync" in pair[1]]
    assert not [pair for pair in imported_by("inferencesh/_sync") if "_async" in pair[1]]
    assert "asyncio" not in {name for _, name in imported_by("inferencesh/_sync")}


def test_only_tests_need_what_is_for_tests() -> None:
    """Applications must not load the test kit, nor the emulator, without asking for it."""
    rooms = ROOMS.keys() - {"inferencesh/testing", "inferencesh/emulator"}
    kit = {"inferencesh.testing", "inferencesh.emulator"}
    assert {pair for room in rooms for pair in imported_by(room) if within(pair[1], kit)} == set()
