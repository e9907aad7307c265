"""Where downloads go: files that appear only once they are complete, and open files."""

from __future__ import annotations

import io
import os
import secrets
import stat
from contextlib import suppress
from itertools import count
from pathlib import Path
from typing import IO, Any

from .._core.errors import DownloadError, InvalidArgumentError
from .._core.filenames import numbered, safe_name

# Not through a link that somebody has put there, and never over a file that exists.
_NEW = os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)


class PathTarget:
    """A file that is written under another name, and gets its own when it is complete.

    Args:
        to: An existing folder, in which the file gets the name that the server gives it, made safe, and never
            takes the place of another; or the path of the file itself, which takes the place of an older one.

    Raises:
        InvalidArgumentError: nothing can be written there.
    """

    def __init__(self, to: Path) -> None:
        self._to = to
        self._in_folder = to.is_dir()
        folder = to if self._in_folder else to.parent
        self._partial = folder / f".{secrets.token_hex(8)}.part"
        try:
            _check_place(to)
            folder.mkdir(parents=True, exist_ok=True)
            self._file = os.fdopen(os.open(self._partial, _NEW, 0o666), "wb", buffering=0)
        except (OSError, ValueError) as error:
            raise InvalidArgumentError("to", f"nothing can be written at {str(to)!r}: {error}") from None

    def write(self, data: bytes | bytearray) -> None:
        """Append.

        Raises:
            DownloadError: it could not be written.
        """
        _write_all(self._file, data)

    def rewind(self, position: int) -> None:
        """Forget what is behind a position."""
        self._file.seek(position)
        self._file.truncate()

    def commit(self, name: str) -> Path:
        """Give the file its name.

        Args:
            name: What the server calls it.

        Returns:
            Where it is.
        """
        self._file.close()
        try:
            if not self._in_folder:
                self._partial.replace(self._to)
                return self._to
            return self._enter(safe_name(name))
        except OSError as error:
            raise DownloadError(f"the file could not be given its name: {error}") from error

    def discard(self) -> None:
        """Leave nothing behind, if it was not committed."""
        self._file.close()
        self._partial.unlink(missing_ok=True)

    def _enter(self, name: str) -> Path:
        for number in count(1):
            path = self._to / (name if number == 1 else numbered(name, number))
            with suppress(FileExistsError):
                _rename_to_new(self._partial, path)
                return path
        raise AssertionError("numbers don't end")


class FileTarget:
    """A file that the caller has opened, from where it stands. It is theirs to close.

    Raises:
        InvalidArgumentError: it is not open for writing bytes.
    """

    def __init__(self, file: IO[bytes]) -> None:
        if isinstance(file, io.TextIOBase):
            raise InvalidArgumentError("to", 'the file is open as text; open it with mode "wb"')
        if getattr(file, "closed", False):
            raise InvalidArgumentError("to", "the file is closed")
        self._file = file
        self._written = 0
        self._start = file.tell() if _is_seekable(file) else None

    def write(self, data: bytes | bytearray) -> None:
        """Append.

        Raises:
            DownloadError: it could not be written.
        """
        _write_all(self._file, data)
        self._written += len(data)

    def rewind(self, position: int) -> None:
        """Forget what is behind a position.

        Raises:
            DownloadError: the file can't go back.
        """
        if position == self._written:
            return
        if self._start is None:
            raise DownloadError("it would have to be written from its beginning again; `to` can't go back")
        self._file.seek(self._start + position)
        self._file.truncate()
        self._written = position

    def commit(self, name: str) -> int:  # noqa: ARG002 the other target needs it
        """How many bytes were written."""
        return self._written

    def discard(self) -> None:
        """Take back what was written, where that is possible."""
        if self._start is not None:
            self.rewind(0)


class MemoryTarget(FileTarget):
    """Memory, up to a limit.

    Args:
        limit: The most bytes it takes.
    """

    def __init__(self, limit: int) -> None:
        self.buffer = io.BytesIO()
        super().__init__(self.buffer)
        self._limit = limit

    def write(self, data: bytes | bytearray) -> None:
        """Append.

        Raises:
            DownloadError: it is more than the limit.
        """
        if self._written + len(data) > self._limit:
            raise DownloadError(f"the file has more than {self._limit} bytes: download it to a path instead")
        super().write(data)


def open_target(to: Any) -> PathTarget | FileTarget:
    """The target for what a caller gave: a path, an open file, or None for the working directory.

    Raises:
        InvalidArgumentError: it is none, or nothing can be written there.
    """
    if to is None:
        return PathTarget(Path.cwd())
    if isinstance(to, str | os.PathLike):
        return PathTarget(Path(to))  # pyright: ignore[reportUnknownArgumentType]
    if callable(getattr(to, "write", None)):
        return FileTarget(to)
    raise InvalidArgumentError("to", f"a path or a binary file is needed; got {type(to).__name__}")


def open_folder(to: Any) -> Path:
    """A folder, made if it does not exist.

    Raises:
        InvalidArgumentError: it is none, and can't be made.
    """
    if not isinstance(to, str | os.PathLike):
        raise InvalidArgumentError("to", f"a folder is needed; got {type(to).__name__}")
    folder = Path(to)  # pyright: ignore[reportUnknownArgumentType]
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except (OSError, ValueError) as error:
        raise InvalidArgumentError("to", f"{str(folder)!r} can't be made a folder: {error}") from None
    return folder


def _rename_to_new(source: Path, target: Path) -> None:
    """Rename; `FileExistsError` if there is something with this name, were it a link to nowhere."""
    try:
        os.link(source, target)
    except FileExistsError:
        raise
    except OSError:  # a file system without hard links
        os.close(os.open(target, _NEW, 0o666))  # keeps the name
        source.replace(target)
    else:
        source.unlink()


def _check_place(to: Path) -> None:
    """Refuse what would not be a file: a device, say, whose place a file must not take."""
    try:
        mode = os.stat(to).st_mode
    except (FileNotFoundError, NotADirectoryError):
        return
    if not stat.S_ISREG(mode) and not stat.S_ISDIR(mode):
        raise ValueError("it is no regular file; open it, and give the open file")


def _is_seekable(file: Any) -> bool:
    seekable = getattr(file, "seekable", None)
    return bool(seekable()) if callable(seekable) else False


def _write_all(file: Any, data: bytes | bytearray) -> None:
    left = memoryview(data)
    try:
        while left:
            # Files without a buffer may take less at once, and some tell nothing.
            written = file.write(left)
            left = left[len(left) if written is None else written :]
    except OSError as error:
        raise DownloadError(f"the file could not be written: {error}") from error
