"""Open enums: what the API adds tomorrow compares, prints and travels like what it has today."""

from __future__ import annotations

import copy
import enum
import json
import pickle
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import inferencesh_gen.models
from inferencesh_gen.models import AppSessionStatus, Task, TaskLogType, TaskStatus
from inferencesh_gen.runtime.enums import OpenIntEnum, OpenStrEnum

ENUMS = {
    name: value
    for name in inferencesh_gen.models.__all__
    if issubclass(value := getattr(inferencesh_gen.models, name), enum.Enum)
}
UNKNOWN_TEXT = st.text().filter(lambda text: text not in set(AppSessionStatus))
UNKNOWN_NUMBERS = st.integers().filter(lambda number: number not in set(TaskStatus))


@pytest.mark.parametrize("name", ENUMS)
def test_known_values_are_the_members(name: str) -> None:
    for member in ENUMS[name]:
        assert ENUMS[name](member.value) is member
        assert copy.copy(member) is copy.deepcopy(member) is member
        assert pickle.loads(pickle.dumps(member)) is member


@pytest.mark.parametrize("name", ENUMS)
def test_all_are_open(name: str) -> None:
    kind = ENUMS[name]
    assert issubclass(kind, OpenStrEnum | OpenIntEnum)
    unknown: Any = 987 if issubclass(kind, OpenIntEnum) else "of tomorrow"
    assert kind(unknown) == unknown
    assert kind(unknown) not in list(kind)


@given(UNKNOWN_TEXT)
def test_unknown_text(text: str) -> None:
    value = AppSessionStatus(text)
    check_unknown(value, text)
    assert str(value) == f"{value}" == format(value, "") == value.value == value.name == text
    assert f"{value:>20}" == f"{text:>20}"
    assert repr(text) in repr(value)


@given(UNKNOWN_NUMBERS)
def test_unknown_numbers(number: int) -> None:
    value = TaskStatus(number)
    check_unknown(value, number)
    assert str(value) == f"{value}" == value.name == f"unknown_{number}"
    assert f"{value:d}" == str(number)
    assert repr(value) == f"<TaskStatus.unknown_{number}: {number}>"


def check_unknown(value: Any, plain: str | int) -> None:
    """`value` is a value of its enum and stands for `plain` everywhere."""
    kind: Any = type(value)
    assert value == plain
    assert plain == value
    assert value == kind(plain)
    assert value != next(iter(kind))
    assert {value, plain, kind(plain)} == {plain}
    assert hash(value) == hash(plain)
    assert json.dumps(value) == json.dumps(plain)
    assert value not in list(kind)
    for duplicate in (copy.copy(value), copy.deepcopy(value), pickle.loads(pickle.dumps(value))):
        assert duplicate == value
        assert type(duplicate) is kind
        assert repr(duplicate) == repr(value)


@pytest.mark.parametrize("text", ["running", "RUNNING", "Running"])
def test_numbers_have_names(text: str) -> None:
    assert TaskStatus(text) is TaskStatus.RUNNING  # type: ignore[arg-type]


def test_known_members_print_as_people_write_them() -> None:
    assert f"{TaskStatus.SETTING_UP} {TaskStatus.SETTING_UP:d} {TaskStatus.SETTING_UP:>12}" == (
        "setting_up 6   setting_up"
    )
    assert str(TaskLogType.BUILD) == "build"


@pytest.mark.parametrize("value", ["no_such_status", "", None, 1.5, [], {}])
def test_what_is_no_number_is_no_status(value: Any) -> None:
    with pytest.raises(ValueError, match="is not a valid TaskStatus"):
        TaskStatus(value)
    assert Task.from_dict({"status": value}).to_dict() == {"status": value}


@pytest.mark.parametrize("value", [None, 1, [], {}])
def test_what_is_no_text_is_no_session_status(value: Any) -> None:
    with pytest.raises(ValueError, match="is not a valid AppSessionStatus"):
        AppSessionStatus(value)


def test_unknown_values_do_not_pile_up_in_the_enum() -> None:
    before = len(TaskStatus._value2member_map_)
    for number in range(1000, 1100):
        TaskStatus(number)
    assert len(TaskStatus._value2member_map_) == before
