"""What a tool returned, as text for the model; files in it are named there and set aside.

Uploading them is left to whoever runs the tool.
"""

from __future__ import annotations

import dataclasses
import datetime
import decimal
import enum
import json
import math
import numbers
import os
import uuid
from collections.abc import Iterable, Mapping, Sequence, Set
from typing import Any, cast

import attrs
from attrs import frozen

from inferencesh_gen.runtime.model import Model

from .._core.errors import InvalidArgumentError
from .._core.shapes import is_mapping

_NOTHING = "done, without a result"
_TEXTUAL = frozenset({"ipaddress", "zoneinfo", "pydantic.networks", "pydantic.types"})
"""Modules whose values are what they print as; secrets print as stars."""


@frozen
class EncodedResult:
    """A result of a tool, ready to be submitted once its files are uploaded."""

    text: str
    """What the model reads."""
    attachments: tuple[Any, ...]
    """The files in it, in the order of their numbers in the text, as they were returned."""


def tool_result(value: object) -> str:
    """What the model reads of a result: text as it is, anything else as JSON.

    Raises:
        InvalidArgumentError: something in it has no form in JSON; the error says where.

    Example:
        ```python
        assert tool_result({"when": datetime.date(2026, 3, 1), "sum": Decimal("1.50")}) == (
            '{"when": "2026-03-01", "sum": "1.50"}'
        )
        ```
    """
    return encode_result(value).text


def encode_result(value: object) -> EncodedResult:
    """A result as text, with the files that are in it set aside.

    Args:
        value: Text, None, and whatever has a form in JSON: numbers, booleans, lists, sets, mappings, dates,
            times, enums, decimals, UUIDs, models of this package, dataclasses, attrs and pydantic objects;
            and files: `File`, `FileRef`, paths, bytes, open binary files.

    Raises:
        InvalidArgumentError: something in it has no form in JSON; the error says where.
    """
    encoder = _Encoder()
    plain = encoder.plain(value, "result", ())
    if value is None:
        plain = _NOTHING
    text = plain if isinstance(plain, str) else json.dumps(plain, ensure_ascii=False)
    return EncodedResult(text, tuple(encoder.attachments))


class _Encoder:
    """One pass over a result."""

    def __init__(self) -> None:
        self.attachments: list[Any] = []

    def plain(self, value: object, where: str, parents: tuple[int, ...]) -> Any:
        """Plain JSON data for `value`."""
        if value is None or isinstance(value, bool):
            return value
        if isinstance(value, enum.Enum):
            return self.plain(value.value, where, parents)
        if isinstance(value, str):
            return _text(value, where)
        if isinstance(value, numbers.Real | decimal.Decimal):
            return _number(value)
        if isinstance(value, datetime.date | datetime.time):
            return value.isoformat()
        if isinstance(value, uuid.UUID | datetime.timedelta) or type(value).__module__ in _TEXTUAL:
            return str(value)
        if _is_file(value):
            return self._attached(value)
        return self._container(value, where, parents)

    def _attached(self, file: Any) -> str:
        self.attachments.append(file)
        name = _file_name(file)
        return f"[attachment {len(self.attachments)}{f': {name}' if name else ''}]"

    def _container(self, value: object, where: str, parents: tuple[int, ...]) -> Any:
        if id(value) in parents:
            raise InvalidArgumentError(where, "contains itself")
        within = (*parents, id(value))
        if callable(dump := getattr(value, "model_dump", None)) and not isinstance(value, type):
            return self.plain(dump(), where, within)
        fields = _fields_of(value)
        if fields is not None:
            return {
                _key(name, where): self.plain(item, f"{where}.{name}", within)
                for name, item in fields.items()
            }
        if isinstance(value, Sequence | Set):
            items = cast("Iterable[Any]", value)
            return [self.plain(item, f"{where}[{index}]", within) for index, item in enumerate(items)]
        raise InvalidArgumentError(
            where,
            f"{type(value).__name__} has no form in JSON; return text, a dict, a list, a dataclass or a file",
        )


def _number(value: numbers.Real | decimal.Decimal) -> Any:
    if isinstance(value, decimal.Decimal):
        return str(value)  # to the last digit
    if isinstance(value, numbers.Integral):
        return int(value)
    number = float(value)
    return number if math.isfinite(number) else str(number)


def _text(value: str, where: str) -> str:
    try:
        value.encode()
    except UnicodeEncodeError:
        raise InvalidArgumentError(where, "is not valid Unicode text") from None
    return str(value)


def _key(key: object, where: str) -> str:
    plain = key.value if isinstance(key, enum.Enum) else key
    if isinstance(plain, bool):
        return str(plain).lower()
    if isinstance(plain, str | int | float | uuid.UUID | datetime.date):
        return _text(str(plain), where)
    raise InvalidArgumentError(where, f"keys are text in JSON, {key!r} was given")


def _fields_of(value: Any) -> Mapping[Any, Any] | None:
    """The fields of an object, if it is of a kind that has fields."""
    if isinstance(value, Model):
        return value.to_dict()
    if is_mapping(value):
        return value
    if isinstance(value, type):
        return None
    if dataclasses.is_dataclass(value):
        return {field.name: getattr(value, field.name) for field in dataclasses.fields(value)}
    names = _names_of_fields(type(value))
    return None if names is None else {name: getattr(value, name) for name in names}


def _names_of_fields(cls: Any) -> Iterable[str] | None:
    if attrs.has(cls):
        return [field.name for field in attrs.fields(cls)]
    return cls._fields if _is_named_tuple(cls) else None


def _is_named_tuple(cls: type) -> bool:
    return issubclass(cls, tuple) and hasattr(cls, "_fields")  # pyright: ignore[reportUnknownArgumentType]


def _is_file(value: object) -> bool:
    from inferencesh_gen.models import File, FileRef

    is_open = hasattr(value, "read") and hasattr(value, "seek")
    return is_open or isinstance(value, File | FileRef | os.PathLike | bytes | bytearray | memoryview)


def _file_name(file: Any) -> str | None:
    if hasattr(file, "__fspath__"):
        return os.path.basename(str(file))
    name: object = getattr(file, "filename", None) or getattr(file, "name", None)
    return os.path.basename(name) if isinstance(name, str) else None
