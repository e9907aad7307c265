"""Which exchange answers a request."""

from __future__ import annotations

import pytest

from inferencesh.emulator.recordings import Answer, Exchange, RecordedRequest
from inferencesh.emulator.recordings.matching import Deck


def asked(method: str, path: str, body: str | None = None) -> RecordedRequest:
    return RecordedRequest(method, f"https://api.example{path}", "application/json", body)


def exchange(request: RecordedRequest, status: int = 200) -> Exchange:
    return Exchange(0.0, request, Answer(0.0, status, {}))


def test_equal_requests_are_answered_in_their_order() -> None:
    look = asked("GET", "/tasks/1")
    deck = Deck([exchange(look, 200), exchange(look, 201), exchange(look, 202)])
    assert [deck.take(look).answer.status for _ in range(5)] == [200, 201, 202, 202, 202]  # type: ignore[union-attr]


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE"])
def test_what_changes_something_is_answered_as_often_as_it_was_recorded(method: str) -> None:
    request = asked(method, "/apps/run", "{}")
    deck = Deck([exchange(request)])
    assert deck.left == [request]
    assert deck.take(request)
    assert deck.take(request) is None
    assert deck.left == []
    assert "was asked 1 times when this was recorded, and now once more" in deck.miss(request)


def test_bodies_are_compared_as_json() -> None:
    deck = Deck([exchange(asked("POST", "/apps/run", '{"a": 1, "b": [1.5]}'))])
    assert deck.take(asked("POST", "/apps/run", '{"b":[1.5],"a":1}'))


def test_hosts_make_no_difference_but_queries_do() -> None:
    deck = Deck([exchange(asked("GET", "/tasks?limit=2"))])
    assert deck.take(RecordedRequest("GET", "http://127.0.0.1:99/tasks?limit=3")) is None
    assert deck.take(RecordedRequest("GET", "http://127.0.0.1:99/tasks?limit=2"))


@pytest.mark.parametrize(
    ("body", "why"),
    [
        ('{"input": {"p": "dog", "n": [1, 2]}}', '/input/p was "cat", and now is "dog"'),
        ('{"input": {"p": "cat", "n": [1, 3]}}', "/input/n/1 was 2, and now is 3"),
        ('{"input": {"p": "cat", "n": [1]}}', "/input/n/1 was 2, and now is null"),
        ('{"input": {"p": "cat", "n": [1, 2]}, "x": 1}', "/x was null, and now is 1"),
        ("sha256:00", 'was recorded with another body: "{'),
    ],
)
def test_a_miss_says_what_is_different(body: str, why: str) -> None:
    deck = Deck([exchange(asked("POST", "/apps/run", '{"input": {"p": "cat", "n": [1, 2]}}'))])
    assert deck.take(asked("POST", "/apps/run", body)) is None
    assert why in deck.miss(asked("POST", "/apps/run", body))


def test_a_miss_says_what_there_is() -> None:
    deck = Deck([exchange(asked("GET", f"/tasks/{number}")) for number in range(5)])
    assert deck.miss(asked("GET", "/me")) == (
        "GET /me is not in the recording, which has GET /tasks/0, GET /tasks/1, GET /tasks/2, …"
    )


def test_what_was_waited_for_in_vain_is_not_waited_for_again() -> None:
    run = RecordedRequest("POST", "https://api.example/apps/run", "application/json", "{}")
    deck = Deck([Exchange(at, run, Answer(0.0, 200, {})) for at in (1.0, 2.0)])
    assert [deck.waits_for(at) for at in (0.5, 1.5, 2.5)] == [False, True, True]
    deck.give_up(1.5)
    assert [deck.waits_for(at) for at in (1.5, 2.5)] == [False, True]
    deck.give_up(1.0)  # later than that, but about what was earlier
    assert not deck.waits_for(1.5)
    assert deck.left == [run, run]  # which is told of all the same
