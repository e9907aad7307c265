"""Every operation succeeds, and answers what the API description says, on a strict emulator."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest

from inferencesh.emulator.spec import Spec

from .conftest import KEY, Client
from .planner import Planner, planned_emulator

if TYPE_CHECKING:
    from collections.abc import Iterator

OPERATIONS = {operation.id: operation for operation in Spec.load().operations}
STREAMS = [operation.id for operation in OPERATIONS.values() if operation.is_stream]


@pytest.fixture(scope="module")
def client() -> Iterator[Client]:
    emulator = planned_emulator(api_key=KEY, heartbeat=0.05, strict=True, stream_lifetime=0.2)
    headers = {"Authorization": f"Bearer {KEY}"}
    with emulator.serve() as url, Client(base_url=url, headers=headers, timeout=10, verify=False) as client:
        yield client


def send(client, operation, accept="application/json"):
    """Call an operation with everything it needs."""
    planner = Planner(client)
    parameters = planner.parameters(operation)
    path = operation.path.format(**parameters)
    query = {parameter.name: parameters[parameter.name] for parameter in required_query(operation)}
    body = planner.body(operation)
    return client.request(operation.method, path, params=query, json=body, headers={"Accept": accept})


def required_query(operation):
    return [
        parameter
        for parameter in operation.parameters
        if parameter.is_in == "query" and parameter.is_required
    ]


@pytest.mark.parametrize("id", OPERATIONS)
def test_every_operation_succeeds_and_fits_the_description(client, id):
    operation = OPERATIONS[id]
    answer = send(client, operation)
    assert answer.status_code == operation.success_status, answer.text
    media_type = answer.headers.get("content-type", "").partition(";")[0]
    if operation.media_type == "application/json":
        assert operation.answer(answer.status_code, media_type).errors(answer.json()) == []
    elif operation.is_stream:
        assert media_type == "text/event-stream"
    else:
        assert media_type == operation.media_type


@pytest.mark.parametrize("id", STREAMS)
def test_every_record_of_a_stream_fits_the_description(client, id):
    answer = send(client, OPERATIONS[id], "application/x-ndjson")
    records = [json.loads(line) for line in answer.text.splitlines()]
    for record in records:
        assert OPERATIONS[id].stream_record.errors(record) == []


def test_public_operations_need_no_key(client):
    public = [operation for operation in OPERATIONS.values() if operation.is_public]
    assert len(public) > 5
    for operation in public:
        path = re.sub(r"{\w+}", "x", operation.path)
        answer = client.request(operation.method, path, headers={"Authorization": ""})
        assert answer.status_code != 401, operation.id


@pytest.mark.parametrize("id", [one.id for one in OPERATIONS.values() if "{" in one.path])
def test_what_does_not_exist_is_a_404(client, id):
    operation = OPERATIONS[id]
    planner = Planner(client)
    path = re.sub(r"{\w+}", "nothing", operation.path)
    query = {parameter.name: "nothing" for parameter in required_query(operation)}
    answer = client.request(operation.method, path, params=query, json=planner.body(operation))
    assert answer.status_code == 404, answer.text
