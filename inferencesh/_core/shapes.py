"""Tests for the shapes of decoded JSON, in a form that type checkers follow."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeGuard


def is_object(value: object) -> TypeGuard[dict[str, Any]]:
    """Whether `value` is a JSON object."""
    return isinstance(value, dict)


def is_bytes_like(value: object) -> TypeGuard[bytes | bytearray | memoryview[int]]:
    """Whether `value` holds bytes."""
    return isinstance(value, bytes | bytearray | memoryview)


def is_mapping(value: object) -> TypeGuard[Mapping[str, Any]]:
    """Whether `value` is a mapping of any kind; its keys are not looked at."""
    return isinstance(value, Mapping)


def is_array(value: object) -> TypeGuard[list[Any]]:
    """Whether `value` is a JSON array."""
    return isinstance(value, list)


def is_series(value: object) -> TypeGuard[list[Any] | tuple[Any, ...]]:
    """Whether `value` is a list or tuple, which JSON writes as an array."""
    return isinstance(value, list | tuple)
