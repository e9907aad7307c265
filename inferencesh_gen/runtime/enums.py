"""Open enums: a value that the API adds tomorrow decodes today.

An unknown value becomes a member-like value: it is an instance of the enum, equals the plain value,
prints readably, pickles, and is sent back unchanged. ``value in list(TaskStatus)`` tells the known ones.
"""

from __future__ import annotations

import enum
from typing import Self


class OpenStrEnum(enum.StrEnum):
    """A string enum that accepts values it does not know."""

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = member._value_ = str(value)
        return member


class OpenIntEnum(enum.IntEnum):
    """An integer enum that accepts values it does not know, and its members' names as text."""

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if isinstance(value, str):
            return cls._member_map_.get(value.upper())  # type: ignore[return-value]
        if not isinstance(value, int) or isinstance(value, bool):
            return None
        member = int.__new__(cls, value)
        member._name_, member._value_ = f"unknown_{int(value)}", int(value)
        return member

    def __str__(self) -> str:
        return self._name_.lower()

    def __format__(self, spec: str) -> str:
        numeric = spec[-1:] in tuple("bcdeEfFgGnoxX%")
        return int.__format__(self, spec) if numeric else format(str(self), spec)
