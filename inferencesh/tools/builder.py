"""What all fluent builders have in common. Each call changes the builder and returns it."""

from __future__ import annotations

import warnings
from abc import ABC, abstractmethod
from collections.abc import Mapping
from typing import Any, ClassVar, Self

from .._core.errors import InvalidArgumentError
from . import checks
from .base import Tool
from .schemas import Schema, object_schema, settled


class ToolBuilder(ABC):
    """The name of a tool, its texts, and whether a person has to approve its calls."""

    _kind: ClassVar[str]

    def __init__(self, name: str) -> None:
        self._name: str | None = checks.tool_name(name)
        self._description: str | None = None
        self._display_name: str | None = None
        self._approval: dict[str, Any] = {}

    def describe(self, description: str) -> Self:
        """What it does and when to use it, told to the model."""
        self._description = checks.text("description", description)
        return self

    description = describe

    def display_name(self, name: str) -> Self:
        """The name for people."""
        self._display_name = checks.filled("display_name", name)
        return self

    display = display_name

    def require_approval(self, required: bool = True, *, timeout: int | None = None) -> Self:
        """A person has to approve each call.

        Args:
            required: False takes it back.
            timeout: Seconds after which a call that nobody approved is refused; 0 waits forever.
        """
        self._approval = {"require_approval": True} if checks.truth("required", required) else {}
        if timeout is not None:
            self._approval["approval_timeout"] = checks.whole_seconds("timeout", timeout, least=0)
        return self

    def build(self) -> Tool:
        """The tool as it is now; what the builder is told later does not change it."""
        return Tool(self._definition())

    def _definition(self) -> dict[str, Any]:
        if self._name is None:
            raise InvalidArgumentError("name", 'the tool has no name: tool("name")')
        shown = {} if self._display_name is None else {"display_name": self._display_name}
        return {
            "name": self._name,
            **shown,
            "description": self._description or "",
            "type": self._kind,
            **self._approval,
            self._kind: self._config(),
        }

    @abstractmethod
    def _config(self) -> dict[str, Any]:
        """The part of the definition that belongs to this kind of tool."""

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._name!r}>"


class ParametersBuilder(ToolBuilder):
    """A tool whose parameters are part of its definition."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self._params: dict[str, Schema] = {}
        self._input_schema: dict[str, Any] | None = None
        self._output_schema: dict[str, Any] | None = None

    def param(self, name: str, schema: Schema) -> Self:
        """One more parameter.

        Args:
            name: Its name.
            schema: ``string("City")``, ``optional(integer())``, or any JSON Schema as a dict.
        """
        return self.params({name: schema})

    def params(self, schemas: Mapping[str, Schema]) -> Self:
        """More parameters, by their names.

        Raises:
            InvalidArgumentError: a name is taken, a schema is none, or `input_schema` gave them all.
        """
        object_schema(schemas, "params")
        if self._input_schema is not None and schemas:
            raise InvalidArgumentError(
                "params", "input_schema gives all parameters already; use one of the two"
            )
        for name in schemas:
            if name in self._params:
                raise InvalidArgumentError("params", f"{name!r} is there already")
        self._params.update(schemas)
        return self

    def input_schema(self, schema: Schema) -> Self:
        """All parameters at once, as the JSON Schema of an object, such as another program made."""
        checked = settled(schema, "input_schema")
        if checked.get("type") != "object":
            raise InvalidArgumentError(
                "input_schema", f'"type": "object" is needed; got {checked.get("type")!r}'
            )
        if self._params:
            raise InvalidArgumentError(
                "input_schema", "some parameters were given with param; use one of the two"
            )
        self._input_schema = checked
        return self

    def output_schema(self, schema: Schema) -> Self:
        """What the tool returns, as a schema."""
        self._output_schema = settled(schema, "output_schema")
        return self

    def _schemas(self) -> dict[str, Any]:
        given = object_schema(self._params, "params") if self._input_schema is None else self._input_schema
        shown = {} if self._output_schema is None else {"output_schema": self._output_schema}
        return {"input_schema": given, **shown}


class PlatformBuilder(ToolBuilder):
    """A tool whose parameters the platform takes from what it runs."""

    _source: ClassVar[str]

    def param(self, name: str, schema: Schema) -> Self:
        """Not sent: the platform knows the parameters. Warns, since code for other clients calls it."""
        self._warn({name: schema})
        return self

    def params(self, schemas: Mapping[str, Schema]) -> Self:
        """Not sent: the platform knows the parameters. Warns, since code for other clients calls it."""
        self._warn(schemas)
        return self

    def _warn(self, schemas: Mapping[str, Schema]) -> None:
        object_schema(schemas, "params")
        if not schemas:
            return
        names = ", ".join(schemas)
        text = f"{self._name}: {names} not sent; the platform takes parameters from {self._source}"
        warnings.warn(text, UserWarning, stacklevel=3)
