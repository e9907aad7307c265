"""What a caller may say about waiting, and what is told to the callbacks."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from inferencesh._core.errors import InvalidArgumentError
from inferencesh._core.follower import FollowPolicy, Update
from inferencesh._core.waiting import Notices, waiting
from inferencesh_gen.models import Task


@pytest.mark.parametrize(
    ("argument", "value"),
    [
        *(
            (name, value)
            for name in ("timeout", "queue_timeout")
            for value in (0, -1, "5", True, float("nan"), float("inf"), 1e12)
        ),
        *(("poll_interval", value) for value in (None, 0, -1, "5", True, float("inf"), 1e12)),
        ("on_timeout", "ignore"),
        ("on_timeout", None),
        ("updates", "push"),
        ("updates", ["auto"]),
        *((name, 5) for name in ("on_update", "on_partial_update", "on_delta", "on_log")),
    ],
)
def test_an_argument_that_can_not_be_right_is_refused(argument: str, value: object) -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        waiting({argument: value}, FollowPolicy())
    assert caught.value.argument == argument


async def take(*_: object) -> None:
    """A callback of the asynchronous client."""


@pytest.mark.parametrize("argument", ["on_update", "on_partial_update", "on_delta", "on_log"])
def test_a_coroutine_function_is_refused_where_nobody_would_await_it(argument: str) -> None:
    assert waiting({argument: take}, FollowPolicy()).callbacks == {argument: take}
    with pytest.raises(InvalidArgumentError, match=f"{argument}: a plain function is needed"):
        waiting({argument: take}, FollowPolicy(), coroutines=False)
    plain = [].append
    assert waiting({argument: plain}, FollowPolicy(), coroutines=False).callbacks == {argument: plain}


def test_what_is_not_said_is_the_clients_setting() -> None:
    policy = FollowPolicy(updates="poll", poll_interval=7, max_reconnects=2)
    plain = waiting({}, policy)
    assert (plain.timeout, plain.queue_timeout, plain.on_timeout, plain.callbacks) == (
        None,
        None,
        "raise",
        {},
    )
    assert plain.policy == policy
    said = waiting({"updates": "stream", "poll_interval": 0.5}, policy).policy
    assert said == FollowPolicy(updates="stream", poll_interval=0.5, max_reconnects=2)


def test_both_deadlines_begin_with_the_wait() -> None:
    deadline = waiting({"timeout": 5, "queue_timeout": 2}, FollowPolicy()).deadline(100)
    assert (deadline.total, deadline.queue) == (105, 102)


class Told:
    """Callbacks that note what they were called with."""

    def __init__(self) -> None:
        self.calls: list[tuple[Any, ...]] = []

    def note(self, name: str) -> Callable[..., None]:
        return lambda *arguments: self.calls.append((name, *arguments))

    def of(self, *updates: Update) -> list[tuple[Any, ...]]:
        names = ("on_update", "on_partial_update", "on_delta", "on_log")
        notices = Notices({name: self.note(name) for name in names})
        for update in updates:
            for callback, arguments in notices.of(update):
                callback(*arguments)
        return self.calls


def task(*logs: str) -> Task:
    rows = [{"id": f"log {number}", "content": content} for number, content in enumerate(logs)]
    return Task.from_dict({"id": "t1", "logs": rows})


def test_a_state_is_told_to_on_update_alone() -> None:
    known = task()
    assert Told().of(Update("full", known)) == [("on_update", known)]
    assert Told().of(Update("look up", known)) == [("on_update", known)]


def test_a_partial_state_is_told_with_its_fields() -> None:
    known = task()
    calls = Told().of(Update("partial", known, ("status",)))
    assert calls == [("on_partial_update", known, ("status",)), ("on_update", known)]


@pytest.mark.parametrize(
    ("delta", "text"), [({"response": "Hel"}, "Hel"), ({"reasoning": "so"}, ""), ({"response": None}, "")]
)
def test_a_delta_is_told_with_its_text(delta: dict[str, Any], text: str) -> None:
    known = task("not looked at")
    calls = Told().of(Update("delta", known, delta=delta))
    assert calls == [("on_delta", text, delta), ("on_update", known)]


def test_a_log_is_told_with_its_new_text_only() -> None:
    states = [task(), task("a\n"), task("a\n"), task("a\nb\n", "x\n"), task("a\nb\n", "x\ny\n")]
    calls = Told().of(*(Update("full", state) for state in states))
    told = [(text, log.id, log.content) for name, text, log in filter(is_log, calls)]
    assert told == [
        ("a\n", "log 0", "a\n"),
        ("b\n", "log 0", "a\nb\n"),
        ("x\n", "log 1", "x\n"),
        ("y\n", "log 1", "x\ny\n"),
    ]


def is_log(call: tuple[Any, ...]) -> bool:
    return call[0] == "on_log"


def test_nobody_is_told_who_did_not_ask() -> None:
    assert Notices({}).of(Update("delta", task(), delta={"response": "x"})) == []
