"""One operation as the templates see it: what openapi-python-client parsed, and the facts of the spec."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from attrs import frozen

from .errors import GeneratorError
from .operations import OperationFacts
from .rendering import Renderer, attribute_name, properties, wire_name


@frozen
class Call:
    """The method of one operation."""

    facts: OperationFacts
    endpoint: Any
    renderer: Renderer

    @property
    def summary(self) -> Any:
        return self.endpoint.summary

    @property
    def description(self) -> Any:
        return self.endpoint.description

    @property
    def path(self) -> list[Any]:
        """The values in the path, in its order."""
        order = re.findall(r"{(\w+)}", self.facts.path)
        return sorted(self.endpoint.path_parameters, key=lambda prop: order.index(wire_name(prop)))

    @property
    def query(self) -> list[Any]:
        return list(self.endpoint.query_parameters)

    @property
    def body(self) -> list[Any]:
        """The fields of the JSON body: keyword arguments of the method."""
        return [prop for body in self.endpoint.bodies for prop in properties(body.prop)]

    @property
    def keywords(self) -> list[Any]:
        """Query and body, required ones first."""
        return sorted([*self.query, *self.body], key=lambda prop: not prop.required)

    @property
    def data(self) -> Any:
        """The property of the answer's data; None where there is none."""
        response = next(iter(self.endpoint.responses.patterns))
        return response.prop if response.source["return_type"] != "None" else None

    @property
    def result(self) -> str:
        """The type that the method returns."""
        # `list` is a method of many resources; inside the class it would hide the type.
        return re.sub(r"\blist\[", "builtins.list[", self.data_type)

    @property
    def data_type(self) -> str:
        """The type of the answer's data."""
        if self.facts.returns == "bytes":
            return "bytes"
        return self.renderer.annotation(self.data) if self.data else "None"

    @property
    def item(self) -> str:
        """The type of the items of a cursor list."""
        for prop in properties(self.data):
            if wire_name(prop) == "items":
                return self.renderer.annotation(prop.inner_property)
        raise GeneratorError(f"{self.facts.id}: x-paginate on an answer without items")

    @property
    def class_names(self) -> list[str]:
        """The models and enums that the method's signature names."""
        props = [*self.path, *self.keywords, *([self.data] if self.data else [])]
        if self.facts.paginated:
            props += [prop for prop in properties(self.data) if wire_name(prop) == "items"]
        found = {name for prop in props for name in self.renderer.class_names(prop)}
        return sorted(found | set(self.facts.stream_models or ()))

    @property
    def path_expression(self) -> str:
        """The f-string of the path, each value escaped."""
        names = {wire_name(prop): attribute_name(prop) for prop in self.path}
        text = re.sub(r"{(\w+)}", lambda m: f'{{segment("{m[1]}", {names[m[1]]})}}', self.facts.path)
        return f"f'{text}'" if names else f"'{text}'"

    def describe(self, prop: Any) -> Any:
        """The description of one argument."""
        return self.facts.parameters.get(wire_name(prop)) or prop.description


def used_classes(calls: Sequence[Call]) -> list[str]:
    """The models and enums that several methods name together."""
    return sorted({name for call in calls for name in call.class_names})
