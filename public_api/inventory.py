"""What is public: every name that an application may use, with its signature and docstring.

Which names there are is read from the packages themselves, and what they look like from the source. So
signatures stand here as they were written, whichever Python reads them, and one list gives both the snapshot
of the public API (`snapshot.py`) and the reference of the documentation (`reference.py`).
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module
from types import ModuleType

from .entries import Entry, class_entry, entry_of, members_of
from .packages import MODELS, PACKAGES, names_of
from .sources import source_of

GIVEN = "objects that calls give"
_GIVEN_CLASSES = {
    "inferencesh.emulator.clock": ("Clock",),
    "inferencesh.emulator.received": ("AgentMessages", "AppRuns", "Messages", "RecordView", "Runs"),
    "inferencesh.emulator.requests": ("ReceivedRequest",),
    "inferencesh.tools.hooks": ("LifecycleHookBuilder",),
    "inferencesh.tools.http_tools": ("CallToolBuilder", "HTTPToolBuilder", "WebhookToolBuilder"),
    "inferencesh.tools.internal": ("InternalToolsBuilder",),
    "inferencesh.tools.platform_tools": ("AgentToolBuilder", "AppToolBuilder", "MCPToolBuilder"),
    "inferencesh_gen.runtime.model": ("Model",),
}
"""Classes that applications meet without importing them."""
PARAMETERS = "keyword parameters"


@cache
def inventory() -> Mapping[str, list[Entry]]:
    """All that is public, by package and resource (``client.tasks``), sorted by name."""
    found = {name: _sorted(_of_package(import_module(name))) for name in PACKAGES}
    for attribute, resource in resources():
        found[f"client.{attribute}"] = _sorted(members_of(resource))
    found[GIVEN] = _sorted(
        class_entry(name, getattr(import_module(module), name))
        for module, names in _GIVEN_CLASSES.items()
        for name in names
        if name not in {entry.name for entry in found["inferencesh"]}
    )
    found[PARAMETERS] = _sorted(_of_parameters(found))
    found[MODELS] = _sorted(_of_package(import_module(MODELS)))
    return found


def resources() -> Iterator[tuple[str, type]]:
    """The resources of the client: name of the attribute, and class."""
    from inferencesh import Inference
    from inferencesh_gen.resources import Resources

    client = Inference(api_key="none")
    for name in sorted(name for name in vars(Resources) if not name.startswith("_")):
        yield name, type(getattr(client, name))
    client.close()


def _sorted(entries: Iterator[Entry]) -> list[Entry]:
    return sorted(entries, key=lambda entry: (entry.name.lower(), entry.name))


def _of_package(package: ModuleType) -> Iterator[Entry]:
    for name in names_of(package):
        yield entry_of(name, getattr(package, name), source_of(package.__name__))


def _of_parameters(found: Mapping[str, list[Entry]]) -> Iterator[Entry]:
    """The typed dictionaries behind ``**fields: Unpack[…]``, which are part of the signatures."""
    text = "\n".join(line for entries in found.values() for line in _signatures(entries))
    listed = {entry.name for entry in found["inferencesh"]}
    for name in sorted(set(re.findall(r"Unpack\[(\w+)\]", text)) - listed):
        yield class_entry(name, next(vars(module)[name] for module in _loaded() if name in vars(module)))


def _loaded() -> Iterator[ModuleType]:
    """The modules of the synchronous side and what both sides share, in a fixed order."""
    for name in sorted(sys.modules):
        if name.startswith("inferencesh.") and "._async" not in name:
            yield sys.modules[name]


def _signatures(entries: list[Entry]) -> Iterator[str]:
    for entry in entries:
        yield from entry.signatures
        yield from _signatures(list(entry.members))
