"""Running apps: every kind of function, every way a task can end."""

from __future__ import annotations

import asyncio
import threading
import time
from datetime import UTC, datetime, timedelta

import pytest

from inferencesh.emulator import Context


def statuses(task):
    return [event["status"] for event in task["events"]]


def test_cold_and_warm_runs_pass_through_their_phases(emulator, client):
    emulator.app("demo/echo")(lambda value: value)
    first, second = client.finished("demo/echo", {"n": 1}), client.finished("demo/echo", {"n": 2})
    assert statuses(first) == [1, 2, 3, 4, 5, 6, 7, 9, 10]
    assert statuses(second) == [1, 2, 3, 7, 9, 10]
    assert second["output"] == {"n": 2}
    other_setup = client.finished("demo/echo", {}, setup={"model": "big"})
    assert 4 in statuses(other_setup)


def test_a_run_answers_at_once(emulator, client):
    emulator.app("demo/echo")(lambda value: value)
    result = client.run("demo/echo", {"n": 1})
    assert (result["status"], result["status_text"], result["output"]) == (1, "", None)
    assert len(result["id"]) == 26
    assert result["id"].startswith(result["short_id"])
    assert "input" not in result


def test_every_kind_of_function(emulator, client):
    @emulator.app("kind/plain")
    def plain(input):
        return [input]

    @emulator.app("kind/coroutine")
    async def coroutine(input, context):
        return [input, context.function]

    @emulator.app("kind/generator")
    def generator(input):
        yield "half"
        yield [input]

    @emulator.app("kind/async-generator")
    async def async_generator(input):
        yield "half"
        yield [input]

    assert client.finished("kind/plain", 1)["output"] == [1]
    assert client.finished("kind/coroutine", 1)["output"] == [1, "run"]
    assert client.finished("kind/generator", 1)["output"] == [1]
    assert client.finished("kind/async-generator", 1)["output"] == [1]


def test_each_yield_replaces_the_output(emulator, client):
    go_on = threading.Event()

    @emulator.app("demo/steps")
    def steps(input):
        partial = {"step": 1}
        yield partial
        partial["step"] = "changed after it was yielded"
        go_on.wait(5)
        yield {"step": 2}

    task_id = client.run("demo/steps")["id"]
    while (output := client.data("GET", f"/tasks/{task_id}")["output"]) is None:
        time.sleep(0.01)
    assert output == {"step": 1}
    [before] = emulator.tasks
    go_on.set()
    assert client.follow(task_id)[-1]["output"] == {"step": 2}
    assert (before["status"], before["output"]) == (7, {"step": 1})


def test_logs_grow_in_one_row_per_phase(emulator, client):
    @emulator.app("demo/talk")
    def talk(input, context: Context):
        context.log("one")
        context.log("two")

    task = client.finished("demo/talk")
    assert {row["log_type"]: row["content"] for row in task["logs"]} == {
        3: "a worker for demo/talk has started\n",
        1: "one\ntwo\n",
    }
    logs = client.data("GET", f"/tasks/{task['id']}/logs")
    assert logs == {"task_id": task["id"], **{name: task[name] for name in ("status", "events", "logs")}}


def test_what_an_async_function_logs_last_is_kept(emulator, client):
    @emulator.app("demo/talk")
    async def talk(input, context: Context):
        context.log("last words")

    assert any(row["content"] == "last words\n" for row in client.finished("demo/talk")["logs"])


@pytest.mark.parametrize(
    ("error", "text"),
    [
        (ValueError("boom"), "boom"),
        (SystemExit("boom"), "boom"),
        (KeyError(), "KeyError"),
        (StopIteration(), "coroutine raised StopIteration"),
    ],
)
@pytest.mark.parametrize("kind", ["plain", "async"])
def test_a_crash_fails_the_task_and_nothing_else(emulator, client, error, text, kind):
    def plain(input):
        raise error

    async def coroutine(input):
        raise error

    emulator.app("demo/crash")(plain if kind == "plain" else coroutine)
    task = client.finished("demo/crash")
    assert (task["status"], task["error"]) == (11, text)
    assert "Traceback" in task["logs"][-1]["content"]
    assert client.get("/health").json() == {"status": "ok"}


def test_an_output_that_is_no_json_fails_the_task(emulator, client):
    emulator.app("demo/object")(lambda _: object())
    emulator.app("demo/nan")(lambda _: float("nan"))
    assert "not JSON serializable" in client.finished("demo/object")["error"]
    assert client.finished("demo/nan")["status"] == 11


def test_the_schemas_of_an_app_hold(emulator, client, problem):
    schema = {"type": "object", "required": ["n"], "properties": {"n": {"type": "integer"}}}
    emulator.app("demo/number", input_schema=schema, output_schema={"type": "integer"})(
        lambda value: value["n"] or ""
    )
    assert client.finished("demo/number", {"n": 3})["output"] == 3
    assert "does not fit its schema" in client.finished("demo/number", {"n": 0})["error"]
    answer = client.post("/apps/run", json={"app": "demo/number", "input": {"n": "x"}})
    assert problem(answer) == (422, "validation_error")
    assert answer.json()["data"] == [{"field": "/input/n", "message": "'x' is not of type 'integer'"}]


class Tool:
    def open(self, input):
        return "opened"

    def close(self, input):
        return "closed"

    def _hidden(self, input):
        return "hidden"


class Runnable(Tool):
    def run(self, input):
        return "ran"


class Single:
    def only(self, input):
        return "only"


def test_which_function_runs(emulator, client, problem):
    emulator.app("fn/default", default_function="close")(Runnable)
    emulator.app("fn/run")(Runnable)
    emulator.app("fn/single")(Single)
    emulator.app("fn/unclear")(Tool)
    assert client.finished("fn/default")["output"] == "closed"
    assert client.finished("fn/default:open")["output"] == "opened"
    assert client.finished("fn/default:open", function="close")["output"] == "closed"
    assert client.finished("fn/run")["output"] == "ran"
    assert client.finished("app/fn/single@latest:only")["function"] == "only"
    for asked in (
        {"app": "fn/unclear"},
        {"app": "fn/unclear:_hidden"},
        {"app": "fn/run", "function": "gone"},
    ):
        answer = client.post("/apps/run", json={**asked, "input": {}})
        assert problem(answer) == (422, "validation_error")
        assert answer.json()["data"][0]["field"] == "/function"
        assert "open" in answer.json()["data"][0]["message"]


def test_how_an_app_is_named(emulator, client, problem):
    emulator.app("demo/echo")(lambda value: value)
    app = client.finished("demo/echo", 1)["app"]
    assert client.data("POST", "/apps/run", {"app_id": app["id"], "input": 1})["status"] == 1
    version = {"app_id": app["id"], "version_id": app["version_id"][:8], "input": 1}
    assert client.data("POST", "/apps/run", version)["status"] == 1
    for unknown in ({"app": "demo/gone"}, {"app": "nonsense"}, {"app_id": "gone"}, {"app": "demo/echo@gone"}):
        assert problem(client.post("/apps/run", json={**unknown, "input": 1})) == (404, "not_found")
    assert problem(client.post("/apps/run", json={"input": 1, "app": None})) == (422, "validation_error")
    with pytest.raises(ValueError, match="namespace/name"):
        emulator.app("nameless")(lambda value: value)


def test_refusals_an_app_can_ask_for(emulator, client, problem):
    need = {"type": "secret", "key": "TOKEN", "message": "add it", "action": {"type": "add_secret"}}
    emulator.app("demo/down", status="maintenance", status_message="back at noon")(lambda value: value)
    emulator.app("demo/old", status="retired")(lambda value: value)
    emulator.app("demo/locked", requires=[need])(lambda value: value)
    down, old, locked = (
        client.post("/apps/run", json={"app": f"demo/{name}", "input": {}})
        for name in ("down", "old", "locked")
    )
    assert problem(down) == (503, "app_maintenance")
    assert (down.headers["retry-after"], down.json()["detail"]) == ("3600", "back at noon")
    assert problem(old) == (410, "app_retired")
    assert problem(locked) == (412, "requirements_not_met")
    assert locked.json()["errors"] == locked.json()["meta"]["errors"] == [need]
    assert locked.json()["satisfied"] is False


def test_waiting_for_the_result(emulator, client, problem):
    emulator.app("demo/add")(lambda value: value["a"] + value["b"])
    assert client.run("demo/add", {"a": 1, "b": 2}, wait=True)["output"] == 3
    answer = client.post("/apps/run", json={"app": "demo/add", "input": {"a": 1}, "wait": True})
    assert problem(answer) == (422, "task_failed")
    assert answer.json()["meta"]["task"]["error"] == "'b'"


def test_a_deferred_task_stays_queued_until_its_time(emulator, client):
    emulator.app("demo/echo")(lambda value: value)
    later = datetime.now(UTC) + timedelta(seconds=0.2)
    result = client.run("demo/echo", 1, run_at=later.isoformat(), wait=True)
    assert result["status"] == 1
    assert client.data("GET", f"/tasks/{result['id']}/status")["status"] in (1, 2)
    task = client.follow(result["id"])[-1]
    started = next(event["event_time"] for event in task["events"] if event["status"] == 3)
    assert datetime.fromisoformat(started) >= later


def wait_until_running(client, task_id):
    while client.data("GET", f"/tasks/{task_id}/status")["status"] != 7:
        time.sleep(0.01)


def test_cancelling_a_plain_function_asks_it(emulator, client):
    @emulator.app("demo/polite")
    def polite(input, context: Context):
        context.sleep(30)
        context.log(f"cancelled: {context.cancelled}")
        return "ignored"

    task_id = client.run("demo/polite")["id"]
    wait_until_running(client, task_id)
    assert client.data("POST", f"/tasks/{task_id}/cancel") == {"id": task_id, "status": 12, "cancelled": True}
    task = client.data("GET", f"/tasks/{task_id}")
    assert statuses(task)[-2:] == [8, 12]
    assert task["output"] is None
    assert task["logs"][-1]["content"] == "cancelled: True\n"


def test_cancelling_an_async_function_interrupts_it(emulator, client):
    cleaned_up = threading.Event()

    @emulator.app("demo/async")
    async def sleeper(input):
        try:
            await asyncio.sleep(30)
        finally:
            cleaned_up.set()

    task_id = client.run("demo/async")["id"]
    wait_until_running(client, task_id)
    assert client.data("POST", f"/tasks/{task_id}/cancel", {})["cancelled"] is True
    assert cleaned_up.is_set()


@pytest.mark.parametrize("body", [{"timeout": 50}, {"force": True}])
def test_a_function_that_does_not_stop_is_abandoned(emulator, client, body):
    release, returned = threading.Event(), threading.Event()

    @emulator.app("demo/stubborn")
    def stubborn(input, context):
        release.wait(5)
        context.log("too late")
        returned.set()
        return "too late"

    task_id = client.run("demo/stubborn")["id"]
    wait_until_running(client, task_id)
    assert client.data("POST", f"/tasks/{task_id}/cancel", body)["status"] == 12
    release.set()
    assert returned.wait(5)
    task = client.data("GET", f"/tasks/{task_id}")
    assert (task["status"], task["output"]) == (12, None)
    assert all("too late" not in row["content"] for row in task["logs"])


def test_a_generator_is_stopped_at_its_next_yield(emulator, client):
    closed = threading.Event()

    @emulator.app("demo/endless")
    def endless(input):
        try:
            while True:
                time.sleep(0.01)
                yield 0
        finally:
            closed.set()

    task_id = client.run("demo/endless")["id"]
    wait_until_running(client, task_id)
    assert client.data("POST", f"/tasks/{task_id}/cancel")["cancelled"] is True
    assert closed.wait(5)


def test_an_exception_of_a_cancelled_function_is_no_failure(emulator, client):
    @emulator.app("demo/sore")
    def sore(input, context):
        context.sleep(30)
        raise RuntimeError("was cancelled")

    task_id = client.run("demo/sore")["id"]
    wait_until_running(client, task_id)
    assert client.data("POST", f"/tasks/{task_id}/cancel")["status"] == 12


def test_cancelling_what_has_not_started_or_has_finished(emulator, client):
    emulator.app("demo/echo")(lambda value: value)
    task_id = client.run("demo/echo", 1, run_at="2999-01-01T00:00:00Z")["id"]
    assert client.data("POST", f"/tasks/{task_id}/cancel")["cancelled"] is True
    assert client.data("POST", f"/tasks/{task_id}/cancel")["cancelled"] is True
    done = client.finished("demo/echo", 1)["id"]
    assert client.data("POST", f"/tasks/{done}/cancel") == {"id": done, "status": 10, "cancelled": False}


def test_a_deleted_task_is_gone_everywhere(emulator, client, problem):
    emulator.app("demo/slow")(lambda _, context: context.sleep(30))
    task_id = client.run("demo/slow")["id"]
    wait_until_running(client, task_id)
    assert client.data("DELETE", f"/tasks/{task_id}") is None
    for method, path in (
        ("GET", ""),
        ("GET", "/status"),
        ("GET", "/stream"),
        ("GET", "/logs"),
        ("POST", "/cancel"),
    ):
        assert problem(client.request(method, f"/tasks/{task_id}{path}")) == (404, "not_found")
    assert problem(client.delete(f"/tasks/{task_id}")) == (404, "not_found")
    assert client.data("POST", "/tasks/list")["items"] == []


def test_blocking_sleep_in_an_async_function_is_refused(emulator, client):
    @emulator.app("demo/wrong")
    async def wrong(input, context: Context):
        context.sleep(1)

    assert "sleep_async" in client.finished("demo/wrong")["error"]


def test_old_finished_tasks_are_forgotten(emulator, client):
    emulator._state.tasks._limit = 2
    emulator.app("demo/echo")(lambda value: value)
    ids = [client.finished("demo/echo", n)["id"] for n in range(4)]
    assert [task["id"] for task in emulator.tasks] == ids[-2:]
