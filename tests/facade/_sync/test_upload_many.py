# Generated from tests/facade/_async/test_upload_many.py, do not edit.
"""Several uploads: in order, some at once, and one failure does not lose the others."""

from __future__ import annotations

import io
import pickle
import threading
from pathlib import Path
from typing import Any

import pytest

from inferencesh import (
    Base64,
    File,
    Inference,
    InvalidArgumentError,
    LimitExceededError,
    Progress,
    SourceError,
    UploadError,
)
from inferencesh.emulator import Emulator
from inferencesh.emulator.faults import Status
from tests.facade._sync.conftest import Connect


def test_in_order(client: Inference, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"path")
    sources = [
        tmp_path / "a.txt",
        b"bytes",
        File.from_bytes(b"file", filename="b.gif"),
        Base64("YjY0"),
        io.BytesIO(b"open"),
        *[b"%d" % number for number in range(20)],
    ]
    files = client.files.upload_many(iter(sources), concurrency=3, category="inputs")
    assert [file.filename for file in files[:3]] == ["a.txt", "file", "b.gif"]
    contents = [client.files.read(file) for file in files]
    assert contents == [b"path", b"bytes", b"file", b"b64", b"open", *[b"%d" % n for n in range(20)]]
    assert {file.category for file in files} == {"inputs"}


def test_none(client: Inference, emulator: Emulator) -> None:
    assert client.files.upload_many([]) == []
    assert emulator.requests == []


def test_as_many_at_once_as_was_said(connect: Connect, url: str) -> None:
    lock, running, most = threading.Lock(), 0, 0
    barrier = threading.Barrier(2, timeout=5)

    class Counting(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            nonlocal running, most
            if self.tell() == 0 and size != 512:  # not for the look at its first bytes
                with lock:
                    running += 1
                    most = max(most, running)
                barrier.wait()
                with lock:
                    running -= 1
            return super().read(size)

    connect(url).files.upload_many([Counting(b"x") for _ in range(6)], concurrency=2)
    assert most == 2


def test_progress_of_all(client: Inference) -> None:
    seen: list[Progress] = []
    client.files.upload_many([bytes(300_000), b"", b"x"], on_progress=seen.append)
    assert [progress.done for progress in seen] == sorted(progress.done for progress in seen)
    assert {(progress.total, progress.files) for progress in seen} == {(300_001, 3)}
    assert seen[-1] == Progress(done=300_001, total=300_001, files_done=3, files=3)


def test_a_failure_does_not_lose_the_others(client: Inference, emulator: Emulator) -> None:
    emulator.max_upload_bytes = 10
    try:
        with pytest.raises(
            UploadError, match=r"2 of 4 uploads failed; the first is sources\[1\]: "
        ) as caught:
            client.files.upload_many([b"a", bytes(11), iter_of([b"x"], 2), b"d"])
    finally:
        emulator.max_upload_bytes = None
    error = caught.value
    assert [file is not None for file in error.files] == [True, False, False, True]
    assert [client.files.read(file) for file in error.files if file] == [b"a", b"d"]
    assert {place: type(problem) for place, problem in error.errors.items()} == {
        1: LimitExceededError,
        2: SourceError,
    }
    again = pickle.loads(pickle.dumps(error))
    assert (str(again), again.files, list(again.errors)) == (str(error), error.files, [1, 2])


def iter_of(chunks: list[bytes], size: int) -> Any:
    """A file that says it has more than it has."""

    class Short(io.BytesIO):
        ends = False

        def seek(self, offset: int, whence: int = 0) -> int:
            self.ends = whence == 2
            return super().seek(offset, whence)

        def tell(self) -> int:
            return size if self.ends else super().tell()

    return Short(b"".join(chunks))


def test_all_failed(client: Inference, emulator: Emulator) -> None:
    emulator.faults.add("files_create", Status(402, code="insufficient_balance"))
    with pytest.raises(UploadError, match="2 of 2") as caught:
        client.files.upload_many([b"a", b"b"])
    assert caught.value.files == [None, None]
    with pytest.raises(UploadError, match="1 of 1"):
        client.files.upload_many([b"a"])


@pytest.mark.parametrize(
    ("arguments", "argument"),
    [
        ({"sources": "cat.png"}, "sources"),
        ({"sources": b"cat"}, "sources"),
        ({"sources": Path("cat.png")}, "sources"),
        ({"sources": 7}, "sources"),
        ({"sources": [b"a", "b"]}, "sources[1]"),
        ({"sources": [b"a", Path("missing")]}, "sources[1]"),
        ({"sources": [iter([b"a"])]}, "sources[0]"),
        ({"sources": [b"a"], "concurrency": 0}, "concurrency"),
        ({"sources": [b"a"], "on_progress": 7}, "on_progress"),
    ],
)
def test_arguments(client: Inference, emulator: Emulator, arguments: dict[str, Any], argument: str) -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        client.files.upload_many(**arguments)
    assert caught.value.argument == argument
    assert emulator.requests == []
