"""How single values go from the wire to Python and back."""

from __future__ import annotations

import datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inferencesh_gen.models import TaskStatus
from inferencesh_gen.runtime import codecs
from tests.generated.payloads import ANY_JSON

UTC = datetime.UTC
STATUSES = codecs.Array(codecs.Enum("TaskStatus"))
EVERY = [
    codecs.scalar,
    codecs.timestamp,
    codecs.plain_array,
    codecs.plain_map,
    codecs.Enum("TaskStatus"),
    codecs.Enum("Visibility"),
    codecs.Object("Task"),
    STATUSES,
    codecs.Map(codecs.timestamp),
    codecs.Array(codecs.Array(codecs.Object("TaskLog"))),
]


@given(ANY_JSON.filter(lambda value: value is not None))
def test_decoding_never_raises_and_encoding_undoes_it(raw: Any) -> None:
    for codec in EVERY:
        assert codec.encode(codec.decode(raw), raw) == raw


@given(st.datetimes(datetime.datetime(1980, 1, 1), timezones=st.timezones()))
def test_every_timestamp_of_python_comes_back(moment: datetime.datetime) -> None:
    decoded = codecs.timestamp.decode(codecs.timestamp.encode(moment, None))
    # Not `==`: times of two zones are never equal within an hour that a clock skips or repeats.
    assert decoded.timestamp() == moment.timestamp()


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2026-11-23T09:30:00Z", datetime.datetime(2026, 11, 23, 9, 30, tzinfo=UTC)),
        ("2026-11-23T09:30:00.5Z", datetime.datetime(2026, 11, 23, 9, 30, 0, 500000, UTC)),
        ("2026-11-23T09:30:00.123456789Z", datetime.datetime(2026, 11, 23, 9, 30, 0, 123456, UTC)),
        ("2026-11-23T11:30:00+02:00", datetime.datetime(2026, 11, 23, 9, 30, tzinfo=UTC)),
        ("2026-11-23T24:00:00Z", datetime.datetime(2026, 11, 24, tzinfo=UTC)),
        ("0001-01-01T00:00:00Z", datetime.datetime(1, 1, 1, tzinfo=UTC)),
    ],
)
def test_timestamps_that_servers_send(text: str, moment: datetime.datetime) -> None:
    assert codecs.timestamp.decode(text) == moment
    assert codecs.timestamp.encode(moment, text) == text


@pytest.mark.parametrize("raw", ["", "soon", "2026-13-01T00:00:00Z", "\ud800", 1790000000, True, [], {}])
def test_what_is_no_timestamp_is_kept(raw: Any) -> None:
    assert codecs.timestamp.decode(raw) is raw


def test_lists_keep_each_item_that_did_not_change() -> None:
    raw = ["running", 7, None, 99, "no such", {}]
    decoded = STATUSES.decode(raw)
    assert decoded == [TaskStatus.RUNNING, TaskStatus.RUNNING, None, 99, "no such", {}]
    decoded[1] = TaskStatus.FAILED
    assert STATUSES.encode(decoded, raw) == ["running", 11, None, 99, "no such", {}]
    assert STATUSES.encode([TaskStatus.FAILED], raw) == [11]


def test_maps_keep_each_value_that_did_not_change() -> None:
    codec = codecs.Map(codecs.Enum("TaskStatus"))
    raw = {"a": "running", "b": None}
    decoded = codec.decode(raw)
    assert decoded == {"a": TaskStatus.RUNNING, "b": None}
    assert codec.encode({**decoded, "c": TaskStatus.FAILED}, raw) == {**raw, "c": 11}


def test_only_containers_have_an_empty_form() -> None:
    assert [codec.empty() for codec in EVERY] == [None, None, [], {}, None, None, None, [], {}, []]
