"""Sessions of apps: their life, what can go wrong with them, and that no call is made twice."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any

import pytest

from inferencesh import (
    AsyncInference,
    AsyncSession,
    ConflictError,
    GoneError,
    InvalidArgumentError,
    NotFoundError,
    PermissionDeniedError,
    ResponseDecodeError,
    SessionBusyError,
    SessionBusyTaskError,
    SessionEndedError,
    SessionError,
    SessionExpiredError,
    SessionExpiredStatusError,
    SessionExpiredTaskError,
    SessionMismatchError,
    SessionNotFoundError,
    SubmissionUncertainError,
    TaskFailedError,
    ValidationError,
    WorkerLeasedError,
    WorkerLostError,
)
from inferencesh.emulator import Emulator
from inferencesh.emulator.faults import CATALOGUE, AnswerLost, LoseWorker, SlowHeaders, Status
from tests.facade import faults
from tests.facade._async.conftest import Connect
from tests.facade.apps import Counter
from tests.facade.conftest import Serve
from tests.facade.together._async import sleep, together

COUNTER = "test/counter"
OnStart = Callable[[AsyncSession], Coroutine[Any, Any, None]]


@pytest.fixture
def client(connect: Connect, still_url: str) -> AsyncInference:
    """A client of the emulator whose time stands still."""
    return connect(still_url)


def sent(emulator: Emulator) -> list[str]:
    """The requests that were received, without looking at tasks."""
    lines = [f"{request.method} {request.path}" for request in emulator.requests]
    return [line for line in lines if "/tasks/" not in line]


def statuses(emulator: Emulator) -> list[str]:
    return [session["status"] for session in emulator.sessions]


async def value(session: AsyncSession, by: int = 1, **fields: Any) -> int:
    """What the counter says after another call."""
    result: int = (await session.call("add", {"by": by}, **fields)).output["value"]
    return result


async def test_a_session_keeps_state_and_ends_with_its_block(client: AsyncInference, still: Emulator) -> None:
    async with client.session(COUNTER, timeout=300) as session:
        assert (session.id, sent(still)) == (None, [])
        assert "not begun" in repr(session)
        assert [await value(session), await value(session, 10), await value(session)] == [1, 11, 12]
        info = await session.info()
        assert (info.id, info.status, info.call_count, info.idle_timeout) == (session.id, "active", 3, 300)
        assert str(session.id) in repr(session)
        assert (await session.call("get")).output == {"value": 12}
    assert statuses(still) == ["ended"]
    assert sent(still)[-1] == f"DELETE /sessions/{session.id}"


async def test_an_error_passes_and_the_session_has_ended(client: AsyncInference, still: Emulator) -> None:
    async def stumble() -> None:
        async with client.session(COUNTER) as session:
            await session.call()
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await stumble()
    assert statuses(still) == ["ended"]
    still.faults.add("sessions_end", Status(403), times=1)
    with pytest.raises(ZeroDivisionError) as caught:
        await stumble()
    assert "could not be ended and expires by itself" in caught.value.__notes__[0]


async def test_an_error_passes_also_when_the_client_is_closed(
    client: AsyncInference, still: Emulator
) -> None:
    async def stumble() -> None:
        async with client.session(COUNTER) as session:
            await session.call()
            await client.aclose()
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError) as caught:
        await stumble()
    assert caught.value.__notes__[0].endswith("expires by itself: the client is closed")


async def test_a_session_that_never_began_sends_nothing(client: AsyncInference, still: Emulator) -> None:
    async with client.session(COUNTER) as session:
        for ask in (session.info, session.keepalive):
            with pytest.raises(RuntimeError, match="first call"):
                await ask()
    await session.end()
    assert sent(still) == []


async def test_the_end_of_what_is_over_is_no_error(client: AsyncInference, still: Emulator) -> None:
    async with client.session(COUNTER, timeout=10) as expired, client.session(COUNTER) as ended:
        await expired.call()
        await ended.call()
        still.clock.advance(11)
        await ended.end()
        await ended.end()
    assert statuses(still) == ["expired", "ended"]
    assert sent(still).count(f"DELETE /sessions/{ended.id}") == 1


async def test_an_end_that_fails_is_told(client: AsyncInference, still: Emulator) -> None:
    session = client.session(COUNTER)
    await session.call()
    still.faults.add("sessions_end", Status(403), times=2)
    for _ in range(2):
        with pytest.raises(PermissionDeniedError):
            await session.end()
    await session.end()
    assert statuses(still) == ["ended"]


async def test_calls_take_what_runs_take(client: AsyncInference, still: Emulator) -> None:
    seen: list[str] = []
    async with client.session("test/tokens") as session:
        task = await session.call(wait=False)
        still.clock.advance(1)
        assert (await client.tasks.handle(task.id).wait()).output == {"response": "Hello you"}

    async with client.session(COUNTER) as session:
        async with await session.call("add", {"by": 2}, stream=True) as stream:
            outputs = [state.output async for state in stream]
        assert (outputs[-1], stream.result.output) == ({"value": 2}, {"value": 2})
        await session.call("add", on_update=lambda task: seen.append(task.id), timeout=30)
        assert seen


async def test_setup_and_workers_go_with_each_call(client: AsyncInference, still: Emulator) -> None:
    async with client.session("test/told", setup={"voice": "low"}, workers=["w7"]) as session:
        for _ in range(2):
            told = (await session.call()).output
            assert told == {"setup": {"voice": "low"}, "session": True, "function": "run"}
        assert (await session.info()).worker_id == "w7"


async def test_an_input_begins_the_session(client: AsyncInference, still: Emulator) -> None:
    async with client.session(COUNTER, input={"by": 5}, function="add") as session:
        assert session.id
        assert session.first
        assert session.first.output == {"value": 5}
        assert await value(session) == 6
    assert still.submissions == 2


async def test_an_input_that_fails_leaves_no_session(client: AsyncInference, still: Emulator) -> None:
    with pytest.raises(TaskFailedError, match="out of memory"):
        async with client.session("test/fail", input={}):
            raise AssertionError
    assert statuses(still) == ["ended"]


async def test_first_calls_at_once_begin_one_session(client: AsyncInference, still: Emulator) -> None:
    async with client.session(COUNTER) as session:
        values = await together(*[lambda: value(session)] * 8)
        assert sorted(values) == list(range(1, 9))
    assert statuses(still) == ["ended"]


async def test_a_first_call_that_is_refused_leaves_it_to_the_next(
    client: AsyncInference, still: Emulator
) -> None:
    async with client.session("test/picky") as session:
        with pytest.raises(ValidationError):
            await session.call(input={})
        assert session.id is None
        await session.call(input={"text": "x"})
    assert statuses(still) == ["ended"]


async def prepare(session: AsyncSession) -> None:
    """Begin at 100."""
    await session.call("add", {"by": 100})


async def test_a_session_is_prepared_when_it_is_entered(client: AsyncInference, still: Emulator) -> None:
    async with client.session(COUNTER, on_start=prepare) as session:
        assert still.submissions == 1
        assert await value(session) == 101


async def test_calls_wait_until_it_is_prepared(client: AsyncInference, still: Emulator) -> None:
    session = client.session(COUNTER, on_start=prepare)
    values = await together(*[lambda: value(session)] * 4)
    assert sorted(values) == [101, 102, 103, 104]
    await session.end()
    assert statuses(still) == ["ended"]


async def test_what_preparing_does_at_once_is_in_one_session(client: AsyncInference, still: Emulator) -> None:
    async def start(session: AsyncSession) -> None:
        await together(*[lambda: value(session)] * 3)

    async with client.session(COUNTER, on_start=start) as session:
        assert await value(session) == 4


async def test_a_session_that_could_not_be_prepared_is_ended(client: AsyncInference, still: Emulator) -> None:
    attempts: list[str | None] = []

    async def fail_once(session: AsyncSession) -> None:
        await prepare(session)
        attempts.append(session.id)
        if len(attempts) == 1:
            raise ZeroDivisionError

    session = client.session(COUNTER, on_start=fail_once)
    with pytest.raises(ZeroDivisionError):
        await session.call("add")
    assert (session.id, statuses(still)) == (None, ["ended"])
    assert await value(session) == 101
    assert len(set(attempts)) == 2
    await session.end()


async def test_an_expired_session_is_an_error(client: AsyncInference, still: Emulator) -> None:
    async with client.session(COUNTER, timeout=300) as session:
        await session.call()
        still.clock.advance(299)
        assert await value(session) == 2
        still.clock.advance(301)
        for ask in (session.call, session.info, session.keepalive):
            with pytest.raises(SessionExpiredError, match='on_expired="recreate"') as caught:
                await ask()
            assert isinstance(caught.value, SessionError)
            assert isinstance(caught.value, GoneError)
            assert type(caught.value) is SessionExpiredStatusError
    assert still.submissions == 2


async def test_an_expired_session_begins_anew(client: AsyncInference, still: Emulator) -> None:
    begun: list[str | None] = []

    async def start(session: AsyncSession) -> None:
        await prepare(session)
        begun.append(session.id)

    async with client.session(COUNTER, timeout=300, on_start=start, on_expired="recreate") as session:
        assert await value(session) == 101
        still.clock.advance(301)
        assert await value(session) == 101  # the calls before are not repeated
        assert await value(session) == 102
        assert session.id == begun[-1]
    assert len(begun) == 2
    assert statuses(still) == ["expired", "ended"]
    assert still.submissions == 5


@pytest.mark.parametrize("on_start", [None, prepare])
async def test_calls_at_once_begin_it_anew_once(
    client: AsyncInference,
    still: Emulator,
    on_start: OnStart | None,
) -> None:
    async with client.session(COUNTER, timeout=10, on_start=on_start, on_expired="recreate") as session:
        await session.call("add")
        still.clock.advance(11)
        values = await together(*[lambda: value(session)] * 6)
        first = 101 if on_start else 1
        assert sorted(values) == list(range(first, first + 6))
    assert statuses(still) == ["expired", "ended"]


async def test_only_what_was_not_accepted_is_called_again(client: AsyncInference, still: Emulator) -> None:
    async with client.session(COUNTER, on_expired="recreate") as session:
        await session.call()
        still.faults.add("tasks_create", AnswerLost(), times=1)
        with pytest.raises(SubmissionUncertainError):
            await session.call()
        assert still.submissions == 2
        for fault in (Status(410, code="app_retired"), Status(404, code="not_found")):
            still.faults.add("tasks_create", fault, times=1)
            with pytest.raises((GoneError, NotFoundError)):
                await session.call()
        still.faults.add("tasks_create", CATALOGUE["worker-lost"], times=1)
        with pytest.raises(WorkerLostError):
            await session.call()
        assert still.submissions == 3
        assert await value(session) == 1  # refused, and so begins a new one
    assert statuses(still) == ["ended", "ended"]


async def test_a_session_that_others_have_ended(client: AsyncInference, still: Emulator) -> None:
    async with client.session(COUNTER) as session:
        await session.call()
        await client.sessions.end(session.id or "")
        with pytest.raises(SessionEndedError, match="Start a new one") as caught:
            await session.call()
        assert isinstance(caught.value, GoneError)


async def test_no_calls_after_the_end(client: AsyncInference, still: Emulator) -> None:
    async with client.session(COUNTER) as session:
        await session.call()
    before = len(still.requests)
    with pytest.raises(SessionEndedError, match=f"session {session.id} was ended here"):
        await session.call()
    with pytest.raises(SessionEndedError):
        async with session:
            raise AssertionError
    assert len(still.requests) == before


async def test_a_session_that_is_not_there(client: AsyncInference, still: Emulator) -> None:
    with pytest.raises(SessionNotFoundError, match="start a new one") as caught:
        await client.session(COUNTER, id="01nothing").call()
    assert isinstance(caught.value, NotFoundError)
    with pytest.raises(SessionNotFoundError):
        await client.session(id="01nothing").call()  # the app can't be looked up


async def test_a_session_of_another_app_or_version(client: AsyncInference, still: Emulator) -> None:
    still.app("test/deployed")(Counter)
    async with client.session("test/deployed") as session:
        await session.call("add")
        with pytest.raises(SessionMismatchError, match=r"APP_MISMATCH.*namespace/name@version") as caught:
            await client.session(COUNTER, id=session.id).call()
        assert isinstance(caught.value, ConflictError)
        still.app("test/deployed")(Counter)
        with pytest.raises(SessionMismatchError, match="VERSION_MISMATCH"):
            await session.call("add")


async def test_a_call_that_waits_too_long_for_the_one_before(client: AsyncInference, still: Emulator) -> None:
    async with client.session("test/hold") as session:
        await session.call(wait=False)
        second = await session.call(wait=False)
        still.clock.advance(29)
        assert (await client.tasks.handle(second.id).status()).name == "QUEUED"
        still.clock.advance(1)
        with pytest.raises(SessionBusyError, match="one call at a time") as caught:
            await client.tasks.handle(second.id).wait()
        assert isinstance(caught.value, TaskFailedError)
        assert type(caught.value) is SessionBusyTaskError
        assert caught.value.task.error == "session worker busy too long"


async def test_a_worker_of_another_session(client: AsyncInference, still: Emulator) -> None:
    async with client.session(COUNTER, workers=["w1"]) as session:
        await session.call()
        with pytest.raises(SessionBusyError, match="bound to another session") as caught:
            await client.session(COUNTER, workers=["w1"]).call()
        assert type(caught.value) is WorkerLeasedError


async def test_a_worker_that_is_lost(client: AsyncInference, still: Emulator) -> None:
    async with client.session("test/hold") as session:
        still.faults.add("tasks_create", LoseWorker(after=20), times=1)
        task = await session.call(wait=False)
        still.clock.advance(20)
        with pytest.raises(WorkerLostError, match=r"offline\. The session is over") as caught:
            await client.tasks.handle(task.id).wait()
        assert isinstance(caught.value, SessionError)
        assert isinstance(caught.value, TaskFailedError)
        with pytest.raises(SessionEndedError):
            await session.call()


async def test_a_session_that_is_over_when_the_turn_comes(client: AsyncInference, still: Emulator) -> None:
    session = client.session("test/hold")
    await session.call(wait=False)
    waiting = await session.call(wait=False)
    await session.end()
    first = still.tasks[0]["id"]
    await client.tasks.cancel(first)
    with pytest.raises(SessionExpiredError, match="session expired or not found") as caught:
        await client.tasks.handle(waiting.id).wait()
    assert type(caught.value) is SessionExpiredTaskError


async def test_joining_a_session(client: AsyncInference, still: Emulator) -> None:
    begun = client.session(COUNTER, timeout=100)
    assert await value(begun) == 1
    async with client.session(COUNTER, id=begun.id) as joined:
        assert await value(joined, 10) == 11
    assert statuses(still) == ["active"]
    async with client.session(id=begun.id) as joined:
        still.clock.advance(99)
        assert (await joined.keepalive()).id == begun.id
        still.clock.advance(99)
        assert await value(joined) == 12
        assert await value(joined) == 13
        await joined.end()
    assert statuses(still) == ["ended"]
    assert [line for line in sent(still) if line.startswith("GET /apps/")] != []


REFUSED: list[tuple[dict[str, Any], str]] = [
    ({"app": None}, "app: is needed"),
    ({"app": " a/b"}, "app: text without spaces"),
    ({"timeout": 0}, "timeout: whole seconds from 1 to 3600"),
    ({"timeout": 3601}, "timeout: whole seconds"),
    ({"timeout": 1.5}, "timeout: whole seconds"),
    ({"timeout": True}, "timeout: whole seconds"),
    ({"infra": ""}, "infra: text"),
    ({"keepalive": "always"}, "keepalive: 'auto', or seconds"),
    ({"keepalive": 0}, "keepalive: seconds above 0"),
    ({"on_start": "later"}, "on_start: a function is needed"),
    ({"on_expired": "ignore"}, "on_expired: 'raise', 'recreate' are allowed"),
    ({"function": "add"}, "function: goes with input"),
    ({"input": {}, "on_expired": "recreate"}, "input: is run once"),
    ({"id": ""}, "id: the id of an existing session"),
    ({"id": "new"}, "id: the id of an existing session"),
    ({"id": "s1", "timeout": 60}, "timeout: is for new sessions"),
    ({"id": "s1", "input": {}}, "input: is for new sessions"),
    ({"id": "s1", "on_start": print}, "on_start: is for new sessions"),
    ({"id": "s1", "on_expired": "recreate"}, "on_expired: 'recreate' is for new sessions"),
]


@pytest.mark.parametrize(("arguments", "message"), REFUSED)
async def test_sessions_that_can_not_be(
    client: AsyncInference, still: Emulator, arguments: dict[str, Any], message: str
) -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        client.session(**{"app": COUNTER, **arguments})
    assert str(caught.value).startswith(message)
    assert sent(still) == []


REFUSED_CALLS: list[tuple[dict[str, Any], str]] = [
    ({"session_timeout": 60}, "session_timeout: belongs to the session"),
    ({"session": "new"}, "session: belongs to the session"),
    ({"setup": {}}, "setup: belongs to the session"),
    ({"app": "a/b"}, "app: belongs to the session"),
    ({"fucntion": "add"}, "fucntion: is not a field of a run; did you mean 'function'?"),
    ({"function": ""}, "function: text"),
    ({"timeout": -1}, "timeout: seconds above 0"),
    ({"wait": False, "on_update": print}, "on_update: is called while waiting"),
    ({"input": {"mask": {1, 2}}}, "input.mask"),
]


@pytest.mark.parametrize(("arguments", "message"), REFUSED_CALLS)
async def test_calls_that_can_not_be(
    client: AsyncInference, still: Emulator, arguments: dict[str, Any], message: str
) -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        await client.session(COUNTER).call(**arguments)
    assert str(caught.value).startswith(message)
    assert sent(still) == []


async def test_a_call_is_checked_before_its_session_is_prepared(
    client: AsyncInference, still: Emulator
) -> None:
    wrong: dict[str, Any] = {"fucntion": "add"}
    with pytest.raises(InvalidArgumentError):
        await client.session(COUNTER, on_start=prepare).call(**wrong)
    assert sent(still) == []


ACCEPTED = faults.data({"id": "t1", "status": 1})
FOUND = faults.data({"id": "t1", "status": 10, "session_id": "s1"})


async def test_an_answer_that_does_not_name_the_session(connect: Connect, serve: Serve) -> None:
    server = serve(ACCEPTED, FOUND, ACCEPTED, FOUND)
    session = connect(server.url).session("a/b")
    await session.call(wait=False)
    assert session.id == "s1"


async def test_a_session_that_nobody_names(connect: Connect, serve: Serve) -> None:
    server = serve(ACCEPTED, ACCEPTED)
    session = connect(server.url).session("a/b")
    with pytest.raises(ResponseDecodeError, match="session_id") as caught:
        await session.call(wait=False)
    assert caught.value.__notes__ == ["Task t1 was started, in a session of which no more is known."]


async def test_an_end_while_the_first_call_is_being_sent(client: AsyncInference, still: Emulator) -> None:
    """What it begins is ended, too."""
    still.faults.add("tasks_create", SlowHeaders(rate=2000), times=1)
    session = client.session("test/echo")

    async def call() -> None:
        await session.call(wait=False)

    async def end() -> None:
        while not still.submissions:
            await sleep(0.005)
        await session.end()

    await together(call, end)
    assert statuses(still) == ["ended"]
