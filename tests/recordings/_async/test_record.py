"""Record against a server, replay without it."""

from __future__ import annotations

import io
import time

from collections.abc import Awaitable  # isort: skip  # async only
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from inferencesh import (
    APIConnectionError,
    AsyncInference,
    InvalidArgumentError,
    NotFoundError,
    RetryPolicy,
    TaskFailedError,
)
from inferencesh._transport import gate
from inferencesh.emulator import RecordingError
from inferencesh.emulator.faults import Cut, Duplicate, Status
from inferencesh.emulator.recordings.matching import Deck
from inferencesh.testing import RealRequestError, record
from tests.recordings.conftest import KEY, PAUSE, WORDS, Origin, cut, exists, text_of

POEM = {"response": "".join(WORDS), "title": "cats"}
QUICK = RetryPolicy(initial=0.001, maximum=0.01)


async def make(path: Path, origin: Origin, work: Callable[[AsyncInference], Awaitable[None]]) -> None:
    """Record what comes of something."""
    with record(path) as recording:
        assert not recording.is_replaying
        async with AsyncInference(base_url=origin.url, api_key=KEY) as client:
            await work(client)


async def replay(path: Path, work: Callable[[AsyncInference], Awaitable[None]]) -> None:
    """Do it without the server."""
    with record(path) as recording:
        assert recording.is_replaying
        async with AsyncInference() as client:
            await work(client)


async def write(client: AsyncInference) -> None:
    """Have a poem written."""
    assert (await client.run(app="acme/poem", input={"title": "cats"})).output == POEM


async def run(base_url: str | None = None, **options: Any) -> Any:
    """Write a poem; the key and address of nobody, unless given."""
    async with AsyncInference(base_url=base_url, api_key=KEY if base_url else None, retry=QUICK) as client:
        task = await client.run(app="acme/poem", input={"title": "cats"}, **options)
        return task.output


@pytest.mark.parametrize("engine", ["default", "fast"])
async def test_a_run_is_replayed_without_server_and_key(
    origin: Origin, path: Path, engine: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("INFERENCE_TRANSPORT", engine)
    with record(path) as recording:
        assert not recording.is_replaying
        assert await run(origin.url) == POEM
    assert origin.emulator.submissions == 1
    deltas: list[str] = []
    with record(path) as recording:
        assert recording.is_replaying
        assert await run(on_delta=lambda text, *_: deltas.append(text)) == POEM
    assert origin.emulator.submissions == 1
    assert "".join(WORDS).endswith("".join(deltas))
    assert KEY not in text_of(path)


async def test_a_stream_takes_the_time_it_took_if_asked_to(origin: Origin, path: Path) -> None:
    with record(path):
        await run(origin.url)
    spans = []
    for speed in (1, 1000):
        with record(path, speed=speed):
            started = time.monotonic()
            assert await run() == POEM
            spans.append(time.monotonic() - started)
    assert spans[0] > PAUSE * len(WORDS) * 0.9
    assert spans[0] > spans[1] + PAUSE


async def test_what_is_not_asked_any_more_is_waited_for_once(
    origin: Origin, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def both(client: AsyncInference) -> None:
        await client.run(app="acme/echo", input={"n": 1})
        await client.run(app="acme/poem", input={"title": "sea"})

    async def second(client: AsyncInference) -> None:
        await client.run(app="acme/poem", input={"title": "sea"})

    await make(path, origin, both)
    monkeypatch.setattr("inferencesh.emulator.recordings.player._PATIENCE", 0.1)
    given_up: list[float] = []
    give_up = Deck.give_up
    monkeypatch.setattr(Deck, "give_up", lambda deck, at: (given_up.append(at), give_up(deck, at)))
    with pytest.raises(RecordingError, match="nobody asked for POST"):
        await replay(path, second)
    assert len(given_up) == 1  # and not for each record of the stream


async def test_what_does_not_fit_is_told_at_once(
    origin: Origin, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def both(client: AsyncInference, n: int = 1) -> None:
        with suppress(NotFoundError):
            await client.run(app="acme/echo", input={"n": n})
        await client.run(app="acme/poem", input={"title": "sea"})

    async def other(client: AsyncInference) -> None:
        await both(client, 2)

    await make(path, origin, both)
    monkeypatch.setattr("inferencesh.emulator.recordings.player._PATIENCE", 30)
    started = time.monotonic()
    with pytest.raises(RecordingError, match="/input/n was 1, and now is 2"):
        await replay(path, other)
    assert time.monotonic() - started < 10


async def test_files_are_replayed_wherever_they_were(origin: Origin, path: Path) -> None:
    content = bytes(range(256)) * 1000

    async def carry(client: AsyncInference) -> None:
        file = await client.files.upload(content, filename="a.bin")
        task = await client.run(app="acme/echo", input={"file": file.uri})
        await client.files.download(task.output["file"], target := io.BytesIO())
        assert target.getvalue() == content

    async def carry_other(client: AsyncInference) -> None:
        with pytest.raises(NotFoundError):
            await client.files.upload(content[::-1], filename="a.bin")

    await make(path, origin, carry)
    await replay(path, carry)
    with pytest.raises(RecordingError, match=r"PUT /uploads/.* was recorded with another body"):
        await replay(path, carry_other)


async def test_agents_and_their_tools_are_replayed(origin: Origin, path: Path) -> None:
    def forecast(city: str) -> str:
        calls.append(city)
        return f"sun in {city}"

    async def chat(client: AsyncInference) -> None:
        agent = client.agent("acme/weather", tools=[forecast])
        assert (await agent.send_message("Lima")).text == "They say: sun in Lima"

    calls: list[str] = []
    await make(path, origin, chat)
    await replay(path, chat)
    assert calls == ["Lima", "Lima"]


async def test_refusals_and_failures_are_replayed(origin: Origin, path: Path) -> None:
    @origin.emulator.app("acme/fails")
    def fails(input: Any) -> Any:
        raise ValueError("out of paint")

    async def fail(client: AsyncInference) -> None:
        with pytest.raises(NotFoundError, match="acme/unknown"):
            await client.run(app="acme/unknown", input={})
        with pytest.raises(TaskFailedError, match="out of paint"):
            await client.run(app="acme/fails", input={})

    await make(path, origin, fail)
    await replay(path, fail)


async def test_broken_connections_are_replayed(origin: Origin, path: Path) -> None:
    origin.emulator.faults.add("tasks_stream", Cut(after_events=1), times=1)
    for url in (origin.url, None):
        with record(path) as recording:
            assert await run(url) == POEM
    assert recording.emulator is not None
    streams = [request for request in recording.emulator.requests if request.path.endswith("/stream")]
    assert len(streams) == 2


async def test_faults_meet_what_is_replayed(origin: Origin, path: Path) -> None:
    with record(path):
        await run(origin.url)
    with record(path) as recording:
        assert recording.emulator is not None
        recording.emulator.faults.add("tasks_create", Status(429), times=1)
        recording.emulator.faults.add("tasks_stream", Duplicate(), times=1)
        assert await run() == POEM
        assert [seen.route for seen in recording.emulator.faults.seen] == ["tasks_create", "tasks_stream"]


async def test_leaving_a_stream_is_replayed(origin: Origin, path: Path) -> None:
    async def leave(client: AsyncInference) -> None:
        updates = await client.run(app="acme/poem", input={"title": "cats"}, stream=True)
        async with updates:
            async for _ in updates:
                break

    await make(path, origin, leave)
    await replay(path, leave)


async def test_what_was_not_recorded_is_refused_and_reported(origin: Origin, path: Path) -> None:
    async def other(client: AsyncInference) -> None:
        with pytest.raises(NotFoundError, match="not_recorded"):
            await client.run(app="acme/poem", input={"title": "dogs"})

    async def twice(client: AsyncInference) -> None:
        await write(client)
        with pytest.raises(NotFoundError):
            await write(client)

    await make(path, origin, write)
    with pytest.raises(RecordingError, match='/input/title was "cats", and now is "dogs"'):
        await replay(path, other)
    with pytest.raises(RecordingError, match="once more"):
        await replay(path, twice)


async def test_what_was_recorded_and_is_not_asked_for_is_reported(origin: Origin, path: Path) -> None:
    async def twice(client: AsyncInference) -> None:
        await write(client)
        await write(client)

    async def nothing(client: AsyncInference) -> None:
        assert client.base_url

    await make(path, origin, twice)
    with pytest.raises(RecordingError, match="nobody asked for POST"):
        await replay(path, write)
    with pytest.raises(RecordingError, match="nothing was asked"):
        await replay(path, nothing)


async def test_nothing_recorded_is_an_error(origin: Origin, path: Path) -> None:
    async with AsyncInference(base_url=origin.url, api_key=KEY) as earlier:

        async def work(_: AsyncInference) -> None:
            await write(earlier)

        with pytest.raises(RecordingError, match="nothing was sent"):
            await make(path, origin, work)
    assert not exists(path)


async def test_a_block_that_fails_writes_nothing(origin: Origin, path: Path) -> None:
    async def fail(client: AsyncInference) -> None:
        await write(client)
        raise LookupError("something else")

    with pytest.raises(LookupError):
        await make(path, origin, fail)
    async with AsyncInference(base_url=origin.url, api_key=KEY) as client:  # not recorded any more
        await write(client)
    assert not exists(path)


async def test_modes(origin: Origin, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(RecordingError, match="INFERENCE_RECORD=once"), record(path, mode="replay"):
        pass
    monkeypatch.setenv("INFERENCE_RECORD", "replay")
    with pytest.raises(RecordingError, match="there is no recording"), record(path):
        pass
    monkeypatch.setenv("INFERENCE_RECORD", "record")
    for count in (1, 2):
        with record(path):
            await run(origin.url)
        assert origin.emulator.submissions == count
    with record(path, mode="replay"):  # what is given goes over the environment
        assert await run() == POEM
    monkeypatch.setenv("INFERENCE_RECORD", "always")
    with pytest.raises(InvalidArgumentError, match="INFERENCE_RECORD"), record(path):
        pass


async def test_the_guard_stays_unless_recording_is_meant(
    origin: Origin, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(method: str, url: str, host: str) -> None:
        raise PermissionError(host)

    async def try_it(client: AsyncInference) -> None:
        with pytest.raises(PermissionError):
            await write(client)
        raise LookupError("so that nothing is kept")

    before = gate.keep(refuse)
    try:
        with pytest.raises(LookupError):
            await make(path, origin, try_it)
        monkeypatch.setenv("INFERENCE_RECORD", "once")
        await make(path, origin, write)
        assert gate.keep(refuse) is refuse
    finally:
        gate.keep(before)


async def test_a_refusal_tells_how_to_record(origin: Origin, path: Path) -> None:
    def refuse(method: str, url: str, host: str) -> None:
        raise RealRequestError(f"refused: {host}")

    before = gate.keep(refuse)
    try:
        with pytest.raises(RealRequestError) as refused:
            await make(path, origin, write)
    finally:
        gate.keep(before)
    assert refused.value.__notes__ == [f"To record {path} with real requests, say so: INFERENCE_RECORD=once"]


async def test_a_recording_that_was_cut_is_never_replayed(origin: Origin, path: Path) -> None:
    with record(path):
        await run(origin.url)
    cut(path)
    with pytest.raises(RecordingError, match="cut short"), record(path):
        pytest.fail("this block must not begin")


@pytest.mark.parametrize(
    ("options", "problem"),
    [
        ({"mode": "sometimes"}, "'once', 'record' or 'replay'"),
        ({"speed": 0}, "above 0"),
        ({"speed": "2"}, "above 0"),
        ({"secrets": "text"}, "a list"),
        ({"secrets": [1234]}, "got int in it"),
        ({"secrets": ["abc"]}, "3 characters"),
    ],
)
async def test_arguments_that_can_not_be_right(path: Path, options: dict[str, Any], problem: str) -> None:
    with pytest.raises(InvalidArgumentError, match=problem), record(path, **options):
        pytest.fail("this block must not begin")


async def test_blocks_are_not_nested(origin: Origin, path: Path) -> None:
    with record(path):
        with pytest.raises(RuntimeError, match="another recording"), record(path.with_name("b.jsonl")):
            pytest.fail("this block must not begin")
        await run(origin.url)


async def test_secrets_that_are_named_are_not_kept(origin: Origin, path: Path) -> None:
    for url in (origin.url, None):
        with record(path, secrets=["hunter2-of-mine"]):
            async with AsyncInference(base_url=url, api_key=KEY) as client:
                task = await client.run(app="acme/echo", input={"note": "it is hunter2-of-mine", "n": 1})
                note = "it is hunter2-of-mine" if url else "it is redacted"
                assert task.output == {"note": note, "n": 1}
    assert "hunter2" not in text_of(path)


async def test_a_client_of_another_block_does_not_reach_the_server(origin: Origin, path: Path) -> None:
    with record(path):
        await run(origin.url)
    with record(path):
        await run()
        late = AsyncInference(retry=RetryPolicy(max_retries=0))
    async with late:
        with pytest.raises(APIConnectionError):
            await late.tasks.get("1")
    assert origin.emulator.submissions == 1
