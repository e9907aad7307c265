"""Faults that are planned in a TOML file.

Each `[[add]]` is a call of `Faults.add`, each `[[random]]` one of `Faults.random`, with the same arguments. A
fault is a name of the catalogue or of a class, or a table of such a `name` and the arguments to change.
"""

import difflib
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import MISSING, fields, replace
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, Literal, NamedTuple, TypeGuard, cast, get_args, get_origin, get_type_hints

from ..checks import is_number
from .catalogue import CATALOGUE
from .fault import Fault

_CLASSES: Mapping[str, type[Fault]] = {type(fault).__name__: type(fault) for fault in CATALOGUE.values()}
_ADD: Mapping[str, Any] = {"route": str, "fault": Fault, "times": int, "seconds": float}
_RANDOM: Mapping[str, Any] = {"seed": int, "rate": float, "routes": str, "faults": list}
_NEEDED = {"add": ("route", "fault"), "random": ("seed",)}


class Entry(NamedTuple):
    """One entry of a file.

    Attributes:
        place: Where it stands, for people.
        kind: What to call.
        arguments: With what.
    """

    place: str
    kind: Literal["add", "random"]
    arguments: dict[str, Any]


def read_plan(path: Path) -> list[Entry]:
    """The entries of a file, those of `[[add]]` first.

    Raises:
        OSError: it can't be read.
        ValueError: something in it can't be right; says what and where, and what is allowed.
    """
    try:
        content = tomllib.loads(path.read_text("utf-8"))
    except ValueError as error:
        raise ValueError(f"{path}: {error}") from None
    for name in content:
        _known(name, ("add", "random"), str(path), "table")
    return [*_entries(path, content, "add", _ADD), *_entries(path, content, "random", _RANDOM)]


def _entries(
    path: Path, content: Mapping[str, object], kind: Literal["add", "random"], arguments: Mapping[str, Any]
) -> Iterable[Entry]:
    tables = content.get(kind, [])
    if not _is_list(tables) or not all(_is_table(table) for table in tables):
        raise ValueError(f"{path}: {kind}: write it as [[{kind}]]")
    for number, table in enumerate(tables, 1):
        place = f"{path}: [[{kind}]] number {number}"
        yield Entry(
            place, kind, _arguments(cast("dict[str, object]", table), arguments, _NEEDED[kind], place)
        )


def _arguments(
    table: Mapping[str, object], known: Mapping[str, Any], needed: Iterable[str], place: str
) -> dict[str, Any]:
    for name in table:
        _known(name, known, place, "argument")
    for name in needed:
        if name not in table:
            raise ValueError(f"{place}: {name} is missing")
    return {name: _argument(value, known[name], f"{place}: {name}") for name, value in table.items()}


def _argument(value: object, kind: Any, place: str) -> Any:
    if kind is Fault:
        return _fault(value, place)
    if kind is list:
        if not _is_list(value) or not value:
            raise ValueError(f"{place}: must be a list of faults")
        return [_fault(one, f"{place}[{number}]") for number, one in enumerate(value)]
    return _fitting(value, kind, place)


def _fault(value: object, place: str) -> Fault:
    table = value if _is_table(value) else {"name": value}
    name = table.get("name")
    if not isinstance(name, str):
        raise ValueError(f'{place}: must be a name, or a table such as {{ name = "Cut", after_events = 1 }}')
    _known(name, (*CATALOGUE, *_CLASSES), place, "fault")
    given = {key: value for key, value in table.items() if key != "name"}
    cls = type(CATALOGUE[name]) if name in CATALOGUE else _CLASSES[name]
    checked = _checked(cls, given, place, needs_all=name in _CLASSES)
    try:
        if name in _CLASSES:
            return cls(**checked)
        return cast("Fault", replace(cast("Any", CATALOGUE[name]), **checked))
    except ValueError as error:
        raise ValueError(f"{place}: {error}") from None


def _checked(cls: type[Fault], given: Mapping[str, object], place: str, *, needs_all: bool) -> dict[str, Any]:
    types = get_type_hints(cls)
    about = fields(cast("Any", cls))
    for name in given:
        _known(name, [field.name for field in about], place, f"argument of {cls.__name__}")
    for field in about:
        has_default = field.default is not MISSING or field.default_factory is not MISSING
        if needs_all and not has_default and field.name not in given:
            raise ValueError(f"{place}: {cls.__name__} needs {field.name}")
    return {name: _fitting(value, types[name], f"{place}: {name}") for name, value in given.items()}


def _fitting(value: object, kind: Any, place: str) -> Any:
    if not _fits(value, kind):
        raise ValueError(f"{place}: must be {_named(kind)}: {value!r}")
    return value


def _fits(value: object, kind: Any) -> bool:
    if isinstance(kind, UnionType):
        return any(_fits(value, one) for one in get_args(kind))
    if get_origin(kind) is Literal:
        return value in get_args(kind)
    if get_origin(kind) is Mapping:
        return _is_table(value) and all(isinstance(text, str) for text in value.values())
    if kind is float:
        return is_number(value)
    return isinstance(value, kind) and (kind is bool or not isinstance(value, bool))


def _named(kind: Any) -> str:
    if isinstance(kind, UnionType):
        return " or ".join(_named(one) for one in get_args(kind) if one is not NoneType)
    if get_origin(kind) is Literal:
        return "one of " + ", ".join(map(str, get_args(kind)))
    if get_origin(kind) is Mapping:
        return "a table of texts"
    return {int: "a whole number", float: "a number", str: "a text", bool: "true or false"}[kind]


def _known(name: str, allowed: Iterable[str], place: str, noun: str) -> None:
    names = list(allowed)
    if name in names:
        return
    lower = {name.lower(): name for name in names}
    close = [lower[match] for match in difflib.get_close_matches(name.lower(), lower, 1)]
    hint = f"did you mean {close[0]!r}? " if close else ""
    raise ValueError(f"{place}: there is no {noun} {name!r}; {hint}there are: {', '.join(names) or 'none'}")


def _is_table(value: object) -> TypeGuard[dict[str, object]]:
    return isinstance(value, dict)


def _is_list(value: object) -> TypeGuard[list[object]]:
    return isinstance(value, list)
