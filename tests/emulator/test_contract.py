"""Every operation answers what the API description says, on a strict emulator."""

from __future__ import annotations

import json
import re

import httpx

from inferencesh.emulator.examples import example_emulator
from inferencesh.emulator.handlers import HANDLERS
from inferencesh.emulator.spec import Spec

from .conftest import Client


def operation_of(request, operations):
    """The operation that answered, fixed paths before those with parameters."""
    for operation in sorted(operations, key=lambda operation: operation.path.count("{")):
        pattern = re.sub(r"{\w+}", "[^/]+", operation.path)
        if operation.method == request.method and re.fullmatch(pattern, request.path):
            return operation.id
    return None


def test_every_operation_has_a_handler():
    assert {operation.id for operation in Spec.load().operations()} == set(HANDLERS)


def test_every_operation_fits_the_description():
    emulator = example_emulator()
    emulator._state.settings.strict = True
    operations = {operation.id: operation for operation in Spec.load().operations()}
    with emulator.serve() as url, Client(base_url=url, headers={"Authorization": "Bearer any"}) as client:
        drive(client)
        driven = {operation_of(request, operations.values()) for request in emulator.requests}
        check_streams(client, operations["tasks_stream"])
    assert set(operations) <= driven


def drive(client):
    """Call everything once; a strict emulator answers 500 when it does not fit."""
    file = client.data("POST", "/files", {"files": [{"uri": "", "filename": "a.txt", "size": 1}]})[0]
    httpx.put(file["upload_url"], content=b"a").raise_for_status()
    session = client.run("demo/counter", {}, session="new")["session_id"]
    client.data("GET", f"/sessions/{session}")
    client.data("POST", f"/sessions/{session}/keepalive")
    client.data("GET", "/sessions")
    client.data("DELETE", f"/sessions/{session}")
    for app, value in (("file-info", {"file": file["uri"]}), ("fail", {}), ("slow", {}), ("echo", 1)):
        task_id = client.run(f"demo/{app}", value, webhook="http://192.0.2.1/")["id"]
        client.data("POST", f"/tasks/{task_id}/cancel", {"timeout": 1000})
        for part in ("", "/status", "/logs"):
            client.data("GET", f"/tasks/{task_id}{part}")
    client.data("POST", "/tasks/list", {"limit": 3})
    client.data("POST", "/files/list")
    client.data("GET", f"/files/{file['id']}")
    client.data("DELETE", f"/files/{file['id']}")
    client.follow(task_id)
    client.data("DELETE", f"/tasks/{task_id}")
    client.data("GET", "/me")


def check_streams(client, operation):
    """What the description calls a record is what comes, line by line."""
    task_id = client.run("demo/tokens", {"text": "a b c", "delay": 0.1})["id"]
    with client.stream(
        "GET", f"/tasks/{task_id}/stream", headers={"Accept": "application/x-ndjson"}
    ) as answer:
        records = [json.loads(line) for line in answer.iter_lines()]
    assert len(records) > 1
    for record in records:
        assert operation.stream_record.errors(record) == []
