"""Join the files of ``openapi/`` into one self-contained OpenAPI document.

The schemas of ``schemas/*.yaml`` and everything in ``common.yaml`` become components, referenced or not;
the path items of ``paths/*.yaml`` are put in their place.
"""

from __future__ import annotations

import copy
import json
import posixpath
from typing import TYPE_CHECKING, Any

from generator.document import find, is_object, join, references, split
from generator.yaml12 import YAMLError, load

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_ROOT = "openapi.yaml"
_COMMON = "common.yaml"


class BundleError(Exception):
    """The files of ``openapi/`` do not make one document. The message names the file and the place in it."""


def bundle(root: Path) -> dict[str, Any]:
    """Read ``openapi/openapi.yaml`` and the files beside it as one OpenAPI document.

    Args:
        root: the folder that holds ``openapi/``.

    Returns:
        The document: paths in the order of ``openapi.yaml``, components sorted by name.

    Raises:
        BundleError: a file is missing or no valid YAML, a reference leads nowhere, two components share a
            name, or a path item is never used.

    Example:
        >>> text = dumps(bundle(Path()))  # doctest: +SKIP
    """
    return _Bundler(root / "openapi").document()


def dumps(document: dict[str, Any]) -> str:
    """Write a document as JSON text; equal documents give equal bytes."""
    return json.dumps(document, indent=1, ensure_ascii=False) + "\n"


class _Bundler:
    """One run over the files of a folder; files go by their path relative to it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._parsed: dict[str, Any] = {}

    def document(self) -> dict[str, Any]:
        root = self._load(_ROOT)
        paths = self._paths(root.get("paths", {}))
        rest = [key for key in root if key not in {"paths", "components"}]
        document = {key: self._included(_ROOT, join("", key)) for key in rest}
        return document | {"paths": paths, "components": self._components()}

    def _load(self, file: str) -> Any:
        if file not in self._parsed:
            self._parsed[file] = self._read(file)
        return self._parsed[file]

    def _read(self, file: str) -> Any:
        try:
            document = load((self._folder / file).read_bytes())
        except OSError as error:
            raise BundleError(f"{file}: cannot be read: {error.strerror}") from error
        except YAMLError as error:
            raise BundleError(f"{file}: {error}") from error
        if not is_object(document):
            raise BundleError(f"{file}: should hold a mapping")
        return document

    def _files(self, folder: str) -> list[str]:
        return sorted(f"{folder}/{path.name}" for path in (self._folder / folder).glob("*.yaml"))

    def _included(self, file: str, pointer: str) -> Any:
        """Copy what stands at a place, with its references made to point into the bundle."""
        node = copy.deepcopy(find(self._load(file), pointer))
        for place, holder, key in references(node, pointer):
            holder[key] = self._component_of(holder[key], file, place)
        return node

    def _component_of(self, reference: str, file: str, place: str) -> str:
        target, pointer = self._locate(reference, file, place)
        match target.split("/"), split(pointer):
            case ["schemas", _], [name, *rest]:
                return join("#/components/schemas", name, *rest)
            case [common], [kind, name, *rest] if common == _COMMON:
                return join("#/components", kind, name, *rest)
            case [root], ["components", *rest] if root == _ROOT:
                return join("#/components", *rest)
            case _:
                raise BundleError(f"{file}#{place}: {reference} is no component")

    def _locate(self, reference: str, file: str, place: str) -> tuple[str, str]:
        path, _, pointer = reference.partition("#")
        target = posixpath.normpath(posixpath.join(posixpath.dirname(file), path)) if path else file
        try:
            find(self._load(target), pointer)
        except (LookupError, BundleError) as error:
            raise BundleError(f"{file}#{place}: {reference} leads nowhere ({error})") from error
        return target, pointer

    def _paths(self, entries: dict[str, Any]) -> dict[str, Any]:
        unused = {(file, join("", key)) for file in self._files("paths") for key in self._load(file)}
        paths: dict[str, Any] = {}
        for path, entry in entries.items():
            place = join("/paths", path)
            where = self._locate(entry["$ref"], _ROOT, place) if "$ref" in entry else (_ROOT, place)
            paths[path] = self._included(*where)
            unused.discard(where)
        if unused:
            forgotten = ", ".join(sorted(file + "#" + pointer for file, pointer in unused))
            raise BundleError(f"{_ROOT}#/paths: no path refers to {forgotten}")
        return paths

    def _components(self) -> dict[str, dict[str, Any]]:
        places: dict[str, dict[str, tuple[str, str]]] = {}
        for kind, name, file, pointer in self._component_places():
            if name in places.setdefault(kind, {}):
                raise BundleError(f"{file}#{pointer}: {kind} {name} stands in {places[kind][name][0]} too")
            places[kind][name] = file, pointer
        return {
            kind: {name: self._included(*where) for name, where in sorted(named.items())}
            for kind, named in sorted(places.items())
        }

    def _component_places(self) -> Iterator[tuple[str, str, str, str]]:
        """Yield (kind, name, file, pointer) of every component of every file."""
        for file in self._files("schemas"):
            for name in self._load(file):
                yield "schemas", name, file, join("", name)
        of_root = self._load(_ROOT).get("components", {})
        for file, pointer, kinds in ((_COMMON, "", self._load(_COMMON)), (_ROOT, "/components", of_root)):
            for kind, named in kinds.items():
                for name in named:
                    yield kind, name, file, join(pointer, kind, name)
