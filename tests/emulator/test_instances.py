"""Values made from schemas are valid, whatever they are made around."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inferencesh.emulator.clock import Clock
from inferencesh.emulator.crud.instances import Instances
from inferencesh.emulator.records import Records
from inferencesh.emulator.spec import Spec, named

SPEC = Spec.load()
INSTANCES = Instances(SPEC, Records(Clock()))
SCHEMAS = [
    name
    for name, schema in SPEC.document["components"]["schemas"].items()
    if SPEC.properties(named(name)) and not name.endswith(("Request", "Record", "Input", "NotMet"))
]
SCALARS = st.none() | st.booleans() | st.integers(-5, 5) | st.text(max_size=3)
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=3), inner, max_size=2),
)


@pytest.mark.parametrize("name", SCHEMAS)
@settings(max_examples=3, deadline=None)
@given(data=st.data())
def test_an_instance_is_valid_whatever_it_is_made_around(name, data):
    fields = st.sampled_from(sorted(SPEC.properties(named(name))))
    sent = data.draw(st.dictionaries(fields, VALUES, max_size=4))
    assert SPEC.schema(named(name)).errors(INSTANCES.named(name, sent)) == []


def test_what_is_valid_is_kept():
    app = INSTANCES.named("App", {"name": "upscaler", "tags": ["a"], "images": {"card": "c"}, "nope": 1})
    assert (app["name"], app["tags"]) == ("upscaler", ["a"])
    assert app["images"] == {"card": "c", "thumbnail": "", "banner": ""}
    assert "nope" not in app
    assert INSTANCES.named("App", {"status": "nope"})["status"] == "active"


def test_ids_are_new_and_times_are_now():
    first, second = (INSTANCES.named("Project", {}) for _ in range(2))
    assert first["id"] < second["id"]
    assert first["created_at"].endswith("Z")


def test_an_emptied_field_is_null_where_that_is_allowed():
    assert INSTANCES.field("App", "tags") is None
    assert INSTANCES.field("App", "title") == ""
