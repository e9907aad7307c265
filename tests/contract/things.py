"""Things that are there, made through the API itself."""

from __future__ import annotations

import copy
import itertools
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import httpx

from tests.contract import settings
from tests.contract.plan import Plan, Source

_ALIASES = {"flow": "flow_id", "superseded_id": "skill_id"}
"""Fields of request bodies that are ids by another name."""

_NAMES = ("name", "username", "slug", "key", "provider")
"""Fields of request bodies by which a thing is known; there may be another one of that name."""


@dataclass(frozen=True)
class Exchange:
    """A request that succeeded, as far as links speak of it."""

    path: Mapping[str, str]
    body: Any

    def value(self, expression: str) -> str | None:
        """What a runtime expression of OpenAPI stands for."""
        where, _, name = expression.partition(".path." if ".path." in expression else "#/")
        if where == "$request":
            return self.path[name]
        found = self.body
        for step in name.split("/"):
            found = _step(found, step)
        return None if found is None else str(found)


class Things:
    """Makes what requests name.

    Args:
        client: Of the server.
        plan: Which operations make what.
    """

    def __init__(self, client: httpx.Client, plan: Plan) -> None:
        self._client = client
        self._plan = plan
        self._numbers = itertools.count(1)

    def in_path(self, operation_id: str) -> dict[str, str]:
        """Values for the path of an operation; empty if there is no way to any."""
        for source in self._plan.sources(operation_id):
            origin = self._plan.operations[source.operation_id]
            may_call = settings.MAY_CHANGE or origin.is_list or origin.method == "get"
            if may_call and (values := self._values(source)):
                return values
        return {}

    def id(self, name: str) -> str | None:
        """Something for a parameter; None if there is no way to any."""
        for operation in self._plan.operations.values():
            if operation.path_names == {name} and (values := self.in_path(operation.id)):
                return values[name]
        return None

    def call(self, operation_id: str, path: Mapping[str, str] | None = None, body: Any = None) -> Exchange:
        """Carry out an operation.

        Args:
            operation_id: Which one.
            path: What its path names; new things, if absent.
            body: Its body; the example of the API description, about things that are there, if absent.
        """
        operation = self._plan.operations[operation_id]
        path = path or (self.in_path(operation_id) if operation.path_names else {})
        if body is None:
            body = self._unused(copy.deepcopy(operation.example))
        response = self._client.request(operation.method.upper(), operation.path.format(**path), json=body)
        return Exchange(path, response.raise_for_status().json())

    def name_of(self, tag: str) -> str:
        """The whole name of something new."""
        return "{namespace}/{name}".format_map(self.in_path(f"{tag}_get_by_name"))

    def reference(self, field: str) -> str | None:
        """What a field of a request body may refer to; None if such fields refer to nothing."""
        match field:
            case "app":
                return settings.APPS[0]
            case "app_id":
                return str(self.ran["app_id"])
            case "agent":
                return self.name_of("agents")
            case _:
                name = _ALIASES.get(field, field)
                return self.id(name) if name in self._referable else None

    @cached_property
    def ran(self) -> Any:
        """A task that ran an app."""
        return self.call("tasks_get", {"task_id": self.run()["id"]}).body["data"]

    def run(self, **options: Any) -> Any:
        """A new task."""
        body = {"app": settings.APPS[0], "input": {}} | options
        return self.call("tasks_create", body=body).body["data"]

    @cached_property
    def _referable(self) -> frozenset[str]:
        names = {name for name in self._plan.parameter_names if name.endswith("_id")}
        # These two mean nothing without what they belong to.
        return frozenset(names - {"user_id", "version_id"})

    def _values(self, source: Source) -> dict[str, str]:
        """What a source gives; empty unless it gives everything."""
        exchange = self.call(source.operation_id)
        found = {name: exchange.value(expression) for name, expression in source.expressions.items()}
        values = {name: value for name, value in found.items() if value}
        return values if values.keys() == found.keys() else {}

    def _unused(self, body: Any) -> Any:
        """An example with names that nothing else has, and ids of what is there."""
        if isinstance(body, dict):
            number = next(self._numbers)
            for field, text in body.items():
                if isinstance(text, str):
                    body[field] = f"{text}-{number}" if field in _NAMES else self.reference(field) or text
        return body


def _step(value: Any, step: str) -> Any:
    if isinstance(value, list):
        return value[int(step)] if int(step) < len(value) else None
    return value.get(step) if isinstance(value, dict) else None
