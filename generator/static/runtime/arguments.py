"""Arguments on their way into a request: refused with a clear error, or encoded exactly."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from .encoding import Encoder, text
from .errors import InvalidArgumentError as InvalidArgumentError

_ENCODER = Encoder()


def segment(argument: str, value: str) -> str:
    """One value as one segment of a path: whatever it holds, it can't reach another route."""
    if not isinstance(value, str):
        raise InvalidArgumentError(argument, f"a string is needed, {type(value).__name__} was given")
    if value in {"", ".", ".."}:
        # Dots can't be escaped: servers and proxies resolve %2E%2E like "..".
        raise InvalidArgumentError(argument, f"{value!r} is not an id")
    return quote(text(value, argument), safe="")


def arguments(required: Mapping[str, object], optional: Mapping[str, object]) -> dict[str, Any]:
    """The fields of a body or query: required ones as given, optional ones where they are not None."""
    left_in = {name: value for name, value in optional.items() if value is not None}
    return {name: encode(value, name) for name, value in {**required, **left_in}.items()}


def encode(value: object, where: str) -> Any:
    """Plain JSON data for `value`, or an error that says where inside it something can't be sent.

    Args:
        value: Whatever `Encoder` has a form for.
        where: Name of the argument, for errors.

    Raises:
        InvalidArgumentError: something in it can't be sent as it is.
    """
    return _ENCODER.encode(value, where)
