"""Which failures leave open whether a run was accepted."""

from __future__ import annotations

import datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inferencesh._core import errors
from inferencesh._core.submissions import check_uncertain, input_digest, uncertain
from inferencesh_gen.api.agents import create as agents_create
from inferencesh_gen.api.agents import run as agents_run
from inferencesh_gen.api.tasks import create as tasks_create
from inferencesh_gen.runtime.http import RequestOptions

AT = datetime.datetime(2026, 1, 2, tzinfo=datetime.UTC)
RUN = tasks_create.request(app="a/b", input={"a": 1}, function="f", setup={"token": "s"}, infra="cloud")


def status(number: int, code: str | None = None) -> errors.APIStatusError:
    return errors.APIStatusError("no", status=number, code=code)


def connection(sent: bool) -> errors.APIConnectionError:
    return errors.APITimeoutError("slow", method="POST", url="http://a/apps/run", sent=sent)


@pytest.mark.parametrize(
    ("error", "is_open"),
    [
        (connection(sent=True), True),
        (connection(sent=False), False),
        (errors.ResponseDecodeError("odd", status=200), True),
        *((status(number), True) for number in (408, 500, 502, 503, 504, 520, 599)),
        *((status(number), False) for number in (301, 400, 401, 403, 404, 429, 501)),
        *((status(number, "the_api_said_so"), False) for number in (408, 500, 502, 503, 504)),
        (errors.MissingAPIKeyError("none"), False),
    ],
)
def test_what_leaves_it_open(error: errors.InferenceError, is_open: bool) -> None:
    assert (uncertain(RUN, error, AT) is not None) is is_open


def test_what_it_carries() -> None:
    error = uncertain(RUN, connection(sent=True), AT)
    assert error is not None
    assert error.fields == {"app": "a/b", "function": "f", "infra": "cloud"}
    assert error.submitted_at is AT
    assert error.input_digest == input_digest({"a": 1})
    assert "slow" in error.reason


def test_fields_given_in_the_options_count() -> None:
    options = RequestOptions(body={"input": {"a": 2}, "new": 1})
    error = uncertain(tasks_create.request(app="a/b", input={}, options=options), connection(sent=True), AT)
    assert error is not None
    assert (error.fields, error.input_digest) == ({"app": "a/b", "new": 1}, input_digest({"a": 2}))


def test_other_operations_start_nothing() -> None:
    assert agents_create.OPERATION.retry == "unsafe"
    assert uncertain(agents_create.request(name="x"), connection(sent=True), AT) is None


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


@given(JSON, JSON)
def test_a_digest_is_that_of_the_value(one: Any, other: Any) -> None:
    assert (input_digest(one) == input_digest(other)) is (repr(ordered(one)) == repr(ordered(other)))


def ordered(value: Any) -> Any:
    """The same with the keys of objects in order."""
    if isinstance(value, dict):
        return {key: ordered(value[key]) for key in sorted(value)}
    return [ordered(item) for item in value] if isinstance(value, list) else value


@pytest.mark.parametrize(
    ("sent", "kept"),
    [
        (1.0, 1),
        ({"scale": [2.0, 0.5], "on": True}, {"on": True, "scale": [2, 0.5]}),
        (2**53 + 1, 2**53),
        (1e21, 10**21),
        (-0.0, 0),
    ],
)
def test_the_digest_is_that_of_what_a_server_keeps(sent: Any, kept: Any) -> None:
    assert input_digest(sent) == input_digest(kept)


@pytest.mark.parametrize(("one", "other"), [(True, 1), ("1", 1), (None, 0), (10**400, 10**401), ([], {})])
def test_other_inputs_have_other_digests(one: Any, other: Any) -> None:
    assert input_digest(one) != input_digest(other)


def test_only_runs_of_apps_are_looked_for() -> None:
    error = uncertain(RUN, connection(sent=True), AT)
    check_uncertain(error)
    turn = uncertain(agents_run.request(input={"text": "hi"}), connection(sent=True), AT)
    with pytest.raises(errors.InvalidArgumentError, match=r"of no app; agent.messages"):
        check_uncertain(turn)
    with pytest.raises(errors.InvalidArgumentError, match="got ValueError"):
        check_uncertain(ValueError())
