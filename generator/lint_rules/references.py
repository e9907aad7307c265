"""Rules about references and the components they lead to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.document import find, is_object, join, references, split

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .spec import Problem, Spec


def component_references(spec: Spec) -> Iterator[Problem]:
    """The generator drops what it reaches through a file, `$defs` or the inside of another component."""
    for pointer, holder, key in references(spec.document):
        reference = holder[key]
        if len(split(reference)) != 3 or not reference.startswith("#/components/"):
            yield pointer, f"{reference} should be a component of the document: #/components/<kind>/<name>"
        elif not _leads_somewhere(spec, reference):
            yield pointer, f"{reference} leads nowhere; define it or correct its name"


def _leads_somewhere(spec: Spec, reference: str) -> bool:
    try:
        return is_object(find(spec.document, reference.removeprefix("#")))
    except LookupError:
        return False


def inline_path_items(spec: Spec) -> Iterator[Problem]:
    """Behind a referenced path item the generator sees no operations, and says nothing."""
    for path, item in spec.document.get("paths", {}).items():
        if "$ref" in item:
            yield join("/paths", path), "put the path item itself here: bundle before linting"


def reference_siblings(spec: Spec) -> Iterator[Problem]:
    """The generator ignores what stands beside a reference; a description may be lost without harm."""
    for pointer, node in spec.nodes:
        if "$ref" in node and (lost := node.keys() - {"$ref", "summary", "description"}):
            yield (
                pointer,
                f"{_listed(lost)} beside $ref is ignored; move it to the component or wrap it in allOf",
            )


def used_components(spec: Spec) -> Iterator[Problem]:
    """A component that no operation reaches is forgotten code."""
    entries = {key: node for key, node in spec.document.items() if key != "components"}
    reached = spec.reached([entries])
    for kind, named in spec.document.get("components", {}).items():
        for name in named:
            if kind != "securitySchemes" and join("#/components", kind, name) not in reached:
                yield join("/components", kind, name), "no operation reaches it; refer to it or remove it"


def _listed(names: set[str]) -> str:
    return ", ".join(sorted(names))
