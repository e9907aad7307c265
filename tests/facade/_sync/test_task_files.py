# Generated from tests/facade/_async/test_task_files.py, do not edit.
"""The files of a task's output are saved, and the output tells where."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from inferencesh import (
    DownloadError,
    File,
    Inference,
    InvalidArgumentError,
    NotFoundError,
    Progress,
    Task,
    TaskStatus,
)
from inferencesh.emulator import Context, Emulator
from inferencesh.emulator.faults import Status
from tests.facade._sync.conftest import Connect
from tests.facade.apps import KEY


def draw(input: Any, context: Context) -> Iterator[Any]:
    """Pictures in every form that an output has them in."""
    uris = [context.save_file(b"%d" % number, f"{name}") for number, name in enumerate(input["names"])]
    yield {
        "uris": uris,
        "first": {"uri": uris[0], "width": 3},
        "link": "https://example.com/page.html",
        "input": input,
    }


NAMES = ["cat.png", "cat.png", "../../etc/passwd", "/abs/dog.gif"]


@pytest.fixture(scope="module")
def drawing() -> Iterator[tuple[Emulator, str]]:
    emulator = Emulator(api_key=KEY, strict=True)
    emulator.app("test/draw")(draw)
    with emulator.serve() as url:
        yield emulator, url


@pytest.fixture
def artist(connect: Connect, drawing: tuple[Emulator, str]) -> Inference:
    """A client of an emulator whose app draws."""
    drawing[0].reset()
    return connect(drawing[1])


def drawn(artist: Inference) -> Task:
    return artist.run(app="test/draw", input={"names": NAMES})


def names_in(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*"))


def test_every_file_is_saved(artist: Inference, tmp_path: Path) -> None:
    task = drawn(artist)
    before = copy.deepcopy(task.output)
    saved = task.download_files(tmp_path / "out")
    paths = [Path(file.path) for file in saved["uris"]]
    assert [path.read_bytes() for path in paths] == [b"0", b"1", b"2", b"3"]
    assert names_in(tmp_path) == ["out", *sorted(f"out/{path.name}" for path in paths)]
    assert sorted(path.name for path in paths) == ["cat-2.png", "cat.png", "dog.gif", "passwd"]
    first = saved["first"]
    assert isinstance(first, File)
    assert (first.path, first.uri, first["width"]) == (str(paths[0]), task.output["uris"][0], 3)
    assert (first.filename, first.size, first.content_type) == ("cat.png", 1, "image/png")
    assert (saved["link"], saved["input"]) == (task.output["link"], {"names": NAMES})
    assert task.output == before


def test_all_ways_to_a_task(artist: Inference, tmp_path: Path) -> None:
    task = drawn(artist)
    handle = artist.tasks.handle(task.id)
    for number, whole in enumerate([artist.tasks.get(task.id), handle.get(), handle.wait()]):
        assert len((whole.download_files(tmp_path / f"a{number}"))["uris"]) == 4
    for number, named in enumerate([task, task.id, handle]):
        saved = artist.tasks.download_files(named, tmp_path / f"b{number}")
        assert len(saved["uris"]) == 4
    with artist.run(app="test/draw", input={"names": ["a.png"]}, stream=True) as stream:
        for state in stream:
            task = state
    assert len((task.download_files(tmp_path / "c"))["uris"]) == 1
    assert len((stream.result.download_files(tmp_path / "d"))["uris"]) == 1


def test_what_was_saved_can_be_an_input_again(artist: Inference, tmp_path: Path) -> None:
    task = drawn(artist)
    saved = task.download_files(tmp_path)
    again = artist.run(app="test/draw", input={"names": ["x"], "image": saved["uris"][0]})
    assert again.output["input"]["image"] == task.output["uris"][0]


def test_progress(artist: Inference, tmp_path: Path) -> None:
    seen: list[Progress] = []
    (drawn(artist)).download_files(tmp_path, on_progress=seen.append)
    assert seen[-1] == Progress(done=4, total=4, files_done=4, files=4)


def test_a_failure_does_not_lose_the_others(
    artist: Inference, drawing: tuple[Emulator, str], tmp_path: Path
) -> None:
    task = drawn(artist)
    drawing[0].faults.add("storage_download", Status(404), times=1)
    with pytest.raises(DownloadError, match="1 of 4 files could not be saved; the first: ") as caught:
        task.download_files(tmp_path)
    error = caught.value
    assert len(names_in(tmp_path)) == 3
    assert [type(problem) for problem in error.errors.values()] == [NotFoundError]
    assert list(error.errors) == [uri for uri in error.output["uris"] if isinstance(uri, str)]
    again = pickle.loads(pickle.dumps(error))
    assert (str(again), list(again.errors)) == (str(error), list(error.errors))


@pytest.mark.parametrize("status", [404, 405, 403])
def test_servers_that_do_not_list_the_files_of_a_task(
    artist: Inference, drawing: tuple[Emulator, str], tmp_path: Path, status: int
) -> None:
    task = drawn(artist)
    drawing[0].faults.add("tasks_list_files", Status(status))
    task.download_files(tmp_path)
    assert names_in(tmp_path) == ["cat-2.png", "cat.png", "dog.gif", "passwd"]


def test_an_output_without_files(client: Inference, tmp_path: Path) -> None:
    task = client.run(app="test/echo", input={"a": [1, "https://example.com/x"]})
    assert task.download_files(tmp_path / "new") == task.output
    assert names_in(tmp_path) == ["new"]


def test_the_tie_to_a_client_shows_nowhere(artist: Inference, tmp_path: Path) -> None:
    task = drawn(artist)
    plain = Task.from_dict(task.to_dict())
    assert (task, repr(task), task.to_dict()) == (plain, repr(plain), plain.to_dict())
    assert task.status is TaskStatus.COMPLETED
    for free in (plain, pickle.loads(pickle.dumps(task)), copy.copy(task)):
        with pytest.raises(RuntimeError, match=r"tied to no client: use client\.tasks\.download_files"):
            free.download_files(tmp_path)
    assert KEY.encode() not in pickle.dumps(task)


def test_arguments(artist: Inference, drawing: tuple[Emulator, str], tmp_path: Path) -> None:
    task = drawn(artist)
    asked = len(drawing[0].requests)
    (tmp_path / "file").write_bytes(b"")
    for arguments, argument in (
        ({"to": 7}, "to"),
        ({"to": tmp_path / "file"}, "to"),
        ({"to": tmp_path, "on_progress": 7}, "on_progress"),
    ):
        with pytest.raises(InvalidArgumentError) as caught:
            artist.tasks.download_files(task, **arguments)
        assert caught.value.argument == argument
    with pytest.raises(InvalidArgumentError, match="task_id"):
        artist.tasks.download_files("", tmp_path)
    assert len(drawing[0].requests) == asked
