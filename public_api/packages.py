"""The packages whose names are public."""

from __future__ import annotations

import ast
import inspect
from functools import cache
from importlib import import_module
from types import ModuleType

from .sources import source_of

PACKAGES = (
    "inferencesh",
    "inferencesh.tools",
    "inferencesh.testing",
    "inferencesh.emulator",
    "inferencesh.emulator.faults",
)
MODELS = "inferencesh_gen.models"


def names_of(package: ModuleType) -> list[str]:
    """The public names of a package: ``__all__``, or what it imports under a name of its own choice."""
    nodes = ast.walk(source_of(package.__name__).tree)
    aliases = [alias for node in nodes if isinstance(node, ast.ImportFrom) for alias in node.names]
    named = [alias.asname for alias in aliases if alias.asname]
    names: list[str] = vars(package).get("__all__", named)
    return names


@cache
def public_classes() -> frozenset[type]:
    """Classes whose members need not be repeated where they are inherited."""
    from inferencesh_gen.runtime.model import Model

    modules = [import_module(name) for name in PACKAGES]
    values = [getattr(module, name) for module in modules for name in names_of(module)]
    return frozenset({Model, *filter(inspect.isclass, values)})
