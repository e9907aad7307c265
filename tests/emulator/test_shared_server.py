"""Emulators that take turns at one address."""

from __future__ import annotations

import threading
from functools import partial

import httpx
import pytest

from inferencesh.emulator import Emulator, ManualClock, SharedServer
from inferencesh.emulator.faults import Refuse, Stall

KEY = {"Authorization": "Bearer any"}


@pytest.fixture(scope="module")
def server():
    with SharedServer() as server:
        yield server


def pair(number, value):
    return [number, value]


def run(url, app="demo/echo", input=1, **fields):
    answer = httpx.post(f"{url}/apps/run", json={"app": app, "input": input, **fields}, headers=KEY)
    return answer.json()["data"]


def test_each_has_its_own_apps_and_records(server):
    urls = set()
    for number in range(3):
        emulator = Emulator()
        emulator.app("demo/echo")(partial(pair, number))
        with emulator.serve_on(server) as url:
            assert emulator.url == url == server.url
            assert run(url, wait=True)["output"] == [number, 1]
            urls.add(url)
        assert len(emulator.tasks) == 1
    assert len(urls) == 1


def test_one_at_a_time(server):
    emulator = Emulator()
    with emulator.serve_on(server):
        with pytest.raises(RuntimeError, match="this emulator is serving already"), emulator.serve():
            pass
        with pytest.raises(RuntimeError, match="this emulator is serving already"), emulator.serve_on(server):
            pass
        with (
            pytest.raises(RuntimeError, match="another emulator is serving here"),
            Emulator().serve_on(server),
        ):
            pass
        assert httpx.get(f"{emulator.url}/me", headers=KEY).status_code == 200
    with pytest.raises(RuntimeError, match="not serving"):
        emulator.url  # noqa: B018
    with emulator.serve() as url:
        assert emulator.url == url


def test_between_turns_nobody_answers(server):
    with Emulator().serve_on(server) as url, httpx.Client(headers=KEY) as client:
        client.get(f"{url}/me")
    with pytest.raises(httpx.TransportError):
        httpx.get(f"{server.url}/me", headers=KEY)


def test_connections_are_closed_at_the_end_of_a_turn(server):
    with httpx.Client(headers=KEY) as client:
        first = Emulator()
        with first.serve_on(server) as url:
            client.get(f"{url}/me")
            assert first.connections == 1
        second = Emulator()
        with second.serve_on(server) as url:
            assert second.connections == 0
            client.get(f"{url}/me")


def test_all_that_ran_is_ended(server):
    emulator = Emulator(clock=ManualClock())
    begun, woken = threading.Event(), threading.Event()

    @emulator.app("demo/sleep")
    def sleep(input, context):
        begun.set()
        context.sleep(3600)
        woken.set()

    with emulator.serve_on(server) as url:
        task = run(url, "demo/sleep")
        assert begun.wait(5)
        path = f"/tasks/{task['id']}/stream"
        stream = threading.Thread(target=lambda: httpx.get(f"{url}{path}", headers=KEY, timeout=10))
        stream.start()
        while emulator.requests[-1].path != path:
            pass
    assert woken.wait(5)
    stream.join(5)
    assert not stream.is_alive()
    assert emulator.tasks[0]["status"] == 12


def test_an_agent_that_sleeps_is_woken(server):
    emulator = Emulator(clock=ManualClock())
    ended = threading.Event()

    @emulator.agent("demo/sleepy")
    def sleepy(text, turn):
        try:
            turn.sleep(3600)
        finally:
            ended.set()

    with emulator.serve_on(server) as url:
        message = {"agent": "demo/sleepy", "input": {"text": "hi"}}
        httpx.post(f"{url}/agents/run", json=message, headers=KEY)
        while not any(thread.name == "inferencesh-emulator-app" for thread in threading.enumerate()):
            pass
    assert ended.wait(5)


def test_faults_are_those_of_whose_turn_it_is(server):
    broken = Emulator()
    broken.faults.add("*", Refuse())
    with broken.serve_on(server) as url, pytest.raises(httpx.TransportError):
        httpx.get(f"{url}/me", headers=KEY)
    with Emulator().serve_on(server) as url:
        assert httpx.get(f"{url}/me", headers=KEY).status_code == 200


def test_what_is_held_by_a_fault_is_let_go(server):
    emulator = Emulator()
    emulator.faults.add("me_get", Stall())
    errors = []

    def wait():
        try:
            httpx.get(f"{server.url}/me", headers=KEY, timeout=10)
        except httpx.TransportError as error:
            errors.append(error)

    with emulator.serve_on(server):
        waiting = threading.Thread(target=wait)
        waiting.start()
        while not emulator.faults.seen:
            pass
    waiting.join(5)
    assert len(errors) == 1
