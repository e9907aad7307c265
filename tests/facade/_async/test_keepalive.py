"""Sessions that are kept alive: the server's time is moved, the client's own is short."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable

import pytest

from inferencesh import (
    AsyncCallNext,
    AsyncInference,
    AsyncSession,
    SessionExpiredError,
    WireRequest,
    WireResponse,
)
from inferencesh.emulator import Emulator
from inferencesh.emulator.faults import Status
from tests.facade import faults
from tests.facade._async.conftest import Connect
from tests.facade.conftest import Serve
from tests.facade.together._async import sleep

COUNTER = "test/counter"
OFTEN = 0.02


@pytest.fixture
def client(connect: Connect, still_url: str) -> AsyncInference:
    """A client of the emulator whose time stands still."""
    return connect(still_url, max_retries=0)


def beats(emulator: Emulator) -> int:
    """How many keepalives were received."""
    return sum(request.path.endswith("/keepalive") for request in emulator.requests)


async def until(is_so: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 5
    while not is_so():
        assert time.monotonic() < deadline
        await sleep(0.005)


async def more_beats(emulator: Emulator) -> None:
    """Wait for two more of them: the first may be on its way when this is called, the second is not."""
    before = beats(emulator)
    await until(lambda: beats(emulator) >= before + 2)


async def quiet(emulator: Emulator) -> bool:
    """Whether there are no more, but for those that are on their way: a busy machine takes its time."""
    for _ in range(20):
        before = beats(emulator)
        await sleep(6 * OFTEN)
        if beats(emulator) == before:
            return True
    return False


async def test_a_session_lives_for_hours(client: AsyncInference, still: Emulator) -> None:
    async with (
        client.session(COUNTER, timeout=300) as left,
        client.session(COUNTER, timeout=300, keepalive=OFTEN) as kept,
    ):
        await left.call()
        await kept.call()
        for _ in range(6):
            still.clock.advance(299)
            await more_beats(still)
        assert (await kept.call()).output == {"value": 2}
        with pytest.raises(SessionExpiredError):
            await left.call()
    assert [session["status"] for session in still.sessions] == ["expired", "ended"]


async def test_auto_is_three_times_in_the_time_of_the_session(
    client: AsyncInference, still: Emulator
) -> None:
    async with client.session(COUNTER, timeout=1, keepalive="auto") as session:
        await session.call()
        began = time.monotonic()
        await until(lambda: beats(still) == 2)
        assert time.monotonic() - began > 0.5


async def test_auto_learns_the_time_of_the_session(connect: Connect, serve: Serve) -> None:
    accepted = faults.data({"id": "t1", "status": 1, "session_id": "s1"})
    server = serve(accepted, faults.data({"id": "s1", "idle_timeout": 300}))
    session = connect(server.url).session(COUNTER, keepalive="auto")
    await session.call(wait=False)
    assert session._pause == 20  # as if it were 60 s, the shortest that is known of
    assert await session._beat() == 100


async def test_none_before_the_session_begins(client: AsyncInference, still: Emulator) -> None:
    async with client.session(COUNTER, keepalive=OFTEN):
        await sleep(5 * OFTEN)
    assert still.requests == []


async def test_none_after_it_was_left(client: AsyncInference, still: Emulator) -> None:
    session = client.session(COUNTER, keepalive=OFTEN)
    await session.call()
    await more_beats(still)
    await session.leave()
    await session.call()
    assert await quiet(still)
    assert still.sessions[0]["status"] == "active"


async def test_none_after_it_is_over(client: AsyncInference, still: Emulator) -> None:
    session = client.session(COUNTER, keepalive=OFTEN)
    await session.call()
    await more_beats(still)
    await client.sessions.end(session.id or "")
    assert await quiet(still)


async def test_a_new_one_is_kept_alive_too(client: AsyncInference, still: Emulator) -> None:
    async with client.session(COUNTER, timeout=60, keepalive=OFTEN, on_expired="recreate") as session:
        await session.call()
        await more_beats(still)
        await client.sessions.end(session.id or "")
        assert await quiet(still)
        await session.call()
        still.clock.advance(59)
        await more_beats(still)
        still.clock.advance(59)
        assert (await session.call()).output == {"value": 2}


async def test_a_joined_one_is_kept_alive_from_the_beginning(client: AsyncInference, still: Emulator) -> None:
    begun = client.session(COUNTER, timeout=60)
    await begun.call()
    async with client.session(COUNTER, id=begun.id, keepalive=OFTEN):
        await more_beats(still)
    assert await quiet(still)
    joined = client.session(COUNTER, id=begun.id, keepalive=OFTEN)
    await joined.call()
    await more_beats(still)
    await joined.end()
    assert await quiet(still)


async def test_a_failure_is_logged_and_not_the_end(
    client: AsyncInference, still: Emulator, caplog: pytest.LogCaptureFixture
) -> None:
    still.faults.add("sessions_keepalive", Status(500), times=2)
    async with client.session(COUNTER, keepalive=OFTEN) as session:
        await session.call()
        await until(lambda: beats(still) >= 4)
        line = f"session {session.id} could not be kept alive: ServerError"
    assert caplog.record_tuples == [("inferencesh", logging.WARNING, line)] * 2


async def test_whatever_a_middleware_raises(
    connect: Connect, still: Emulator, still_url: str, caplog: pytest.LogCaptureFixture
) -> None:
    async def stumble(request: WireRequest, call_next: AsyncCallNext) -> WireResponse:
        if request.operation == "sessions_keepalive" and not caplog.records:
            raise ZeroDivisionError
        return await call_next(request)

    async with connect(still_url, middleware=[stumble]).session(COUNTER, keepalive=OFTEN) as session:
        await session.call()
        await more_beats(still)
    assert "ZeroDivisionError" in caplog.text


async def test_a_client_that_is_closed_before_its_session(client: AsyncInference, still: Emulator) -> None:
    sessions: list[AsyncSession] = []
    for _ in range(3):
        sessions.append(client.session(COUNTER, keepalive=OFTEN))
        await sessions[-1].call()
    await client.aclose()
    assert await quiet(still)
    for session in sessions:
        with pytest.raises(RuntimeError, match="closed"):
            await session.call()
