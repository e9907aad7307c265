"""Uploads to signed URLs: what is told of a file beforehand, and what follows a failure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol

from attrs import frozen

from inferencesh_gen.models import File

from .errors import APIConnectionError, APIStatusError, ResponseDecodeError, SourceError

_CANT_REPEAT = (
    "the source can be read only once, so that the upload can't be repeated after this: give bytes, a Path, "
    "or a file that can seek"
)


class Described(Protocol):
    """What is known of something to upload."""

    @property
    def length(self) -> int: ...
    @property
    def filename(self) -> str | None: ...
    @property
    def content_type(self) -> str: ...


@frozen(kw_only=True)
class Shelf:
    """Where and how the server is to keep a file; None leaves it to the server.

    Attributes:
        path: Its path.
        category: Storage category.
        public: Whether everybody may read it.
    """

    path: str | None = None
    category: str | None = None
    public: bool | None = None


def file_entry(source: Described, shelf: Shelf) -> dict[str, Any]:
    """What the server is told of a file before its upload."""
    entry = {
        "uri": "",
        "filename": source.filename,
        "content_type": source.content_type,
        "size": source.length,
        "path": shelf.path,
        "public": shelf.public,
    }
    return {name: value for name, value in entry.items() if value is not None}


def only_record(records: Sequence[File]) -> File:
    """The record of the one file that was asked for.

    Raises:
        ResponseDecodeError: there is none, or it does not say where to upload.
    """
    if len(records) != 1 or not records[0].upload_url:
        raise ResponseDecodeError("POST /files: one record with an upload_url was expected", status=200)
    return records[0]


def uri_of(record: File) -> str:
    """The address of an uploaded file, for an input.

    Raises:
        ResponseDecodeError: the server did not say.
    """
    if not record.uri:
        raise ResponseDecodeError("POST /files: a record with a uri was expected", status=200)
    return record.uri


def may_have_expired(error: APIStatusError) -> bool:
    """Whether a storage may have refused a signed URL because its time was over.

    Storages say so with a 403, like whatever else they don't allow, or in words.
    """
    return error.status == 403 or (error.status in (400, 401, 410) and "expired" in str(error.body).lower())


def unrepeatable(error: APIConnectionError | APIStatusError) -> SourceError:
    """The error of an upload that failed, and whose source can't be read again."""
    return SourceError(f"{error}; {_CANT_REPEAT}")
