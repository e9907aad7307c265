"""Any annotation as a schema, and values of JSON converted to it. Needs ``inferencesh[tools]``."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cached_property
from typing import Any, Generic, TypeVar, cast, overload

from .._core.errors import InvalidArgumentError
from .extra import not_installed

try:
    from pydantic import PydanticUserError, TypeAdapter, ValidationError
except ImportError:
    raise not_installed("pydantic") from None

from .json_schema import PlainSchema, without_references
from .problems import problems_in
from .records import adapted

T = TypeVar("T")

_NO_FORM = re.compile(r"arbitrary_types_allowed|Cannot generate a JsonSchema")


class ShapeError(ValueError):
    """A value does not have a shape.

    Attributes:
        problems: One line for each: where in the value, what is allowed, what was given.
    """

    def __init__(self, problems: list[str]) -> None:
        self.problems = problems
        super().__init__(problems)

    def __str__(self) -> str:
        return "; ".join(self.problems)


class Shape(Generic[T]):
    """What values of a type look like in JSON.

    Args:
        annotation: Any type that pydantic knows, and attrs classes.
        where: Name of what it is for, for errors.
        whole: What to call a value of it, for errors.

    Example:
        ```python
        Shape(list[int]).schema == {"type": "array", "items": {"type": "integer"}}
        Shape(list[int]).convert(["1", 2]) == [1, 2]
        ```
    """

    @overload
    def __init__(self, annotation: type[T], where: str = ..., whole: str = ...) -> None: ...

    @overload
    def __init__(self: Shape[Any], annotation: Any, where: str = ..., whole: str = ...) -> None: ...

    def __init__(self, annotation: Any, where: str = "the type", whole: str = "the value") -> None:
        self._annotation = annotation
        self._where = where
        self._whole = whole

    @cached_property
    def schema(self) -> dict[str, Any]:
        """The JSON Schema (2020-12), without references where that can be.

        Raises:
            InvalidArgumentError: the type can't be described.
        """
        try:
            made = self._adapter.json_schema(schema_generator=PlainSchema)
        except PydanticUserError as error:
            raise self._undescribed(error) from None
        return without_references(made)

    def convert(self, value: Any) -> T:
        """A value of the type, from its form in JSON.

        Raises:
            ShapeError: it does not fit; all problems are listed.
            InvalidArgumentError: the type can't be described.
        """
        try:
            return self._adapter.validate_python(value)
        except ValidationError as error:
            raise ShapeError(problems_in(error, value, _names(self.schema), self._whole)) from None

    @cached_property
    def _adapter(self) -> TypeAdapter[T]:
        try:
            return TypeAdapter(cast("type[T]", adapted(self._annotation)))
        except (PydanticUserError, NameError, TypeError) as error:
            raise self._undescribed(error) from None

    def _undescribed(self, error: Exception) -> InvalidArgumentError:
        reason = str(error).partition("\n")[0].rstrip(".")
        if _NO_FORM.search(reason):  # what pydantic advises there is of no use here
            reason = "not all of it has a form in JSON, as dataclasses, attrs and pydantic classes, "
            reason += "TypedDicts, lists, dicts and plain values have"
        return InvalidArgumentError(
            self._where, f"{_shown(self._annotation)} can't be described to a model: {reason}"
        )


def _names(schema: Mapping[str, Any]) -> list[str]:
    return list(schema.get("properties", ()))


def _shown(annotation: Any) -> str:
    return annotation.__qualname__ if isinstance(annotation, type) else str(annotation)
