"""How one field goes from the wire to an attribute and back.

Decoding never raises: what does not fit is kept as it came. Encoding takes the original wire value, so
that what was not changed is sent back to the letter (a timestamp's nanoseconds, a status given as text).
"""

from __future__ import annotations

import datetime
from functools import cached_property
from typing import Any, Protocol


class Codec(Protocol):
    """Both directions of one kind of value; `raw` is the wire's form, never None."""

    def decode(self, raw: Any) -> Any: ...

    def encode(self, value: Any, raw: Any) -> Any: ...

    def empty(self) -> Any:
        """What a required field reads as when the server left it out."""
        ...


class Scalar:
    """Strings, numbers, booleans and free JSON: the same on both sides."""

    def decode(self, raw: Any) -> Any:
        return raw

    def encode(self, value: Any, raw: Any) -> Any:
        return value

    def empty(self) -> Any:
        return None


class Converted(Scalar):
    """A value with another type in Python; keeps the wire's spelling while the value is unchanged."""

    def to_python(self, raw: Any) -> Any:
        raise NotImplementedError

    def to_wire(self, value: Any) -> Any:
        raise NotImplementedError

    def decode(self, raw: Any) -> Any:
        try:
            return self.to_python(raw)
        except (ValueError, TypeError, OverflowError):
            return raw

    def encode(self, value: Any, raw: Any) -> Any:
        if raw is not None and self.decode(raw) == value:
            return raw
        return self.to_wire(value)


class Timestamp(Converted):
    """RFC 3339 text ↔ `datetime.datetime`."""

    def to_python(self, raw: Any) -> Any:
        try:
            return datetime.datetime.fromisoformat(raw)
        except ValueError:
            from dateutil.parser import isoparse

            return isoparse(raw)

    def to_wire(self, value: Any) -> Any:
        return value.isoformat().replace("+00:00", "Z") if isinstance(value, datetime.datetime) else value


class Named(Converted):
    """A codec that names a class of the models, loaded on first use."""

    def __init__(self, name: str) -> None:
        self.name = name

    @cached_property
    def cls(self) -> Any:
        from .. import models

        return getattr(models, self.name)


class Enum(Named):
    """A value of an open enum."""

    def to_python(self, raw: Any) -> Any:
        return self.cls(raw)

    def to_wire(self, value: Any) -> Any:
        return getattr(value, "value", value)


class Object(Named):
    """A nested model."""

    def decode(self, raw: Any) -> Any:
        return self.cls.from_dict(raw) if isinstance(raw, dict) else raw

    def encode(self, value: Any, raw: Any) -> Any:
        return value.to_dict() if hasattr(value, "to_dict") else value


class Array(Scalar):
    """A list whose items have a codec of their own."""

    def __init__(self, item: Codec) -> None:
        self.item = item

    def decode(self, raw: Any) -> Any:
        decode = self.item.decode
        return [None if item is None else decode(item) for item in raw] if isinstance(raw, list) else raw

    def encode(self, value: Any, raw: Any) -> Any:
        if not isinstance(value, list | tuple):
            return value
        before = raw if isinstance(raw, list) and len(raw) == len(value) else [None] * len(value)
        return [_encode(self.item, item, old) for item, old in zip(value, before, strict=True)]

    def empty(self) -> Any:
        return []


class Map(Scalar):
    """An object with free keys whose values have a codec of their own."""

    def __init__(self, item: Codec) -> None:
        self.item = item

    def decode(self, raw: Any) -> Any:
        if not isinstance(raw, dict):
            return raw
        decode = self.item.decode
        return {key: None if item is None else decode(item) for key, item in raw.items()}

    def encode(self, value: Any, raw: Any) -> Any:
        if not isinstance(value, dict):
            return value
        before = raw if isinstance(raw, dict) else {}
        return {key: _encode(self.item, item, before.get(key)) for key, item in value.items()}

    def empty(self) -> Any:
        return {}


def _encode(codec: Codec, value: Any, raw: Any) -> Any:
    return None if value is None else codec.encode(value, raw)


class PlainArray(Scalar):
    """A list of scalars: the wire's own list."""

    def empty(self) -> Any:
        return []


class PlainMap(Scalar):
    """An object with free keys and plain values: the wire's own dict."""

    def empty(self) -> Any:
        return {}


scalar: Codec = Scalar()
timestamp: Codec = Timestamp()
plain_array: Codec = PlainArray()
plain_map: Codec = PlainMap()
