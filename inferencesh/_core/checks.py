"""What more than one argument has to be, checked before any request."""

from __future__ import annotations

from typing import TypeGuard, TypeVar

from .errors import InvalidArgumentError

F = TypeVar("F")

LONGEST = 1e9
"""Seconds that anything may be waited for: 31 years. Sockets and locks take no more than a few times that."""
_COROUTINE = 0x80
"""`inspect.CO_COROUTINE`; the module takes long to load."""


def is_number(value: object) -> TypeGuard[float]:
    """Whether it is a number, which True and False are not."""
    return isinstance(value, int | float) and not isinstance(value, bool)


def check_count(argument: str, value: object) -> int:
    """A whole number from 0."""
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise InvalidArgumentError(argument, f"a whole number from 0 is needed; got {value!r}")
    return value


def check_timeout(argument: str, value: object) -> float | None:
    """A timeout in seconds; None waits for ever."""
    if value is None:
        return None
    if not is_number(value) or not 0 < value <= LONGEST:
        raise InvalidArgumentError(
            argument, f"seconds above 0 are needed, or None for no limit; got {value!r}"
        )
    return value


def check_function(argument: str, function: F, *, coroutines: bool = True) -> F:
    """What is to be called back; None is no function at all.

    Args:
        argument: Its name.
        function: What was given for it.
        coroutines: Whether it may be a coroutine function.

    Raises:
        InvalidArgumentError: it is no function, or one that nobody would await.
    """
    if function is None:
        return function
    if not callable(function):
        raise InvalidArgumentError(argument, f"a function is needed; got {type(function).__name__}")
    flags = getattr(getattr(function, "__code__", None), "co_flags", 0)
    if not coroutines and flags & _COROUTINE:
        raise InvalidArgumentError(
            argument, "a plain function is needed: a coroutine function goes with AsyncInference"
        )
    return function
