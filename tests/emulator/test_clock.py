"""The clock: everything that is due happens, in one order, and nobody waits for real."""

from __future__ import annotations

import asyncio
import http.server
import itertools
import threading
import time
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inferencesh.emulator import Clock, ClockStalledError, Context, Emulator, ManualClock, ScaledClock
from inferencesh.emulator.faults import Status

START = datetime(2030, 1, 1, tzinfo=UTC)
ANY_KEY = {"Authorization": "Bearer any"}
KINDS = ("plain", "generator", "async", "async-generator")


@pytest.fixture
def clock():
    return ManualClock(START)


def add_sleepers(emulator: Emulator, heard: list) -> None:
    """An app of each kind that sleeps as often as it is told, and says when it woke up."""

    def wake(input, step):
        heard.append((emulator.clock.now() - START, input["number"], step))

    @emulator.app("sleep/plain")
    def plain(input, context: Context):
        for step, seconds in enumerate(input["sleeps"]):
            context.sleep(seconds)
            wake(input, step)

    @emulator.app("sleep/generator")
    def generator(input, context: Context):
        for step, seconds in enumerate(input["sleeps"]):
            context.sleep(seconds)
            wake(input, step)
            yield step

    @emulator.app("sleep/async")
    async def asynchronous(input, context: Context):
        for step, seconds in enumerate(input["sleeps"]):
            await context.sleep_async(seconds)
            wake(input, step)

    @emulator.app("sleep/async-generator")
    async def async_generator(input, context: Context):
        for step, seconds in enumerate(input["sleeps"]):
            await context.sleep_async(seconds)
            await asyncio.sleep(0)
            wake(input, step)
            yield step


@pytest.fixture
def heard(emulator):
    heard: list = []
    add_sleepers(emulator, heard)
    return heard


@pytest.mark.parametrize("kind", KINDS)
def test_a_chain_of_sleeps_is_through_after_one_advance(emulator, client, clock, heard, kind):
    began = time.monotonic()
    run = client.run(f"sleep/{kind}", {"number": 0, "sleeps": [360] * 10})
    clock.advance(3599.999999)
    assert len(heard) == 9
    clock.advance(0.000001)
    assert [moment.total_seconds() for moment, _, _ in heard] == [360.0 * step for step in range(1, 11)]
    assert client.data("GET", f"/tasks/{run['id']}")["status"] == 10
    assert clock.now() == START + timedelta(hours=1)
    assert time.monotonic() - began < 3


SLEEPS = st.lists(st.sampled_from([0, 0.5, 1, 1, 2, 3]), max_size=5)


@pytest.fixture(scope="module")
def sleepers():
    emulator, heard = Emulator(clock=ManualClock(START)), []
    add_sleepers(emulator, heard)
    with emulator.serve() as url, httpx.Client(base_url=url, verify=False, headers=ANY_KEY) as client:
        yield emulator, client, heard


@given(
    plans=st.lists(st.tuples(st.sampled_from(KINDS), SLEEPS), min_size=1, max_size=4),
    moves=st.lists(st.sampled_from([0, 0.5, 1, 2.5, 7]), max_size=6),
)
@settings(max_examples=40)
def test_what_is_due_happens_in_the_order_of_time_then_of_age(sleepers, plans, moves):
    """Whatever sleeps, in threads and on the loop, and however the clock is moved: as if sorted."""
    emulator, client, heard = sleepers
    emulator.reset()
    heard.clear()
    begin = emulator.clock.now() - START + timedelta(seconds=1)
    expected = []
    for number, (kind, sleeps) in enumerate(plans):
        # They start together: what begins when its request comes in, begins at a moment of real time.
        run = {"input": {"number": number, "sleeps": sleeps}, "run_at": (START + begin).isoformat()}
        client.post("/apps/run", json=run | {"app": f"sleep/{kind}"}).raise_for_status()
        ends = itertools.accumulate(sleeps)
        expected += [(begin + timedelta(seconds=end), number, step) for step, end in enumerate(ends)]
    expected.sort()
    passed = emulator.clock.now() - START
    for seconds in moves:
        passed += timedelta(seconds=seconds)
        emulator.clock.advance(seconds)
        assert heard == [event for event in expected if event[0] <= passed]
        assert emulator.clock.now() == START + passed
    emulator.clock.advance(100)
    assert heard == expected
    assert {task["status"] for task in emulator.tasks} == {10}


def test_moves_of_several_threads_add_up(emulator, client, clock, heard):
    client.run("sleep/plain", {"number": 0, "sleeps": [1] * 40})
    threads = [threading.Thread(target=clock.advance, args=[10]) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert clock.now() == START + timedelta(seconds=40)
    assert [moment.total_seconds() for moment, _, _ in heard] == list(range(1, 41))


def test_heartbeats_are_due_as_well(emulator, client, clock, heard):
    run = client.run("sleep/plain", {"number": 0, "sleeps": [1]})
    with client.stream("GET", f"/tasks/{run['id']}/stream") as answer:
        lines = answer.iter_lines()
        assert next(lines).startswith("data: ")
        clock.advance(0.99)  # a heartbeat each 0.05 s
        clock.advance(0.01)
        assert [line for line in lines if line.startswith(":")] == [": heartbeat"] * 20


def test_a_run_starts_when_its_time_has_come(emulator, client, clock, heard):
    late = client.run("sleep/async", {"number": 1, "sleeps": [0]}, run_at="2030-01-02T00:00:00Z")
    early = client.run("sleep/plain", {"number": 0, "sleeps": [5]}, run_at="2030-01-01T23:59:59Z")
    client.run("sleep/plain", {"number": 2, "sleeps": [0]}, run_at="2001-01-01T00:00:00Z")
    clock.advance(24 * 3600 - 2)
    assert [number for _, number, _ in heard] == [2]
    clock.advance(2)
    assert [number for _, number, _ in heard] == [2, 1]
    assert client.data("GET", f"/tasks/{early['id']}")["status"] == 7
    started = client.data("GET", f"/tasks/{late['id']}")["events"][2]
    assert started["event_time"] == "2030-01-02T00:00:00.000000Z"


class Hook(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        self.rfile.read(int(self.headers["Content-Length"]))
        self.server.calls.append(self.path)
        self.send_response(204)
        self.end_headers()

    def log_message(self, *_):
        pass


def test_webhooks_have_been_delivered(emulator, client, clock, heard):
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Hook) as server:
        server.calls = []
        threading.Thread(target=server.serve_forever, daemon=True).start()
        hook = f"http://127.0.0.1:{server.server_port}"
        client.run("sleep/plain", {"number": 0, "sleeps": [20]}, webhook=f"{hook}/second")
        client.run("sleep/async", {"number": 0, "sleeps": [10]}, webhook=f"{hook}/first")
        clock.advance(60)
        assert server.calls == ["/first", "/second"]
        server.shutdown()


def test_answers_are_dated_and_waits_are_told_by_the_clock(emulator, client, clock):
    emulator.faults.add("me_get", Status(429, retry_after=3600, retry_as="date"), seconds=3600)
    clock.advance(24 * 3600)
    assert client.get("/health").headers["date"] == "Wed, 02 Jan 2030 00:00:00 GMT"
    emulator.faults.add("me_get", Status(429, retry_after=3600, retry_as="date"), seconds=3600)
    refused = client.get("/me")
    again = parsedate_to_datetime(refused.headers["retry-after"])
    assert (refused.status_code, again) == (429, clock.now() + timedelta(hours=1))
    clock.advance(3599)
    assert client.get("/me").status_code == 429
    clock.advance(1)
    assert client.get("/me").status_code == 200
    with pytest.raises(ValueError, match="negative"):
        emulator.faults.add("me_get", Status(429), seconds=-1)


def test_real_work_is_waited_for(emulator, client, clock):
    """A thread that computes, and a coroutine that waits for something else, are through in time."""
    done = []

    @emulator.app("work/plain")
    def plain(input, context: Context):
        context.sleep(10)
        time.sleep(0.1)
        done.append("plain")

    @emulator.app("work/async")
    async def asynchronous(input, context: Context):
        await context.sleep_async(20)
        await asyncio.sleep(0.1)
        done.append("async")

    for name in ("async", "plain"):
        client.run(f"work/{name}")
    clock.advance(20)
    assert done == ["plain", "async"]


def test_one_thing_happens_after_the_other(emulator, client, clock):
    """Also at one moment, and if what is first takes longer than what comes after it."""
    heard = []

    @emulator.app("work/slow")
    def slow(input, context: Context):
        for _ in range(2):
            context.sleep(0)
            time.sleep(0.02)
            heard.append("slow")

    @emulator.app("work/quick")
    def quick(input, context: Context):
        context.sleep(0)
        heard.append("quick")

    for name in ("slow", "quick"):
        client.run(f"work/{name}", run_at="2030-01-01T00:01:00Z")
    clock.advance(60)
    assert heard == ["slow", "slow", "quick"]


def test_work_that_does_not_end_is_named(emulator, client, clock):
    release = threading.Event()

    @emulator.app("work/stuck")
    def stuck(input, context: Context):
        context.sleep(10)
        release.wait(5)
        context.sleep(10)

    run = client.run("work/stuck")
    clock.advance(9)
    with pytest.raises(ClockStalledError, match=f"0.1 s: task {run['id']} of work/stuck") as stalled:
        clock.advance(60, patience=0.1)
    assert isinstance(stalled.value, TimeoutError)
    assert clock.now() == START + timedelta(seconds=10)
    release.set()
    clock.advance(10)
    assert client.data("GET", f"/tasks/{run['id']}")["status"] == 10


def test_what_waits_for_something_else_does_not_hold_up_the_clock(emulator, client, clock):
    release, released = threading.Event(), threading.Event()

    @emulator.app("work/waiting")
    def waiting(input, context: Context):
        with context.waiting():
            release.wait(5)
        released.set()
        context.sleep(10)

    run = client.run("work/waiting")
    clock.advance(60)
    assert client.data("GET", f"/tasks/{run['id']}")["status"] == 7
    release.set()
    assert released.wait(5)
    clock.advance(10)
    assert client.data("GET", f"/tasks/{run['id']}")["status"] == 10


def test_a_function_that_sleeps_twice_at_once(emulator, client, clock):
    @emulator.app("work/both")
    async def both(input, context: Context):
        await asyncio.gather(context.sleep_async(5), context.sleep_async(7))
        return (emulator.clock.now() - START).total_seconds()

    run = client.run("work/both")
    clock.advance(60)
    assert client.data("GET", f"/tasks/{run['id']}")["output"] == 7


async def test_an_asynchronous_test_goes_on_meanwhile(emulator, url, clock, heard):
    """A webhook that the test's own loop receives would never arrive if `advance` stopped that loop."""
    received = asyncio.Event()

    async def receive(reader, writer):
        await reader.readuntil(b"\r\n\r\n")
        received.set()
        writer.write(b"HTTP/1.1 204 No Content\r\n\r\n")
        writer.close()

    async with await asyncio.start_server(receive, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        headers = {"Authorization": f"Bearer {emulator.api_key}"}
        async with httpx.AsyncClient(base_url=url, headers=headers, verify=False) as client:
            run = {"app": "sleep/plain", "input": {"number": 0, "sleeps": [60]}}
            await client.post("/apps/run", json=run | {"webhook": f"http://127.0.0.1:{port}/"})
        await clock.advance_async(60)
        assert received.is_set()


async def test_an_application_on_another_server(clock):
    emulator, heard = Emulator(clock=clock), []
    add_sleepers(emulator, heard)
    transport = httpx.ASGITransport(emulator.asgi)
    async with httpx.AsyncClient(transport=transport, base_url="http://emulator", headers=ANY_KEY) as client:
        for kind in KINDS:
            body = {"app": f"sleep/{kind}", "input": {"number": 0, "sleeps": [60, 60]}}
            (await client.post("/apps/run", json=body)).raise_for_status()
        await clock.advance_async(120)
        assert {task["status"] for task in emulator.tasks} == {10}
        with pytest.raises(RuntimeError, match="advance_async"):
            clock.advance(1)


def test_a_clock_that_nobody_waits_for(clock):
    clock.advance(60)
    asyncio.run(clock.advance_async(60))
    assert clock.now() == START + timedelta(seconds=120)
    for wrong in (-1, float("nan"), float("inf")):
        with pytest.raises(ValueError, match="not back"):
            clock.advance(wrong)


def test_a_clock_for_each_emulator(emulator, client, clock):
    client.get("/health")
    with Emulator(clock=clock).serve() as url, httpx.Client(verify=False) as other:
        assert other.get(f"{url}/health").status_code == 500
    assert client.get("/health").status_code == 200


def test_a_clock_of_an_emulator_that_serves_again(emulator, clock):
    add_sleepers(emulator, heard := [])
    headers = {"Authorization": f"Bearer {emulator.api_key}"}
    for number in (0, 1):
        with emulator.serve() as url, httpx.Client(verify=False, headers=headers) as client:
            body = {"app": "sleep/plain", "input": {"number": number, "sleeps": [60]}}
            client.post(f"{url}/apps/run", json=body).raise_for_status()
            clock.advance(30)
            if number:
                clock.advance(60)
        clock.advance(10)
    assert [moment.total_seconds() for moment, number, _ in heard if number] == [100]


def test_real_time_can_be_moved_too():
    emulator, heard = Emulator(clock=Clock(start=START)), []
    add_sleepers(emulator, heard)
    with emulator.serve() as url, httpx.Client(base_url=url, verify=False, headers=ANY_KEY) as client:
        body = {"app": "sleep/plain", "input": {"number": 0, "sleeps": [600, 3000]}}
        client.post("/apps/run", json=body)
        emulator.clock.advance(3601)
        assert emulator.tasks[0]["status"] == 10
        assert timedelta(hours=1) < emulator.clock.now() - START < timedelta(hours=1, minutes=1)


def test_scaled_time_goes_by_itself():
    emulator, heard = Emulator(clock=ScaledClock(3600, START)), []
    add_sleepers(emulator, heard)
    with emulator.serve() as url, httpx.Client(base_url=url, verify=False, headers=ANY_KEY) as client:
        began = time.monotonic()
        body = {"app": "sleep/async", "wait": True, "input": {"number": 0, "sleeps": [100, 200, 60]}}
        client.post("/apps/run", json=body).raise_for_status()
        assert 0.1 <= time.monotonic() - began < 3
    moments = [moment.total_seconds() for moment, _, _ in heard]
    assert all(moment >= due for moment, due in zip(moments, (100, 300, 360), strict=True))


@pytest.mark.parametrize("rate", [0, -1, float("nan"), float("inf")])
def test_rates_that_are_none(rate):
    with pytest.raises(ValueError, match="above 0"):
        ScaledClock(rate)


def test_a_start_without_a_zone():
    with pytest.raises(ValueError, match="time zone"):
        ManualClock(datetime(2030, 1, 1))


@pytest.mark.parametrize("seconds", [1e9, 1e20, float("inf")])
def test_a_sleep_without_an_end(emulator, client, clock, seconds):
    @emulator.app("work/forever")
    def forever(input, context: Context):
        context.sleep(float(input))

    run = client.run("work/forever", str(seconds))
    clock.advance(1e6)
    assert client.data("GET", f"/tasks/{run['id']}")["status"] == 7


def test_nothing_is_left_of_what_was_given_up(emulator, client, clock, heard):
    for kind in KINDS:
        client.run(f"sleep/{kind}", {"number": 0, "sleeps": [60]})
    clock.advance(1)
    emulator.reset()
    assert clock._timers.next is None
    assert clock._works == set()


def test_a_clock_can_go_at_another_rate(client_of):
    """What waits by a clock that stands still is through as soon as it goes fast."""
    emulator = Emulator(clock=ManualClock(START))
    emulator.app("demo/slow")(lambda value, context: context.sleep(600))
    told = []
    with client_of(emulator) as client:
        emulator.clock.on_change = lambda: told.append(emulator.clock.rate)
        task = client.post("/apps/run", json={"app": "demo/slow", "input": 1}).json()["data"]["id"]
        emulator.clock.advance(60)
        assert emulator.tasks[0]["status"] == 7
        emulator.clock.rate = 36_000
        client.follow(task)
        assert emulator.tasks[0]["status"] == 10
        emulator.clock.rate = 0
        assert emulator.clock.now() == emulator.clock.now() >= START + timedelta(seconds=600)
    assert {0, 36_000} <= set(told)
    for rate in (-1, float("inf"), float("nan")):
        with pytest.raises(ValueError, match="at least 0"):
            emulator.clock.rate = rate
