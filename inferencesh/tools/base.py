"""What a tool is to whoever runs it: a definition for the API, and perhaps a function."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator, Mapping
from copy import deepcopy
from functools import partial
from typing import TYPE_CHECKING, Any

from inferencesh_gen.runtime.arguments import encode

from .._core.errors import InvalidArgumentError, ToolArgumentsError
from .._core.shapes import is_mapping
from .conformity import problems_of, shown

if TYPE_CHECKING:
    from inferencesh_gen.models import AgentTool

Handler = Callable[..., Any]


class Tool(Mapping[str, Any]):
    """A tool of an agent. As a mapping it is its definition in the API's form, so it goes into any request.

    Args:
        definition: In the API's form. It is copied.
        handler: The function that is called with one dict of arguments; None if the tool does not run here.
        timeout: Seconds that one call may take; None for no limit of its own.

    Raises:
        InvalidArgumentError: something in the definition has no form in JSON.
    """

    def __init__(
        self, definition: Mapping[str, Any], *, handler: Handler | None = None, timeout: float | None = None
    ) -> None:
        self._wire: dict[str, Any] = encode(definition, "definition")
        self._handler = handler
        self._timeout = timeout

    @property
    def name(self) -> str:
        """The name that the model calls it by."""
        return str(self._definition()["name"])

    @property
    def type(self) -> str:
        """What runs when it is called: ``client`` (the caller), ``app``, ``agent``, ``http``, …."""
        return str(self._definition()["type"])

    @property
    def handler(self) -> Handler | None:
        """The function that runs when it is called; None if it does not run here."""
        return self._handler

    @property
    def requires_approval(self) -> bool:
        """Whether a person has to approve each call."""
        return bool(self._definition().get("require_approval"))

    @property
    def timeout(self) -> float | None:
        """Seconds that one call may take; None for no limit of its own."""
        return self._timeout

    @property
    def is_async(self) -> bool:
        """Whether calling the handler gives a coroutine. If not, the call may block."""
        return self._handler is not None and is_coroutine_function(self._handler)

    @property
    def definition(self) -> AgentTool:
        """What the API is told of it, as a model."""
        from inferencesh_gen.models import AgentTool

        return AgentTool.from_dict(self.to_dict())

    def to_dict(self) -> dict[str, Any]:
        """What the API is told of it, as plain JSON data that is the caller's to change."""
        return deepcopy(self._definition())

    def build(self) -> Tool:
        """The tool itself, which is built already."""
        return self

    def bind(self, arguments: Mapping[str, Any]) -> tuple[tuple[Any, ...], dict[str, Any]]:
        """The arguments for the handler, from those that the model gave.

        Returns:
            Positional and keyword arguments: a handler of the fluent builder takes one dict.

        Raises:
            ToolArgumentsError: they don't fit the schema; the text lists each problem.
        """
        given = self._checked(arguments)
        client: Mapping[str, Any] = self._definition().get("client") or {}
        schema: Mapping[str, Any] = client.get("input_schema") or {}
        if problems := list(problems_of(given, schema)):
            raise ToolArgumentsError(self.name, problems)
        return (given,), {}

    def call(self, arguments: Mapping[str, Any]) -> Any:
        """Check the arguments and call the handler.

        Returns:
            What the handler returns: a value, or an awaitable of one.

        Raises:
            ToolArgumentsError: the arguments don't fit.
            InvalidArgumentError: the tool has no handler.
        """
        if self.handler is None:
            raise InvalidArgumentError(self.name, "the tool has no handler, so it can't be called here")
        args, kwargs = self.bind(arguments)
        return self.handler(*args, **kwargs)

    def _checked(self, arguments: object) -> dict[str, Any]:
        if is_mapping(arguments):
            return dict(arguments)
        raise ToolArgumentsError(self.name, [f"an object of arguments is needed; got {shown(arguments)}"])

    def _definition(self) -> dict[str, Any]:
        return self._wire

    def __getitem__(self, key: str) -> Any:
        return self._definition()[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._definition())

    def __len__(self) -> int:
        return len(self._definition())

    def __bool__(self) -> bool:
        return True

    # Two tools are the same only if they run the same, so identity it is, and tools can be kept in sets.
    def __eq__(self, other: object) -> bool:
        return self is other

    def __hash__(self) -> int:
        return id(self)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.name!r} ({self.type})>"


def is_coroutine_function(function: object) -> bool:
    """Whether calling `function` gives a coroutine; sees through partials and objects with ``__call__``."""
    while isinstance(function, partial):
        function = function.func  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
    if inspect.isroutine(function):
        return inspect.iscoroutinefunction(function)
    return inspect.iscoroutinefunction(getattr(function, "__call__", None))  # noqa: B004
