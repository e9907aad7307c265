"""What the API says of a registered app."""

import inspect
from collections.abc import Callable, Sequence
from typing import Any

from .records import Record


def describe(name: str, target: Callable[..., Any], options: Record) -> Record:
    """The page of an app.

    Args:
        name: `namespace/name`.
        target: The function or class.
        options: See `Emulator.app`.
    """
    namespace, _, own_name = name.partition("/")
    return {
        "visibility": "public",
        "namespace": namespace,
        "name": own_name,
        "title": own_name,
        "description": inspect.getdoc(target) or "",
        "agent_description": "",
        "category": "other",
        "images": {"card": "", "thumbnail": "", "banner": ""},
        "tags": [],
        "status": options["status"],
        "status_message": options["status_message"],
    }


def describe_version(target: Callable[..., Any], functions: Sequence[str], options: Record) -> Record:
    """What there is to run, and what it takes and gives."""
    schemas = {name: options[name] for name in ("input_schema", "output_schema")}
    kind = {"kind": options["kind"]}
    methods = {name: getattr(target, name) if inspect.isclass(target) else target for name in functions}
    return schemas | {
        "metadata": {},
        "repository": "",
        "setup_schema": {},
        "functions": {
            name: _describe_function(name, method) | schemas | kind for name, method in methods.items()
        },
        "default_function": options["default_function"],
        "env": {},
        "kernel": "python",
        "resources": {"gpu": {"count": 0, "vram": 0, "type": "none"}, "ram": 0},
    }


def public_methods(target: Callable[..., Any]) -> list[str]:
    """Names of the methods of a class that are functions of the app."""
    methods = inspect.getmembers(target, inspect.isfunction)
    return [name for name, _ in methods if not name.startswith("_")]


def _describe_function(name: str, function: Callable[..., Any]) -> Record:
    return {"name": name, "description": inspect.getdoc(function) or ""}
