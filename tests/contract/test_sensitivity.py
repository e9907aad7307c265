"""The checks notice what is wrong: each test breaks one thing."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import Phase, given
from hypothesis import settings as hypothesis_settings
from schemathesis.core.failures import FailureGroup

from tests.contract import settings
from tests.contract.api import SSE, AnyCase, load
from tests.contract.resources import Resources
from tests.contract.server import contract_emulator
from tests.contract.streams import NDJSON
from tests.contract.tampering import Change, Fault, faulty_server
from tests.contract.workflow import run_scenarios

pytestmark = pytest.mark.skipif(settings.BASE_URL is not None, reason="breaks a server of our own only")

TASK = "GET /tasks/[^/]+"
STREAM = "GET /tasks/[^/]+/stream"
LIST = "POST /tasks/list"
DELETION = "DELETE /tasks/[^/]+"
REFUSAL = Fault(TASK, method="PATCH", instead_of=405, status=404)

schema = load()


def without(field: str) -> Change:
    def change(answer: Any) -> Any:
        del answer["data"][field]
        return answer

    return change


def with_data(**fields: Any) -> Change:
    return lambda answer: {**answer, "data": answer["data"] | fields}


def without_data(answer: Any) -> Any:
    return {**answer, "data": None}


def item_without_id(answer: Any) -> Any:
    answer["data"]["items"] = [{"status": 10}]
    return answer


def task_without_id(record: Any) -> Any:
    return {name: value for name, value in record.items() if name != "id"}


def changes_without_id(record: Any) -> Any:
    return without("id")(record) if "fields" in record else record


def changes_without_status(record: Any) -> Any:
    return with_data(status=7)(record) if "fields" in record else record


def unknown_code(problem: Any) -> Any:
    return {**problem, "type": "https://api.inference.sh/errors/oops", "status": 404}


def failures(operation_id: str, resources: Resources, media_type: str = "*/*") -> str:
    """What a few requests to an operation find, as one text."""
    found: list[str] = []
    operation = schema.find_operation_by_id(operation_id)
    examples = {parameter.name: parameter.definition["example"] for parameter in operation.path_parameters}

    @hypothesis_settings(
        max_examples=3, phases=[Phase.generate], database=None, deadline=None, derandomize=True
    )
    @given(case=operation.as_strategy(path_parameters=examples))
    def call(case: AnyCase) -> None:
        resources.fill(case)
        try:
            case.call_and_validate(base_url=resources.base_url, headers={"Accept": media_type})
        except FailureGroup as group:
            found.extend(str(failure) for failure in group.exceptions)

    call()
    return "\n".join(found)


@pytest.mark.parametrize("operation_id", ["tasks_get", "tasks_stream", "tasks_list", "tasks_delete"])
def test_a_sound_server_passes(operation_id: str) -> None:
    with faulty_server(Fault("none")) as resources:
        assert failures(operation_id, resources) == ""


@pytest.mark.parametrize(
    ("operation_id", "fault", "failure"),
    [
        ("tasks_get", Fault(TASK, without("status")), '"status" is a required property'),
        ("tasks_get", Fault(TASK, with_data(status="done")), "Response violates schema"),
        ("tasks_get", Fault(TASK, with_data(created_at="yesterday")), "Response violates schema"),
        ("tasks_get", Fault(TASK, without_data), "Response violates schema"),
        ("tasks_get", Fault(TASK, status=500), "Server error"),
        ("tasks_get", Fault(TASK, status=202), "202 is not among the answers"),
        ("tasks_get", REFUSAL, "the problem names another status"),
        ("tasks_get", replace(REFUSAL, change=unknown_code), "there is no error code"),
        ("tasks_list", Fault(LIST, item_without_id), "Response violates schema"),
    ],
)
def test_a_fault_is_found(operation_id: str, fault: Fault, failure: str) -> None:
    with faulty_server(fault) as resources:
        assert failure in failures(operation_id, resources)


@pytest.mark.parametrize("media_type", [NDJSON, SSE])
@pytest.mark.parametrize(
    ("change", "failure"),
    [
        (task_without_id, "violates schema"),
        (changes_without_id, "a change does not name what has changed"),
        (changes_without_status, "the stream ended before what it follows did"),
    ],
)
def test_a_fault_in_a_stream_is_found(media_type: str, change: Change, failure: str) -> None:
    with faulty_server(Fault(STREAM, change)) as resources:
        assert failure in failures("tasks_stream", resources, media_type)


def test_a_server_that_takes_any_key_is_found() -> None:
    emulator = contract_emulator()
    emulator.api_key = None
    with emulator.serve() as url, closing(Resources(url)) as resources:
        assert "invalid authentication" in failures("me_get", resources)


def test_a_task_that_survives_its_deletion_is_found() -> None:
    fault = Fault(DELETION, without_data, method="GET")
    with (
        faulty_server(fault) as resources,
        pytest.raises(FailureGroup, match="Deleted resource still available"),
    ):
        run_scenarios(load(tag="tasks"), resources, 300)
