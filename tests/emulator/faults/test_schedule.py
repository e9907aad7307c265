"""Which fault hits which request."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import httpx
import pytest
from starlette.responses import Response

from inferencesh.emulator import Emulator
from inferencesh.emulator.faults import (
    CATALOGUE,
    TRANSIENT,
    Body,
    Cut,
    Duplicate,
    Exchange,
    Fault,
    LoseWorker,
    Redirect,
    Refuse,
    Reset,
    Status,
)

from .conftest import Server

DOCS = Path(__file__).parents[3] / "docs" / "faults.md"


@pytest.mark.parametrize("route", ["me_get", "GET /me", "me_*", "GET *", "*"])
def test_routes_by_id_and_by_path(server: Server, route: str) -> None:
    server.faults.add(route, Status(500))
    assert (server.me().status, server.ask("GET", "/v1/me/").status) == (500, 500)
    assert server.faults.seen == [("me_get", Status(500))] * 2


@pytest.mark.parametrize("route", ["tasks_*", "POST /apps/run", "GET /tasks*", "POST *"])
def test_other_routes_are_spared(server: Server, route: str) -> None:
    server.faults.add(route, Status(500))
    assert (server.me().status, server.faults.seen) == (200, [])


def test_a_fixed_path_is_not_one_with_a_parameter(server: Server) -> None:
    server.faults.add("tasks_get", Status(500))
    assert server.ask("GET", "/tasks/featured").status != 500
    assert server.ask("GET", "/tasks/x").status == 500


def test_what_the_api_does_not_know_can_fail_too(server: Server) -> None:
    server.faults.add("*", Status(500))
    assert server.ask("GET", "/health").status == 500
    assert server.faults.seen == [("GET /health", Status(500))]


def test_storage_has_names(server: Server) -> None:
    server.faults.add("storage_upload", Status(502))
    server.faults.add("GET /cdn/{file_id}/{name}", Status(503), times=1)
    assert server.ask("GET", "/cdn/f/a/b").status == 503
    assert server.ask("PUT", "/uploads/f").status == 502


def test_faults_in_turn(server: Server) -> None:
    server.faults.add("me_get", Status(500), times=2)
    server.faults.add("me_get", Status(429), times=1)
    server.faults.add("*", Status(503), times=1)
    assert [server.me().status for _ in range(5)] == [500, 500, 429, 503, 200]
    assert [seen.fault for seen in server.faults.seen] == [Status(500), Status(500), Status(429), Status(503)]


def test_no_times_are_always_and_zero_are_never(server: Server) -> None:
    server.faults.add("me_get", Status(500), times=0)
    server.faults.add("me_get", Status(503))
    assert [server.me().status for _ in range(3)] == [503] * 3


def test_clear_keeps_what_was_seen_and_reset_does_not(server: Server) -> None:
    server.faults.add("me_get", Status(500))
    server.me()
    server.faults.clear()
    assert (server.me().status, server.faults.seen) == (200, [("me_get", Status(500))])
    server.emulator.reset()
    assert server.faults.seen == []


def test_faults_of_streams_wait_for_a_stream(server: Server) -> None:
    server.faults.add("tasks_*", Duplicate(), times=1)
    assert len(server.run().records) == 1
    assert server.faults.seen == []
    assert len(server.stream().records) == 12
    assert server.faults.seen == [("tasks_stream", Duplicate())]


@pytest.mark.parametrize(
    ("route", "fault", "times", "message"),
    [
        ("tasks_crate", Status(500), None, "no route of the API matches 'tasks_crate'"),
        ("GET /tasks/{id}/stream", Status(500), None, "no route"),
        ("tasks_create", Duplicate(), None, "'tasks_create' is no stream"),
        ("me_get", LoseWorker(), None, "'me_get' is no run"),
        ("tasks_*", Refuse(), None, 'its route must be "\\*"'),
        ("*", Reset(), -1, "must not be negative"),
    ],
)
def test_mistakes_are_told(route: str, fault: Fault, times: int | None, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        Emulator().faults.add(route, fault, times=times)


def test_mistakes_of_chance_are_told() -> None:
    faults = Emulator().faults
    with pytest.raises(ValueError, match="from 0 to 1"):
        faults.random(seed=1, rate=1.5)
    with pytest.raises(ValueError, match="no route"):
        faults.random(seed=1, routes="tusks_*")
    with pytest.raises(ValueError, match="is no stream"):
        faults.random(seed=1, routes="me_get", faults=[Duplicate()])


CHOICE = [Status(500), Status(503), Duplicate(), Body("")]


def fates(server: Server, seed: int, paths: list[str], rate: float = 0.5) -> dict[str, list[int | str]]:
    """What becomes of requests, by path and in order."""
    server.emulator.reset()
    server.faults.random(seed=seed, rate=rate, routes="*", faults=CHOICE)
    seen: dict[str, list[int | str]] = {}
    for path in paths:
        outcome = server.ask("GET", path)
        seen.setdefault(path, []).append(outcome.status if outcome.body else "empty")
    return seen


def test_chance_is_the_same_for_the_same_seed(server: Server) -> None:
    paths = ["/me"] * 30
    assert fates(server, 7, paths) == fates(server, 7, paths) != fates(server, 8, paths)


def test_chance_on_one_route_does_not_depend_on_others(server: Server) -> None:
    one_by_one = fates(server, 7, ["/me"] * 15 + ["/sessions"] * 15)
    assert one_by_one == fates(server, 7, ["/me", "/sessions"] * 15)
    assert one_by_one["/me"] != one_by_one["/sessions"]


def test_chance_keeps_its_rate_and_uses_every_fault_that_goes_with_the_route(server: Server) -> None:
    found = Counter(fates(server, 7, ["/me"] * 300, rate=0.3)["/me"])
    assert 60 < 300 - found[200] < 120
    assert set(found) == {200, 500, 503, "empty"}
    assert [seen.fault for seen in server.faults.seen].count(Duplicate()) == 0
    assert fates(server, 7, ["/me"] * 20, rate=0)["/me"] == [200] * 20
    assert 200 not in fates(server, 7, ["/me"] * 20, rate=1)["/me"]


def test_the_usual_choice_is_of_faults_that_pass(server: Server) -> None:
    for fault in TRANSIENT:
        server.faults.add("tasks_stream", fault, times=1)
        outcome = server.stream(patience=2)
        assert outcome.end != "silence", fault
        assert outcome.seconds < 2, fault
        assert server.faults.seen[-1] == ("tasks_stream", fault)


def test_a_fault_of_ones_own(server: Server) -> None:
    class Teapot(Fault):
        async def apply(self, exchange: Exchange) -> None:
            await exchange.respond(Response("short and stout", status_code=418))

    server.faults.add("me_get", Teapot())
    assert (server.me().status, server.me().body) == (418, b"short and stout")


def test_faulty_requests_are_recorded(server: Server) -> None:
    server.faults.add("tasks_create", Reset(), times=1)
    server.run()
    assert [request.path for request in server.emulator.requests] == ["/apps/run"]


async def test_another_server_has_no_connections_to_break() -> None:
    emulator = Emulator()
    emulator.faults.add("*", Status(503), times=1)
    emulator.faults.add("*", Reset(), times=1)
    transport = httpx.ASGITransport(emulator.asgi)
    async with httpx.AsyncClient(transport=transport, base_url="http://emulator") as client:
        assert (await client.get("/me")).status_code == 503
        with pytest.raises(RuntimeError, match=r"needs Emulator\.serve"):
            await client.get("/me")


def test_submissions_are_counted_whatever_is_forgotten(server: Server) -> None:
    run = [server.run() for _ in range(3)]
    server.ask("DELETE", f"/tasks/{run[0].records[0]['data']['id']}")
    server.ask("POST", "/apps/run", {"app": "no/such", "input": 1})
    assert (server.emulator.submissions, len(server.emulator.tasks)) == (3, 2)
    server.emulator.reset()
    assert server.emulator.submissions == 0


def test_the_catalogue_is_documented() -> None:
    text = DOCS.read_text("utf-8")
    assert len(CATALOGUE) >= 60
    assert [name for name in CATALOGUE if f"`{name}`" not in text] == []
    assert len(set(map(repr, CATALOGUE.values()))) == len(CATALOGUE)


def test_faults_print_as_they_are_written() -> None:
    assert repr(Cut(after_events=2)) == "Cut(after_events=2, after_bytes=None, then='reset')"
    assert Redirect() == Redirect(307)
    assert json.dumps(list(CATALOGUE))
