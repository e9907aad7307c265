"""JSON values made from their schemas."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from ..records import Record, Records, is_object
from ..spec import Place, Spec, named

ABSENT: Any = object()
"""Stands for a value that is not given; null is one that is."""
_SIMPLEST: dict[str, Callable[[], Any]] = {
    "string": str,
    "boolean": bool,
    "array": list[Any],
    "object": dict[str, Any],
    "null": lambda: None,
}


class Instances:
    """Makes what a schema asks for: the least there must be, around what is given."""

    def __init__(self, spec: Spec, records: Records) -> None:
        self._spec = spec
        self._records = records

    def named(self, schema_name: str, given: Mapping[str, Any]) -> Record:
        """An object of a named schema.

        Args:
            schema_name: One of the document's schemas.
            given: Its values; those that the schema does not declare are left out.
        """
        place = named(schema_name)
        declared = self._spec.properties(place)
        record: Record = self.make(place, {name: given[name] for name in declared if name in given})
        return record

    def field(self, schema_name: str, name: str, given: Any = ABSENT) -> Any:
        """A value for one field of a named schema; without one, the field when it is empty."""
        place = self._spec.properties(named(schema_name))[name]
        if given is ABSENT and not self._spec.schema(place).errors(None):
            return None
        return self.make(place, given, name)

    def make(self, place: Place, given: Any = ABSENT, name: str = "") -> Any:
        """A valid value.

        Args:
            place: Of the schema.
            given: What to use as far as it is valid.
            name: Of the field it is for: an id is made for one that ends in `id`.
        """
        if given is not ABSENT and not self._spec.schema(place).errors(given):
            return given
        place = self._spec.follow(place)
        node: Mapping[str, Any] = self._spec.node(place)
        for choice in ("oneOf", "anyOf"):
            if choice in node:
                return self.make(self._branch((*place, choice), given), given, name)
        if "properties" in node or "allOf" in node or "additionalProperties" in node:
            return self._object(place, given if is_object(given) else {})
        return self._scalar(node, name)

    def _branch(self, choices: Place, given: Any) -> Place:
        """The alternative that an object is meant to be, or the simplest: null, if that is one of them."""
        branches = [(*choices, index) for index in range(len(self._spec.node(choices)))]
        nulls = [branch for branch in branches if self._spec.node(branch).get("type") == "null"]
        others = [branch for branch in branches if branch not in nulls]
        return others[0] if is_object(given) or not nulls else nulls[0]

    def _object(self, place: Place, given: Record) -> Record:
        properties = self._spec.properties(place)
        made = {name: self.make(properties[name], ABSENT, name) for name in self._missing(place, given)}
        kept = {name: self._member(place, properties, name, value) for name, value in given.items()}
        return made | kept

    def _missing(self, place: Place, given: Record) -> Sequence[str]:
        required = self._spec.required(place)
        return [name for name in self._spec.properties(place) if name in required and name not in given]

    def _member(self, place: Place, properties: Mapping[str, Place], name: str, value: Any) -> Any:
        if name in properties:
            return self.make(properties[name], value, name)
        rest = self._spec.node(place).get("additionalProperties")
        return self.make((*place, "additionalProperties"), value, name) if rest else value

    def _scalar(self, node: Mapping[str, Any], name: str) -> Any:
        for fixed in ("const", "default"):
            if fixed in node:
                return node[fixed]
        if "enum" in node:
            return node["enum"][0]
        if node.get("format") == "date-time":
            return self._records.now()
        types = node.get("type", "null")
        kind = types if isinstance(types, str) else types[-1]
        if kind == "string" and (name == "id" or name.endswith("_id")):
            return self._records.new_id()
        if kind in ("integer", "number"):
            return max(0, node.get("minimum", 0))
        return _SIMPLEST[kind]()
