# Generated from tests/facade/_async/test_refusals.py, do not edit.
"""Arguments that can't be right are refused with a clear error, and nothing is sent."""

from __future__ import annotations

import datetime
import io
import re
from pathlib import Path
from typing import Any

import pytest

from inferencesh import Inference, InvalidArgumentError
from inferencesh.emulator import Emulator

CYCLE: dict[str, Any] = {}
CYCLE["self"] = CYCLE

RUNS: list[tuple[dict[str, Any], str, str]] = [
    ({}, "app", "is needed"),
    ({"app": None}, "app", "is needed"),
    ({"app": ""}, "app", "text without spaces around it is needed; got ''"),
    ({"app": "  "}, "app", "text without spaces"),
    ({"app": " a/b"}, "app", "text without spaces"),
    ({"app": 7}, "app", "got 7"),
    ({"app": b"a/b"}, "app", "got b'a/b'"),
    ({"app": "a/b", "inputs": {}}, "inputs", "did you mean 'input'?"),
    ({"app": "a/b", "max_tokens": 5}, "max_tokens", "Allowed: app, input, setup, function"),
    ({"app": "a/b", "tiemout": 5}, "tiemout", "did you mean 'timeout'?"),
    ({"app": "a/b", "workers": "w1"}, "workers", "a list of ids of workers is needed; got 'w1'"),
    ({"app": "a/b", "workers": [1]}, "workers", "got [1]"),
    ({"app": "a/b", "run_at": "tomorrow"}, "run_at", "with a time zone is needed"),
    ({"app": "a/b", "run_at": "2030-01-31T12:00:00"}, "run_at", "got '2030-01-31T12:00:00'"),
    ({"app": "a/b", "run_at": datetime.date(2030, 1, 31)}, "run_at", "got datetime.date(2030, 1, 31)"),
    ({"app": "a/b", "function": ""}, "function", "got ''"),
    ({"app": "a/b", "session": ""}, "session", "got ''"),
    ({"app": "a/b", "webhook": 1}, "webhook", "got 1"),
    ({"app": "a/b", "session_timeout": 60}, "session_timeout", 'goes with session="new" alone'),
    ({"app": "a/b", "session": "01k", "session_timeout": 60}, "session_timeout", "session is '01k'"),
    *(
        ({"app": "a/b", "session": "new", "session_timeout": seconds}, "session_timeout", "from 1 to 3600")
        for seconds in (0, -1, 3601, 1.5, "60", True)
    ),
    ({"app": "a/b", "setup": {"a": [1, {"b": b"x"}]}}, "setup.a[1].b", "bytes can't be sent as JSON"),
    ({"app": "a/b", "input": float("nan")}, "input", "nan has no form in JSON"),
    ({"app": "a/b", "input": {1: 2}}, "input", "keys are strings"),
    ({"app": "a/b", "input": CYCLE}, "input.self", "contains itself"),
    ({"app": "a/b", "input": {"path": Path("no/such")}}, "input.path", "there is no file 'no/such'"),
    ({"app": "a/b", "input": ["\udc80"]}, "input[0]", "not valid Unicode"),
    ({"app": "a/b", "setup": {"a": {1}}}, "setup.a", "set can't be sent"),
    ({"app": "a/b", "metadata": {"a": object()}}, "metadata.a", "object can't be sent"),
    ({"app": "a/b", "run_at": datetime.datetime(2026, 1, 1)}, "run_at", "no time zone"),
]


@pytest.mark.parametrize(("fields", "argument", "problem"), RUNS)
def test_runs(
    client: Inference, emulator: Emulator, fields: dict[str, Any], argument: str, problem: str
) -> None:
    for arguments, keywords in (((), fields), ((fields,), {})):
        with pytest.raises(InvalidArgumentError, match=re.escape(problem)) as caught:
            client.run(*arguments, **keywords)
        assert caught.value.argument == argument
        assert str(caught.value).startswith(f"{argument}: ")
    assert emulator.requests == []


@pytest.mark.parametrize("how", [{"stream": True}, {"wait": False}])
def test_updates_that_nobody_would_get(client: Inference, emulator: Emulator, how: dict[str, Any]) -> None:
    with pytest.raises(InvalidArgumentError, match="on_update: is called while waiting"):
        client.run(app="a/b", on_update=print, **how)
    assert emulator.requests == []


@pytest.mark.parametrize("argument", ["timeout", "queue_timeout", "poll_interval"])
def test_waits_that_would_be_ignored(client: Inference, emulator: Emulator, argument: str) -> None:
    untyped: Any = client
    with pytest.raises(InvalidArgumentError, match=f"{argument}: is about waiting: leave out wait=False"):
        client.run(app="a/b", wait=False, **{argument: 5})
    for submit in (untyped.tasks.submit, untyped.run):
        with pytest.raises(InvalidArgumentError, match=f"{argument}: is about waiting, no field of a run"):
            submit({"app": "a/b", argument: 5})
    handle = untyped.tasks.handle("t1")
    with pytest.raises(InvalidArgumentError, match=r"tiemout: is not a way to wait\. Allowed: on_delta"):
        handle.wait(tiemout=5)
    with pytest.raises(InvalidArgumentError, match=r"on_log: is not a way to wait\. Allowed: on_timeout"):
        handle.updates(on_log=print)
    assert emulator.requests == []


def test_a_mapping_and_keywords(client: Inference, emulator: Emulator) -> None:
    untyped: Any = client
    with pytest.raises(InvalidArgumentError, match="not both: input"):
        untyped.run({"app": "a/b"}, input={})
    for params in ("a/b", [("app", "a/b")], 7):
        with pytest.raises(InvalidArgumentError, match="give keywords, or one mapping"):
            untyped.run(params)
    assert emulator.requests == []


URIS = [
    ("data:", "a data URI has the form"),
    ("data:text/plain", "a data URI has the form"),
    ("data:text/plain;base64", "a data URI has the form"),
    ("data:;base64,abcde", "no valid base64"),
    ("data:;base64,ab*d", "no valid base64"),
    ("data:;base64,é", "no valid base64"),
    ("photo.jpg", "not taken for a path or for base64; got 'photo.jpg'. Give Path(…), Base64(…)"),
    ("/etc/hostname", "not taken for a path"),
    ("https://example.com/x.png", "is an address already: it can stand in an input as it is"),
    ("", "not taken for a path"),
]


@pytest.mark.parametrize(("uri", "problem"), URIS)
def test_texts_that_are_no_data_uri(client: Inference, emulator: Emulator, uri: str, problem: str) -> None:
    check_upload_refused(client, uri, problem)
    assert emulator.requests == []


def test_a_long_text_is_not_repeated_in_the_error(client: Inference) -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        client.files.upload("x" * 10_000)
    assert len(str(caught.value)) < 300


def test_paths_that_are_no_file(client: Inference, emulator: Emulator, tmp_path: Path) -> None:
    check_upload_refused(client, tmp_path / "nothing.txt", "there is no file")
    check_upload_refused(client, tmp_path, "is not a regular file")
    assert emulator.requests == []


class Pipe(io.BytesIO):
    def seekable(self) -> bool:
        return False


@pytest.mark.parametrize(
    ("source", "problem"),
    [
        (io.StringIO("text"), 'open it with mode "rb"'),
        (Pipe(b"x"), "say it, as in upload(…, size=…); got None"),
        (iter([b"x"]), "say it, as in upload(…, size=…); got None"),
        ([b"x"], "say it, as in upload(…, size=…); got None"),
        (None, "a data: URI is needed; got NoneType"),
        (7, "is needed; got int"),
        ({"a": 1}, "is needed; got dict"),
    ],
)
def test_what_is_no_source(client: Inference, emulator: Emulator, source: Any, problem: str) -> None:
    check_upload_refused(client, source, problem)
    assert emulator.requests == []


def test_a_file_open_as_text(client: Inference, emulator: Emulator, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("hello")
    with path.open() as file:
        check_upload_refused(client, file, 'open it with mode "rb"')
    with path.open("rb") as closed:
        pass
    check_upload_refused(client, closed, "is closed")
    assert emulator.requests == []


def check_upload_refused(client: Inference, source: Any, problem: str) -> None:
    with pytest.raises(InvalidArgumentError, match=re.escape(problem)) as caught:
        client.files.upload(source)
    assert caught.value.argument == "source"


@pytest.mark.parametrize("value", ["", ".", "..", None, 7])
def test_ids(client: Inference, emulator: Emulator, value: Any) -> None:
    for call in (
        client.tasks.get,
        client.tasks.delete,
        client.tasks.cancel,
        client.tasks.with_raw_response.logs,
        client.files.get,
        client.sessions.keepalive,
    ):
        with pytest.raises(InvalidArgumentError, match="_id: "):
            call(value)
    with pytest.raises(InvalidArgumentError, match="task_id: "):
        client.tasks.stream(value)
    assert emulator.requests == []


def test_names_that_no_method_knows(client: Inference, emulator: Emulator) -> None:
    untyped: Any = client
    for call in (untyped.tasks.get, untyped.tasks.list, untyped.files.upload, untyped.me.get):
        with pytest.raises(TypeError, match="unexpected keyword argument 'nonsense'"):
            call(nonsense=1)
    assert emulator.requests == []
