"""Agents: Python functions under a name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..crud.collection import Collection
from ..records import Record
from .assistant import assistant
from .turn import Agent


class Agents:
    """The registered agents."""

    def __init__(self) -> None:
        self._functions: dict[tuple[str, str], Agent] = {}
        self._configs: dict[tuple[str, str], Mapping[str, Any]] = {}

    @property
    def names(self) -> list[str]:
        """What they are called, `namespace/name`."""
        return ["/".join(key) for key in self._functions]

    def register(self, function: Agent, name: str, config: Mapping[str, Any]) -> tuple[str, str]:
        """Add an agent under its `namespace/name`; the two of them."""
        namespace, _, short = name.partition("/")
        key = (namespace, short)
        self._functions[key] = function
        self._configs[key] = config
        return key

    def config(self, full_name: str) -> Mapping[str, Any]:
        """The configuration of a registered agent."""
        namespace, _, name = full_name.partition("/")
        return self._configs.get((namespace, name), {})

    def deploy(self, collection: Collection, *keys: tuple[str, str]) -> None:
        """Store the records of these agents, or of all."""
        for namespace, name in keys or tuple(self._configs):
            config = dict(self._configs[namespace, name])
            collection.create({"namespace": namespace, "name": name, "version": config})

    def function(self, agent: Record | None) -> Agent:
        """What answers for an agent; the built-in one for those that were made through the API."""
        key = (agent["namespace"], agent["name"]) if agent else ("", "")
        return self._functions.get(key, assistant)
