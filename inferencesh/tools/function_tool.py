"""Tools from functions: the signature is the schema, and the function can be called as before."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from functools import cached_property, update_wrapper
from typing import TYPE_CHECKING, Any, Concatenate, Generic, ParamSpec, Self, TypeVar, overload

from attrs import field, frozen

from .._core.errors import InvalidArgumentError, ToolArgumentsError
from . import checks
from .base import Handler, Tool, is_coroutine_function
from .extra import check_installed
from .signature import check_callable

if TYPE_CHECKING:
    from .arguments import Arguments

P = ParamSpec("P")
Q = ParamSpec("Q")
R = TypeVar("R")
R_co = TypeVar("R_co", covariant=True)
_Class = type[Any]  # within the tool, `type` is its own


@frozen(kw_only=True)
class Settings:
    """What was said of a tool beside its function."""

    name: str | None = None
    description: str | None = None
    display_name: str | None = None
    approval: Mapping[str, Any] = field(factory=dict[str, Any])
    output_schema: Mapping[str, Any] | None = None
    timeout: float | None = None


class FunctionTool(Tool, Generic[P, R_co]):
    """A function that is a tool. Call it as the function it is; `call` takes the arguments of a model.

    As an attribute of an object it is the tool of that object, as a method is: give ``Service().look_up`` to
    an agent. The schema is made when it is first needed.

    Args:
        function: The function: sync, async, a static method; no generator.
        settings: What takes the place of the function's own name and docstring.

    Raises:
        InvalidArgumentError: it can't be a tool.
        ImportError: the extra ``inferencesh[tools]`` is not installed.
    """

    def __init__(self, function: Callable[P, R_co], settings: Settings | None = None) -> None:
        check_installed()
        self._binds = not isinstance(function, staticmethod)
        self._function: Callable[P, R_co] = _plain(function)
        self._settings = settings or Settings()
        self._name = _name(self._function, self._settings)
        self._is_method = False
        check_callable(self._function, self._name)
        super().__init__({}, timeout=self._settings.timeout)
        update_wrapper(self, self._function)

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> R_co:
        return self._function(*args, **kwargs)

    @property
    def name(self) -> str:
        """The name that the model calls it by."""
        return self._name

    @property
    def type(self) -> str:
        """What runs when it is called: the caller."""
        return "client"

    @property
    def requires_approval(self) -> bool:
        """Whether a person has to approve each call."""
        return bool(self._settings.approval.get("require_approval"))

    @property
    def handler(self) -> Handler:
        """The function."""
        return self._function

    @property
    def is_async(self) -> bool:
        """Whether calling the function gives a coroutine. If not, the call may block."""
        return is_coroutine_function(self._function)

    def bind(self, arguments: Mapping[str, Any]) -> tuple[tuple[Any, ...], dict[str, Any]]:
        """The arguments for the function, converted to the types of its annotations.

        Raises:
            ToolArgumentsError: they don't fit; the text lists each problem.
        """
        from .shape import ShapeError

        try:
            return self._arguments.bind(self._checked(arguments))
        except ShapeError as error:
            raise ToolArgumentsError(self.name, error.problems) from None

    @cached_property
    def _arguments(self) -> Arguments:
        from .arguments import Arguments

        if self._is_method:
            raise InvalidArgumentError(
                self.name,
                f"is a method; give the tool of an object: an instance's .{self._function.__name__}",
            )
        return Arguments(self._function, self.name)

    @cached_property
    def _made(self) -> dict[str, Any]:
        settings = self._settings
        shown = {} if settings.display_name is None else {"display_name": settings.display_name}
        arguments = self._arguments
        returned = {} if settings.output_schema is None else {"output_schema": settings.output_schema}
        return {
            "name": self.name,
            **shown,
            "description": arguments.description if settings.description is None else settings.description,
            "type": "client",
            **settings.approval,
            "client": {"input_schema": arguments.schema, **returned},
        }

    def _definition(self) -> dict[str, Any]:
        return self._made

    def __set_name__(self, owner: _Class, name: str) -> None:
        # A tool that was made elsewhere and is only kept in a class is no method.
        own = getattr(self._function, "__qualname__", "") == f"{owner.__qualname__}.{name}"
        self._is_method = self._binds and own

    @overload
    def __get__(self, instance: None, owner: _Class | None = None) -> Self: ...

    @overload
    def __get__(
        self: FunctionTool[Concatenate[Any, Q], R], instance: object, owner: _Class | None = None
    ) -> FunctionTool[Q, R]: ...

    def __get__(self, instance: object, owner: _Class | None = None) -> Any:
        # A class is its own owner where @classmethod stands above.
        if instance is None or not (self._is_method or instance is owner):
            return self
        return FunctionTool(self._function.__get__(instance, owner), self._settings)

    def __reduce__(self) -> str:
        # Found by name in another process, as functions are.
        function: Any = self._function
        return str(function.__qualname__)

    def __repr__(self) -> str:
        # Without the definition: making it may fail.
        return f"<FunctionTool {self.name!r}>"


def _plain(function: Any) -> Any:
    if isinstance(function, staticmethod):
        return function.__func__  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
    if isinstance(function, classmethod):
        raise InvalidArgumentError("tool", "put @classmethod above @tool, not below")
    if isinstance(function, Tool):
        raise InvalidArgumentError("tool", f"{function.name} is a tool already")
    if inspect.isclass(function):
        raise InvalidArgumentError("tool", f"a function is needed; {function.__name__} is a class")
    return checks.function("tool", function)


def _name(function: object, settings: Settings) -> str:
    if settings.name is not None:
        return settings.name
    own = getattr(function, "__name__", None)
    if own is None or own == "<lambda>":
        raise InvalidArgumentError("name", "the function has no name of its own; say tool(name=…)")
    return checks.tool_name(own)
