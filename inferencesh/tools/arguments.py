"""The arguments of a function, from those of a model. Needs ``inferencesh[tools]``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Annotated, Any, NotRequired

from pydantic import ConfigDict, Field
from typing_extensions import TypedDict

from inferencesh_gen.runtime.arguments import encode

from .._core.errors import InvalidArgumentError
from .docstrings import documentation
from .records import adapted
from .shape import Shape, ShapeError
from .signature import Parameter, parameters_of


class Arguments:
    """The parameters of one function.

    Args:
        function: The function.
        name: Name of the tool, for errors.

    Raises:
        InvalidArgumentError: a parameter has a type that can't be described to a model.
    """

    def __init__(self, function: Callable[..., Any], name: str) -> None:
        texts = documentation(function)
        self.description = texts.description
        self._parameters = parameters_of(function, name)
        # One by one, so that an error names the parameter that it is of.
        shapes = {one.name: Shape(one.annotation, f"{name}({one.name})") for one in self._parameters}
        self._not_null = {
            one.name for one in self._parameters if not _takes_null(shapes[one.name]) and one.has_default
        }
        fields = {one.name: _field(one, texts.parameters.get(one.name)) for one in self._parameters}
        self._shape: Shape[dict[str, Any]] = Shape(_object(fields), name, "the arguments")

    @property
    def schema(self) -> dict[str, Any]:
        """The JSON Schema of all of them: an object."""
        return self._shape.schema

    def bind(self, given: Mapping[str, Any]) -> tuple[tuple[Any, ...], dict[str, Any]]:
        """Positional and keyword arguments for the function; what was left out is left to its defaults.

        Raises:
            ShapeError: they don't fit.
        """
        # Models send null for what they leave out.
        sent = {key: value for key, value in given.items() if value is not None or key not in self._not_null}
        values = self._shape.convert(sent)
        positional = [one for one in self._parameters if one.positional_only]
        args: list[Any] = []
        for one in positional:
            if one.name not in values and not any(later.name in values for later in positional):
                break
            args.append(values.pop(one.name, one.default))
        return tuple(args), values


def _takes_null(shape: Shape[Any]) -> bool:
    """Whether null is a value of a type that can be described."""
    try:
        shape.schema  # noqa: B018
        shape.convert(None)
    except ShapeError:
        return False
    return True


def _field(parameter: Parameter, documented: str | None) -> Any:
    annotation = adapted(parameter.annotation)
    shown = _shown_default(parameter.default) if parameter.has_default else {}
    description = _description(parameter.annotation) or documented
    if description or shown:
        annotation = Annotated[annotation, Field(description=description or None, json_schema_extra=shown)]
    return NotRequired[annotation] if parameter.has_default else annotation


def _shown_default(value: object) -> dict[str, Any]:
    """What the schema says of a default: nothing of None or of what has no form in JSON."""
    if value is None:
        return {}
    try:
        return {"default": encode(value, "default")}
    except InvalidArgumentError:
        return {}


def _description(annotation: Any) -> str | None:
    """What ``Annotated`` says of a parameter: a text, or something with one, such as pydantic's Field."""
    for item in getattr(annotation, "__metadata__", ()):
        text = item if isinstance(item, str) else getattr(item, "description", None)
        if isinstance(text, str):
            return text
    return None


def _object(fields: dict[str, Any]) -> Any:
    make: Any = TypedDict  # type checkers only know it with literal arguments
    made = make("Arguments", fields)
    made.__pydantic_config__ = ConfigDict(extra="forbid")
    return made
