"""Files: registration, signed uploads, public downloads."""

from __future__ import annotations

import hashlib
import os
import socket
import time
from urllib.parse import urlsplit

import httpx
import pytest

from inferencesh.emulator import Context

from .conftest import KEY

PDF = {"Content-Type": "application/pdf"}


def register(client, **fields):
    entry = {"uri": "", "filename": "a b/ü.pdf", "content_type": "application/pdf", "size": 5} | fields
    return client.data("POST", "/files", {"files": [entry]})[0]


def upload(file, content=b"12345", headers=PDF):
    return httpx.put(file["upload_url"], content=content, headers=headers)


def test_upload_and_download(client):
    file = register(client)
    assert httpx.get(file["uri"]).status_code == 404
    assert upload(file).status_code == 200
    answer = httpx.get(file["uri"])
    assert (answer.content, answer.headers["content-type"]) == (b"12345", "application/pdf")
    head = httpx.head(file["uri"])
    assert (head.content, head.headers["content-length"]) == (b"", "5")
    part = httpx.get(file["uri"], headers={"Range": "bytes=1-2"})
    assert (part.status_code, part.content, part.headers["content-range"]) == (206, b"23", "bytes 1-2/5")


def test_records_come_in_the_order_of_the_request(client):
    files = client.data("POST", "/files", {"category": "avatars", "files": [
        {"uri": "", "filename": "1"}, {"uri": "", "filename": "2", "path": "some/where"},
    ]})  # fmt: skip
    assert [(file["filename"], file["category"]) for file in files] == [("1", "avatars"), ("2", "avatars")]
    assert files[1]["path"] == "some/where"
    assert client.data("GET", f"/files/{files[0]['id']}") == files[0]


def test_what_was_not_declared_is_taken_from_the_upload(client):
    file = register(client, content_type=None, size=None)
    assert (file["content_type"], file["size"]) == ("application/octet-stream", 0)
    assert upload(file, b"12", {"Content-Type": "text/plain"}).status_code == 200
    stored = client.data("GET", f"/files/{file['id']}")
    assert (stored["content_type"], stored["size"]) == ("text/plain", 2)


def test_a_large_file_arrives_whole(client):
    content = os.urandom(3_000_000)
    file = register(client, size=len(content))
    assert upload(file, content).status_code == 200
    assert hashlib.sha256(httpx.get(file["uri"]).content).digest() == hashlib.sha256(content).digest()


@pytest.mark.parametrize("content", [b"1234", b"123456", b""])
def test_another_size_is_refused(client, problem, content):
    file = register(client)
    assert problem(upload(file, content)) == (400, "invalid_request")
    assert httpx.get(file["uri"]).status_code == 404


def test_another_type_is_refused(client, problem):
    assert problem(upload(register(client), headers={"Content-Type": "text/plain"})) == (403, "forbidden")


def test_a_key_beside_the_signature_is_refused(client, problem):
    headers = PDF | {"Authorization": f"Bearer {KEY}"}
    assert problem(upload(register(client), headers=headers)) == (400, "invalid_request")


@pytest.mark.parametrize("change", [("signature=", "signature=0"), ("expires=", "expires=1"), ("?", "?x=")])
def test_a_changed_url_is_refused(client, problem, change):
    file = register(client)
    file["upload_url"] = file["upload_url"].replace(*change)
    assert problem(upload(file)) == (403, "forbidden")


def test_a_url_is_good_for_an_hour(client, problem, clock):
    file = register(client)
    clock.advance(59 * 60)
    assert upload(file).status_code == 200
    clock.advance(2 * 60)
    assert problem(upload(file)) == (403, "forbidden")
    assert httpx.get(file["uri"]).content == b"12345"


def test_a_signature_is_good_for_one_file(client, problem):
    mine, other = register(client), register(client)
    query = other["upload_url"].partition("?")[2]
    mine["upload_url"] = mine["upload_url"].partition("?")[0] + "?" + query
    assert problem(upload(mine)) == (403, "forbidden")


def test_too_large_an_upload_is_refused_before_its_end(client):
    url = urlsplit(register(client)["upload_url"])
    head = f"PUT {url.path}?{url.query} HTTP/1.1\r\nHost: x\r\nContent-Type: application/pdf\r\n"
    with socket.create_connection((url.hostname, url.port), timeout=5) as connection:
        connection.sendall(f"{head}Content-Length: 1000000\r\n\r\n123456".encode())
        assert connection.recv(1000).startswith(b"HTTP/1.1 400 ")


def test_an_upload_that_breaks_off_changes_nothing(client, emulator, caplog):
    file = register(client)
    upload(file)
    url = urlsplit(file["upload_url"])
    head = f"PUT {url.path}?{url.query} HTTP/1.1\r\nHost: x\r\nContent-Type: application/pdf\r\n"
    with socket.create_connection((url.hostname, url.port)) as connection:
        connection.sendall(f"{head}Content-Length: 5\r\n\r\n543".encode())
    folder = emulator._state.files.folder
    deadline = time.monotonic() + 5
    while len(emulator.requests) < 3 or len(list(folder.iterdir())) > 1:
        assert time.monotonic() < deadline
        time.sleep(0.01)
    assert httpx.get(file["uri"]).content == b"12345"
    assert caplog.text == ""


def test_a_deleted_file_is_gone_everywhere(client, emulator, problem):
    file = register(client)
    upload(file)
    path = emulator._state.files.get(file["id"]).path
    assert client.data("DELETE", f"/files/{file['id']}") is None
    assert not path.exists()
    assert problem(client.get(f"/files/{file['id']}")) == (404, "not_found")
    assert problem(client.delete(f"/files/{file['id']}")) == (404, "not_found")
    assert problem(httpx.get(file["uri"])) == (404, "not_found")
    assert problem(upload(file)) == (404, "not_found")
    assert client.data("POST", "/files/list")["items"] == []


def test_apps_read_uploaded_files(emulator, client):
    @emulator.app("demo/read")
    def read(input, context: Context):
        return context.file(input).path.read_text()

    file = register(client)
    assert "no uploaded file" in client.finished("demo/read", file["uri"])["error"]
    upload(file)
    assert client.finished("demo/read", file["uri"])["output"] == "12345"


def test_files_can_go_with_their_task(emulator, client):
    emulator.app("demo/echo")(lambda value: {"result": value["files"][1]})
    files = [register(client) for _ in range(3)]
    task = client.finished("demo/echo", {"files": [file["uri"] for file in files[:2]]})
    client.data("DELETE", f"/tasks/{task['id']}?files=true")
    assert [file["id"] for file in emulator.files] == [files[2]["id"]]


def test_files_stay_when_their_task_goes(emulator, client):
    emulator.app("demo/echo")(lambda value: value)
    file = register(client)
    task = client.finished("demo/echo", file["uri"])
    client.data("DELETE", f"/tasks/{task['id']}?files=false")
    assert len(emulator.files) == 1


@pytest.mark.parametrize("length", [4, 6])
def test_another_length_is_refused_before_the_body(client, length):
    file = register(client)
    url = urlsplit(file["upload_url"])
    head = f"PUT {url.path}?{url.query} HTTP/1.1\r\nHost: x\r\nContent-Type: application/pdf\r\n"
    with socket.create_connection((url.hostname, url.port), timeout=5) as connection:
        connection.sendall(f"{head}Content-Length: {length}\r\n\r\n".encode())
        assert connection.recv(1000).startswith(b"HTTP/1.1 400 ")
    assert upload(file).status_code == 200


def test_a_file_that_is_too_large_for_the_plan(client, emulator, problem):
    emulator.max_upload_bytes = 5
    entry = {"uri": "", "filename": "a", "size": 6}
    answer = client.post("/files", json={"files": [entry]})
    assert problem(answer) == (402, "limit_exceeded")
    assert answer.json()["meta"]["resource"] == "storage_mb"
    assert upload(register(client)).status_code == 200
    assert len(emulator.files) == 1


def test_who_may_see_a_file(client):
    assert register(client)["visibility"] == "private"
    assert register(client, public=False)["visibility"] == "private"
    assert register(client, public=True)["visibility"] == "public"


@pytest.mark.parametrize(
    ("name", "given", "content_type"),
    [("a.png", None, "image/png"), ("a.png", "x/y", "x/y"), ("a", None, "application/octet-stream")],
)
def test_a_file_that_an_app_makes(client, emulator, name, given, content_type):
    @emulator.app("test/draw")
    def draw(input, context: Context):
        return {"image": context.save_file(b"12345", name, given)}

    task = client.finished("test/draw")
    answer = httpx.get(task["output"]["image"])
    assert (answer.content, answer.headers["content-type"]) == (b"12345", content_type)
    listed = client.data("GET", f"/tasks/{task['id']}/files?role=output")
    assert [(file["filename"], file["size"], file["role"]) for file in listed] == [(name, 5, "output")]


def test_parts_of_a_file_that_is_still_the_same(client):
    file = register(client)
    upload(file)
    tag = httpx.get(file["uri"]).headers["etag"]
    part = httpx.get(file["uri"], headers={"Range": "bytes=3-", "If-Range": tag})
    assert (part.status_code, part.content, part.headers["content-range"]) == (206, b"45", "bytes 3-4/5")
    whole = httpx.get(file["uri"], headers={"Range": "bytes=3-", "If-Range": '"another"'})
    assert (whole.status_code, whole.content) == (200, b"12345")
    assert httpx.get(file["uri"], headers={"Range": "bytes=5-"}).status_code == 416
