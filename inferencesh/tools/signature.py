"""The parameters of a function, as its signature has them."""

from __future__ import annotations

import inspect
import sys
import typing
from collections.abc import Callable
from functools import partial
from typing import Any

from attrs import frozen

from .._core.errors import InvalidArgumentError

_NOTHING = inspect.Parameter.empty
_VARIADIC: dict[object, str] = {
    inspect.Parameter.VAR_POSITIONAL: "*",
    inspect.Parameter.VAR_KEYWORD: "**",
}


@frozen
class Parameter:
    """One parameter of a function."""

    name: str
    annotation: Any
    default: Any
    has_default: bool
    positional_only: bool


def check_callable(function: Callable[..., Any], name: str) -> None:
    """Refuse a function that can't be a tool, before anybody asks for its schema.

    Raises:
        InvalidArgumentError: it yields, takes ``*args`` or ``**kwargs``, has a ``Field`` as a default,
            or has no signature to look at.
    """
    if inspect.isgeneratorfunction(function) or inspect.isasyncgenfunction(function):
        raise InvalidArgumentError(name, "a tool returns its result; this function yields")
    for parameter in _signature(function, name).parameters.values():
        if problem := _problem(parameter):
            raise InvalidArgumentError(name, problem)


def _problem(parameter: inspect.Parameter) -> str | None:
    star = _VARIADIC.get(parameter.kind)
    if star:
        return f"{star}{parameter.name} can't be described to a model; name each parameter, or take a dict"
    if type(parameter.default).__name__ == "FieldInfo":
        return (
            f"as a default of {parameter.name}, Field(…) would reach the function; "
            "write Annotated[int, Field(…)], and the default behind it"
        )
    return None


def parameters_of(function: Callable[..., Any], name: str) -> list[Parameter]:
    """The parameters, with their annotations resolved.

    Args:
        function: The function; a bound method has no ``self`` any more.
        name: Name of the tool, for errors.

    Raises:
        InvalidArgumentError: an annotation can't be resolved.
    """
    found = list(_signature(function, name).parameters.values())
    annotations = {param.name: param.annotation for param in found if param.annotation is not _NOTHING}
    hints = _resolved(annotations, function, name)
    return [
        Parameter(
            name=param.name,
            annotation=hints.get(param.name, Any),
            default=param.default,
            has_default=param.default is not _NOTHING,
            positional_only=param.kind is inspect.Parameter.POSITIONAL_ONLY,
        )
        for param in found
    ]


def _signature(function: Callable[..., Any], name: str) -> inspect.Signature:
    try:
        if sys.version_info >= (3, 14):
            from annotationlib import Format

            return inspect.signature(function, annotation_format=Format.FORWARDREF)
        return inspect.signature(function)
    except (TypeError, ValueError) as error:
        raise InvalidArgumentError(name, f"the function has no signature to look at: {error}") from None


def _resolved(annotations: dict[str, Any], function: Callable[..., Any], name: str) -> dict[str, Any]:
    """Annotations as types, those that are text evaluated where the function was written.

    The annotation of the result is left alone: it may name what only type checkers import.
    """

    def probe() -> None: ...

    probe.__annotations__ = annotations
    try:
        return typing.get_type_hints(probe, globalns=_globals(function), include_extras=True)
    except (NameError, TypeError, SyntaxError) as error:
        raise InvalidArgumentError(
            name,
            f"the annotations can't be resolved: {error}; their types are needed at run time, in the module",
        ) from None


def _globals(function: Any) -> dict[str, Any]:
    while isinstance(function, partial):
        function = function.func  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
    function = inspect.unwrap(function)
    if not inspect.isroutine(function):
        function = type(function).__call__
    return getattr(function, "__globals__", {})
