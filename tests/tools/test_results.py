"""What the model reads of a result, and the files that are set aside."""

from __future__ import annotations

import array
import collections
import dataclasses
import datetime
import decimal
import enum
import fractions
import io
import ipaddress
import json
import types
import uuid
from pathlib import Path
from typing import Any, NamedTuple

import attrs
import pydantic
import pytest
from hypothesis import given
from hypothesis import strategies as st

from inferencesh import File, InvalidArgumentError
from inferencesh.tools import encode_result, tool_result
from inferencesh_gen.models import FileRef


class Color(enum.Enum):
    RED = "red"


class Level(enum.IntEnum):
    HIGH = 2


@dataclasses.dataclass
class Data:
    x: int
    when: datetime.datetime | None = None


@attrs.frozen
class Thing:
    data: Data
    color: Color = Color.RED


class Named(NamedTuple):
    left: int
    right: Any


class Parsed(pydantic.BaseModel):
    thing: int
    at: datetime.date
    site: pydantic.HttpUrl = pydantic.HttpUrl("https://example.com")
    key: pydantic.SecretStr = pydantic.SecretStr("s3cret")
    file: Path | None = None


class Listed(pydantic.RootModel[list[int]]):
    """A list under a name."""


NOON = datetime.datetime(2026, 3, 1, 12, tzinfo=datetime.UTC)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("as it is: ü \n{}", "as it is: ü \n{}"),
        ("", ""),
        (None, "done, without a result"),
        (True, "true"),
        (3, "3"),
        (0.5, "0.5"),
        (float("nan"), "nan"),
        ({"a": float("inf")}, '{"a": "inf"}'),
        ([None, "ü"], '[null, "ü"]'),
        ((1, (2,)), "[1, [2]]"),
        ({1: "a", "b": {}}, '{"1": "a", "b": {}}'),
        ({Color.RED: 1}, '{"red": 1}'),
        ({True: 1}, '{"true": 1}'),
        (collections.OrderedDict(a=1), '{"a": 1}'),
        (types.MappingProxyType({"a": 1}), '{"a": 1}'),
        (collections.deque([1]), "[1]"),
        (array.array("i", [1]), "[1]"),
        ({5}, "[5]"),
        (frozenset(["a"]), '["a"]'),
        ({"a": 1}.keys(), '["a"]'),
        (range(3), "[0, 1, 2]"),
        (decimal.Decimal("1.50"), "1.50"),
        ([decimal.Decimal("1E+3")], '["1E+3"]'),
        (fractions.Fraction(1, 2), "0.5"),
        (NOON, "2026-03-01T12:00:00+00:00"),
        (datetime.datetime(2026, 3, 1), "2026-03-01T00:00:00"),
        ([NOON.date(), NOON.time()], '["2026-03-01", "12:00:00"]'),
        (datetime.timedelta(hours=30), "1 day, 6:00:00"),
        (uuid.UUID(int=5), "00000000-0000-0000-0000-000000000005"),
        (ipaddress.ip_address("::1"), "::1"),
        (Color.RED, "red"),
        ([Level.HIGH], "[2]"),
        (Data(1, NOON), '{"x": 1, "when": "2026-03-01T12:00:00+00:00"}'),
        (Thing(Data(1)), '{"data": {"x": 1, "when": null}, "color": "red"}'),
        (Named(1, Color.RED), '{"left": 1, "right": "red"}'),
        (
            Parsed(thing=1, at=NOON.date()),
            (
                '{"thing": 1, "at": "2026-03-01", "site": "https://example.com/", "key": "**********", '
                '"file": null}'
            ),
        ),
        (Listed([1, 2]), "[1, 2]"),
    ],
)
def test_results_are_told_as_text(value: object, text: str) -> None:
    assert tool_result(value) == text
    assert encode_result(value).attachments == ()


@pytest.mark.parametrize(
    ("value", "told"),
    [
        (object(), "result: object has no form in JSON; return text, a dict"),
        ({"a": [object()]}, "result.a[0]: object has no form in JSON"),
        (Data, "result: type has no form in JSON"),
        (Data(x=1j), "result.x: complex has no form in JSON"),  # type: ignore[arg-type]
        ((n for n in [1]), "result: generator has no form in JSON"),
        ({("a", 1): 2}, "result: keys are text in JSON, ('a', 1) was given"),
        ({None: 2}, "result: keys are text in JSON, None was given"),
        ("\ud800", "result: is not valid Unicode text"),
        ({"a": ["\ud800"]}, "result.a[0]: is not valid Unicode text"),
        ({"\ud800": 1}, "result: is not valid Unicode text"),
    ],
)
def test_what_has_no_form_in_json_is_refused(value: object, told: str) -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        tool_result(value)
    assert str(caught.value).startswith(told)


def test_a_cycle_is_refused_and_a_value_used_twice_is_not() -> None:
    shared = [1]
    assert tool_result([shared, shared]) == "[[1], [1]]"
    cycle: list[Any] = []
    cycle.append({"a": cycle})
    with pytest.raises(InvalidArgumentError, match=r"result\[0\].a: contains itself"):
        tool_result(cycle)


def test_files_are_set_aside_and_named_in_the_text(tmp_path: Path) -> None:
    chart = tmp_path / "chart.png"
    chart.write_bytes(b"png")
    stored = File.from_dict({"uri": "https://files/x", "filename": "report.pdf"})
    reference = FileRef.from_dict(
        {"uri": "https://files/y", "filename": "notes.txt", "content_type": "text/plain"}
    )
    with chart.open("rb") as opened:
        value = {
            "chart": chart,
            "more": [b"raw", stored, {"deep": reference}],
            "open": (opened, io.BytesIO()),
        }
        encoded = encode_result(value)
    assert encoded.attachments == (chart, b"raw", stored, reference, opened, value["open"][1])
    assert json.loads(encoded.text) == {
        "chart": "[attachment 1: chart.png]",
        "more": ["[attachment 2]", "[attachment 3: report.pdf]", {"deep": "[attachment 4: notes.txt]"}],
        "open": ["[attachment 5: chart.png]", "[attachment 6]"],
    }


def test_a_file_alone_is_a_result() -> None:
    for file in (b"x", bytearray(b"x"), memoryview(b"x")):
        assert encode_result(file).text == "[attachment 1]"
    assert encode_result(Path("/a/b.txt")).text == "[attachment 1: b.txt]"


def test_files_in_objects_are_found() -> None:
    @dataclasses.dataclass
    class Report:
        text: str
        file: Path

    assert encode_result(Report("x", Path("a.txt"))).attachments == (Path("a.txt"),)
    parsed = Parsed(thing=1, at=NOON.date(), file=Path("b.txt"))
    assert encode_result([parsed]).attachments == (Path("b.txt"),)


def test_models_of_the_api_are_told_like_their_json() -> None:
    from inferencesh_gen.models import Task

    assert tool_result(Task.from_dict({"id": "t", "odd": [1]})) == '{"id": "t", "odd": [1]}'


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=20,
)


@given(value=json_values.filter(lambda value: value is not None and not isinstance(value, str)))
def test_json_comes_back_as_it_was(value: object) -> None:
    assert json.loads(tool_result(value)) == value


@given(text=st.text())
def test_text_stays_as_it_is(text: str) -> None:
    assert tool_result(text) == text
