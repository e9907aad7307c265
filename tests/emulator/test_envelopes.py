"""What clients of each age get: envelopes, errors, and what is in no envelope at all."""

from __future__ import annotations

import json

import pytest

from inferencesh.emulator.faults import Status

NEEDED = [{"type": "secret", "key": "TOKEN", "message": "a token is needed"}]
PROBLEM = {
    "type": "https://api.inference.sh/errors/not_found",
    "title": "Not Found",
    "status": 404,
    "detail": "no task 'nope'",
}
ERROR = {"code": "not_found", "message": "no task 'nope'"}


def asked(version: str | None) -> dict[str, str]:
    return {} if version is None else {"X-API-Version": version}


@pytest.mark.parametrize("version", [None, "", "3", "4", "0", "two"])
def test_clients_of_today(client, version):
    answer = client.get("/me", headers=asked(version))
    assert set(answer.json()) == {"success", "data", "messages"}
    problem = client.get("/tasks/nope", headers=asked(version))
    assert problem.headers["content-type"] == "application/problem+json"
    assert problem.json() == PROBLEM | {"success": False, "error": ERROR}


def test_the_second_clients_read_bare_data_and_plain_problems(client):
    data = client.get("/me").json()["data"]
    answer = client.get("/me", headers=asked("2"))
    assert (answer.headers["content-type"], answer.json()) == ("application/json", data)
    problem = client.get("/tasks/nope", headers=asked("2"))
    assert (problem.status_code, problem.headers["content-type"]) == (404, "application/problem+json")
    assert problem.json() == PROBLEM


def test_the_first_clients_read_everything_in_one_envelope(client):
    data = client.get("/me").json()["data"]
    answer = client.get("/me", headers=asked("1"))
    assert answer.json() == {"success": True, "status": 200, "data": data}
    error = client.get("/tasks/nope", headers=asked("1"))
    assert (error.status_code, error.headers["content-type"]) == (404, "application/json")
    assert error.json() == {"success": False, "status": 404, "error": ERROR}


def test_an_error_of_the_first_kind_says_more_if_there_is_more(emulator, client):
    emulator.app("demo/fail")(lambda _: 1 / 0)
    body = {"app": "demo/fail", "input": 1, "wait": True}
    error = client.post("/apps/run", json=body, headers=asked("1")).json()["error"]
    assert error["meta"]["task"]["error"] == "division by zero"


@pytest.mark.parametrize("version", ["1", "2"])
def test_nothing_comes_as_null(emulator, client, version):
    emulator.app("demo/echo")(lambda value: value)
    task_id = client.run("demo/echo", 1, wait=True)["id"]
    answer = client.delete(f"/tasks/{task_id}", headers=asked(version)).json()
    assert answer == {"1": {"success": True, "status": 200, "data": None}, "2": None}[version]


@pytest.mark.parametrize("version", [None, "1", "2"])
def test_what_a_run_still_needs_is_never_wrapped(emulator, client, version):
    emulator.app("demo/needy", requires=NEEDED)(lambda value: value)
    answer = client.post("/apps/run", json={"app": "demo/needy", "input": 1}, headers=asked(version))
    assert answer.status_code == 412
    assert (answer.json()["satisfied"], answer.json()["errors"]) == (False, NEEDED)
    if version == "1":
        assert set(answer.json()) == {"satisfied", "errors"}
    else:
        assert answer.json()["meta"] == {"errors": NEEDED}


@pytest.mark.parametrize("version", ["1", "2"])
@pytest.mark.parametrize("accept", ["application/x-ndjson", "text/event-stream"])
def test_streams_are_in_no_envelope(emulator, client, version, accept):
    emulator.app("demo/echo")(lambda value: value)
    task_id = client.run("demo/echo", "hi", wait=True)["id"]
    path = f"/tasks/{task_id}/stream"
    present = client.get(path, headers={"Accept": accept}).text
    assert client.get(path, headers={"Accept": accept, **asked(version)}).text == present
    assert json.loads(present.removeprefix("data: "))["output"] == "hi"


@pytest.mark.parametrize("version", ["1", "2"])
def test_answers_without_an_envelope_stay_as_they_are(client, version):
    assert client.get("/health", headers=asked(version)).json() == {"status": "ok"}
    agent = client.data("POST", "/agents", {"name": "anna"})
    for path in (f"/agents/{agent['id']}/card", "/artifacts/guidance"):
        present, older = (client.get(path, headers=asked(name)) for name in (None, version))
        assert present.status_code == 200
        assert (older.headers["content-type"], older.content) == (
            present.headers["content-type"],
            present.content,
        )


@pytest.mark.parametrize("version", ["1", "2"])
def test_ended_sessions_leave_no_body(emulator, client, version):
    emulator.app("demo/echo")(lambda value: value)
    session = client.run("demo/echo", 1, session="new", wait=True)["session_id"]
    answer = client.delete(f"/sessions/{session}", headers=asked(version))
    assert (answer.status_code, answer.content) == (204, b"")


def test_every_problem_comes_in_the_envelope_asked_for(emulator, client):
    emulator.faults.add("tasks_get", Status(429, retry_after=2))
    cases = [("GET", "/tasks/x", 429), ("GET", "/nowhere", 404), ("PUT", "/me", 405), ("POST", "/files", 400)]
    for method, path, status in cases:
        answer = client.request(method, path, headers=asked("1"))
        assert (answer.status_code, answer.json()["status"]) == (status, status)
        assert set(answer.json()) == {"success", "status", "error"}
    keyless = client.get("/me", headers={"Authorization": "", **asked("1")})
    assert (keyless.status_code, keyless.json()["error"]["code"]) == (401, "unauthorized")
