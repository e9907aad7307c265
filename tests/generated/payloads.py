"""JSON for the models: as the spec promises it, and as a server may send it nevertheless.

Hypothesis draws the seed of each payload, and a builder that is compiled once per schema makes it: tens of
thousands of payloads in the time that strategies would take for hundreds.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from random import Random
from typing import Any

from hypothesis import strategies as st

from tests.generated.spec import SCHEMAS, fields, required, target

Builder = Callable[[Random, int], Any]
"""Makes one value, at a depth."""

_DEEPEST = 3
"""Below this depth optional fields are left out and lists are empty: some schemas contain themselves."""

_TEXTS = ["a", "é", "𝄞", "soon", "0", "line\nbreak\u2028", "01k9w4a0c5e8m2q7r4t6x8z1bc"]
_TIMESTAMPS = ["2026-11-23T09:30:00Z", "2026-11-23T09:30:00.123456789Z", "2026-11-23T10:30:00.5+01:00"]
_STRANGE: list[Any] = [
    None,
    False,
    True,
    -1,
    0,
    1.5,
    2**70,
    "",
    "2026-13-01",
    [],
    [None],
    [[{}]],
    {},
    {"id": [1]},
]

_RANDOMS = st.integers(0, 2**63).map(Random)  # `st.randoms()` would note each of their draws
_SCALARS = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8)
ANY_JSON = st.recursive(
    _SCALARS,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=5), inner, max_size=2),
    max_leaves=4,
)


def valid_payloads(model: str) -> st.SearchStrategy[dict[str, Any]]:
    """Objects with the fields and types of the schema of the same name."""
    return _RANDOMS.map(lambda random: _builder(model)(random, 0))


def payloads(model: str) -> st.SearchStrategy[dict[str, Any]]:
    """Objects of a server that is newer, older or wrong.

    Fields are unknown, missing, null, of another type, or have a value that no enum knows.
    """
    return _RANDOMS.map(lambda random: _mutated(_builder(model)(random, 0), random))


def _mutated(payload: dict[str, Any], random: Random) -> dict[str, Any]:
    for _ in range(random.randint(1, 6)):
        own = [(payload, key) for key in payload]
        holder, key = random.choice([*(own if random.random() < 0.5 else _members(payload)), (payload, None)])
        mutate = random.choice(_MUTATIONS) if key is not None else _add_unknown
        mutate(holder, key, random)
    return payload


def _members(value: Any) -> Iterator[tuple[Any, Any]]:
    """Every place inside a payload: an object or list, and a key or index of it."""
    keys = value if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ()
    for key in keys:
        yield value, key
        yield from _members(value[key])


def _add_unknown(holder: Any, key: Any, random: Random) -> None:
    if isinstance(holder, dict):
        holder[f"unknown_{random.randrange(1000)}"] = _strange(random)
    else:
        holder.append(_strange(random))


def _remove(holder: Any, key: Any, random: Random) -> None:
    del holder[key]


def _make_null(holder: Any, key: Any, random: Random) -> None:
    holder[key] = None


def _renew(holder: Any, key: Any, random: Random) -> None:
    """Another value of the same type: what was one of an enum is unknown now."""
    number = random.randrange(1000, 2000)
    holder[key] = {str: f"of tomorrow {number}", int: number, float: number / 8}.get(type(holder[key]))


def _retype(holder: Any, key: Any, random: Random) -> None:
    holder[key] = _strange(random)


_MUTATIONS = [_add_unknown, _remove, _make_null, _renew, _retype]


@cache
def _builder(name: str) -> Builder:
    return _compile(SCHEMAS[name])


def _compile(schema: Mapping[str, Any]) -> Builder:
    if "$ref" in schema:
        name = target(schema["$ref"])
        return lambda random, depth: _builder(name)(random, depth)
    for choice in ("oneOf", "anyOf"):
        if choice in schema:
            return _one_of([_compile(option) for option in schema[choice]])
    if "enum" in schema or "const" in schema:
        values = schema.get("enum", [schema.get("const")])
        return lambda random, depth: random.choice(values)
    if fields(schema):
        return _object(schema)
    kinds = schema.get("type", "any")
    return _one_of([_of_type(kind, schema) for kind in ([kinds] if isinstance(kinds, str) else kinds)])


def _one_of(builders: list[Builder]) -> Builder:
    if len(builders) == 1:
        return builders[0]
    return lambda random, depth: random.choice(builders)(random, depth)


def _of_type(kind: str, schema: Mapping[str, Any]) -> Builder:
    if kind == "string":
        texts = _TIMESTAMPS if schema.get("format") == "date-time" else _TEXTS
        return lambda random, depth: random.choice(texts)
    if kind == "array":
        item = _compile(schema["items"])
        return lambda random, depth: [item(random, depth + 1) for _ in range(_count(random, depth))]
    if kind == "object":
        value = _compile(schema.get("additionalProperties", {}))
        return lambda random, depth: {
            random.choice(_TEXTS): value(random, depth + 1) for _ in range(_count(random, depth))
        }
    return _SIMPLE[kind]


def _strange(random: Random, depth: int = 0) -> Any:
    return copy.deepcopy(random.choice(_STRANGE))


_SIMPLE: dict[str, Builder] = {
    "integer": lambda random, depth: random.randint(1, 3600),
    "number": lambda random, depth: random.randrange(1000) / 8,
    "boolean": lambda random, depth: random.random() < 0.5,
    "null": lambda random, depth: None,
    "any": _strange,
}


def _count(random: Random, depth: int) -> int:
    return random.randint(0, 2) if depth < _DEEPEST else 0


def _object(schema: Mapping[str, Any]) -> Builder:
    always = required(schema)
    members = [(name, name in always, _compile(field)) for name, field in fields(schema).items()]

    def build(random: Random, depth: int) -> dict[str, Any]:
        return {
            name: member(random, depth + 1)
            for name, needed, member in members
            if needed or random.randint(0, _DEEPEST) > depth
        }

    return build
