"""Arguments on their way into a request: refused with a clear error, or encoded exactly."""

from __future__ import annotations

import datetime
import enum
import math
import uuid
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import quote

from .model import Model


class InvalidArgumentError(ValueError):
    """An argument that can't be right, refused before any request is made.

    Attributes:
        argument: Which argument, with the path inside it: ``input.images[3].mask``.
    """

    def __init__(self, argument: str, problem: str) -> None:
        self.argument = argument
        super().__init__(argument, problem)

    def __str__(self) -> str:
        return f"{self.args[0]}: {self.args[1]}"


def segment(argument: str, value: str) -> str:
    """One value as one segment of a path: whatever it holds, it can't reach another route."""
    if not isinstance(value, str):
        raise InvalidArgumentError(argument, f"a string is needed, {type(value).__name__} was given")
    if value in {"", ".", ".."}:
        # Dots can't be escaped: servers and proxies resolve %2E%2E like "..".
        raise InvalidArgumentError(argument, f"{value!r} is not an id")
    return quote(_text(value, argument), safe="")


def arguments(required: Mapping[str, object], optional: Mapping[str, object]) -> dict[str, Any]:
    """The fields of a body or query: required ones as given, optional ones where they are not None."""
    left_in = {name: value for name, value in optional.items() if value is not None}
    return {name: encode(value, name) for name, value in {**required, **left_in}.items()}


def encode(value: object, where: str) -> Any:
    """Plain JSON data for `value`, or an error that says where inside it something can't be sent.

    Args:
        value: None, booleans, numbers, strings, enums, dates and times, UUIDs, models, and mappings
            and sequences of those.
        where: Name of the argument, for errors.

    Raises:
        InvalidArgumentError: NaN or infinity, a key that is not a string, a cycle, a time without
            a zone, text that is not Unicode, bytes, sets, and whatever else JSON has no form for.
    """
    return _encode(value, where, ())


def _encode(value: object, where: str, parents: tuple[int, ...]) -> Any:
    if isinstance(value, enum.Enum):
        return _encode(value.value, where, parents)
    if value is None or isinstance(value, bool | int):
        return value
    if isinstance(value, str):
        return _text(value, where)
    if isinstance(value, float):
        return _finite(value, where)
    if isinstance(value, datetime.datetime):
        return _timestamp(value, where)
    if isinstance(value, datetime.date):
        return value.isoformat()
    if isinstance(value, uuid.UUID):
        return str(value)
    return _container(value, where, parents)


def _container(value: object, where: str, parents: tuple[int, ...]) -> Any:
    if id(value) in parents:
        raise InvalidArgumentError(where, "contains itself")
    within = (*parents, id(value))
    if isinstance(value, Model):
        return _encode(value.to_dict(), where, within)
    if isinstance(value, Mapping):
        return {_key(key, where): _encode(item, f"{where}.{key}", within) for key, item in value.items()}
    if isinstance(value, Sequence) and not isinstance(value, bytes | bytearray | memoryview):
        return [_encode(item, f"{where}[{index}]", within) for index, item in enumerate(value)]
    raise InvalidArgumentError(where, f"{type(value).__name__} can't be sent as JSON")


def _key(key: object, where: str) -> str:
    if not isinstance(key, str):
        raise InvalidArgumentError(where, f"keys are strings in JSON, {key!r} was given")
    return _text(key.value if isinstance(key, enum.Enum) else key, where)


def _text(value: str, where: str) -> str:
    # Asking is free: a string knows whether it is ASCII.
    if not value.isascii():
        try:
            value.encode()
        except UnicodeEncodeError:
            raise InvalidArgumentError(where, "is not valid Unicode text") from None
    return value


def _finite(value: float, where: str) -> float:
    if not math.isfinite(value):
        raise InvalidArgumentError(where, f"{value} has no form in JSON")
    return value


def _timestamp(value: datetime.datetime, where: str) -> str:
    if value.tzinfo is None:
        raise InvalidArgumentError(where, f"{value!r} has no time zone; give one, such as datetime.UTC")
    return value.isoformat().replace("+00:00", "Z")
