"""Faults of whole answers."""

from __future__ import annotations

import http.client
import time
from email.utils import parsedate_to_datetime

import pytest

from inferencesh.emulator.faults import Body, Redirect, Status, TruncatedBody, WrongContentType

from .conftest import Server


def test_a_status_as_a_problem(server: Server) -> None:
    server.faults.add("tasks_create", Status(503, code="app_maintenance", headers={"X-Why": "tests"}))
    outcome = server.run()
    assert (outcome.status, outcome.headers["x-why"]) == (503, "tests")
    assert outcome.headers["content-type"] == "application/problem+json"
    problem = outcome.records[0]
    assert (problem["status"], problem["type"].rpartition("/")[2]) == (503, "app_maintenance")
    assert server.emulator.submissions == 0


def test_the_code_of_a_problem_is_made_from_the_status(server: Server) -> None:
    server.faults.add("me_get", Status(404))
    assert server.me().records[0]["error"]["code"] == "not_found"


def test_a_status_as_a_page(server: Server) -> None:
    server.faults.add("me_get", Status(502, problem=False))
    outcome = server.me()
    assert (outcome.status, outcome.headers.get_content_type()) == (502, "text/html")
    assert b"502 Bad Gateway" in outcome.body


def test_when_to_try_again(server: Server) -> None:
    for retry_as in ("seconds", "date", "reset"):
        server.faults.add("me_get", Status(429, retry_after=30, retry_as=retry_as), times=1)
    seconds, date, reset = (server.me().headers for _ in range(3))
    assert (seconds["retry-after"], seconds["x-ratelimit-reset"]) == ("30", None)
    assert parsedate_to_datetime(date["retry-after"]).timestamp() == pytest.approx(time.time() + 30, abs=3)
    assert float(reset["x-ratelimit-reset"]) == pytest.approx(time.time() + 30, abs=3)


@pytest.mark.parametrize("status", [200, 307, 399, 418.5, 499, 999])
def test_a_status_must_be_an_error(status: int) -> None:
    with pytest.raises(ValueError, match=str(status)):
        Status(status)


@pytest.mark.parametrize("fault", [Status(504, problem=False, handled=True), Body("", handled=True)])
def test_a_run_can_be_accepted_all_the_same(server: Server, fault: Status | Body) -> None:
    server.faults.add("tasks_create", fault)
    assert b"demo/words" not in server.run().body
    assert server.emulator.submissions == 1


@pytest.mark.parametrize(
    ("fault", "kind"),
    [
        (Body("<h1>Sign in</h1>", "text/html"), "text/html"),
        (Body(""), "application/json"),
        (Body('{"data": null}'), "application/json"),
    ],
)
def test_another_body(server: Server, fault: Body, kind: str) -> None:
    server.faults.add("tasks_*", fault)
    outcome = server.run()
    assert (outcome.status, outcome.body.decode()) == (200, fault.text)
    assert (outcome.headers["content-type"], server.emulator.submissions) == (kind, 0)


def test_a_wrong_content_type(server: Server) -> None:
    server.faults.add("*", WrongContentType("image/png"))
    assert server.me().headers["content-type"] == "image/png"
    outcome = server.stream()
    assert (outcome.headers["content-type"], len(outcome.records)) == ("image/png", 6)


def test_a_truncated_body(server: Server) -> None:
    whole = server.me().body
    server.faults.add("me_get", TruncatedBody())
    outcome = server.me()
    assert (outcome.part, outcome.end) == (whole[: len(whole) // 2], "closed")
    assert int(outcome.headers["content-length"]) == len(whole)
    with pytest.raises(http.client.IncompleteRead):
        outcome.body  # noqa: B018


def test_a_redirect_leads_to_the_same_operation(server: Server) -> None:
    server.faults.add("tasks_list_*", Redirect(308), times=1)
    server.faults.add("me_get", Redirect(to="https://example.com/"), times=1)
    outcome = server.ask("GET", "/tasks/featured?cursor=a%20b")
    assert (outcome.status, outcome.headers["location"]) == (308, "/v1/tasks/featured?cursor=a%20b")
    outcome = server.me()
    assert (outcome.status, outcome.headers["location"]) == (307, "https://example.com/")
    assert server.ask("GET", "/v1/me").status == 200
