"""Tools that run in the program of the caller: `tool`, as the beginning of a builder and as a decorator."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from typing import Any, ClassVar, ParamSpec, Self, TypeVar, overload

from .._core.errors import InvalidArgumentError
from . import checks
from .base import Handler, Tool
from .builder import ParametersBuilder
from .function_tool import FunctionTool, Settings

P = ParamSpec("P")
R = TypeVar("R")


class ClientToolBuilder(ParametersBuilder):
    """A tool that the caller runs. Give it a handler, or put it above a function as a decorator."""

    _kind: ClassVar[str] = "client"

    def __init__(self, name: str | None) -> None:
        super().__init__("unnamed" if name is None else name)
        self._name = name
        self._handler: Handler | None = None
        self._timeout: float | None = None

    def handler(self, function: Callable[[dict[str, Any]], Any]) -> Self:
        """The function that runs when the model calls the tool.

        Args:
            function: Takes one dict of arguments; returns text, JSON-able values, or files; may be async.

        Raises:
            InvalidArgumentError: it is no function, or takes something else than one dict.
        """
        self._handler = check_handler("handler", function)
        return self

    def timeout(self, seconds: float) -> Self:
        """How long one call may take; then the model is told that it took too long."""
        self._timeout = checks.seconds("timeout", seconds)
        return self

    def build(self) -> Tool:
        """The tool as it is now; what the builder is told later does not change it."""
        return Tool(self._definition(), handler=self._handler, timeout=self._timeout)

    def _config(self) -> dict[str, Any]:
        return self._schemas()

    def __call__(self, function: Callable[P, R]) -> FunctionTool[P, R]:
        """The decorator: a tool from a function, whose signature says what the builder was not told."""
        if self._handler is not None or self._params or self._input_schema is not None:
            raise InvalidArgumentError(
                "tool",
                "a decorated function is the handler and its signature gives the parameters; leave out both",
            )
        settings = Settings(
            name=self._name,
            description=self._description,
            display_name=self._display_name,
            approval=self._approval,
            output_schema=self._output_schema,
            timeout=self._timeout,
        )
        return FunctionTool(function, settings)


@overload
def tool(name: Callable[P, R], /) -> FunctionTool[P, R]: ...


@overload
def tool(
    name: str | None = None,
    *,
    description: str | None = None,
    display_name: str | None = None,
    requires_approval: bool = False,
    approval_timeout: int | None = None,
    timeout: float | None = None,
) -> ClientToolBuilder: ...


def tool(
    name: Callable[P, R] | str | None = None,
    *,
    description: str | None = None,
    display_name: str | None = None,
    requires_approval: bool = False,
    approval_timeout: int | None = None,
    timeout: float | None = None,
) -> FunctionTool[P, R] | ClientToolBuilder:
    """A tool that runs in this program: from a function, or piece by piece.

    As a decorator it takes everything from the function: its name, its docstring (Google, NumPy or Sphinx
    style) for the descriptions, its annotations for the schema. It needs ``inferencesh[tools]``. The function
    can still be called as before.

    Args:
        name: Name that the model calls it by; the function's when absent.
        description: What it does, told to the model; from the docstring when absent.
        display_name: Name for people.
        requires_approval: Whether a person has to approve each call.
        approval_timeout: Seconds after which a call that nobody approved is refused; 0 waits forever.
        timeout: Seconds that one call may take.

    Raises:
        InvalidArgumentError: an argument that can't be right, or a function that can't be a tool.
        ImportError: a function is given, and the extra is not installed.

    Example:
        ```python
        @tool
        def add(a: int, b: int = 0) -> int:
            '''Add two numbers.'''
            return a + b

        @tool(requires_approval=True, timeout=30)
        async def remove(path: str) -> None:
            '''Delete a file.'''

        find = tool("find").describe("Find files.").param("glob", string()).handler(lambda args: args["glob"])
        ```
    """
    if name is not None and not isinstance(name, str):
        return ClientToolBuilder(None)(name)
    checks.truth("requires_approval", requires_approval)
    if approval_timeout is not None:
        checks.whole_seconds("approval_timeout", approval_timeout, least=0)
    builder = ClientToolBuilder(name).require_approval(requires_approval, timeout=approval_timeout)
    if description is not None:
        builder.describe(description)
    if display_name is not None:
        builder.display_name(display_name)
    if timeout is not None:
        builder.timeout(timeout)
    return builder


def check_handler(argument: str, function: object) -> Handler:
    """A handler of a tool that is made piece by piece.

    Args:
        argument: Name of the argument, for errors.
        function: What is to be one.

    Raises:
        InvalidArgumentError: it is no function, or takes something else than one dict.
    """
    handler = checks.function(argument, function)
    if inspect.isgeneratorfunction(handler) or inspect.isasyncgenfunction(handler):
        raise InvalidArgumentError(argument, "a function that returns its result is needed; this one yields")
    if isinstance(handler, FunctionTool):
        raise InvalidArgumentError(
            argument, f"{handler.name} is a tool already; give the tool itself to the agent"
        )
    try:
        signature = inspect.signature(handler)
    except (TypeError, ValueError):  # some functions written in C have none to look at
        return handler
    try:
        signature.bind(_NO_ARGUMENTS)
    except TypeError:
        raise InvalidArgumentError(
            argument,
            f"it is called with one dict of arguments, but takes {signature}; "
            "for a function with parameters of its own, use @tool",
        ) from None
    return handler


_NO_ARGUMENTS: Mapping[str, Any] = {}
