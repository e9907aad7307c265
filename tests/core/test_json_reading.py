"""JSON is the same, whoever reads it."""

from __future__ import annotations

import json
import math
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from inferencesh._core import json_reading
from inferencesh._core.json_reading import read_json, read_quickly
from inferencesh._core.records import decode_object

msgspec = pytest.importorskip("msgspec", reason="the fast engine is not installed")


@pytest.fixture(autouse=True)
def quick_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json_reading, "_quick", None)
    read_quickly(msgspec.json.decode)


def outcome(read: Any, content: bytes) -> str:
    """What reading gives, to the letter: types, order of keys, signs of zeros; or how it fails."""
    try:
        return repr(read(content))
    except RecursionError:
        return "nested too deeply"
    except ValueError as error:
        return f"{type(error).__name__}: {error}"


UNUSUAL = [
    b"123456789012345678901234567890",
    b"-9223372036854775809",
    b"18446744073709551616",
    b"1" * 5000,
    b"1e400",
    b"NaN",
    b"-Infinity",
    b"1.7976931348623159e308",
    b"2.2250738585072011e-308",
    b"-0",
    b"-0.0",
    b'{"a":1,"b":2,"a":3}',
    b'"\\ud800"',
    b'"\\udc00x"',
    b'"\\ud83d\\ude00"',
    b'"\xed\xa0\x80"',
    b'{"\xff":1}',
    b"\xef\xbb\xbf1",
    b'"a\nb"',
    b"01",
    b"1 2",
    b"",
    b"{",
    b"<html>",
    '{"a":1}'.encode("utf-16"),
    b"[" * 100_000,
]


@pytest.mark.parametrize("content", UNUSUAL, ids=lambda content: repr(content[:20]))
def test_the_unusual_is_read_as_ever(content: bytes) -> None:
    assert outcome(read_json, content) == outcome(json.loads, content)


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=20,
)


@given(VALUES, st.booleans(), st.sampled_from([None, 1]))
@settings(max_examples=300)
@example({"": [0.1, -0.0, 2**64, 1e22, 5e-324, math.pi * 1e300]}, True, None)
def test_every_value_is_read_as_ever(value: Any, ascii_only: bool, indent: int | None) -> None:
    content = json.dumps(value, ensure_ascii=ascii_only, indent=indent).encode("utf-8", "surrogatepass")
    assert outcome(read_json, content) == outcome(json.loads, content)


@given(st.from_regex(rb"-?(0|[1-9][0-9]{0,25})(\.[0-9]{1,25})?([eE][+-]?[0-9]{1,3})?", fullmatch=True))
@settings(max_examples=300)
def test_every_number_is_read_as_ever(content: bytes) -> None:
    assert outcome(read_json, content) == outcome(json.loads, content)


@given(st.data())
@settings(max_examples=300)
def test_what_is_broken_is_broken_as_ever(data: st.DataObject) -> None:
    whole = bytearray(b'{"a":[1,-2.5e3,true,null,"x\\n\\u00e9"],"b":{"\xc3\xa9":""}}')
    position = data.draw(st.integers(0, len(whole) - 1))
    whole[position : position + data.draw(st.integers(0, 2))] = data.draw(st.binary(max_size=2))
    assert outcome(read_json, bytes(whole)) == outcome(json.loads, bytes(whole))


@pytest.mark.parametrize(
    "line", [b'{"id":"\xed\xa0\x80"}', b'\xef\xbb\xbf{"id":1}', b'{"id":NaN}', b"[1]", b"{"]
)
def test_records_are_told_from_others_as_ever(line: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    quick = repr(decode_object(line))
    monkeypatch.setattr(json_reading, "_quick", None)
    assert repr(decode_object(line)) == quick


def test_without_a_quick_reader_it_is_the_standard_library(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json_reading, "_quick", None)
    assert read_json(b'{"a": 1}') == {"a": 1}


def test_an_interrupt_is_not_lost() -> None:
    def interrupted(content: bytes) -> Any:
        raise KeyboardInterrupt

    read_quickly(interrupted)
    with pytest.raises(KeyboardInterrupt):
        read_json(b"1")
