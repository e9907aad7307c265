"""The bundler: many YAML files in, one self-contained document out, or an error that names the place."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from generator.bundle import BundleError, bundle, dumps
from generator.document import find, references
from generator.yaml12 import load

if TYPE_CHECKING:
    from pathlib import Path

FILES = {
    "openapi.yaml": """
        openapi: 3.1.0
        info: {title: Things, version: 2026-11-23}
        paths:
          /things/{id}: {$ref: "paths/things.yaml#/thing"}
          /a: {$ref: "paths/things.yaml#/a"}
        components: {securitySchemes: {bearer: {type: http, scheme: bearer}}}
    """,
    "paths/things.yaml": """
        thing:
          get:
            parameters: [{$ref: "../common.yaml#/parameters/Id"}]
            x-stream:
              record: {$ref: "../schemas/things.yaml#/Thing"}
              events: {default: {$ref: "../schemas/a.yaml#/A"}}
            responses:
              200:
                content: {application/json: {schema: {$ref: "../schemas/things.yaml#/Thing"}}}
              default: {$ref: "../common.yaml#/responses/Problem"}
        a:
          get:
            responses:
              200: {description: "yes", links: {next: {operationId: b, parameters: {id: $response.body#/id}}}}
    """,
    "schemas/things.yaml": """
        Thing:
          type: object
          properties:
            default: {$ref: "a.yaml#/A"}
            parent: {$ref: "#/Thing"}
          discriminator: {propertyName: kind, mapping: {a: "a.yaml#/A"}}
          example: {schema: {$ref: "#/$defs/Literal"}, on: off, at: 2026-11-23T10:00:00Z}
    """,
    "schemas/a.yaml": "A: {type: string, description: été}",
    "common.yaml": """
        parameters: {Id: {name: id, in: path, required: true, schema: {$ref: "#/schemas/Key"}}}
        responses: {Problem: {description: wrong}}
        schemas: {Key: {type: string}}
    """,
}


def written(folder: Path, **changes: str) -> Path:
    """Write the sample files with some of them replaced; return the root."""
    for name, text in (
        FILES | {key.replace("__", "/") + ".yaml": text for key, text in changes.items()}
    ).items():
        path = folder / "openapi" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


def test_every_reference_points_into_the_bundle(tmp_path: Path) -> None:
    document = bundle(written(tmp_path))

    targets = {holder[key] for _, holder, key in references(document)}

    assert targets == {
        "#/components/parameters/Id",
        "#/components/responses/Problem",
        "#/components/schemas/A",
        "#/components/schemas/Key",
        "#/components/schemas/Thing",
    }
    for target in targets:
        find(document, target.removeprefix("#"))


def test_references_in_extensions_and_discriminators_are_followed(tmp_path: Path) -> None:
    document = bundle(written(tmp_path))

    assert document["paths"]["/things/{id}"]["get"]["x-stream"] == {
        "record": {"$ref": "#/components/schemas/Thing"},
        "events": {"default": {"$ref": "#/components/schemas/A"}},
    }
    thing = document["components"]["schemas"]["Thing"]
    assert thing["discriminator"]["mapping"] == {"a": "#/components/schemas/A"}


def test_examples_are_data(tmp_path: Path) -> None:
    thing = bundle(written(tmp_path))["components"]["schemas"]["Thing"]

    assert thing["example"] == {
        "schema": {"$ref": "#/$defs/Literal"},
        "on": "off",
        "at": "2026-11-23T10:00:00Z",
    }
    assert thing["properties"]["default"] == {"$ref": "#/components/schemas/A"}


def test_paths_keep_their_order_and_components_are_sorted(tmp_path: Path) -> None:
    document = bundle(written(tmp_path))

    assert list(document["paths"]) == ["/things/{id}", "/a"]
    assert list(document["components"]) == ["parameters", "responses", "schemas", "securitySchemes"]
    assert list(document["components"]["schemas"]) == ["A", "Key", "Thing"]


def test_the_text_is_the_same_every_time(tmp_path: Path) -> None:
    root = written(tmp_path)
    text = dumps(bundle(root))

    assert text == dumps(bundle(root))
    assert text.endswith("}\n")
    assert "été" in text
    assert json.loads(text)["info"]["version"] == "2026-11-23"
    assert json.loads(text)["paths"]["/a"]["get"]["responses"].keys() == {"200"}


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        pytest.param(
            {"schemas__b": "A: {}"}, r"schemas/b.yaml#/A: schemas A .* schemas/a.yaml", id="name-twice"
        ),
        pytest.param({"schemas__a": "B: {}"}, r"things.yaml#/\S+: \S*a.yaml#/A leads nowhere", id="nowhere"),
        pytest.param(
            {"schemas__b": 'B: {$ref: "c.yaml#/C"}'}, r"b.yaml#/B: c.yaml#/C .*c.yaml", id="no-file"
        ),
        pytest.param(
            {"schemas__b": "B: {}\nB: {}"}, r"b.yaml: duplicate key 'B'(.|\n)*line 2", id="duplicate-key"
        ),
        pytest.param({"schemas__b": "B: {"}, r"b.yaml: .*(.|\n)*line 2", id="bad-yaml"),
        pytest.param({"schemas__b": "[]"}, r"b.yaml: should hold a mapping", id="no-mapping"),
        pytest.param(
            {"schemas__b": 'B: {$ref: "../paths/things.yaml#/thing"}'},
            r"b.yaml#/B: .*no component",
            id="path-item",
        ),
        pytest.param({"paths__b": "lost: {}"}, r"no path refers to paths/b.yaml#/lost", id="unused-path"),
    ],
)
def test_what_does_not_join_is_named(tmp_path: Path, changes: dict[str, str], message: str) -> None:
    with pytest.raises(BundleError, match=message):
        bundle(written(tmp_path, **changes))


def test_a_missing_root_is_named(tmp_path: Path) -> None:
    with pytest.raises(BundleError, match=r"openapi\.yaml: cannot be read"):
        bundle(tmp_path)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2026-11-23", "2026-11-23"),
        ("2026-11-23T10:00:00Z", "2026-11-23T10:00:00Z"),
        ("no", "no"),
        ("12:30", "12:30"),
        ("010", "010"),
        ("true", True),
        ("-12", -12),
        ("1.5e3", 1500.0),
        ("null", None),
        ("", None),
        ("'1'", "1"),
        ("{200: x}", {"200": "x"}),
    ],
)
def test_yaml_is_read_as_version_1_2(text: str, value: object) -> None:
    assert load(f"key: {text}".encode()) == {"key": value}
