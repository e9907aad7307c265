"""Downloads: resumed, whole or not there, and never outside of the folder."""

from __future__ import annotations

import asyncio  # async only
import io
import re
from pathlib import Path
from typing import Any

import pytest

from inferencesh import (
    APIConnectionError,
    APIStatusError,
    AsyncInference,
    DownloadError,
    File,
    InvalidArgumentError,
    NotFoundError,
    Progress,
    ServerError,
)
from inferencesh.emulator import Emulator
from inferencesh.emulator.faults import Cut, Fault, Redirect, Reset, Stall, Status, TruncatedBody
from tests.core.test_filenames import HOSTILE
from tests.facade import faults
from tests.facade._async.conftest import Connect
from tests.facade.apps import KEY
from tests.facade.conftest import Serve
from tests.transport.servers import Connection, Received

BYTES = bytes(range(256)) * 5000  # more than is written at once


async def kept(client: AsyncInference, content: bytes = BYTES, **options: Any) -> File:
    """A file on the server."""
    return await client.files.upload(content, **{"filename": "cat.png", **options})


def ranges(emulator: Emulator) -> list[str | None]:
    """The ranges that were asked for."""
    downloads = [request for request in emulator.requests if request.path.startswith("/cdn")]
    return [request.headers.get("range") for request in downloads]


def everything_in(folder: Path) -> list[Path]:
    return sorted(folder.rglob("*"))


async def test_to_a_folder_a_path_and_a_file(client: AsyncInference, tmp_path: Path) -> None:
    file = await kept(client)
    for target in (file, file.uri, file.to_dict(), {"uri": file.uri, "width": 3}, f"inf://files/{file.id}"):
        path = await client.files.download(target, to=tmp_path / "out" / "x.png")
        assert (path, path.read_bytes()) == (tmp_path / "out" / "x.png", BYTES)
    assert await client.files.download(file, tmp_path) == tmp_path / "cat.png"
    assert await client.files.download(file, str(tmp_path)) == tmp_path / "cat-2.png"
    memory = io.BytesIO()
    assert await client.files.download(file, memory) == len(BYTES)
    assert memory.getvalue() == BYTES
    assert await client.files.read(file) == BYTES


async def test_to_the_working_directory(
    client: AsyncInference, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert await client.files.download(await kept(client)) == tmp_path / "cat.png"


@pytest.mark.parametrize("content", [b"", b"x"])
async def test_small_ones(client: AsyncInference, tmp_path: Path, content: bytes) -> None:
    file = await kept(client, content)
    assert (await client.files.download(file, tmp_path)).read_bytes() == content
    assert await client.files.read(file) == content


async def test_progress(client: AsyncInference, tmp_path: Path) -> None:
    seen: list[Progress] = []
    await client.files.download(await kept(client), tmp_path, on_progress=seen.append)
    done = [progress.done for progress in seen]
    assert (done, done[-1]) == (sorted(done), len(BYTES))
    assert {progress.total for progress in seen} == {len(BYTES)}
    assert [progress.files_done for progress in seen] == [*[0] * (len(seen) - 1), 1]


async def test_reading_has_a_limit(client: AsyncInference) -> None:
    file = await kept(client)
    with pytest.raises(DownloadError, match="more than 1000 bytes"):
        await client.files.read(file, limit=1000)


@pytest.mark.usefixtures("no_pauses")
@pytest.mark.parametrize("then", ["reset", "close", "silence"])
@pytest.mark.parametrize("to_memory", [True, False])
async def test_a_cut_download_goes_on_where_it_was(
    connect: Connect, url: str, emulator: Emulator, tmp_path: Path, then: Any, to_memory: bool
) -> None:
    client = connect(url, timeout=0.2)
    file = await kept(client)
    emulator.faults.add("storage_download", Cut(after_bytes=300_000, then=then), times=3)
    if to_memory:
        assert await client.files.read(file) == BYTES
    else:
        assert (await client.files.download(file, tmp_path)).read_bytes() == BYTES
    assert len(ranges(emulator)) == 4
    assert ranges(emulator)[0] is None
    assert all(re.fullmatch(r"bytes=\d+-", str(asked)) for asked in ranges(emulator)[1:])


@pytest.mark.usefixtures("no_pauses")
@pytest.mark.parametrize(
    "fault", [Reset(), Status(503), Status(500, problem=False), TruncatedBody(), Stall(), Cut(after_bytes=0)]
)
async def test_faults_that_pass(
    connect: Connect, url: str, emulator: Emulator, tmp_path: Path, fault: Fault
) -> None:
    client = connect(url, timeout=0.2)
    file = await kept(client)
    emulator.faults.add("storage_download", fault, times=2)
    assert (await client.files.download(file, tmp_path)).read_bytes() == BYTES


@pytest.mark.usefixtures("no_pauses")
@pytest.mark.parametrize(
    ("fault", "error"),
    [
        (Reset(), APIConnectionError),
        (Status(503), ServerError),
        (Status(404), NotFoundError),
        (Cut(after_bytes=0), APIConnectionError),
        (Cut(after_bytes=0, then="end"), APIConnectionError),
        (Stall(), APIConnectionError),
    ],
)
async def test_nothing_is_left_of_what_fails(
    connect: Connect, url: str, emulator: Emulator, tmp_path: Path, fault: Fault, error: type[Exception]
) -> None:
    client = connect(url, timeout=0.1)
    file = await kept(client)
    (tmp_path / "old.png").write_bytes(b"old")
    emulator.faults.add("storage_download", fault)
    with pytest.raises(error):
        await client.files.download(file, tmp_path / "old.png")
    assert everything_in(tmp_path) == [tmp_path / "old.png"]
    assert (tmp_path / "old.png").read_bytes() == b"old"


def parts(content: bytes, *, cut_at: int, etag: str = '"1"', honest: bool = True) -> faults.Answer:
    """A server that breaks off once, and then answers as it likes."""
    first = True

    def answer(connection: Connection, received: Received) -> None:
        nonlocal first
        head = f"HTTP/1.1 200 OK\r\ncontent-length: {len(content)}\r\netag: {etag}\r\n\r\n".encode()
        if first:
            first = False
            connection.send(head + content[:cut_at])
            connection.close()
        elif "range" in received.headers and not honest:
            connection.respond(content[cut_at + 1 :], 206, content_range=f"bytes {cut_at + 1}-9/10")
        elif "range" in received.headers:
            connection.respond(b"", 416)
        else:
            connection.respond(content, etag=etag)

    return answer


@pytest.mark.usefixtures("no_pauses")
async def test_a_server_without_ranges(serve: Serve, connect: Connect, tmp_path: Path) -> None:
    for etag in ('"1"', 'W/"1"'):
        server = serve(parts(b"0123456789", cut_at=4, etag=etag))
        path = await connect(server.url).files.download(f"{server.url}/a.txt", tmp_path / "a.txt")
        assert path.read_bytes() == b"0123456789"


@pytest.mark.usefixtures("no_pauses")
async def test_a_server_that_gives_another_part(serve: Serve, connect: Connect, tmp_path: Path) -> None:
    server = serve(parts(b"0123456789", cut_at=4, honest=False))
    with pytest.raises(DownloadError, match="bytes from 4 on were asked for; 'bytes 5-9/10' came"):
        await connect(server.url).files.download(f"{server.url}/a.txt", tmp_path)
    assert everything_in(tmp_path) == []


@pytest.mark.usefixtures("no_pauses")
async def test_a_file_that_is_another_one_now(serve: Serve, connect: Connect, tmp_path: Path) -> None:
    """`If-Range` makes the server send all of the new one."""
    old, new = b"old old old", b"new"
    content = [old, new]

    def answer(connection: Connection, received: Received) -> None:
        if len(content) == 2:
            content.pop(0)
            connection.send(b'HTTP/1.1 200 OK\r\ncontent-length: 11\r\netag: "1"\r\n\r\nold')
            connection.close()
        else:
            assert received.headers["if-range"] == '"1"'
            connection.respond(new, etag='"2"')

    server = serve(answer)
    path = await connect(server.url).files.download(f"{server.url}/a.txt", tmp_path)
    assert path.read_bytes() == b"new"


@pytest.mark.usefixtures("no_pauses")
async def test_an_answer_that_only_looks_complete(
    client: AsyncInference, emulator: Emulator, tmp_path: Path
) -> None:
    """The record tells that something is missing, and the rest is asked for."""
    file = await kept(client)
    emulator.faults.add("storage_download", Cut(after_bytes=100_000, then="end"), times=1)
    assert (await client.files.download(await client.files.get(file.id), tmp_path)).read_bytes() == BYTES
    assert ranges(emulator) == [None, "bytes=100000-"]


@pytest.mark.usefixtures("no_pauses")
async def test_failures_are_counted_in_a_row(
    client: AsyncInference, emulator: Emulator, tmp_path: Path
) -> None:
    file = await kept(client)
    emulator.faults.add("storage_download", Cut(after_bytes=200_000), times=6)
    assert (await client.files.download(file, tmp_path)).read_bytes() == BYTES


@pytest.mark.parametrize(("name", "safe"), HOSTILE)
async def test_a_folder_is_never_left(
    serve: Serve, connect: Connect, tmp_path: Path, name: str | None, safe: str
) -> None:
    folder = tmp_path / "in" / "here"
    folder.mkdir(parents=True)
    server = serve(faults.reply(b"x"))
    record = {"uri": f"{server.url}/", "filename": name}
    path = await connect(server.url).files.download(record, folder)
    assert path == folder / safe
    assert everything_in(tmp_path) == [tmp_path / "in", folder, path]


@pytest.mark.parametrize(
    ("target", "disposition", "safe"),
    [
        ("/..%2f..%2fetc%2fpasswd", "", "passwd"),
        ("/%2e%2e", "", "file"),
        ("/a/b/", "", "file"),
        ("/x", 'attachment; filename="/etc/passwd"', "passwd"),
        ("/x", "attachment; filename*=UTF-8''..%2F..%2Fpasswd%00", "passwd"),
        ("/x", f'attachment; filename="{"y" * 5000}.png"', f"{'y' * 196}.png"),
    ],
)
async def test_names_of_addresses_and_headers(
    serve: Serve, connect: Connect, tmp_path: Path, target: str, disposition: str, safe: str
) -> None:
    server = serve(faults.reply(b"x", content_disposition=disposition))
    path = await connect(server.url).files.download(f"{server.url}{target}", tmp_path)
    assert everything_in(tmp_path) == [path] == [tmp_path / safe]


async def test_links_in_the_folder_are_not_followed(client: AsyncInference, tmp_path: Path) -> None:
    outside, folder = tmp_path / "outside", tmp_path / "folder"
    folder.mkdir()
    outside.write_bytes(b"precious")
    (folder / "cat.png").symlink_to(outside)
    file = await kept(client)
    assert await client.files.download(file, folder) == folder / "cat-2.png"
    await client.files.download(file, folder / "cat.png")
    assert not (folder / "cat.png").is_symlink()
    assert outside.read_bytes() == b"precious"


async def test_the_key_goes_to_the_api_alone(serve: Serve, connect: Connect, tmp_path: Path) -> None:
    api, other = serve(faults.reply(b"x")), serve(faults.reply(b"x"))
    client = connect(api.url, default_headers={"X-Team-ID": "t", "Cookie": "c=1"})
    for url in (f"{api.url}/a", f"{other.url}/b"):
        await client.files.download(url, tmp_path)
    assert api.requests[0].headers["authorization"] == f"Bearer {KEY}"
    for request in other.requests:
        assert {"authorization", "x-team-id", "cookie"}.isdisjoint(request.headers)
        assert KEY not in str(request)


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
async def test_the_key_does_not_go_along_to_another_host(
    serve: Serve, connect: Connect, tmp_path: Path, status: int
) -> None:
    other = serve(faults.reply(b"hello"))
    api = serve(faults.reply(b"", status, location=f"{other.url}/b"))
    path = await connect(api.url, default_headers={"X-Team-ID": "t"}).files.download(f"{api.url}/a", tmp_path)
    assert path.read_bytes() == b"hello"
    assert "authorization" in api.requests[0].headers
    assert {"authorization", "x-team-id"}.isdisjoint(other.requests[0].headers)


async def test_a_key_function_is_not_asked_for_other_hosts(
    serve: Serve, connect: Connect, tmp_path: Path
) -> None:
    def key() -> str:
        raise AssertionError("nobody needs it")

    other = serve(faults.reply(b"x"))
    client = connect("https://api.invalid", api_key=key)
    assert (await client.files.download(f"{other.url}/a", tmp_path)).read_bytes() == b"x"


async def test_circles_end(client: AsyncInference, emulator: Emulator, tmp_path: Path) -> None:
    file = await kept(client)
    emulator.faults.add("storage_download", Redirect(302))
    with pytest.raises(APIStatusError, match="302"):
        await client.files.download(file, tmp_path)
    assert everything_in(tmp_path) == []


async def test_arguments(client: AsyncInference, emulator: Emulator, tmp_path: Path) -> None:
    calls: list[tuple[dict[str, Any], str]] = [
        ({"file": "cat.png"}, "file"),
        ({"file": {"no": "uri"}}, "file"),
        ({"file": File.from_bytes(b"x")}, "file"),
        ({"file": "https://a/b", "to": 7}, "to"),
        ({"file": "https://a/b", "to": io.StringIO()}, "to"),
        ({"file": "https://a/b", "to": "/dev/null/x"}, "to"),
        ({"file": "https://a/b", "to": tmp_path, "on_progress": 7}, "on_progress"),
    ]
    for arguments, argument in calls:
        with pytest.raises(InvalidArgumentError) as caught:
            await client.files.download(**arguments)
        assert caught.value.argument == argument
    assert (emulator.requests, everything_in(tmp_path)) == ([], [])


# async only: begin
async def test_a_download_that_is_cancelled_leaves_nothing(
    client: AsyncInference, emulator: Emulator, tmp_path: Path
) -> None:
    file = await kept(client)
    emulator.faults.add("storage_download", Cut(after_bytes=300_000, then="silence"))
    download = asyncio.create_task(client.files.download(file, tmp_path))
    while not ranges(emulator):  # noqa: ASYNC110
        await asyncio.sleep(0.01)
    download.cancel()
    with pytest.raises(asyncio.CancelledError):
        await download
    assert everything_in(tmp_path) == []
    emulator.faults.clear()
    assert await client.files.read(file) == BYTES  # the client goes on


async def test_an_upload_that_is_cancelled(client: AsyncInference, emulator: Emulator) -> None:
    emulator.faults.add("storage_upload", Stall())
    upload = asyncio.create_task(client.files.upload(BYTES))
    while len(emulator.requests) < 2:  # noqa: ASYNC110
        await asyncio.sleep(0.01)
    upload.cancel()
    with pytest.raises(asyncio.CancelledError):
        await upload
    emulator.faults.clear()
    assert await client.files.read(await kept(client)) == BYTES


# async only: end
async def test_a_callback_that_raises_stops_it(client: AsyncInference, tmp_path: Path) -> None:
    def callback(_: Progress) -> None:
        raise ZeroDivisionError

    file = await kept(client)
    with pytest.raises(ZeroDivisionError):
        await client.files.download(file, tmp_path, on_progress=callback)
    assert everything_in(tmp_path) == []
    assert await client.files.read(file) == BYTES  # the client goes on
