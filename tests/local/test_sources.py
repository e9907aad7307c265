"""What can be uploaded is read as it was declared, or not at all."""

from __future__ import annotations

import array
import io
import mmap
import os
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inferencesh import Base64, File, InvalidArgumentError, SourceError
from inferencesh._local.async_sources import open_async_source
from inferencesh._local.sources import CHUNK, Details, Meter, UploadSource, exactly, open_source

BYTES = bytes(range(256)) * 3000  # more than one chunk
PNG = b"\x89PNG\r\n\x1a\n..."


def read(source: UploadSource) -> bytes:
    """All of a source, checked on the way."""
    chunks = list(source.chunks())
    assert b"" not in chunks
    assert all(len(chunk) <= max(CHUNK, source.length) for chunk in chunks)
    return b"".join(chunks)


@pytest.mark.parametrize("content", [b"", b"x", BYTES])
@pytest.mark.parametrize("kind", [bytes, bytearray, memoryview, io.BytesIO, File.from_bytes])
def test_what_holds_bytes_can_be_read_again_and_again(kind: Callable[[bytes], Any], content: bytes) -> None:
    source = open_source(kind(content))
    assert (source.length, source.rewinds) == (len(content), True)
    assert [read(source), read(source)] == [content, content]
    assert source.rewinds


@pytest.mark.parametrize(
    ("view", "content"),
    [
        (memoryview(array.array("i", [1, 2])), array.array("i", [1, 2]).tobytes()),
        (memoryview(BYTES)[::2], BYTES[::2]),
        (memoryview(bytes(12)).cast("B", (3, 4)), bytes(12)),
        (memoryview(b""), b""),
    ],
)
def test_views_of_any_shape(view: memoryview, content: bytes) -> None:
    assert read(open_source(view)) == content


def test_bytes_are_not_copied_as_a_whole() -> None:
    content = bytearray(BYTES)
    source = open_source(content)
    content[:1] = b"!"
    assert read(source)[:1] == b"!"


def test_a_path(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(BYTES)
    source = open_source(path)
    assert (source.length, source.filename, source.content_type) == (len(BYTES), "a.txt", "text/plain")
    assert [read(source), read(source)] == [BYTES, BYTES]


def replace(path: Path) -> None:
    new = path.with_name("new")
    new.write_bytes(BYTES)
    new.replace(path)


def test_whatever_stands_for_a_path(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"hello")
    for folder in (tmp_path, os.fsencode(tmp_path)):
        with os.scandir(folder) as entries:
            assert [open_source(entry).length for entry in entries] == [5]


CHANGES: dict[str, Callable[[Path], object]] = {
    "shrinks": lambda path: path.write_bytes(BYTES[:-1]),
    "grows": lambda path: path.write_bytes(BYTES + b"!"),
    "is emptied": lambda path: path.write_bytes(b""),
    "changes": lambda path: (path.write_bytes(BYTES[::-1]), os.utime(path, ns=(1, 1))),
    "is replaced": lambda path: (
        path.with_name("new").write_bytes(BYTES) and path.with_name("new").replace(path)
    ),
    "is removed": lambda path: path.unlink(),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
@pytest.mark.parametrize("is_open", [True, False])
@pytest.mark.parametrize("amid", [True, False])
def test_a_file_that_changes_is_never_read_whole(
    tmp_path: Path, change: Callable[[Path], object], is_open: bool, amid: bool
) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(BYTES)
    with path.open("rb") as file:
        source = open_source(file if is_open else path)
        if change in (CHANGES["is replaced"], CHANGES["is removed"]) and (is_open or amid):
            return  # what is open is still there
        if not amid:
            change(path)
        got: list[bytes] = []
        with pytest.raises(SourceError):
            read_into(got, source, (lambda: change(path)) if amid else None)
        assert sum(map(len, got)) < len(BYTES)


def read_into(got: list[bytes], source: UploadSource, after_the_first: Callable[[], object] | None) -> None:
    for chunk in source.chunks():
        got.append(chunk)
        if after_the_first and len(got) == 1:
            after_the_first()


def test_a_file_that_has_more_than_it_says() -> None:
    if not Path("/proc/self/status").exists():
        pytest.skip("there is no such file here")
    source = open_source(Path("/proc/self/status"))
    assert source.length == 0
    with pytest.raises(SourceError, match="more than the 0 bytes"):
        read(source)


def test_an_open_file_from_where_it_stands(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(b"head" + BYTES)
    with path.open("rb") as file:
        file.seek(4)
        source = open_source(file)
        assert file.tell() == 4
        assert (source.filename, source.content_type, source.length) == ("a.png", "image/png", len(BYTES))
        assert [read(source), read(source)] == [BYTES, BYTES]
        file.seek(0, os.SEEK_END)
        assert open_source(file).length == 0


def test_memory_that_is_mapped_to_a_file(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(BYTES)
    with (tmp_path / "a").open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as mapped:
        source = open_source(mapped)  # type: ignore[arg-type]
        assert [read(source), read(source)] == [BYTES, BYTES]


def test_what_waits_is_not_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "fifo")
    with pytest.raises(InvalidArgumentError, match="is not a regular file"):
        open_source(tmp_path / "fifo")
    with pytest.raises(InvalidArgumentError, match="there is no file"):
        File.from_path(tmp_path / "fifo")


def test_a_pipe_can_be_read_once() -> None:
    reader, writer = os.pipe()
    thread = threading.Thread(target=lambda: (os.write(writer, b"hello"), os.close(writer)))
    with open(reader, "rb") as pipe:
        thread.start()
        source = open_source(pipe, Details(size=5))
        assert source.rewinds
        assert read(source) == b"hello"
        assert not source.rewinds
        with pytest.raises(SourceError, match="only once"):
            source.chunks()
        thread.join()


def test_an_iterator_can_be_read_once_and_what_makes_iterators_again() -> None:
    once, again = open_source(iter([PNG, b"b"]), Details(size=12)), open_source([PNG, b"b"], Details(size=12))
    assert (once.content_type, again.content_type) == ("image/png", "image/png")
    assert [read(once), once.rewinds] == [PNG + b"b", False]
    assert [read(again), read(again), again.rewinds] == [PNG + b"b", PNG + b"b", True]


@given(st.lists(st.binary(max_size=5), max_size=6), st.integers(0, 20))
def test_the_last_chunk_comes_only_if_the_length_is_right(chunks: list[bytes], length: int) -> None:
    content = b"".join(chunks)
    got: list[bytes] = []
    try:
        got.extend(exactly(iter(chunks), length))
    except SourceError:
        assert len(content) != length
        assert len(b"".join(got)) < max(1, length)
    else:
        assert (b"".join(got), len(content)) == (content, length)


@given(st.lists(st.binary(max_size=5), max_size=6), st.integers(0, 20), st.booleans())
async def test_the_same_of_async_iterators(chunks: list[bytes], length: int, named: bool) -> None:
    async def produce() -> AsyncIterator[bytes]:
        for chunk in chunks:
            yield chunk

    details = Details(size=length, filename="a.txt" if named else None)
    source = await open_async_source(produce(), details)
    content = b"".join(chunks)
    got: list[bytes] = []
    try:
        async for chunk in source.chunks():
            got.append(chunk)  # noqa: PERF401 some come before the error
    except SourceError:
        assert len(content) != length
        assert len(b"".join(got)) < max(1, length)
    else:
        assert (b"".join(got), len(content)) == (content, length)
    with pytest.raises(SourceError, match="only once"):
        await anext(source.chunks())


def test_chunks_that_are_not_bytes() -> None:
    for wrong in ("text", 7, None):
        with pytest.raises(SourceError, match="instead of bytes"):
            read(open_source(iter([b"x", wrong]), Details(size=2)))
    with pytest.raises(SourceError, match="str instead of bytes"):
        read(open_source(iter(["text"]), Details(size=4)))
    assert Meter(2).count(bytearray(b"ab")) == b"ab"


def test_errors_of_an_iterator_are_its_own() -> None:
    def broken() -> Iterator[bytes]:
        yield b"x"
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        read(open_source(broken(), Details(size=2, content_type="text/plain")))


@pytest.mark.parametrize("size", [None, -1, "5", 5.0, True])
def test_iterators_need_a_size(size: Any) -> None:
    for source in (iter([b"x"]), [b"x"]):
        with pytest.raises(InvalidArgumentError, match="how many bytes it has can't be seen"):
            open_source(source, Details(size=size))


def test_another_size_than_it_has() -> None:
    assert open_source(b"hello", Details(size=5)).length == 5
    with pytest.raises(InvalidArgumentError, match="size: it has 5 bytes, not 4"):
        open_source(b"hello", Details(size=4))


@pytest.mark.parametrize(
    ("source", "details", "expected"),
    [
        (PNG, {}, (None, "image/png")),
        (PNG, {"filename": "a.txt"}, ("a.txt", "text/plain")),
        (PNG, {"filename": "a.unknown"}, ("a.unknown", "image/png")),
        (PNG, {"filename": "a.txt", "content_type": "x/y"}, ("a.txt", "x/y")),
        (b"?", {"filename": "a.tar.gz"}, ("a.tar.gz", "application/gzip")),
        (b"?", {}, (None, "application/octet-stream")),
        ("data:,x", {}, (None, "text/plain")),
        ("data:image/gif,x", {"filename": "a.png"}, ("a.png", "image/gif")),
        (Base64("aGk=", filename="a.gif"), {}, ("a.gif", "image/gif")),
        (Base64("aGk=", content_type="x/y"), {"filename": "b"}, ("b", "x/y")),
        (File.from_bytes(b"x", filename="a.gif"), {}, ("a.gif", "image/gif")),
        (File.from_bytes(b"x", filename="a.gif"), {"filename": "b"}, ("b", "image/gif")),
        (File.from_data_uri("data:image/gif,x"), {}, (None, "image/gif")),
    ],
)
def test_names_and_types(source: Any, details: dict[str, str], expected: tuple[str, str]) -> None:
    opened = open_source(source, Details(**details))
    assert (opened.filename, opened.content_type) == expected


@pytest.mark.parametrize("kind", ["image/png\r\nX: y", "bild/größe", " image/png", "a\0b"])
def test_types_that_no_header_can_hold(kind: str) -> None:
    with pytest.raises(InvalidArgumentError, match="content_type: such as image/png is needed"):
        open_source(b"x", Details(content_type=kind))


def test_async_iterators_are_for_the_async_client() -> None:
    async def produce() -> AsyncIterator[bytes]:
        yield b"x"

    with pytest.raises(InvalidArgumentError, match="by AsyncInference only"):
        open_source(produce(), Details(size=1))


def test_files_of_the_server_are_there_already() -> None:
    with pytest.raises(InvalidArgumentError, match=r"on the server already, at 'https://x'"):
        open_source(File.from_dict({"uri": "https://x"}))
