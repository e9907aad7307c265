"""Compare the spec with the facts of the API: ``python -m generator.coverage [--facts DIR]``.

The facts are ``endpoints.json`` (the calls that published SDKs make) and ``types.json`` (their types). Every
operation, object, field, enum value and type of the facts must stand in ``openapi/bundle.json``, or in
``generator/coverage_allowed.yaml`` with a reason.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from attrs import frozen

from .operations import resolve
from .view import METHODS
from .yaml12 import load

ROOT = Path(__file__).parent.parent
ALLOWED = Path(__file__).parent / "coverage_allowed.yaml"


@frozen
class Spec:
    """The bundled document, and the questions asked of it."""

    document: Mapping[str, Any]

    def operations(self) -> set[str]:
        """``GET /tasks/{}``: method and path without the names of the values in it."""
        return {
            f"{method.upper()} {blank(path)}"
            for path, item in self.document["paths"].items()
            for method in METHODS
            if method in item
        }

    def schema(self, wire_name: str) -> Mapping[str, Any] | None:
        """The component of a wire type: its name, or that without ``DTO``."""
        schemas = self.document["components"]["schemas"]
        found: Mapping[str, Any] | None = schemas.get(wire_name) or schemas.get(wire_name.removesuffix("DTO"))
        return found

    def fields(self, schema: Mapping[str, Any]) -> dict[str, Mapping[str, Any]]:
        """The fields of an object, those of its bases included."""
        found: dict[str, Mapping[str, Any]] = {}
        for part in schema.get("allOf", []):
            found.update(self.fields(resolve(self.document, part)))
        return found | dict(schema.get("properties", {}))

    def choices(self, schema: Mapping[str, Any]) -> list[Mapping[str, Any]]:
        """The schema behind a reference, or each of the schemas it leaves the choice of."""
        schema = resolve(self.document, schema)
        parts = [*schema.get("oneOf", []), *schema.get("anyOf", [])]
        return [choice for part in parts for choice in self.choices(part)] if parts else [schema]

    def kinds(self, schema: Mapping[str, Any]) -> set[str]:
        """The JSON types a value may have, null aside; empty for free JSON."""
        types = schema.get("type", "object" if "allOf" in schema else [])
        found = {types} if isinstance(types, str) else set(types)
        return (found | {"integer"} if "number" in found else found) - {"null"}


def blank(path: str) -> str:
    """A path without the names of its values."""
    return re.sub(r"{\w+}", "{}", path)


def missing(spec: Spec, endpoints: list[dict[str, Any]], types: Mapping[str, Any]) -> Iterator[str]:
    """Everything of the facts that the spec lacks, one line each."""
    known = spec.operations()
    for endpoint in endpoints:
        line = f"{endpoint['method']} {blank(endpoint['path'])}"
        if not endpoint.get("external") and line not in known:
            yield f"operation {line}"
    for name, fact in types.items():
        yield from _missing_of_type(spec, name, fact, types)


def _missing_of_type(
    spec: Spec, name: str, fact: Mapping[str, Any], types: Mapping[str, Any]
) -> Iterator[str]:
    schema = spec.schema(name)
    if schema is None:
        yield f"type {name}"
    elif fact["kind"] == "enum":
        yield from _missing_values(name, schema, fact)
    elif fact["kind"] == "object":
        fields = spec.fields(schema)
        for field, wanted in fact["fields"].items():
            if field not in fields:
                yield f"field {name}.{field}"
            elif problem := _mismatch(spec, fields[field], wanted["type"], types):
                yield f"type of {name}.{field}: {problem}"


def _missing_values(name: str, schema: Mapping[str, Any], fact: Mapping[str, Any]) -> Iterator[str]:
    values = fact["values"]
    wanted = values.values() if isinstance(values, Mapping) else values
    for value in wanted:
        if value not in schema.get("enum", []):
            yield f"value {name}: {value!r}"


def _mismatch(spec: Spec, schema: Mapping[str, Any], wanted: str, types: Mapping[str, Any]) -> str | None:
    """What is wrong with the schema of a field whose type the facts know; None if nothing is."""
    wanted = _strip(wanted)
    fact = types.get(wanted, {})
    if fact.get("kind") == "alias":
        return _mismatch(spec, schema, fact["type"], types)
    expected, inner = _json_kind(wanted, fact)
    given = [choice for choice in spec.choices(schema) if choice.get("type") != "null"]
    if expected is None or any(not spec.kinds(choice) for choice in given):
        return None  # free JSON on one side
    fitting = [choice for choice in given if expected in spec.kinds(choice)]
    if not fitting:
        kinds = sorted({kind for choice in given for kind in spec.kinds(choice)})
        return f"{wanted} is {'/'.join(kinds)} in the spec"
    if fact and not any(choice is spec.schema(wanted) for choice in fitting):
        return f"{wanted} is another component in the spec"
    if inner is None:
        return None
    items = [choice[key] for choice in fitting for key in ("items", "additionalProperties") if key in choice]
    return _mismatch(spec, items[0], inner, types) if items and isinstance(items[0], dict) else None


_SIMPLE = {
    "string": "string",
    "bytes": "string",
    "int": "integer",
    "float": "number",
    "number": "number",
    "boolean": "boolean",
}


def _strip(wanted: str) -> str:
    wanted = wanted.strip()
    if wanted.startswith("(") and wanted.endswith(")"):
        wanted = wanted[1:-1]
    return wanted.replace(" | undefined", "").replace(" | null", "").strip()


def _json_kind(wanted: str, fact: Mapping[str, Any]) -> tuple[str | None, str | None]:
    """The JSON type of a type of the facts (None: free JSON), and the type of its items."""
    if wanted.endswith("[]"):
        return "array", wanted.removesuffix("[]")
    if mapped := re.fullmatch(r"{ \[key: string\]: (.*); }", wanted):
        return "object", mapped[1]
    if wanted in _SIMPLE:
        return _SIMPLE[wanted], None
    if fact:
        kind = "object" if fact["kind"] == "object" else "integer" if fact["base"] == "int" else "string"
        return kind, None
    return None, None


def main(arguments: list[str] | None = None) -> int:
    """Print what is missing; returns 1 if anything is that no allowance covers."""
    parser = argparse.ArgumentParser(prog="python -m generator.coverage", description=__doc__)
    parser.add_argument("--facts", type=Path, default=ROOT.parent / "shared" / "api")
    facts: Path = parser.parse_args(arguments).facts
    if not (facts / "endpoints.json").exists():
        print(f"coverage: no facts in {facts}, skipped")
        return 0
    endpoints = json.loads((facts / "endpoints.json").read_text("utf-8"))
    types = json.loads((facts / "types.json").read_text("utf-8"))
    spec = Spec(json.loads((ROOT / "openapi" / "bundle.json").read_text("utf-8")))
    return report(list(missing(spec, endpoints, types)), load(ALLOWED.read_bytes()) or {}, endpoints, types)


def report(
    lines: list[str], allowed: Mapping[str, str], endpoints: list[dict[str, Any]], types: Mapping[str, Any]
) -> int:
    """Print the counts, each gap without an allowance, and each allowance without a gap."""
    open_lines = [line for line in lines if line not in allowed]
    idle = [line for line in allowed if line not in lines]
    for line in open_lines:
        print(f"missing: {line}")
    for line in idle:
        print(f"allowed without need: {line}")
    calls = {f"{item['method']} {blank(item['path'])}" for item in endpoints if not item.get("external")}
    gaps = sum(line.startswith("operation ") for line in lines)
    covered, wanted = len(calls) - gaps, len(calls)
    counts = f"{len(open_lines)} missing, {len(lines) - len(open_lines)} allowed"
    print(f"{covered}/{wanted} operations; {len(types)} types; {counts}")
    return 1 if open_lines or idle else 0


if __name__ == "__main__":
    sys.exit(main())
