"""Arguments reach the server as they are, or are refused before a request with the place of the fault."""

from __future__ import annotations

import datetime
import decimal
import enum
import json
import uuid
from collections import OrderedDict, UserDict
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inferencesh_gen.api.sessions import keepalive
from inferencesh_gen.api.tasks import cancel, create, delete, get
from inferencesh_gen.models import Filter, FilterOperator, Task, TaskStatus
from inferencesh_gen.runtime.arguments import InvalidArgumentError, encode, segment
from tests.generated.payloads import ANY_JSON

HOSTILE = ["../me?x=1", "a#b", "a/b", "a%2Fb", "%2e%2e", "\\", "a?b", "a;b", "a b", "a\r\nHost: x", "é", "\0"]
IDS = st.sampled_from(HOSTILE) | st.text(min_size=1).filter(lambda text: text not in {".", ".."})


@given(IDS)
def test_an_id_stays_one_segment_of_its_route(value: str) -> None:
    for path, count in (
        (get.request(value).path, 3),
        (cancel.request(value).path, 4),
        (keepalive.request(value).path, 4),
    ):
        parts = urlsplit(f"http://host{path}")
        assert (parts.netloc, parts.query, parts.fragment) == ("host", "", "")
        segments = parts.path.split("/")
        assert len(segments) == len(PurePosixPath(parts.path).parts) == count
        assert unquote(segments[2]) == value
        assert path.isascii()
        assert path.isprintable()


@pytest.mark.parametrize("value", ["", ".", "..", "\ud800", None, 7, b"id", ["id"]])
def test_what_is_no_id_is_refused(value: Any) -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        get.request(value)
    assert caught.value.argument == "task_id"
    assert isinstance(caught.value, ValueError)


@given(ANY_JSON)
def test_json_is_sent_as_it_is(value: Any) -> None:
    assert encode(value, "input") == value
    json.dumps(encode(value, "input"), allow_nan=True)


class Color(enum.Enum):
    RED = "red"


class Name(enum.StrEnum):
    KEY = "key"


@pytest.mark.parametrize(
    ("value", "sent"),
    [
        (TaskStatus.RUNNING, 7),
        (TaskStatus(99), 99),
        (FilterOperator("new"), "new"),
        (Color.RED, "red"),
        (datetime.datetime(2026, 1, 2, tzinfo=datetime.UTC), "2026-01-02T00:00:00Z"),
        (datetime.date(2026, 1, 2), "2026-01-02"),
        (uuid.UUID(int=1), "00000000-0000-0000-0000-000000000001"),
        ((1, 2), [1, 2]),
        (range(2), [0, 1]),
        (OrderedDict(a=1), {"a": 1}),
        (UserDict(a=1), {"a": 1}),
        ({Name.KEY: 1}, {"key": 1}),
        (Task.from_dict({"new": 1}), {"new": 1}),
        ([Filter(field="f", operator=FilterOperator.EQ, value=Color.RED)],
         [{"field": "f", "operator": "eq", "value": "red"}]),
    ],
)  # fmt: skip
def test_values_of_python_have_a_form(value: Any, sent: Any) -> None:
    assert encode(value, "input") == sent
    assert type(encode(value, "input")) is type(sent)


CYCLE: list[Any] = [1]
CYCLE.append({"again": CYCLE})


@pytest.mark.parametrize(
    ("value", "place", "problem"),
    [
        (float("nan"), "input", "nan has no form in JSON"),
        ({"a": [1, float("inf")]}, "input.a[1]", "inf has no form in JSON"),
        ({"images": [{}, {"mask": b"x"}]}, "input.images[1].mask", "bytes can't be sent as JSON"),
        ({"a": bytearray()}, "input.a", "bytearray can't"),
        ({"a": memoryview(b"")}, "input.a", "memoryview can't"),
        ({"a": {1}}, "input.a", "set can't"),
        ({"a": object()}, "input.a", "object can't"),
        ({"a": decimal.Decimal("0.1234567890123456789")}, "input.a", "more digits than a JSON number keeps"),
        ({"a": iter([1])}, "input.a", "list_iterator can't"),
        ({"a": {1: 2}}, "input.a", "keys are strings in JSON, 1 was given"),
        ({"a": {None: 2}}, "input.a", "keys are strings in JSON, None was given"),
        ({"a": datetime.datetime(2026, 1, 2)}, "input.a", "has no time zone"),
        (CYCLE, "input[1].again", "contains itself"),
        (Filter(field="f", operator=FilterOperator.EQ, value=b"x"), "input.value", "bytes can't"),
    ],
)
def test_what_json_has_no_form_for_is_refused_with_its_place(value: Any, place: str, problem: str) -> None:
    with pytest.raises(InvalidArgumentError, match=problem) as caught:
        encode(value, "input")
    assert caught.value.argument == place
    assert str(caught.value).startswith(f"{place}: ")


def test_the_same_object_twice_is_no_cycle() -> None:
    shared = {"x": [1]}
    assert encode([shared, shared], "input") == [shared, shared]


def test_text_that_is_not_unicode_is_refused() -> None:
    with pytest.raises(InvalidArgumentError, match="not valid Unicode text") as caught:
        encode({"a": ["é", "\ud800"]}, "input")
    assert caught.value.argument == "input.a[1]"
    with pytest.raises(InvalidArgumentError, match="not valid Unicode text"):
        encode({"\ud800": 1}, "input")


def test_none_is_sent_only_where_something_must_be() -> None:
    assert create.request(input=None).body == {"input": None}
    assert create.request(input={}, app="a/b", setup=None, wait=False).body == {
        "input": {},
        "app": "a/b",
        "wait": False,
    }


def test_query_parameters_that_were_not_given_are_not_there() -> None:
    assert delete.request("t1").query == {}
    assert delete.request("t1", files=False).query == {"files": False}


@given(st.text(max_size=3))
def test_a_segment_is_refused_or_quoted(text: str) -> None:
    try:
        quoted = segment("id", text)
    except InvalidArgumentError:
        return
    assert set("/?#\\ \r\n").isdisjoint(quoted)
    assert unquote(quoted) == text
