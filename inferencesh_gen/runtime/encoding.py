"""Values of Python as plain JSON data: exactly, or not at all."""

from __future__ import annotations

import datetime
import enum
import math
from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from functools import cache
from typing import TYPE_CHECKING, Any

import attrs

from .errors import InvalidArgumentError
from .model import Model

if TYPE_CHECKING:
    import decimal

MAX_DEPTH = 128
"""How many containers may be inside one another."""

# Python refuses to write or read longer ones: some 4,300 digits.
_MOST_BITS = 14_000
_BYTES = bytes | bytearray | memoryview


class Encoder:
    """Plain JSON data for None, booleans, numbers, strings, enums, dates and times, UUIDs, decimals, models,
    dataclasses, attrs classes, pydantic models, and mappings and sequences of those.

    Refused, with the place: NaN and infinity, keys that are not strings, cycles, times without a zone, text
    that is not Unicode, decimals with more digits than a JSON number keeps, bytes, sets, and whatever else
    JSON has no form for. Subclasses may know more: see `special`.

    Example:
        >>> Encoder().encode({"at": datetime.date(2026, 1, 2)}, "input")
        {'at': '2026-01-02'}
    """

    def encode(self, value: object, where: str) -> Any:
        """The data, or an error that says where inside of it something can't be sent.

        Args:
            value: What is to be sent.
            where: Name of the argument, for errors.

        Raises:
            InvalidArgumentError: something in it can't be sent as it is.
        """
        try:
            return _copy(value, MAX_DEPTH)
        except _UnusualError:  # or wrong: then it takes more to say where
            return self._encode(value, where, ())

    def special(self, value: object, where: str) -> Any:
        """The data of a value that this encoder alone knows; `NotImplemented` for all others."""
        return NotImplemented

    def _encode(self, value: object, where: str, parents: tuple[int, ...]) -> Any:
        if isinstance(value, enum.Enum):
            return self._encode(value.value, where, parents)
        if value is None or isinstance(value, bool):
            return value
        for kind, form in _scalars():
            if isinstance(value, kind):
                return form(value, where)
        return self._container(value, where, parents)

    def _container(self, value: object, where: str, parents: tuple[int, ...]) -> Any:
        if (known := self.special(value, where)) is not NotImplemented:
            return known
        if id(value) in parents:
            raise InvalidArgumentError(where, "contains itself")
        if len(parents) >= MAX_DEPTH:
            raise InvalidArgumentError(where, f"is nested more than {MAX_DEPTH} levels deep")
        within = (*parents, id(value))
        if isinstance(value, Model):
            return self._encode(_checked(value, where).to_dict(), where, within)
        if isinstance(value, Mapping):
            return {
                _key(key, where): self._encode(item, f"{where}.{key}", within) for key, item in value.items()
            }
        if isinstance(value, Sequence) and not isinstance(value, _BYTES):
            return [self._encode(item, f"{where}[{index}]", within) for index, item in enumerate(value)]
        return self._encode(_plainer(value, where), where, within)


class _UnusualError(Exception):
    """There is more to do than to copy."""


def _copy(value: Any, levels: int) -> Any:
    """A copy of what is JSON data as it stands, in a fifth of the time that looking at everything takes."""
    kind = type(value)
    if value is None or kind is bool:
        return value
    if kind is str:
        if value.isascii() or _is_unicode(value):
            return value
    elif kind is dict and levels:
        for key in value:
            if type(key) is not str or not (key.isascii() or _is_unicode(key)):
                raise _UnusualError
        return {key: _copy(item, levels - 1) for key, item in value.items()}
    elif kind is list and levels:
        return [_copy(item, levels - 1) for item in value]
    elif (kind is int and value.bit_length() <= _MOST_BITS) or (kind is float and math.isfinite(value)):
        return value
    raise _UnusualError


def _is_unicode(value: str) -> bool:
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True


def text(value: str, where: str) -> str:
    """A string that UTF-8 can carry."""
    # Asking is free: a string knows whether it is ASCII.
    if not value.isascii() and not _is_unicode(value):
        raise InvalidArgumentError(where, "is not valid Unicode text")
    return value


def _integer(value: int, where: str) -> int:
    if value.bit_length() > _MOST_BITS:
        raise InvalidArgumentError(where, "has more digits than can be written; send it as text")
    return value


def _finite(value: float, where: str) -> float:
    if not math.isfinite(value):
        raise InvalidArgumentError(where, f"{value} has no form in JSON")
    return value


def _decimal(value: decimal.Decimal, where: str) -> int | float:
    import decimal

    if not value.is_finite():
        raise InvalidArgumentError(where, f"{value} has no form in JSON")
    if value.adjusted() * 10 > _MOST_BITS * 3:
        raise InvalidArgumentError(where, "has more digits than can be written; send it as text")
    whole = value == value.to_integral_value()
    number = int(value) if whole else float(value)
    if decimal.Decimal(repr(number)) != value:
        raise InvalidArgumentError(
            where, f"{value} has more digits than a JSON number keeps; send it as text: str(…)"
        )
    return number


def _timestamp(value: datetime.datetime, where: str) -> str:
    if value.tzinfo is None:
        raise InvalidArgumentError(where, f"{value!r} has no time zone; give one, such as datetime.UTC")
    return value.isoformat().replace("+00:00", "Z")


@cache
def _scalars() -> tuple[tuple[type, Callable[[Any, str], Any]], ...]:
    """Values without parts, and what each becomes. A `datetime` is a `date` too, so it comes first."""
    import decimal
    import uuid

    return (
        (str, text),
        (int, _integer),
        (float, _finite),
        (datetime.datetime, _timestamp),
        (datetime.date, lambda value, _: value.isoformat()),
        (datetime.time, lambda value, _: value.isoformat()),
        (uuid.UUID, lambda value, _: str(value)),
        (decimal.Decimal, _decimal),
    )


def _key(key: object, where: str) -> str:
    if not isinstance(key, str):
        raise InvalidArgumentError(where, f"keys are strings in JSON, {key!r} was given")
    return text(key.value if isinstance(key, enum.Enum) else key, where)


def _checked(model: Model, where: str) -> Model:
    if model.is_here_only:
        raise InvalidArgumentError(where, "this file is not uploaded yet: client.files.upload(file) does it")
    return model


def _plainer(value: Any, where: str) -> Any:
    """The fields of an object, or the number inside a number of numpy's.

    Raises:
        InvalidArgumentError: it has neither.
    """
    import dataclasses

    kind = type(value)
    if dataclasses.is_dataclass(kind):
        return {field.name: getattr(value, field.name) for field in dataclasses.fields(kind)}
    if attrs.has(kind):
        return {field.name: getattr(value, field.name) for field in attrs.fields(kind)}
    if callable(getattr(kind, "model_dump", None)):
        return _dumped(value, where)
    if getattr(value, "shape", None) == () and callable(getattr(value, "item", None)):
        number = value.item()
        if type(number) is not kind:
            return number
    raise InvalidArgumentError(where, f"{kind.__name__} can't be sent as JSON{_hint(value)}")


def _dumped(value: Any, where: str) -> Any:
    try:
        # By alias: those are the names that the model has in JSON. Not in JSON mode, which would take files,
        # decimals and times as it likes.
        return value.model_dump(by_alias=True)
    except ValueError as error:
        raise InvalidArgumentError(where, f"{type(value).__name__} can't be sent: {error}") from None


def _hint(value: object) -> str:
    family = type(value).__module__.partition(".")[0]
    if isinstance(value, type):
        return ": it is a class; give an instance"
    if family in {"PIL", "numpy"}:
        values = " or, for its numbers, array.tolist()" if family == "numpy" else ""
        return f"; for a picture, give File.from_image(…){values}"
    if isinstance(value, Set | Iterator):
        return "; give a list"
    return "; give a number of seconds" if isinstance(value, datetime.timedelta) else ""
