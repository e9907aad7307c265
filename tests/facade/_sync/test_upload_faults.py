# Generated from tests/facade/_async/test_upload_faults.py, do not edit.
"""Whatever happens to an upload, and wherever its bytes come from: it is right, or it is an error."""

from __future__ import annotations

import base64
import io
from collections.abc import (
    Callable,
)
from pathlib import Path
from typing import Any

import pytest

from inferencesh import APIStatusError, BadRequestError, Base64, File, InferenceError, SourceError
from inferencesh.emulator import Emulator
from inferencesh.emulator.faults import AnswerLost, Fault, Reset, Stall, Status, TruncatedRequest
from tests.facade import faults
from tests.facade._sync.conftest import Connect
from tests.facade.apps import KEY
from tests.facade.conftest import Serve
from tests.facade.meanwhile import Meanwhile, MovableClock

pytestmark = pytest.mark.usefixtures("no_pauses")

BYTES = bytes(range(256)) * 1500  # three chunks


def path(folder: Path) -> Path:
    place = folder / "a.bin"
    place.write_bytes(BYTES)
    return place


def opened(folder: Path) -> Any:
    file = io.BytesIO(b"head" + BYTES)
    file.seek(4)
    return file


def opened_on_disk(folder: Path) -> Any:
    return path(folder).open("rb")


def pieces() -> list[bytes]:
    return [BYTES[start : start + 100_000] for start in range(0, len(BYTES), 100_000)]


Make = Callable[[Path], Any]

REWIND: dict[str, Make] = {
    "bytes": lambda _: BYTES,
    "bytearray": lambda _: bytearray(BYTES),
    "memoryview": lambda _: memoryview(BYTES),
    "path": path,
    "open file": opened_on_disk,
    "open file in memory": opened,
    "data URI": lambda _: f"data:;base64,{base64.b64encode(BYTES).decode()}",
    "Base64": lambda _: Base64(base64.b64encode(BYTES).decode()),
    "File of a path": lambda folder: File.from_path(path(folder)),
    "File of bytes": lambda _: File.from_bytes(BYTES),
    "list of chunks": lambda _: pieces(),
}
ONCE: dict[str, Make] = {
    "iterator": lambda _: iter(pieces()),
}


PASSING: dict[str, Fault] = {
    "reset before the body": Reset(),
    "reset amid the body": Reset(after_bytes=200_000),
    "reset after the body": Reset(read=True),
    "answer lost": AnswerLost(),
    "503": Status(503),
    "503 of a proxy": Status(503, problem=False),
    "stall": Stall(),
    "403 expired": Status(403, code="expired"),
}


def stored(emulator: Emulator) -> list[bytes]:
    """The content of all files that are there."""
    files = [emulator._state.files.get(file["id"]) for file in emulator.files]
    return [file.path.read_bytes() for file in files if file.is_uploaded]


def close(source: Any) -> None:
    if isinstance(source, io.IOBase):
        source.close()


@pytest.mark.parametrize("kind", REWIND)
@pytest.mark.parametrize("fault", PASSING)
def test_what_can_be_rewound_arrives_in_spite_of_a_fault(
    connect: Connect, url: str, emulator: Emulator, tmp_path: Path, kind: str, fault: str
) -> None:
    emulator.faults.add("storage_upload", PASSING[fault], times=1)
    source = REWIND[kind](tmp_path)
    file = connect(url, timeout=0.15).files.upload(source, size=len(BYTES))
    close(source)
    assert file.uri == emulator.files[-1]["uri"]
    assert set(stored(emulator)) == {BYTES}
    assert len(emulator.faults.seen) == 1
    assert len(emulator.files) == (2 if fault == "403 expired" else 1)


@pytest.mark.parametrize("kind", ONCE)
@pytest.mark.parametrize("fault", PASSING)
def test_what_can_not_be_rewound_is_not_repeated(
    connect: Connect, url: str, emulator: Emulator, tmp_path: Path, kind: str, fault: str
) -> None:
    emulator.faults.add("storage_upload", PASSING[fault], times=1)
    client = connect(url, timeout=0.15)
    with pytest.raises(
        SourceError, match="can be read only once, so that the upload can't be repeated"
    ) as caught:
        client.files.upload(ONCE[kind](tmp_path), size=len(BYTES))
    assert isinstance(caught.value.__cause__, InferenceError)
    assert [request.method for request in emulator.requests] == ["POST", "PUT"]
    assert set(stored(emulator)) <= {BYTES}  # where only the answer was lost, it is there


@pytest.mark.parametrize("kind", [*REWIND, *ONCE])
def test_without_a_fault_all_arrive(
    connect: Connect, url: str, emulator: Emulator, tmp_path: Path, kind: str
) -> None:
    source = (REWIND | ONCE)[kind](tmp_path)
    connect(url).files.upload(source, size=len(BYTES))
    close(source)
    assert stored(emulator) == [BYTES]


@pytest.mark.parametrize("kind", [*REWIND, *ONCE])
@pytest.mark.parametrize("after", [0, 200_000, len(BYTES) - 1])
def test_a_body_that_is_cut_on_the_way_is_an_error(
    connect: Connect, url: str, emulator: Emulator, tmp_path: Path, kind: str, after: int
) -> None:
    emulator.faults.add("storage_upload", TruncatedRequest(after_bytes=after))
    source = (REWIND | ONCE)[kind](tmp_path)
    with pytest.raises(BadRequestError, match="bytes were declared, not"):
        connect(url).files.upload(source, size=len(BYTES))
    close(source)
    assert stored(emulator) == []


@pytest.mark.parametrize("fault", [Reset(), Reset(after_bytes=200_000), Status(503), Status(500), Stall()])
def test_a_fault_that_stays_is_an_error(connect: Connect, url: str, emulator: Emulator, fault: Fault) -> None:
    emulator.faults.add("storage_upload", fault)
    with pytest.raises(InferenceError):
        connect(url, timeout=0.1).files.upload(BYTES)
    assert [request.method for request in emulator.requests] == ["POST", "PUT", "PUT", "PUT"]
    assert stored(emulator) == []


@pytest.mark.parametrize("kind", ["bytes", "iterator"])
def test_a_refusal_before_the_end_of_the_body_is_seen(
    connect: Connect, url: str, emulator: Emulator, kind: str
) -> None:
    emulator.faults.add("storage_upload", Status(413))
    content = bytes(20_000_000)  # more than the system takes from us at once
    source = content if kind == "bytes" else iter([content])
    with pytest.raises(APIStatusError, match="413"):
        connect(url).files.upload(source, size=len(content))
    assert [request.method for request in emulator.requests] == ["POST", "PUT"]


WRONG: list[tuple[int, str]] = [
    (len(BYTES) - 1, "more than the 383999 bytes"),
    (1, "more than the 1 bytes"),
    (len(BYTES) + 1, "has 384000 bytes; 384001 were declared"),
]


@pytest.mark.parametrize("kind", ONCE)
@pytest.mark.parametrize(("size", "problem"), WRONG)
def test_a_wrong_size_is_an_error(
    connect: Connect, url: str, emulator: Emulator, tmp_path: Path, kind: str, size: int, problem: str
) -> None:
    with pytest.raises(SourceError, match=problem):
        connect(url).files.upload(ONCE[kind](tmp_path), size=size)
    assert stored(emulator) == []


@pytest.mark.parametrize("change", ["shrinks", "grows"])
def test_a_file_that_changes_between_two_attempts_is_an_error(
    connect: Connect, url: str, emulator: Emulator, tmp_path: Path, change: str
) -> None:
    place = path(tmp_path)

    later = BYTES[:-1] if change == "shrinks" else BYTES + b"!"
    emulator.faults.add("storage_upload", Meanwhile(lambda: place.write_bytes(later), Reset()), times=1)
    with pytest.raises(SourceError):
        connect(url).files.upload(place)
    assert stored(emulator) == []


@pytest.mark.parametrize("times", [1, 2])
def test_a_url_whose_time_is_over_is_replaced_once(connect: Connect, times: int) -> None:
    clock = MovableClock()
    emulator = Emulator(api_key=KEY, clock=clock)
    emulator.faults.add("storage_upload", Meanwhile(clock.move, Stall(0)), times=times)
    with emulator.serve() as url:
        client = connect(url)
        if times == 1:
            assert (client.files.upload(BYTES)).uri == emulator.files[1]["uri"]
            assert stored(emulator) == [BYTES]
        else:
            with pytest.raises(APIStatusError, match="this upload URL has expired"):
                client.files.upload(BYTES)
        assert [request.method for request in emulator.requests] == ["POST", "PUT", "POST", "PUT"]


def test_nobody_asks_for_a_fresh_url_when_the_server_refuses_the_record(
    connect: Connect, url: str, emulator: Emulator
) -> None:
    emulator.faults.add("files_create", Status(403, code="insufficient_scope"))
    with pytest.raises(APIStatusError, match="403"):
        connect(url).files.upload(BYTES)
    assert len(emulator.requests) == 1


def test_progress_keeps_an_upload_alive(serve: Serve, connect: Connect) -> None:
    """The time limit counts silence: a slow upload may take longer in all."""

    def answer(connection: Any, received: Any) -> None:
        target = f"http://{received.headers['host']}/put"
        faults.data([{"id": "1", "uri": "u", "upload_url": target}])(connection, received)

    seen: list[int] = []

    class Slow(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            import time

            time.sleep(0.03)
            return super().read(size)

    server = serve(answer, faults.reply(b""))
    client = connect(server.url, timeout=0.15, max_retries=0)
    client.files.upload(Slow(bytes(1_000_000)), on_progress=lambda progress: seen.append(progress.done))
    assert seen[-1] == len(server.requests[1].body) == 1_000_000
    assert seen == sorted(seen)
