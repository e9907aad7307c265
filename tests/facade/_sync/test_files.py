# Generated from tests/facade/_async/test_files.py, do not edit.
"""Uploads, from every kind of source."""

from __future__ import annotations

import base64
import hashlib
import io
from pathlib import Path
from typing import Any

import pytest

from inferencesh import (
    APIStatusError,
    Inference,
    LimitExceededError,
    Progress,
    ResponseDecodeError,
    SourceError,
)
from inferencesh.emulator import Emulator
from tests.facade import faults
from tests.facade._sync.conftest import Connect
from tests.facade.conftest import Serve

BYTES = bytes(range(256)) * 3000  # more than one chunk


def arrived(client: Inference, source: Any, **options: Any) -> tuple[str, dict[str, Any]]:
    """Upload, and let an app say what has come; with the record."""
    file = client.files.upload(source, **options)
    task = client.run(app="test/digest", input={"file": file.uri})
    return task.output["sha256"], (client.files.get(file.id)).to_dict()


def sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


@pytest.mark.parametrize("content", [b"", b"x", BYTES])
@pytest.mark.parametrize("kind", [bytes, bytearray, memoryview, io.BytesIO])
def test_bytes(client: Inference, kind: Any, content: bytes) -> None:
    digest, record = arrived(client, kind(content))
    assert digest == sha256(content)
    assert (record["size"], record["content_type"]) == (len(content), "application/octet-stream")


def test_a_path(client: Inference, tmp_path: Path) -> None:
    path = tmp_path / "phöto 1.png"
    path.write_bytes(BYTES)
    digest, record = arrived(client, path)
    assert digest == sha256(BYTES)
    assert (record["filename"], record["content_type"]) == ("phöto 1.png", "image/png")


def test_an_open_file_from_where_it_stands(client: Inference, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"header" + BYTES)
    with path.open("rb") as file:
        file.seek(6)
        digest, record = arrived(client, file)
        assert not file.closed
    assert digest == sha256(BYTES)
    assert (record["filename"], record["content_type"]) == ("a.txt", "text/plain")


@pytest.mark.parametrize(
    ("uri", "content", "content_type"),
    [
        ("data:,hello", b"hello", "text/plain"),
        ("data:,", b"", "text/plain"),
        ("data:text/html,a%20%3Cb%3E", b"a <b>", "text/html"),
        ("data:text/plain;charset=utf-8,h%C3%A9", "hé".encode(), "text/plain"),
        ("data:image/png;base64,aGVsbG8=", b"hello", "image/png"),
        ("data:image/png;base64,aGVsbG8", b"hello", "image/png"),
        ("data:image/png;name=a;base64,aGVs%62G8%3D", b"hello", "image/png"),
        ("data:;base64,-_-_", b"\xfb\xff\xbf", "text/plain"),
        ("data:;BASE64,aGVs\nbG8=", b"hello", "text/plain"),
        (f"data:image/png;base64,{base64.b64encode(BYTES).decode()}", BYTES, "image/png"),
    ],
)
def test_a_data_uri(client: Inference, uri: str, content: bytes, content_type: str) -> None:
    digest, record = arrived(client, uri)
    assert digest == sha256(content)
    assert record["content_type"] == content_type


def test_what_is_said_of_a_file_wins(client: Inference, emulator: Emulator, tmp_path: Path) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(b"x")
    file = client.files.upload(
        path, filename="b.gif", content_type="image/webp", path="in/b.gif", category="inputs"
    )
    record = file.to_dict()
    assert (record["filename"], record["content_type"]) == ("b.gif", "image/webp")
    assert (record["path"], record["category"]) == ("in/b.gif", "inputs")
    assert emulator.requests[0].body == {
        "files": [
            {"uri": "", "filename": "b.gif", "content_type": "image/webp", "size": 1, "path": "in/b.gif"}
        ],
        "category": "inputs",
    }


def test_the_first_bytes_give_the_type_if_no_name_does(client: Inference) -> None:
    file = client.files.upload(b"\x89PNG\r\n\x1a\n", filename="picture")
    assert (file.filename, file.content_type) == ("picture", "image/png")


@pytest.mark.parametrize("public", [True, False])
def test_public_is_passed_on(client: Inference, emulator: Emulator, public: bool) -> None:
    file = client.files.upload(b"x", public=public)
    assert emulator.requests[0].body["files"][0]["public"] is public
    assert file.visibility == ("public" if public else "private")


def test_progress_of_an_upload(client: Inference) -> None:
    seen: list[Progress] = []
    client.files.upload(BYTES, on_progress=seen.append)
    assert [progress.done for progress in seen] == [
        *range(131072, len(BYTES), 131072),
        len(BYTES),
        len(BYTES),
    ]
    assert [progress.files_done for progress in seen] == [0] * (len(seen) - 1) + [1]


def test_a_callback_that_raises_stops_an_upload(client: Inference, emulator: Emulator) -> None:
    def callback(_: Progress) -> None:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        client.files.upload(BYTES, on_progress=callback)
    assert (arrived(client, b"x"))[0] == sha256(b"x")  # the client goes on


def test_a_file_that_is_too_large_is_refused_before_its_bytes(client: Inference, emulator: Emulator) -> None:
    emulator.max_upload_bytes = 10
    try:
        with pytest.raises(LimitExceededError, match="a file may have 10 bytes, not 11"):
            client.files.upload(bytes(11))
    finally:
        emulator.max_upload_bytes = None
    assert [request.method for request in emulator.requests] == ["POST"]


def test_a_name_gives_the_type(client: Inference) -> None:
    file = client.files.upload(b"x", filename="a.json")
    assert (file.filename, file.content_type) == ("a.json", "application/json")


def test_the_bytes_go_without_the_key(client: Inference, emulator: Emulator) -> None:
    client.files.upload(b"hello", content_type="text/plain")
    created, put = emulator.requests
    assert (created.method, created.path, put.method) == ("POST", "/files", "PUT")
    assert "authorization" in created.headers
    assert "authorization" not in put.headers
    assert (put.headers["content-type"], put.headers["content-length"]) == ("text/plain", "5")


def test_headers_of_the_client_do_not_go_to_the_storage(
    url: str, emulator: Emulator, connect: Connect
) -> None:
    headers = {"X-Team-ID": "team-1", "Cookie": "c=1"}
    client = connect(url, default_headers=headers)
    client.files.upload(b"x")
    assert {"x-team-id", "cookie"}.isdisjoint(emulator.requests[1].headers)


def storage(*answers: faults.Answer) -> faults.Answer:
    """A server whose upload URL answers in turn."""
    put = faults.script(*answers)

    def answer(connection: Any, received: Any) -> None:
        upload_url = f"http://{received.headers['host']}/put?signature=s1gned"
        record = faults.data([{"id": "f1", "upload_url": upload_url, "uri": "u"}])
        (put if received.method == "PUT" else record)(connection, received)

    return answer


@pytest.mark.usefixtures("no_pauses")
@pytest.mark.parametrize("fault", [faults.cut, faults.problem(500, "x"), faults.problem(503, "x")])
def test_an_upload_is_repeated_from_its_beginning(
    serve: Serve, fault: faults.Answer, connect: Connect
) -> None:
    server = serve(storage(fault, fault, faults.reply(b"")))
    file = io.BytesIO(b"skipped" + BYTES)
    file.seek(7)
    client = connect(server.url)
    assert (client.files.upload(file)).uri == "u"
    assert [request.method for request in server.requests] == ["POST", "PUT", "PUT", "PUT"]
    assert {request.body for request in server.requests[1:]} == {BYTES}


def test_a_storage_that_refuses(serve: Serve, connect: Connect) -> None:
    server = serve(storage(faults.reply("<Error>expired</Error>", 403, content_type="application/xml")))
    client = connect(server.url)
    with pytest.raises(APIStatusError, match="403: <Error>expired") as caught:
        client.files.upload(b"x")
    assert "s1gned" not in f"{caught.value!s}{vars(caught.value)}"


def test_a_file_that_was_not_read_stays_where_it_stood(connect: Connect, serve: Serve) -> None:
    server = serve(faults.problem(402, "payment_required"))
    file = io.BytesIO(b"content")
    file.seek(3)
    with pytest.raises(APIStatusError):
        connect(server.url).files.upload(file)
    assert file.tell() == 3


@pytest.mark.parametrize("records", [[], [{"id": "f1"}], [{"id": "f1", "upload_url": ""}], [{}, {}]])
def test_an_answer_without_an_address_for_the_bytes(
    serve: Serve, records: list[Any], connect: Connect
) -> None:
    server = serve(faults.data(records))
    client = connect(server.url)
    with pytest.raises(ResponseDecodeError, match="upload_url was expected"):
        client.files.upload(b"x")
    assert len(server.requests) == 1


def test_a_file_that_shrinks_while_it_is_read(serve: Serve, tmp_path: Path, connect: Connect) -> None:
    path = tmp_path / "log.txt"
    path.write_bytes(BYTES)

    def shrink(connection: Any, received: Any) -> None:
        path.write_bytes(b"short")
        storage(faults.reply(b""))(connection, received)

    server = serve(shrink)
    client = connect(server.url)
    with pytest.raises(SourceError, match="changed while it was read"):
        client.files.upload(path)


def test_files_are_listed_and_deleted(client: Inference) -> None:
    files = [client.files.upload(b"x", filename=f"{number}.txt") for number in range(3)]
    assert {item.filename for item in client.files.list(limit=2)} == {"0.txt", "1.txt", "2.txt"}
    client.files.delete(files[0].id)
    assert len([item.id for item in client.files.list()]) == 2
