"""Where downloads go."""

from __future__ import annotations

import io
import os
import stat
from pathlib import Path
from typing import Any

import pytest

from inferencesh import DownloadError, InvalidArgumentError
from inferencesh._local import targets
from inferencesh._local.targets import FileTarget, MemoryTarget, PathTarget, open_folder, open_target
from tests.core.test_filenames import HOSTILE


def save(to: Path, name: str, content: bytes = b"new") -> Path:
    target = PathTarget(to)
    target.write(content)
    return target.commit(name)


def everything_in(folder: Path) -> set[Path]:
    return set(folder.rglob("*"))


def test_a_file_appears_when_it_is_complete(tmp_path: Path) -> None:
    target = PathTarget(tmp_path / "cat.png")
    target.write(b"half")
    assert not (tmp_path / "cat.png").exists()
    target.rewind(2)
    target.write(b"LF")
    assert target.commit("ignored.png") == tmp_path / "cat.png"
    assert (tmp_path / "cat.png").read_bytes() == b"haLF"
    assert everything_in(tmp_path) == {tmp_path / "cat.png"}


def test_nothing_is_left_of_what_is_discarded(tmp_path: Path) -> None:
    (tmp_path / "cat.png").write_bytes(b"old")
    target = PathTarget(tmp_path / "cat.png")
    target.write(b"half")
    target.discard()
    assert everything_in(tmp_path) == {tmp_path / "cat.png"}
    assert (tmp_path / "cat.png").read_bytes() == b"old"


def test_a_path_takes_the_place_of_an_older_file(tmp_path: Path) -> None:
    (tmp_path / "cat.png").write_bytes(b"old")
    assert save(tmp_path / "cat.png", "x").read_bytes() == b"new"


def test_a_path_that_is_a_link_is_replaced_and_not_followed(tmp_path: Path) -> None:
    (tmp_path / "precious").write_bytes(b"old")
    (tmp_path / "link").symlink_to(tmp_path / "precious")
    assert save(tmp_path / "link", "x").read_bytes() == b"new"
    assert (tmp_path / "precious").read_bytes() == b"old"
    assert not (tmp_path / "link").is_symlink()


@pytest.mark.parametrize(("name", "safe"), HOSTILE)
def test_a_folder_is_never_left(tmp_path: Path, name: str | None, safe: str) -> None:
    folder = tmp_path / "in" / "here"
    folder.mkdir(parents=True)
    path = save(folder, name or "")
    assert path == folder / safe
    assert everything_in(tmp_path) == {tmp_path / "in", folder, path}


@pytest.mark.parametrize("has_links", [True, False])
def test_a_folder_keeps_what_it_has(tmp_path: Path, has_links: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    if not has_links:
        monkeypatch.setattr(targets.os, "link", no_link)
    outside = tmp_path / "outside"
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "cat.png").write_bytes(b"old")
    (folder / "cat-2.png").symlink_to(outside)  # to nowhere, so far
    (folder / "cat-3.png").mkdir()
    assert save(folder, "cat.png") == folder / "cat-4.png"
    assert (folder / "cat.png").read_bytes() == b"old"
    assert not outside.exists()
    assert [path.name for path in folder.iterdir() if path.name.endswith(".part")] == []


def no_link(*_: Any) -> None:
    raise PermissionError(1, "no links here")


def test_others_may_read_it_as_any_file(tmp_path: Path) -> None:
    (tmp_path / "usual").write_bytes(b"")
    mode = stat.S_IMODE((tmp_path / "usual").stat().st_mode)
    assert stat.S_IMODE(save(tmp_path / "new", "x").stat().st_mode) == mode


def test_folders_are_made(tmp_path: Path) -> None:
    assert save(tmp_path / "a" / "b" / "cat.png", "x").is_file()
    assert open_folder(str(tmp_path / "c" / "d")).is_dir()


def test_none_is_the_working_directory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    target = open_target(None)
    target.write(b"x")
    assert target.commit("cat.png") == tmp_path / "cat.png"


@pytest.mark.parametrize("to", ["file/cat.png", "a\0b"])
def test_paths_that_can_not_be(tmp_path: Path, to: str) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(InvalidArgumentError, match="to: nothing can be written at"):
        open_target(str(tmp_path / to))
    with pytest.raises(InvalidArgumentError, match="can't be made a folder"):
        open_folder(str(tmp_path / to))


def test_devices_are_not_replaced(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "fifo")
    (tmp_path / "link").symlink_to("/dev/null")
    for name in ("fifo", "link"):
        with pytest.raises(InvalidArgumentError, match="no regular file; open it"):
            PathTarget(tmp_path / name)
    assert (tmp_path / "link").is_symlink()


@pytest.mark.parametrize("to", [7, b"x", object(), ["x"]])
def test_what_is_no_target(to: Any) -> None:
    with pytest.raises(InvalidArgumentError, match=r"to: .* is needed; got"):
        open_target(to)
    with pytest.raises(InvalidArgumentError, match="to: a folder is needed; got"):
        open_folder(to)


def test_an_open_file_is_written_from_where_it_stands(tmp_path: Path) -> None:
    with (tmp_path / "x").open("w+b") as file:
        file.write(b"head")
        target = open_target(file)
        target.write(b"half")
        target.rewind(1)
        target.write(b"ELLO")
        assert target.commit("x") == 5
        assert not file.closed
    assert (tmp_path / "x").read_bytes() == b"headhELLO"


def test_an_open_file_is_as_before_after_a_failure() -> None:
    file = io.BytesIO(b"head")
    file.seek(4)
    target = FileTarget(file)
    target.write(b"half")
    target.discard()
    assert file.getvalue() == b"head"


def test_a_pipe_can_not_go_back() -> None:
    reader, writer = os.pipe()
    with open(reader, "rb"), open(writer, "wb") as pipe:
        target = FileTarget(pipe)
        target.write(b"half")
        target.rewind(4)
        with pytest.raises(DownloadError, match="can't go back"):
            target.rewind(0)
        target.discard()


def test_files_that_take_little_at_once() -> None:
    class Slow(io.RawIOBase):
        got = b""

        def writable(self) -> bool:
            return True

        def write(self, data: Any) -> int:
            self.got += bytes(data[:2])
            return min(2, len(data))

    slow = Slow()
    FileTarget(slow).write(b"hello")  # type: ignore[arg-type]
    assert slow.got == b"hello"


def test_a_full_disk(tmp_path: Path) -> None:
    class Full(io.BytesIO):
        def write(self, data: Any) -> int:
            raise OSError(28, "No space left on device")

    with pytest.raises(DownloadError, match=r"could not be written: .*No space left"):
        FileTarget(Full()).write(b"x")


def test_text_and_closed_files_are_refused() -> None:
    closed = io.BytesIO()
    closed.close()
    for file, problem in ((io.StringIO(), 'mode "wb"'), (closed, "is closed")):
        with pytest.raises(InvalidArgumentError, match=problem):
            open_target(file)


def test_memory_has_a_limit() -> None:
    target = MemoryTarget(5)
    target.write(b"hello")
    with pytest.raises(DownloadError, match="more than 5 bytes"):
        target.write(b"!")
    assert target.buffer.getvalue() == b"hello"
