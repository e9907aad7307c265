# Generated from tests/facade/_async/test_inputs.py, do not edit.
"""Inputs: what goes in and what arrives at the app; files in them are uploaded before the run."""

from __future__ import annotations

import io
import json
import threading
import warnings
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from inferencesh import (
    APIConnectionError,
    APIStatusError,
    Base64,
    File,
    Inference,
    InvalidArgumentError,
    PaymentRequiredError,
    SourceError,
)
from inferencesh.emulator import Emulator
from inferencesh.emulator.faults import Reset, Status
from tests.docs.inputs_table import ROWS, Row, Uploaded, values
from tests.facade._sync.conftest import Connect
from tests.facade.together._sync import sleep


def requests(emulator: Emulator) -> list[str]:
    """What was asked, without ids."""
    return [f"{request.method} /{request.path.split('/')[1]}" for request in emulator.requests]


def arrived(emulator: Emulator, value: Any) -> Any:
    """What arrived, with each upload in the place of its uri."""
    if isinstance(value, dict):
        return {key: arrived(emulator, item) for key, item in value.items()}
    if isinstance(value, list):
        return [arrived(emulator, item) for item in value]
    record = next((file for file in emulator.files if file["uri"] == value), None)
    if record is None:
        return value
    content = emulator._state.files.get(record["id"]).path.read_bytes()
    name = record["filename"]
    return Uploaded(content, None if name == "file" else name, record["content_type"])


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.code[:40])
def test_the_table(
    client: Inference, emulator: Emulator, tmp_path: Path, row: Row, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    value = eval(row.code, values(tmp_path))
    if row.error is not None:
        with pytest.raises(InvalidArgumentError) as caught:
            client.run(app="test/echo", input=value)
        assert str(caught.value) == row.error
        assert emulator.requests == []
    else:
        got = arrived(emulator, (client.run(app="test/echo", input=value)).output)
        assert (got, type(got)) == (row.sent, type(row.sent))
    if isinstance(value, io.IOBase):
        value.close()


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


@given(value=JSON)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_json_arrives_as_it_is(client: Inference, value: Any) -> None:
    task = client.run(app="test/echo", input={"value": value})
    assert task.output == {"value": value}
    assert json.dumps(task.output) == json.dumps({"value": value})  # also 1 and 1.0, 0.0 and -0.0


def test_uploads_come_before_the_run_and_once_each(
    client: Inference, emulator: Emulator, tmp_path: Path
) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"hello")
    task = client.run(app="test/echo", input={"a": path, "b": [path, str(path), b"1", b"1"]})
    asked = requests(emulator)
    assert asked.count("POST /files") == asked.count("PUT /uploads") == 2
    assert asked.index("POST /apps") == 4
    assert task.output["a"] == task.output["b"][0]
    assert task.output["b"][1] == str(path)


def test_uploads_go_at_the_same_time(connect: Connect, url: str) -> None:
    together = threading.Barrier(3, timeout=5)

    class Waiting(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            if self.tell() == 0 and size != 512:  # not for the look at its first bytes
                together.wait()
            return super().read(size)

    sources = [Waiting(b"x") for _ in range(3)]
    task = connect(url).run(app="test/echo", input=sources)
    assert len(set(task.output)) == 3


def test_every_way_to_run_uploads(client: Inference, emulator: Emulator) -> None:
    body = {"app": "test/digest", "input": {"file": b"hello"}}
    outputs = [(client.run(**body)).output, (client.run(body)).output]
    outputs.append((client.tasks.run(**body)).output)
    handle = client.tasks.submit(**body)
    outputs.append((handle.wait()).output)
    with client.tasks.map("test/digest", [{"file": b"hello"}] * 2) as tasks:
        outputs += [task.output for task in tasks]
    with client.run(body, stream=True) as stream:
        outputs += [task.output for task in stream][-1:]
    assert len(outputs) == 7
    assert {output["sha256"][:8] for output in outputs} == {"2cf24dba"}


def test_a_batch_that_is_left_runs_nothing_after_its_uploads(client: Inference, emulator: Emulator) -> None:
    reading, released = threading.Event(), threading.Event()

    class Waiting(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            if size != 512:  # not for the look at its first bytes
                reading.set()
                released.wait(5)
            return super().read(size)

    with client.tasks.map("test/echo", [{"n": 1}, {"f": Waiting(b"x")}], concurrency=2) as tasks:
        for task in tasks:
            assert task.output == {"n": 1}
            break
        while not reading.is_set():
            sleep(0.01)
        threading.Timer(0.1, released.set).start()
    assert emulator.submissions == 1


@pytest.mark.parametrize(
    ("route", "fault", "error"),
    [
        ("files_create", Status(402, code="limit_exceeded"), PaymentRequiredError),
        ("storage_upload", Status(413), APIStatusError),
        ("storage_upload", Reset(), APIConnectionError),
    ],
)
def test_without_its_files_nothing_is_run(
    connect: Connect, url: str, emulator: Emulator, route: str, fault: Any, error: type[Exception]
) -> None:
    emulator.faults.add(route, fault)
    with pytest.raises(error) as caught:
        connect(url, max_retries=0).run(app="test/echo", input={"a": [1, b"x"]})
    assert caught.value.__notes__ == ["input.a[1] could not be uploaded, so nothing was run"]
    assert emulator.submissions == 0


def test_a_failed_upload_ends_the_others(connect: Connect, url: str, emulator: Emulator) -> None:
    emulator.faults.add("storage_upload", Status(413), times=1)
    sources = [b"%d" % number for number in range(40)]
    with pytest.raises(APIStatusError, match="413"):
        connect(url).run(app="test/echo", input=sources)
    assert emulator.submissions == 0
    assert requests(emulator).count("PUT /uploads") < 40


def test_all_sources_are_looked_at_first(client: Inference, emulator: Emulator) -> None:
    with pytest.raises(InvalidArgumentError, match=r"input\.b: there is no file"):
        client.run(app="test/echo", input={"a": b"x", "b": Path("no-such-file")})
    assert emulator.requests == []


def test_a_source_that_changes_means_no_run(client: Inference, emulator: Emulator) -> None:
    with pytest.raises(SourceError, match="the source has 1 bytes; 5 were declared") as caught:
        client.run(app="test/echo", input={"a": Once(b"hello")})
    assert caught.value.__notes__ == ["input.a could not be uploaded, so nothing was run"]
    assert emulator.submissions == 0


class Once(io.BytesIO):
    """Gives one byte, and then says that it is at its end."""

    def read(self, size: int | None = -1) -> bytes:
        return super().read(1) if self.tell() == 0 else b""


def test_files_elsewhere_in_a_run_are_refused(client: Inference, emulator: Emulator) -> None:
    for value in (b"x", Path("x"), Base64("aGk="), File.from_bytes(b"x")):
        with pytest.raises(InvalidArgumentError, match=r"setup\.a: "):
            client.run(app="test/echo", input={}, setup={"a": value})
    assert emulator.requests == []


def test_an_open_file_is_left_to_the_caller(client: Inference, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"hello")
    with warnings.catch_warnings(), path.open("rb") as file:
        warnings.simplefilter("error")
        client.run(app="test/echo", input=[file, file])
        assert not file.closed
