"""From openapi-python-client's properties to the code our templates print: types, codecs, names."""

from __future__ import annotations

import json
import keyword
import textwrap
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from openapi_python_client import strings
from openapi_python_client.parser.properties.any import AnyProperty
from openapi_python_client.parser.properties.boolean import BooleanProperty
from openapi_python_client.parser.properties.const import ConstProperty
from openapi_python_client.parser.properties.datetime import DateTimeProperty
from openapi_python_client.parser.properties.enum_property import EnumProperty
from openapi_python_client.parser.properties.float import FloatProperty
from openapi_python_client.parser.properties.int import IntProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.model_property import ModelProperty
from openapi_python_client.parser.properties.none import NoneProperty
from openapi_python_client.parser.properties.string import StringProperty
from openapi_python_client.parser.properties.union import UnionProperty

from .errors import GeneratorError

_SCALARS = {
    StringProperty: "str",
    IntProperty: "int",
    FloatProperty: "float",
    BooleanProperty: "bool",
    DateTimeProperty: "datetime.datetime",
    AnyProperty: "Any",
    NoneProperty: "None",
}
# A class attribute of one of these names would hide the type from the annotations below it.
_TYPE_NAMES = frozenset({"list", "dict", "str", "int", "float", "bool", "bytes"})


def attribute_name(prop: Any) -> str:
    """The wire's name where Python allows it: ``task.input``, not ``task.input_``."""
    name = wire_name(prop)
    plain = name.isidentifier() and name == name.lower() and not name.startswith("_")
    return str(prop.python_name) if not plain or keyword.iskeyword(name) or name in _TYPE_NAMES else name


def wire_name(prop: Any) -> str:
    """The name in JSON."""
    return str(prop.name.get_untrusted_value())


def alternatives(prop: Any) -> list[Any]:
    """The types a value may have, null aside."""
    inner = prop.inner_properties if isinstance(prop, UnionProperty) else [prop]
    return [item for item in inner if not isinstance(item, NoneProperty)]


def is_nullable(prop: Any) -> bool:
    """Whether null is one of the values."""
    return isinstance(prop, UnionProperty) and len(alternatives(prop)) < len(prop.inner_properties)


def quoted(text: Any) -> str:
    """A string literal, safe for any text."""
    value = text.get_untrusted_value() if hasattr(text, "get_untrusted_value") else str(text)
    return json.dumps(value)


def pascal(text: str) -> str:
    """``flow_runs`` → ``FlowRuns``."""
    return "".join(part.capitalize() for part in text.split("_"))


def properties(model: Any) -> list[Any]:
    """All properties of an object, required ones first."""
    return [*(model.required_properties or []), *(model.optional_properties or [])]


def docstring(text: Any, indent: int = 0) -> str:
    """A description as the inside of a docstring: escaped, wrapped, indented after its first line."""
    value = text.get_untrusted_value() if hasattr(text, "get_untrusted_value") else str(text or "")
    safe = str(strings.safe_for_docstring(" ".join(value.split())))
    return textwrap.fill(safe, 110 - indent, break_long_words=False, subsequent_indent=" " * indent)


class Renderer:
    """Types and codecs; knows all models, since a reference alone does not tell what it refers to.

    Args:
        models: Every object of the document.
    """

    def __init__(self, models: Iterable[Any]) -> None:
        self._maps = {
            str(model.class_info.name): model.additional_properties
            for model in models
            if not properties(model)
        }

    def is_map(self, prop: Any) -> bool:
        """Whether an object has free keys only: a dict in Python, without a class of its own."""
        return isinstance(prop, ModelProperty) and str(prop.class_info.name) in self._maps

    def annotation(self, prop: Any) -> str:
        """The type of an attribute or a result."""
        return _union(prop, self._annotation)

    def argument(self, prop: Any) -> str:
        """The type of a keyword argument: as wide as can be sent without guessing."""
        return _union(prop, self._argument)

    def codec(self, prop: Any) -> str:
        """The expression of a field's codec."""
        kinds = list(dict.fromkeys(self._codec(item) for item in alternatives(prop)))
        objects = [kind for kind in kinds if kind.startswith("codecs.Object")]
        if len(kinds) == 1:
            return kinds[0]
        if len(objects) == 1 and set(kinds) <= {objects[0], "codecs.scalar"}:
            return objects[0]  # what is no object passes through it unchanged
        if set(kinds) <= {"codecs.scalar", "codecs.plain_array", "codecs.plain_map"}:
            return "codecs.scalar"
        raise GeneratorError(f"{wire_name(prop)}: no codec for a choice of {', '.join(kinds)}")

    def class_names(self, prop: Any) -> Iterator[str]:
        """The models and enums that a property's type names."""
        if isinstance(prop, UnionProperty):
            for item in prop.inner_properties:
                yield from self.class_names(item)
        elif isinstance(prop, ListProperty):
            yield from self.class_names(prop.inner_property)
        elif self.is_map(prop):
            value = self._map_value(prop)
            yield from self.class_names(value) if value else ()
        elif isinstance(prop, ModelProperty | EnumProperty):
            yield str(prop.class_info.name)

    def _annotation(self, prop: Any) -> str:
        if isinstance(prop, ListProperty):
            return f"list[{self.annotation(prop.inner_property)}]"
        if self.is_map(prop):
            value = self._map_value(prop)
            return f"dict[str, {self.annotation(value) if value else 'Any'}]"
        if isinstance(prop, ConstProperty):
            return f"Literal[{prop.value.python_code.as_unembedded_code()}]"
        if isinstance(prop, ModelProperty | EnumProperty):
            return str(prop.class_info.name)
        return _scalar(prop)

    def _argument(self, prop: Any) -> str:
        if isinstance(prop, ListProperty):
            return f"Sequence[{self.argument(prop.inner_property)}]"
        if self.is_map(prop):
            value = self._map_value(prop)
            return f"Mapping[str, {self.argument(value) if value else 'Any'}]"
        if isinstance(prop, ModelProperty):
            return f"{prop.class_info.name} | Mapping[str, Any]"
        if isinstance(prop, EnumProperty):
            return f"{prop.class_info.name} | {prop.value_type.__name__}"
        if isinstance(prop, DateTimeProperty):
            return "datetime.datetime | str"
        return self._annotation(prop)

    def _codec(self, prop: Any) -> str:
        if isinstance(prop, ListProperty):
            inner = self.codec(prop.inner_property)
            return "codecs.plain_array" if inner == "codecs.scalar" else f"codecs.Array({inner})"
        if self.is_map(prop):
            value = self._map_value(prop)
            inner = self.codec(value) if value else "codecs.scalar"
            return "codecs.plain_map" if inner == "codecs.scalar" else f"codecs.Map({inner})"
        if isinstance(prop, ModelProperty):
            return f'codecs.Object("{prop.class_info.name}")'
        if isinstance(prop, EnumProperty):
            return f'codecs.Enum("{prop.class_info.name}")'
        return "codecs.timestamp" if isinstance(prop, DateTimeProperty) else "codecs.scalar"

    def _map_value(self, prop: ModelProperty) -> Any:
        return self._maps[str(prop.class_info.name)]


def _union(prop: Any, render: Callable[[Any], str]) -> str:
    kinds = list(dict.fromkeys(render(item) for item in alternatives(prop)))
    optional = (is_nullable(prop) or not prop.required) and "Any" not in kinds
    return " | ".join([*kinds, *(["None"] if optional else [])])


def _scalar(prop: Any) -> str:
    try:
        return _SCALARS[type(prop)]
    except KeyError:
        raise GeneratorError(f"{wire_name(prop)}: no rendering for {type(prop).__name__}") from None
