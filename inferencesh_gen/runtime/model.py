"""The base of every model: a typed view of one JSON object, decoded attribute by attribute on first use.

`from_dict` only keeps the object. An attribute that was never read is an empty slot; reading it calls
`__getattr__` once, which decodes the value into the slot. So a page of a hundred tasks costs what is
looked at, unknown fields survive, and ``to_dict(from_dict(x)) == x`` holds for any JSON object.
"""

from __future__ import annotations

import datetime
import enum
from collections.abc import Callable, Iterator, Mapping
from typing import Any, ClassVar, Self

from .codecs import Codec, scalar

_Makers = Mapping[str, Callable[[], Any]]

_REPR_FIELDS = 6
_REPR_TEXT = 60
# On every object, and seldom what one looks for: shown only if there is room left.
_REPR_LAST = frozenset({"short_id", "created_at", "updated_at", "user_id", "team_id", "org_id", "visibility"})


class Field:
    """One field of a model: its name on the wire and its codec."""

    __slots__ = ("codec", "decode", "required", "secret", "wire")

    def __init__(
        self, wire: str, codec: Codec = scalar, *, required: bool = False, secret: bool = False
    ) -> None:
        self.wire = wire
        self.codec = codec
        self.decode = codec.decode
        """The attribute's value for what stands on the wire, which is not null."""
        self.required = required
        self.secret = secret

    def absent(self) -> Any:
        """The attribute's value where nothing, or null, stands on the wire."""
        return self.codec.empty() if self.required else None

    def write(self, target: dict[str, Any], value: Any) -> None:
        """Put the attribute's value into the wire's object, leaving it alone where nothing changed."""
        raw = target.get(self.wire)
        if raw is None and self.wire in target and (value is None or value == self.codec.empty()):
            return
        if value is None:
            target.pop(self.wire, None)
        elif raw is not None or value != self.codec.empty() or not self.required:
            target[self.wire] = self.codec.encode(value, raw)


class Model:
    """A JSON object of the API with typed attributes.

    Attributes read as None (lists and maps that are always there: as empty) where the server left them
    out. ``model["name"]``, ``model.get("name")`` and ``"name" in model`` read it like the JSON object it
    came from. Fields that this version does not know are kept: ``model["new_field"]``.
    """

    __slots__ = ("_source",)

    _fields: ClassVar[Mapping[str, Field]] = {}
    _source: dict[str, Any] | tuple[dict[str, Any], _Makers] | None

    def __attrs_pre_init__(self) -> None:
        self._source = None

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """A model of a JSON object. The object is kept, not copied: don't change it afterwards.

        Raises:
            TypeError: `source` is no mapping.
        """
        self = cls.__new__(cls)
        if isinstance(source, dict):  # asked first: to ask for a mapping takes ten times as long
            self._source = source
        elif isinstance(source, Mapping):
            self._source = dict(source)
        else:
            raise TypeError(f"{cls.__name__}: a mapping is needed, {type(source).__name__} was given")
        return self

    @classmethod
    def lazy(cls, source: dict[str, Any], late: _Makers) -> Self:
        """A model of a JSON object some of whose fields are only made when they are first looked at.

        Args:
            source: The object without them.
            late: What makes the value of each, by its name on the wire.
        """
        self = cls.__new__(cls)
        self._source = (source, late) if late else source
        return self

    @property
    def is_here_only(self) -> bool:
        """Whether it stands for something that the server does not have yet, such as a file to upload."""
        return False

    @property
    def _json(self) -> dict[str, Any] | None:
        """The JSON object this came from; None for a model made from keywords."""
        source = self._source
        if isinstance(source, tuple):
            known, late = source
            source = self._source = {**known, **{name: make() for name, make in late.items()}}
        return source

    def _known(self, wire: str) -> dict[str, Any]:
        """The JSON object, with this field made if it has to be."""
        source = self._source
        if isinstance(source, tuple) and wire not in source[1]:
            return source[0]
        return self._json or {}

    def to_dict(self) -> dict[str, Any]:
        """The JSON object: unknown fields, nulls and spellings as they came, with what was changed since."""
        source = self._json
        result = dict(source or {})
        for name, value in self._loaded():
            field = self._fields[name]
            if source is None and field.required:
                result[field.wire] = None if value is None else field.codec.encode(value, None)
            else:
                field.write(result, value)
        return result

    def _loaded(self) -> Iterator[tuple[str, Any]]:
        """The attributes that were set or read; the others stand in the source alone."""
        for name in self._fields:
            try:
                yield name, object.__getattribute__(self, name)
            except AttributeError:
                continue

    def __getattr__(self, name: str) -> Any:
        field = self._fields.get(name)
        if field is None:
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
        source = self._source
        raw = (source if type(source) is dict else self._known(field.wire)).get(field.wire)
        value = field.absent() if raw is None else field.decode(raw)
        setattr(self, name, value)
        return value

    def __getitem__(self, key: str) -> Any:
        name = self._attribute(key)
        if name is None:
            return (self._json or {})[key]
        value = getattr(self, name)
        if not value and key not in self:
            raise KeyError(key)
        return value

    def __contains__(self, key: object) -> bool:
        return key in self.to_dict()

    def __iter__(self) -> Iterator[str]:
        return iter(self.to_dict())

    def __len__(self) -> int:
        return len(self.to_dict())

    def __bool__(self) -> bool:
        return True

    def keys(self) -> list[str]:
        """The names of the fields that are there, as the wire spells them."""
        return list(self.to_dict())

    def get(self, key: str, default: Any = None) -> Any:
        """The value of a field, or `default` if it is not there."""
        try:
            return self[key]
        except KeyError:
            return default

    @classmethod
    def _attribute(cls, wire: str) -> str | None:
        field = cls._fields.get(wire)
        if field is not None and field.wire == wire:
            return wire
        return next((name for name, field in cls._fields.items() if field.wire == wire), None)

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return self.to_dict() == other.to_dict()

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        names = [name for name in self._fields if getattr(self, name) not in (None, [], {}, "")]
        names.sort(key=_REPR_LAST.__contains__)
        parts = [f"{name}={self._brief(name)}" for name in names[:_REPR_FIELDS]]
        more = [f"+{len(names) - _REPR_FIELDS} more"] if len(names) > _REPR_FIELDS else []
        return f"{type(self).__name__}({', '.join(parts + more)})"

    def _brief(self, name: str) -> str:
        return "[hidden]" if self._fields[name].secret else _brief(getattr(self, name))

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self).from_dict, (self.to_dict(),)


def _brief(value: Any) -> str:
    text = _text(value)
    return text if len(text) <= _REPR_TEXT else f"{text[: _REPR_TEXT - 1]}…"


def _text(value: Any) -> str:
    if isinstance(value, Model):
        name = value.get("id")
        return f"{type(value).__name__}({f'id={name!r}' if name else '…'})"
    if isinstance(value, datetime.datetime | enum.Enum):
        return str(value)
    if isinstance(value, list) and len(value) > 3:
        return f"[{len(value)} items]"
    return repr(value)
