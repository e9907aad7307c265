"""Read YAML 1.2, as OpenAPI asks for: PyYAML alone reads 1.1, where `no` is false and a date is an object."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import yaml
from yaml import YAMLError

if TYPE_CHECKING:
    from collections.abc import Hashable

__all__ = ["YAMLError", "load"]


class _Loader(yaml.CSafeLoader):
    """The core schema of YAML 1.2: text, numbers, true, false, null. Keys are text; no key stands twice."""

    yaml_implicit_resolvers: dict[str, list[tuple[str, re.Pattern[str]]]] = {}  # noqa: RUF012 (PyYAML's own)

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Any]:
        mapping: dict[Hashable, Any] = {}
        for key_node, value_node in node.value:
            key = str(self.construct_scalar(key_node))
            if key in mapping:
                raise yaml.constructor.ConstructorError(
                    None, None, f"duplicate key {key!r}", key_node.start_mark
                )
            mapping[key] = self.construct_object(value_node, deep=deep)
        return mapping


_DIGITS = [*"-0123456789"]

# type, what it looks like, its first character ("" = an empty value)
for _type, _pattern, _first in (
    ("null", "null|~|", ["n", "~", ""]),
    ("bool", "true|false", ["t", "f"]),
    ("int", r"-?(?:0|[1-9][0-9]*)", _DIGITS),
    ("float", r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?", _DIGITS),
):
    _Loader.add_implicit_resolver(f"tag:yaml.org,2002:{_type}", re.compile(f"(?:{_pattern})$"), _first)


def load(text: bytes) -> Any:
    """Parse one YAML 1.2 document from UTF-8 bytes.

    Raises:
        YAMLError: no valid YAML, or a mapping names a key twice. The message tells line and column.

    Example:
        >>> load(b"200: {created: 2026-11-23, no: off}")
        {'200': {'created': '2026-11-23', 'no': 'off'}}
    """
    return yaml.load(text, Loader=_Loader)  # noqa: S506 (a SafeLoader)
