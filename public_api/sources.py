"""Python source, by the qualified names in it."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterator
from functools import cache
from importlib.util import find_spec, resolve_name
from pathlib import Path

from attrs import frozen


@frozen
class Definition:
    """A module's variable: the expression it is set to, and the docstring after it."""

    value: ast.expr | None
    doc: str


@frozen
class Source:
    """One module.

    Attributes:
        package: The package that its relative imports start from.
        tree: Its syntax tree.
        nodes: Classes and functions by qualified name; several of one name if it is overloaded.
        imports: The module that each imported name comes from.
    """

    package: str
    tree: ast.Module
    nodes: dict[str, list[ast.AST]]
    imports: dict[str, str]

    def definition(self, name: str) -> Definition:
        """Where a variable gets its value, here or in the module it was imported from."""
        for number, statement in enumerate(self.tree.body):
            if not isinstance(statement, (ast.Assign, ast.AnnAssign)):
                continue
            targets = statement.targets if isinstance(statement, ast.Assign) else [statement.target]
            if name in map(ast.unparse, targets):
                following = self.tree.body[number + 1] if number + 1 < len(self.tree.body) else None
                return Definition(statement.value, docstring_of(following))
        return source_of(self.imports[name]).definition(name)


@cache
def source_of(module: str) -> Source:
    """The source of a module, by its absolute name."""
    spec = find_spec(module)
    assert spec is not None, module
    assert spec.origin is not None, module
    tree = _unquoted(ast.parse(Path(spec.origin).read_text("utf-8")))
    package = module if spec.submodule_search_locations is not None else module.rpartition(".")[0]
    nodes: dict[str, list[ast.AST]] = {}
    for name, node in _walk(tree, ""):
        nodes.setdefault(name, []).append(node)
    return Source(package, tree, nodes, dict(_imports(tree, package)))


def _unquoted(tree: ast.Module) -> ast.Module:
    """The tree, with annotations written as strings (``x: "Task"``) as what they say."""
    for node in ast.walk(tree):
        for field in ("annotation", "returns"):
            match getattr(node, field, None):
                case ast.Constant(value=str(text)):
                    setattr(node, field, ast.parse(text, mode="eval").body)
                case _:
                    pass
    return tree


def docstring_of(statement: ast.AST | None) -> str:
    """The text of a string that stands alone after what it describes."""
    match statement:
        case ast.Expr(value=ast.Constant(value=str(text))):
            return inspect.cleandoc(text)
        case _:
            return ""


def _walk(node: ast.AST, outer: str) -> Iterator[tuple[str, ast.AST]]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)):
            yield f"{outer}{child.name}", child
            if isinstance(child, ast.ClassDef):
                yield from _walk(child, f"{outer}{child.name}.")
        elif isinstance(child, (ast.If, ast.Try)):
            yield from _walk(child, outer)


def _imports(tree: ast.Module, package: str) -> Iterator[tuple[str, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            module = "." * node.level + (node.module or "")
            for alias in node.names:
                yield alias.asname or alias.name, resolve_name(module, package)
