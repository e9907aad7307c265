"""Public names as entries: kind, signature and docstring, from the objects and their source."""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Iterator
from enum import Enum
from importlib import import_module
from typing import Any, Literal, TypedDict, is_typeddict

from attrs import frozen

from .packages import public_classes
from .sources import Source, docstring_of, source_of

_OURS = re.compile(r"inferencesh(_gen)?(\.|$)")
_HIDDEN_BASES = frozenset({"Generic", "Model", "Protocol", "TypedDict", "object"})

Kind = Literal["class", "function", "method", "property", "attribute", "value"]


@frozen
class Entry:
    """One public name.

    Attributes:
        name: The name alone.
        kind: What it is.
        signatures: ``(a: int) -> str``, one for each overload; ``: int`` of an attribute; `` = X`` if fixed.
        doc: Its docstring, indentation removed.
        prefix: ``async``, ``classmethod``, ``staticmethod`` or nothing.
        bases: Of a class: the names of its bases.
        members: Of a class: its public members, with those inherited from classes that are not public.
    """

    name: str
    kind: Kind
    signatures: tuple[str, ...]
    doc: str
    prefix: str = ""
    bases: tuple[str, ...] = ()
    members: tuple[Entry, ...] = ()


def entry_of(name: str, value: Any, source: Source) -> Entry:
    if inspect.isclass(value) and value.__name__ == name:
        return class_entry(name, value)
    if inspect.isclass(value):
        return Entry(name, "value", (f" = {value.__name__}",), f"The same as `{value.__name__}`.")
    if inspect.isroutine(function := inspect.unwrap(value)):
        nodes = source_of(function.__module__).nodes[function.__qualname__]
        return _of_function(name, nodes, "function")
    return _of_value(name, value, source)


def _of_value(name: str, value: Any, source: Source) -> Entry:
    """A constant: its type; or what a name for a type stands for."""
    defined = source.definition(name)
    is_alias = hasattr(value, "__origin__") or hasattr(value, "__args__")
    shown = f" = {ast.unparse(defined.value)}" if is_alias and defined.value else f": {_type_name(value)}"
    return Entry(name, "value", (shown,), defined.doc)


def _type_name(value: Any) -> str:
    return type(value).__name__.lstrip("_")


def class_entry(name: str, value: type) -> Entry:
    node = _node(value)
    bases = tuple(_base_name(base) for base in node.bases if _base_name(base) not in _HIDDEN_BASES)
    doc = inspect.cleandoc(ast.get_docstring(node) or "")
    if twin := _twin(value):
        return Entry(
            name, "class", (), f"{doc}\n\nIts members are those of `{twin}`, to be awaited.", "async"
        )
    return Entry(name, "class", _construction(value), doc, "", bases, tuple(members_of(value)))


def _base_name(base: ast.expr) -> str:
    return ast.unparse(base).split("[")[0].rpartition(".")[2]


def _twin(value: type) -> str | None:
    """The synchronous class that an asynchronous one is the source of."""
    if "._async." not in f"{value.__module__}.":
        return None
    module = import_module(value.__module__.replace("._async", "._sync"))
    name = value.__name__.removeprefix("Async")
    return name if hasattr(module, name) else None


def _node(value: type) -> ast.ClassDef:
    (node,) = source_of(value.__module__).nodes[value.__qualname__]
    assert isinstance(node, ast.ClassDef)
    return node


def _lineage(value: type) -> list[ast.ClassDef]:
    """The class and those of its bases that are ours and not public themselves, as source."""
    bases = [base for base in _ancestors(value) if base not in public_classes()]
    return [_node(base) for base in (value, *bases) if _OURS.match(base.__module__)]


def _ancestors(value: type) -> Iterator[type]:
    """All base classes; those of typed dictionaries by name, since the classes themselves forget them."""
    yield from value.__mro__[1:]
    if is_typeddict(value):
        known = vars(import_module(value.__module__))
        for base in (known[_base_name(base)] for base in _node(value).bases):
            if base is not TypedDict:
                yield base
                yield from _ancestors(base)


def _construction(value: type) -> tuple[str, ...]:
    """How an instance is made; empty where the attributes or the base say it."""
    from inferencesh_gen.runtime.model import Model

    if issubclass(value, (Model, Enum)) or is_typeddict(value) or getattr(value, "_is_protocol", False):
        return ()
    for node in _lineage(value):
        for member in node.body:
            if isinstance(member, ast.FunctionDef) and member.name == "__init__":
                return (_arguments(member),)
        for decorator in node.decorator_list:
            if re.match(r"(attrs\.)?(define|frozen|dataclass)\b", text := ast.unparse(decorator)):
                start = ["*"] if "kw_only=True" in text else []
                return (f"({', '.join([*start, *_fields(value)])})",)
    return ()


def _fields(value: type) -> Iterator[str]:
    """The arguments of a class whose ``__init__`` is made from its attributes."""
    found: dict[str, str] = {}
    for node in reversed(_lineage(value)):
        for member in node.body:
            if isinstance(member, ast.AnnAssign) and "ClassVar" not in ast.unparse(member.annotation):
                name = ast.unparse(member.target)
                default = _default(member.value)
                found[name] = f"{name}: {ast.unparse(member.annotation)}{f' = {default}' if default else ''}"
    yield from (text for name, text in found.items() if not name.startswith("_"))


def _default(value: ast.expr | None) -> str:
    """What an attribute is set to if nothing is given, as text; ``...`` for what is made anew each time."""
    if not isinstance(value, ast.Call) or ast.unparse(value.func) not in {"field", "attrs.field"}:
        return ast.unparse(value) if value else ""
    for keyword in value.keywords:
        if keyword.arg in {"default", "factory", "default_factory"}:
            return ast.unparse(keyword.value) if keyword.arg == "default" else "..."
    return ""


def members_of(value: type) -> Iterator[Entry]:
    seen: set[str] = set()
    for node in _lineage(value):
        for entry in _of_body(node, issubclass(value, Enum)):
            if entry.name not in seen and not entry.name.startswith("_"):
                yield entry
            seen.add(entry.name)


def _of_body(node: ast.ClassDef, is_enum: bool) -> Iterator[Entry]:
    functions: dict[str, list[ast.AST]] = {}
    for number, member in enumerate(node.body):
        following = node.body[number + 1] if number + 1 < len(node.body) else None
        match member:
            case ast.FunctionDef(name="__init__"):
                yield from _set_in(member)
            case ast.FunctionDef() | ast.AsyncFunctionDef():
                functions.setdefault(member.name, []).append(member)
            case ast.AnnAssign(target=ast.Name(id=name)):
                shown = f": {ast.unparse(member.annotation)}"
                yield Entry(name, "attribute", (shown,), docstring_of(following))
            case ast.Assign(targets=[ast.Name(id=name)]) if is_enum:
                yield Entry(name, "attribute", (f" = {ast.unparse(member.value)}",), docstring_of(following))
            case _:
                pass
    for name, nodes in functions.items():
        yield _of_function(name, nodes, "method")


def _set_in(init: ast.FunctionDef) -> Iterator[Entry]:
    """The public attributes that ``__init__`` sets, with their types where it says them."""
    types = {item.arg: item.annotation for item in (*init.args.args, *init.args.kwonlyargs)}
    for number, statement in enumerate(init.body):
        match statement:
            case ast.Assign(targets=[ast.Attribute(value=ast.Name(id="self"), attr=name)], value=assigned):
                annotation = types.get(assigned.id) if isinstance(assigned, ast.Name) else None
            case ast.AnnAssign(target=ast.Attribute(attr=name), annotation=annotation):
                pass
            case _:
                continue
        following = init.body[number + 1] if number + 1 < len(init.body) else None
        shown = f": {ast.unparse(annotation)}" if annotation else ""
        yield Entry(name, "attribute", (shown,), docstring_of(following))


def _of_function(name: str, nodes: list[ast.AST], kind: Kind) -> Entry:
    """A function or method; of overloads all but the last, which is what runs."""
    functions = [node for node in nodes if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))]
    last = functions[-1]
    doc = inspect.cleandoc(ast.get_docstring(last) or "")
    decorators = {_base_name(item) for item in last.decorator_list}
    if decorators & {"property", "cached_property", "setter"}:
        returns = functions[0].returns
        doc = inspect.cleandoc(ast.get_docstring(functions[0]) or "")
        return Entry(name, "property", (f": {ast.unparse(returns)}" if returns else "",), doc)
    prefix = next(iter(decorators & {"classmethod", "staticmethod"}), "")
    prefix = "async" if isinstance(last, ast.AsyncFunctionDef) else prefix
    shown = functions[:-1] if len(functions) > 1 else functions
    return Entry(name, kind, tuple(_arguments(node) for node in shown), doc, prefix)


def _arguments(node: ast.FunctionDef | ast.AsyncFunctionDef) -> str:
    """``(a: int, *, b: str = "x") -> str``, without self."""
    text = re.sub(r"^(self|cls)(, |$)(/, |/$)?", "", ast.unparse(node.args))
    returns = ast.unparse(node.returns) if node.returns else ""
    return f"({text})" + (f" -> {returns}" if returns and node.name != "__init__" else "")
