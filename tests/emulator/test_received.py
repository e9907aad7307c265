"""What was received: runs by app, messages by agent, blocks without requests."""

from __future__ import annotations

import pytest

from inferencesh.emulator import Emulator
from inferencesh.emulator.notices import Notices


@pytest.fixture
def counting(emulator):
    """The emulator, with an app of two functions."""

    @emulator.app("acme/counter")
    class Counter:
        def add(self, input):
            return {"sum": input["a"] + 1}

        def fail(self, input):
            raise ValueError("no")

    emulator.app("acme/other")(lambda value: value)
    return emulator


def test_runs_are_in_order_with_inputs_and_outputs(counting, client):
    for number in range(3):
        client.finished("acme/counter", {"a": number}, function="add")
    client.finished("acme/other", "elsewhere")
    runs = counting.runs["acme/counter"]
    assert runs.inputs == [{"a": 0}, {"a": 1}, {"a": 2}]
    assert runs.outputs == [{"sum": 1}, {"sum": 2}, {"sum": 3}]
    assert runs.tasks == counting.tasks[:3]
    assert (len(runs), runs[-1]["input"], runs[:1]) == (3, {"a": 2}, runs.tasks[:1])
    assert repr(runs) == "<AppRuns: 3>"


def test_runs_of_one_function(counting, client):
    client.finished("acme/counter", {"a": 1}, function="add")
    client.finished("acme/counter", {"b": 2}, function="fail")
    assert counting.runs["acme/counter:fail"].inputs == [{"b": 2}]
    assert counting.runs["acme/counter:fail"].outputs == [None]
    with pytest.raises(KeyError, match="no function 'ad' of acme/counter; there are: add, fail"):
        counting.runs["acme/counter:ad"]


def test_an_app_that_never_ran_has_no_runs(counting, client):
    runs = counting.runs["acme/counter"]
    assert (runs.inputs, runs.tasks, len(runs)) == ([], [], 0)
    client.finished("acme/counter", {"a": 1}, function="add")
    assert runs.inputs == [{"a": 1}]  # it is no copy


def test_an_app_that_is_not_there_is_an_error_that_names_those_that_are(counting):
    with pytest.raises(KeyError, match="there is no app 'acme/countr'; there are: acme/counter, acme/other"):
        counting.runs["acme/countr"]
    with pytest.raises(KeyError, match="there are: none"):
        Emulator().runs["acme/counter"]
    assert list(counting.runs) == ["acme/counter", "acme/other"]
    assert len(counting.runs) == 2
    assert "acme/counter" in counting.runs
    assert counting.runs.get("acme/countr") is None


def test_runs_that_were_refused_are_none(counting, client):
    answer = client.post("/apps/run", json={"app": "acme/counter", "input": {}, "function": "subtract"})
    assert answer.status_code == 422
    assert counting.runs["acme/counter"].inputs == []


def test_runs_stay_when_their_tasks_are_deleted_and_go_with_a_reset(counting, client):
    task = client.finished("acme/other", "hello")
    client.data("DELETE", f"/tasks/{task['id']}")
    assert counting.tasks == []
    assert counting.runs["acme/other"].inputs == ["hello"]
    counting.reset()
    assert counting.runs["acme/other"].inputs == []


def test_messages_are_found_by_the_agent_that_they_were_for(emulator, client):
    emulator.agent("acme/guide")(lambda text: text)
    emulator.agent("acme/silent")(lambda text: text)
    first = client.data("POST", "/agents/run", {"agent": "acme/guide", "input": {"text": "Hello"}})
    chat = first["user_message"]["chat_id"]
    client.data("POST", "/agents/run", {"chat_id": chat, "input": {"text": "Again"}})
    messages = emulator.messages["acme/guide"]
    assert messages.texts == ["Hello", "Again"]
    assert [message["chat_id"] for message in messages] == [chat, chat]
    assert messages[0]["id"] == first["user_message"]["id"]
    assert emulator.messages["acme/silent"].texts == []
    client.data("DELETE", f"/chats/{chat}")
    assert messages.texts == ["Hello", "Again"]
    emulator.reset()
    assert emulator.messages["acme/guide"].texts == []


def test_agents_that_were_made_for_the_occasion_are_found_by_their_app(emulator, client):
    config = {"core_app": {"ref": "openrouter/claude-sonnet-46"}, "name": "poet"}
    client.data("POST", "/agents/run", {"agent_config": config, "input": {"text": "Sing"}})
    assert emulator.messages["openrouter/claude-sonnet-46"].texts == ["Sing"]
    (name,) = [name for name in emulator.messages if name.endswith("/poet")]
    assert emulator.messages[name].texts == ["Sing"]


def test_an_agent_that_is_not_there_is_an_error_that_names_those_that_are(emulator):
    emulator.agent("acme/guide")(lambda text: text)
    with pytest.raises(KeyError, match="there is no agent 'acme/gide'; there are: acme/guide"):
        emulator.messages["acme/gide"]
    assert len(emulator.messages) == 1


def complaint(emulator, *steps):
    """The lines of what is said of a block in which these things are done."""
    with pytest.raises(AssertionError) as told, emulator.expect_no_requests():
        [step() for step in steps]
    return str(told.value).splitlines()


def test_a_block_without_requests_passes(emulator, client):
    client.data("GET", "/me")
    with emulator.expect_no_requests():
        pass
    client.data("GET", "/me")


def test_a_block_with_requests_names_them(emulator, client):
    client.data("GET", "/me")
    lines = complaint(
        emulator,
        lambda: client.data("GET", "/me?x=1"),
        lambda: client.data("POST", "/tasks/list", {"limit": 1}),
        lambda: client.post("/files", json={"text": "x" * 1000}),
    )
    assert lines[:3] == [
        "no request was expected; there came 3:",
        "  GET /me?x=1",
        "  POST /tasks/list {'limit': 1}",
    ]
    assert len(lines) == 4
    assert lines[3].endswith("…")
    assert len(lines[3]) < 300


def test_blocks_can_be_told_apart_when_old_requests_are_forgotten(emulator, client, monkeypatch):
    emulator._requests.clear()
    small = type(emulator._requests)(Notices(), limit=2)
    monkeypatch.setattr(emulator, "_requests", small)
    monkeypatch.setattr(emulator.asgi, "_received", small)
    for _ in range(3):
        client.data("GET", "/me")
    with emulator.expect_no_requests():
        pass
    assert "there came 2:" in complaint(emulator, *[lambda: client.data("GET", "/me")] * 3)[0]


def test_what_fails_in_the_block_is_not_hidden(emulator, client):
    client.data("GET", "/me")
    with pytest.raises(ZeroDivisionError):
        complaint(emulator, lambda: client.data("GET", "/me"), lambda: 1 / 0)
