# Generated from tests/facade/_async/test_redirects.py, do not edit.
"""Redirects are followed where that is safe, and never with the key to another origin."""

from __future__ import annotations

import pytest

from inferencesh import APIStatusError
from tests.facade import faults
from tests.facade._sync.conftest import Connect
from tests.facade.apps import KEY
from tests.facade.conftest import Serve

TASK = faults.data({"id": "t1", "status": "completed"})


def moved(status: int, location: str) -> faults.Answer:
    return faults.reply(b"", status, location=location)


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_reads_follow_within_the_origin(serve: Serve, status: int, connect: Connect) -> None:
    server = serve(moved(status, "/elsewhere/t1?x=1"), TASK)
    client = connect(server.url)
    assert (client.tasks.get("t1")).id == "t1"
    assert [request.target for request in server.requests] == ["/tasks/t1", "/elsewhere/t1?x=1"]
    assert server.requests[1].headers["authorization"] == f"Bearer {KEY}"


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_the_key_stays_at_home(serve: Serve, status: int, connect: Connect) -> None:
    other = serve(TASK)
    server = serve(moved(status, f"{other.url}/tasks/t1"))
    headers = {"X-Team-ID": "team-1", "Cookie": "c=1"}
    client = connect(server.url, default_headers=headers)
    assert (client.tasks.get("t1")).id == "t1"
    assert {"authorization", "x-team-id", "cookie"}.isdisjoint(other.requests[0].headers)
    assert KEY not in str(other.requests)


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_run_goes_nowhere_else(serve: Serve, status: int, connect: Connect) -> None:
    other = serve(TASK)
    server = serve(moved(status, f"{other.url}/apps/run"))
    client = connect(server.url)
    with pytest.raises(APIStatusError) as caught:
        client.run(app="a/b")
    assert caught.value.status == status
    assert (len(server.requests), other.requests) == (1, [])


def test_a_run_keeps_its_body_within_the_origin(serve: Serve, connect: Connect) -> None:
    server = serve(moved(308, "/v2/apps/run"), TASK)
    client = connect(server.url)
    client.run(app="a/b", input={"x": 1})
    assert [request.target for request in server.requests] == ["/apps/run", "/v2/apps/run"]
    assert server.requests[0].body == server.requests[1].body


def test_going_round_in_circles_ends(serve: Serve, connect: Connect) -> None:
    server = serve(moved(302, "/again"))
    client = connect(server.url)
    with pytest.raises(APIStatusError):
        client.tasks.get("t1")
    assert len(server.requests) == 6
