"""Classes that pydantic does not take: attrs, `typing.TypedDict` before Python 3.12, and what holds them.

Each gets a shadow: a TypedDict of the same fields, which pydantic checks and describes, and from which the
object is then made by calling its class. Needs ``inferencesh[tools]``.
"""

from __future__ import annotations

import dataclasses
import sys
import types
import typing
from collections.abc import Callable, Iterator
from functools import cache
from typing import Annotated, Any, Literal, NotRequired, Required, TypeGuard, Union, get_args, get_origin

import attrs
import typing_extensions
from attrs import frozen
from pydantic import Field, GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema
from typing_extensions import is_typeddict

from inferencesh_gen.runtime.model import Model

_TYPED_DICTS_ARE_KNOWN = sys.version_info >= (3, 12)
_MARKS = (NotRequired, Required, typing_extensions.ReadOnly)


def adapted(annotation: Any) -> Any:
    """An annotation that pydantic takes, equal to the given one if it does so already."""
    if not _needs_help(annotation, frozenset()):
        return annotation
    if _is_record(annotation):
        return Annotated[annotation, _Record(annotation)]
    origin, args = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        return Annotated[adapted(args[0]), *map(_described, args[1:])]
    if origin in (Union, types.UnionType):
        return Union[tuple(map(adapted, args))]  # noqa: UP007
    return origin[tuple(map(adapted, args))]


def _needs_help(annotation: Any, above: frozenset[Any]) -> bool:
    """Whether pydantic would stumble over something in it."""
    if _is_class(annotation) and annotation in above:
        return False
    if _is_stranger(annotation) or any(map(_is_text, getattr(annotation, "__metadata__", ()))):
        return True
    if _is_record(annotation):
        return any(_needs_help(one.annotation, above | {annotation}) for one in _fields(annotation))
    if get_origin(annotation) is Literal or _is_adapted(annotation):
        return False
    return any(_needs_help(arg, above) for arg in get_args(annotation))


def _is_text(item: object) -> TypeGuard[str]:
    return isinstance(item, str)


def _described(item: object) -> object:
    """What ``Annotated`` says, a text as the description that it is meant to be."""
    return Field(description=item) if _is_text(item) else item


def _is_adapted(annotation: Any) -> bool:
    return any(isinstance(item, _Record) for item in getattr(annotation, "__metadata__", ()))


def _is_stranger(annotation: Any) -> bool:
    if is_typeddict(annotation):
        return not _TYPED_DICTS_ARE_KNOWN and type(annotation).__module__ == "typing"
    return _is_class(annotation) and attrs.has(annotation)


def _is_class(annotation: Any) -> TypeGuard[Any]:
    return isinstance(annotation, type) and get_origin(annotation) is None


def _is_record(annotation: Any) -> bool:
    if not _is_class(annotation):
        return False
    # Pydantic's own dataclasses bring their own schema.
    if dataclasses.is_dataclass(annotation):
        return not hasattr(annotation, "__pydantic_validator__")
    return is_typeddict(annotation) or _is_stranger(annotation)


@frozen
class _Field:
    """A field as the constructor of its class takes it."""

    name: str
    annotation: Any
    required: bool
    default: Any = None


def _fields(cls: Any) -> list[_Field]:
    hints = typing.get_type_hints(cls, include_extras=True)
    if is_typeddict(cls):
        return list(_fields_of_typed_dict(cls, hints))
    if attrs.has(cls):
        return list(_fields_of_attrs(cls, hints))
    return list(_fields_of_dataclass(cls, hints))


def _fields_of_typed_dict(cls: Any, hints: dict[str, Any]) -> Iterator[_Field]:
    for name, hint in hints.items():
        required = name in cls.__required_keys__
        while get_origin(hint) in _MARKS:
            # The keys alone are not enough: of annotations that are text, they don't see the marks.
            required = {NotRequired: False, Required: True}.get(get_origin(hint), required)
            hint = get_args(hint)[0]
        yield _Field(name, hint, required)


def _fields_of_attrs(cls: Any, hints: dict[str, Any]) -> Iterator[_Field]:
    for one in attrs.fields(cls):
        if one.init:
            plain = None if isinstance(one.default, attrs.Factory) else one.default  # type: ignore[arg-type]
            annotation = hints.get(one.name, one.type or Any)
            yield _Field(one.alias or one.name, annotation, one.default is attrs.NOTHING, plain)


def _fields_of_dataclass(cls: Any, hints: dict[str, Any]) -> Iterator[_Field]:
    for one in dataclasses.fields(cls):
        if one.init:
            required = one.default is dataclasses.MISSING and one.default_factory is dataclasses.MISSING
            plain = None if one.default is dataclasses.MISSING else one.default
            yield _Field(one.name, hints[one.name], required, plain)


@frozen
class _Record:
    """Tells pydantic how to check and make objects of a class."""

    cls: Any

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        if _is_class(self.cls) and issubclass(self.cls, Model):
            return core_schema.no_info_after_validator_function(self.cls.from_dict, core_schema.dict_schema())
        checked = handler.generate_schema(_shadow(self.cls))
        if is_typeddict(self.cls):
            return checked
        return core_schema.no_info_after_validator_function(_maker(self.cls), checked)


@cache
def _shadow(cls: Any) -> Any:
    fields = {one.name: _shadow_field(one) for one in _fields(cls)}
    make: Any = typing_extensions.TypedDict  # type checkers only know it with literal arguments
    made = make(cls.__name__, fields)
    made.__module__, made.__qualname__ = cls.__module__, cls.__qualname__
    made.__doc__ = _description(cls)
    if is_typeddict(cls) and hasattr(cls, "__pydantic_config__"):
        made.__pydantic_config__ = cls.__pydantic_config__
    return made


def _description(cls: Any) -> str | None:
    """The docstring of a class, unless it was made from its fields."""
    text: str | None = cls.__doc__
    return None if text is None or text.startswith(f"{cls.__name__}(") else text


def _shadow_field(one: _Field) -> Any:
    annotation = adapted(one.annotation)
    if one.required:
        return annotation
    if isinstance(one.default, str | int | float):
        annotation = Annotated[annotation, Field(json_schema_extra={"default": one.default})]
    return NotRequired[annotation]


def _maker(cls: Callable[..., Any]) -> Callable[[dict[str, Any]], Any]:
    def make(values: dict[str, Any]) -> Any:
        try:
            return cls(**values)
        except (TypeError, ValueError) as error:
            # Validators of attrs give more than a text.
            raise ValueError(str(error.args[0]) if error.args else type(error).__name__) from error

    return make
