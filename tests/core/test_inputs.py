"""Inputs: what is to be uploaded is found, once each, and its place is kept. No I/O."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given

from inferencesh import Base64, File, InvalidArgumentError
from inferencesh._core.inputs import plan_input
from tests.generated.payloads import ANY_JSON


def found(value: Any) -> list[str]:
    """The places of what is to be uploaded."""
    return [upload.where for upload in plan_input(value).uploads]


@given(ANY_JSON)
def test_json_is_what_it_is(value: Any) -> None:
    planned = plan_input(value)
    assert (planned.uploads, planned.with_uris([])) == ([], value)


def test_sources_are_found_anywhere() -> None:
    value = {"a": [{"b": Path("x")}, (b"1",)], "c": Base64("aGk="), "d": {"e": io.BytesIO()}}
    planned = plan_input(value)
    assert [upload.where for upload in planned.uploads] == [
        "input.a[0].b",
        "input.a[1][0]",
        "input.c",
        "input.d.e",
    ]
    assert planned.with_uris(["u0", "u1", "u2", "u3"]) == {
        "a": [{"b": "u0"}, ["u1"]],
        "c": "u2",
        "d": {"e": "u3"},
    }


def test_an_input_may_be_a_source_itself() -> None:
    assert plan_input(Path("x")).with_uris(["u"]) == "u"


def test_each_distinct_source_is_found_once() -> None:
    stream, model, changing = io.BytesIO(), File.from_bytes(b"2"), bytearray(b"3")
    same = [Path("x"), stream, model, changing, Base64("aGk="), b"1"]
    planned = plan_input([same, [Path("x"), stream, model, changing, Base64("aGk="), bytes(bytearray(b"1"))]])
    assert len(planned.uploads) == len(same)
    uris = [str(place) for place in range(len(same))]
    assert planned.with_uris(uris) == [uris, uris]


@pytest.mark.parametrize(
    "pair",
    [
        (Path("x"), Path("y")),
        (b"1", b"2"),
        (io.BytesIO(b"1"), io.BytesIO(b"1")),
        (bytearray(b"1"), bytearray(b"1")),
        (b"1", bytearray(b"1")),
        (Base64("aGk="), Base64("aGk=", filename="a")),
        (File.from_bytes(b"1"), File.from_bytes(b"1")),
    ],
)
def test_what_may_differ_is_uploaded_twice(pair: Any) -> None:
    assert found(pair) == ["input[0]", "input[1]"]


def test_files_of_the_server_become_their_uri() -> None:
    file = File.from_dict({"id": "1", "uri": "https://example.com/x", "path": "/etc/passwd"})
    assert plan_input({"f": file}).with_uris([]) == {"f": "https://example.com/x"}
    with pytest.raises(InvalidArgumentError, match=r"input\.f: this File has no uri") as caught:
        plan_input({"f": File.from_dict({"id": "1"})})
    assert caught.value.argument == "input.f"


def test_a_uri_that_looks_like_a_place_holder_is_none() -> None:
    planned = plan_input([b"x", "0", {"place": 0}])
    assert planned.with_uris(["u"]) == ["u", "0", {"place": 0}]
