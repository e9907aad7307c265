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


def as_object(value: object) -> dict[str, Any]:
    """The JSON object that `value` is; an empty one if it is anything else."""
    return value if is_object(value) else {}


def records_of(page: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The records of a page of a listing."""
    items = page.get("items")
    return [item for item in items if is_object(item) and item.get("id")] if is_array(items) else []
