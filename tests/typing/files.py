"""What type checkers see of files. Checked, never executed."""

# pyright: strict, reportUnnecessaryTypeIgnoreComment=true

from __future__ import annotations

import io
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any, assert_type

from inferencesh import AsyncInference, Base64, File, Inference, Progress, UploadError
from inferencesh_gen.models import TaskFile


def show(progress: Progress) -> None:
    """Takes how far a transfer has come."""


async def show_later(progress: Progress) -> None:
    """Takes it as a coroutine function."""


def chunks() -> Iterator[bytes]:
    yield b""


async def produced() -> AsyncIterator[bytes]:
    yield b""


def uploads(client: Inference) -> None:
    assert_type(client.files.upload(b"x"), File)
    client.files.upload(bytearray(b"x"))
    client.files.upload(memoryview(b"x"))
    client.files.upload(Path("x"))
    client.files.upload("data:,x")
    client.files.upload(Base64("eA=="))
    client.files.upload(File.from_path("x"))
    client.files.upload(io.BytesIO())
    client.files.upload(chunks(), size=0, filename="x", public=True, on_progress=show)
    with open("x", "rb") as file:
        client.files.upload(file)
    assert_type(client.files.upload_many([b"x", Path("y")], on_progress=show), list[File])
    assert_type(client.files.upload_many(Path().glob("*.png")), list[File])


async def uploads_later(client: AsyncInference) -> None:
    assert_type(await client.files.upload(produced(), size=0, on_progress=show_later), File)
    assert_type(await client.files.upload_many([produced(), b"x"]), list[File])


def downloads(client: Inference, file: File, listed: TaskFile) -> None:
    assert_type(client.files.download(file), Path)
    assert_type(client.files.download(listed, to="x"), Path)
    assert_type(client.files.download("https://a/b", to=Path("x"), on_progress=show), Path)
    assert_type(client.files.download({"uri": "https://a/b"}, to=io.BytesIO()), int)
    with open("x", "wb") as target:
        assert_type(client.files.download(file, target), int)
    assert_type(client.files.read(file, limit=5), bytes)
    task = client.run(app="a/b", input={"file": file, "more": [b"x", Path("x")]})
    assert_type(client.tasks.download_files(task, "x"), Any)
    assert_type(task.download_files("x", on_progress=show), Any)


async def downloads_later(client: AsyncInference, file: File) -> None:
    assert_type(await client.files.download(file, on_progress=show_later), Path)
    assert_type(await client.files.download(file, io.BytesIO()), int)
    assert_type(await client.files.read(file), bytes)
    assert_type(await client.tasks.download_files("t1", "x"), Any)


def files() -> None:
    for file in (
        File.from_path(Path("x"), content_type="a/b"),
        File.from_bytes(b"x", filename="x"),
        File.from_data_uri("data:,x"),
        File.from_image(object(), format="webp"),
    ):
        assert_type(file, File)
        assert_type(file.source, bytes | Path | None)
        assert_type((file.uri, file.path, file.filename, file.content_type), tuple[str, str, str, str])
        assert_type(file.size, int)


def errors(error: UploadError, progress: Progress) -> None:
    assert_type(error.files, list[File | None])
    assert_type(error.errors, dict[int, Exception])
    assert_type(progress.fraction, float | None)
