"""What every request goes through: keys, routes, checks, the record of it."""

from __future__ import annotations

import math
import time

import httpx
import pytest

from inferencesh.emulator import Emulator
from inferencesh.emulator.faults import Status
from inferencesh.emulator.notices import Notices
from inferencesh.emulator.request_log import MAX_REQUESTS, RequestLog
from inferencesh.emulator.requests import ReceivedRequest
from inferencesh.emulator.spec import Spec

from .conftest import KEY


@pytest.mark.parametrize("key", [None, "", "Bearer", "Bearer wrong", f"Basic {KEY}", KEY])
def test_every_operation_wants_the_key(url, problem, key):
    with httpx.Client(base_url=url, headers={} if key is None else {"Authorization": key}) as client:
        for operation in (one for one in Spec.load().operations if not one.is_public):
            answer = client.request(operation.method, operation.path)
            assert problem(answer) == (401, "unauthorized"), operation.id
            assert answer.headers["www-authenticate"] == "Bearer"


def test_any_key_is_good_when_none_is_set(problem):
    with Emulator().serve() as url:
        assert httpx.get(f"{url}/me", headers={"Authorization": "bearer anything"}).status_code == 200
        assert problem(httpx.get(f"{url}/me", headers={"Authorization": "Bearer"})) == (401, "unauthorized")


def test_routes_that_do_not_exist(client, problem):
    assert problem(client.get("/nope")) == (404, "not_found")
    assert problem(client.get("/tasks/x/nope")) == (404, "not_found")
    answer = client.get("/tasks/list")
    assert problem(answer) == (405, "method_not_allowed")
    assert answer.headers["allow"] == "POST"
    assert client.put("/tasks/x").headers["allow"] == "DELETE, GET"


@pytest.mark.parametrize("path", ["/me/", "/v1/me", "/v1/me/"])
def test_a_version_prefix_and_a_final_slash_do_no_harm(client, path):
    assert client.get(path).json() == client.get("/me").json()


@pytest.mark.parametrize(
    "body", [b"", b"{", b"[1,]", b"\xff", b'{"input": NaN}', b'{"input": 1e999}', b"[" * 100_000]
)
def test_what_is_no_json(client, problem, body):
    assert problem(client.post("/apps/run", content=body)) == (400, "invalid_request")


def test_the_content_type_does_not_matter(emulator, client):
    emulator.app("demo/echo")(lambda value: value)
    body = b'{"app": "demo/echo", "input": "\\ud800", "unknown": 1}'
    answer = client.post("/apps/run", content=body, headers={"Content-Type": "text/plain"})
    assert answer.status_code == 200
    assert client.follow(answer.json()["data"]["id"])[-1]["output"] == "?"


@pytest.mark.parametrize(
    ("path", "body", "field"),
    [
        ("/apps/run", {"app": "demo/echo"}, "/input"),
        ("/apps/run", {"app": 5, "input": 1}, "/app"),
        ("/apps/run", {"app": "demo/echo", "input": 1, "infra": "moon"}, "/infra"),
        ("/apps/run", {"app": "demo/echo", "input": 1, "run_at": "tomorrow"}, "/run_at"),
        ("/apps/run", {"app": "demo/echo", "input": 1, "run_at": "2026-01-01T00:00:00"}, "/run_at"),
        ("/apps/run", {"app": "demo/echo", "input": 1, "webhook": "no address"}, "/webhook"),
        ("/files", {"files": [{"uri": "", "size": "big"}]}, "/files/0/size"),
        ("/files", [], ""),
        ("/tasks/list", {"filters": [{"field": "id"}]}, "/filters/0/operator"),
        ("/tasks/list", None, ""),
    ],
)
def test_the_field_that_is_wrong_is_named(client, problem, path, body, field):
    answer = client.post(path, content=httpx.Request("POST", "http://x", json=body).content or b"null")
    assert problem(answer) == (422, "validation_error")
    assert field in [error["field"] for error in answer.json()["data"]]


def test_query_parameters_are_checked(client, problem):
    answer = client.delete("/tasks/x?files=perhaps")
    assert problem(answer) == (400, "invalid_request")
    assert answer.json()["data"][0]["field"] == "/files"


def test_requests_are_recorded_without_the_key(emulator, client):
    client.get("/v1/me?a=%20b")
    client.post("/files", json={"files": []})
    client.post("/apps/run", content=b"{")
    me, files, broken = emulator.requests
    assert (me.method, me.path, me.query, me.body) == ("GET", "/v1/me", "a=%20b", None)
    assert (files.path, files.body, broken.body) == ("/files", {"files": []}, None)
    assert me.headers["authorization"] == "[redacted]"
    assert KEY not in repr(emulator.requests)


def test_an_emulator_finds_its_own_mistakes(emulator, client, problem, caplog):
    emulator._state.me["user"]["email"] = 5
    assert problem(client.get("/me")) == (500, "internal_error")
    assert "me_get" in caplog.text


def test_open_routes(url, emulator):
    assert httpx.get(f"{url}/health").json() == {"status": "ok"}
    assert httpx.get(f"{url}/openapi.json").json() == emulator._state.spec.document


def wait_for_end(emulator):
    """An answer is there a moment before its request is over."""
    while emulator.requests[-1].seconds is None:
        time.sleep(0.01)


def test_requests_tell_how_they_were_answered(emulator, client):
    emulator.faults.add("me_get", Status(503), times=1)
    client.get("/me")
    client.get("/tasks/nothing")
    client.post("/apps/run", json={"app": 5})
    faulty, missing, wrong = emulator.requests
    wait_for_end(emulator)
    assert (faulty.status, faulty.fault, faulty.problem) == (503, Status(503), None)
    assert (missing.status, missing.fault, missing.problem) == (404, None, "not_found")
    assert (wrong.status, wrong.problem) == (422, "validation_error: /input, /app")
    assert all(0 < request.seconds < 5 for request in emulator.requests)
    assert faulty.received_at <= missing.received_at <= emulator.clock.now()


def test_the_oldest_requests_are_forgotten():
    log = RequestLog(Notices())
    for number in range(MAX_REQUESTS + 5):
        log.add(ReceivedRequest("GET", f"/{number}", "", {}))
    kept = [request.path for request in log]
    assert (len(kept), kept[0], kept[-1]) == (MAX_REQUESTS, "/5", f"/{MAX_REQUESTS + 4}")


def test_answers_can_be_late(emulator, client):
    emulator.latency = 0.05, 0.1
    started = time.perf_counter()
    assert client.get("/me").status_code == 200
    assert time.perf_counter() - started >= 0.05
    wait_for_end(emulator)
    assert emulator.requests[0].seconds >= 0.05
    emulator.latency = 0
    assert emulator.latency == (0, 0)


def test_a_request_has_its_effect_although_the_client_does_not_wait_for_a_late_answer(emulator, client):
    emulator.app("demo/echo")(lambda value: value)
    emulator.latency = 60.0
    with pytest.raises(httpx.ReadTimeout):
        client.post("/apps/run", json={"app": "demo/echo", "input": 1}, timeout=0.1)
    assert emulator.submissions == 1
    wait_for_end(emulator)  # the client has gone
    assert emulator.requests[0].status is None


@pytest.mark.parametrize("latency", [-1, (0.2, 0.1), 3601, math.nan, math.inf])
def test_what_is_no_latency(latency):
    with pytest.raises(ValueError, match="latency must be seconds from 0 to 3600"):
        Emulator(latency=latency)
