"""Stored files, as messages and results of tools refer to them."""

from __future__ import annotations

import mimetypes
from collections.abc import Sequence
from typing import Any, cast
from urllib.parse import unquote, urlsplit

from inferencesh_gen.models import File, FileRef

from .errors import InvalidArgumentError

MAX_ATTACHMENTS = 20

_UNKNOWN_TYPE = "application/octet-stream"


def file_ref(value: object) -> dict[str, Any] | None:
    """The reference of a file that is stored somewhere; None if it has to be uploaded first.

    Args:
        value: A `File`, a `FileRef`, or the address of a file. Other text is no file: a path is a `Path`.
    """
    if isinstance(value, FileRef):
        return value.to_dict()
    if isinstance(value, File):
        if not value.uri:  # made from a path or bytes
            return None
        known = value.to_dict()
        names = ("id", "filename", "content_type", "size")
        given = {name: known[name] for name in names if known.get(name) is not None}
        return {**_reference(value.uri), **given}
    if isinstance(value, str) and "://" in value:
        return _reference(value)
    return None


def check_files(argument: str, files: object) -> Sequence[Any]:
    """The files of a message: a list, of at most 20."""
    if files is None:
        return ()
    if not isinstance(files, list | tuple):
        raise InvalidArgumentError(argument, f"a list of files is needed; got {type(files).__name__}")
    given = cast("Sequence[Any]", files)
    if len(given) > MAX_ATTACHMENTS:
        raise InvalidArgumentError(argument, f"at most {MAX_ATTACHMENTS} files are taken; got {len(given)}")
    return given


def _reference(uri: str) -> dict[str, Any]:
    name = unquote(urlsplit(uri).path.rpartition("/")[2]) or "file"
    return {"uri": uri, "filename": name, "content_type": mimetypes.guess_type(name)[0] or _UNKNOWN_TYPE}
