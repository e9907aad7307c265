"""Uploaded files: records, signed upload URLs, and bytes on disk."""

import hashlib
import hmac
import mimetypes
import secrets
import shutil
import tempfile
import weakref
from collections.abc import Generator, Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import timedelta
from functools import cached_property
from pathlib import Path
from typing import IO, Any
from urllib.parse import quote, urlsplit

from .problems import ProblemError, forbidden, invalid_request, not_found
from .records import Record, Records, is_list, is_object

UPLOAD_LIFETIME = timedelta(hours=1)
_DEFAULT_TYPE = "application/octet-stream"


class StoredFile:
    """A file the emulator knows.

    Attributes:
        record: The file as the API describes it.
        path: Where its bytes are, once `is_uploaded`.
    """

    def __init__(self, record: Record, declared: Mapping[str, Any], path: Path) -> None:
        self.record: Record = record
        self.path = path
        self._type: str | None = declared.get("content_type")
        self._size: int | None = declared.get("size")

    @property
    def id(self) -> str:
        return str(self.record["id"])

    @property
    def signed(self) -> str:
        """What the signature of the upload URL binds."""
        return f"{self.id}\n{self._size}\n{self._type}"

    @property
    def is_uploaded(self) -> bool:
        return self.path.is_file()

    def check_type(self, content_type: str) -> None:
        """Refuse an upload of another type than the signed one."""
        if self._type is not None and content_type != self._type:
            raise forbidden(f"the URL is signed for {self._type!r}, not {content_type!r}")

    def check_size(self, size: int, *, is_complete: bool = True) -> None:
        """Refuse more bytes than were declared and, at the end, fewer."""
        is_wrong = self._size is not None and (size != self._size if is_complete else size > self._size)
        if is_wrong:
            raise invalid_request(f"{self._size} bytes were declared, not {size}")

    def check_length(self, declared: str | None) -> None:
        """Refuse at once what says beforehand that it has another size."""
        if declared is not None and declared.isdigit():
            self.check_size(int(declared))

    @contextmanager
    def replacement(self) -> Generator[IO[bytes]]:
        """A file that takes the place of the old bytes if the block is left without an exception."""
        with tempfile.NamedTemporaryFile(dir=self.path.parent, delete=False) as target:
            partial = Path(target.name)
            try:
                yield target.file
                target.close()
                partial.replace(self.path)
            finally:
                partial.unlink(missing_ok=True)

    def uploaded(self, content_type: str, size: int, now: str) -> None:
        """Note what came."""
        self.record = self.record | {"content_type": content_type, "size": size, "updated_at": now}


class Files:
    """The files of the emulator. Their bytes are in a temporary folder that goes when the emulator does."""

    def __init__(self, records: Records) -> None:
        self._records = records
        self._files: dict[str, StoredFile] = {}
        self._secret = secrets.token_bytes(32)

        self.base_url = ""
        """Of this server, as it was last reached; for the addresses of files that apps make."""
        self.max_upload_bytes: int | None = None
        """The largest file that may be uploaded; None allows any."""

    def __iter__(self) -> Iterator[StoredFile]:
        return iter(list(self._files.values()))

    def create(self, entry: Mapping[str, Any], category: str | None, base_url: str) -> StoredFile:
        """Register a file that is to be uploaded.

        Args:
            entry: One of the files of the request.
            category: Where the API would store it.
            base_url: Of this server, as the client reached it.

        Raises:
            ProblemError: 402, it is larger than the plan allows.
        """
        self._check_limit(entry.get("size") or 0)
        record = self._records.owned()
        file = StoredFile(record, entry, self.folder / record["id"])
        name = entry.get("filename") or "file"
        remote_path = f"{category or 'files'}/{file.id}"
        record.update(
            path=entry.get("path") or remote_path,
            remote_path=remote_path,
            uri=f"{base_url}/cdn/{file.id}/{quote(name, safe='', errors='replace')}",
            upload_url=self._upload_url(file, base_url),
            content_type=entry.get("content_type") or _DEFAULT_TYPE,
            size=entry.get("size") or 0,
            filename=name,
            category=category or "files",
            rating="unrated",
        )
        if entry.get("public"):
            record["visibility"] = "public"
        self._files[file.id] = file
        return file

    def save(self, content: bytes, filename: str, content_type: str | None) -> StoredFile:
        """Store a file that an app made."""
        kind = content_type or mimetypes.guess_type(filename)[0]
        entry = {"filename": filename, "content_type": kind, "size": len(content)}
        file = self.create(entry, "outputs", self.base_url)
        file.path.write_bytes(content)
        return file

    @cached_property
    def folder(self) -> Path:
        """Where the bytes are."""
        folder = tempfile.mkdtemp(prefix="inferencesh-emulator-")
        weakref.finalize(self, shutil.rmtree, folder, ignore_errors=True)
        return Path(folder)

    def get(self, id: str) -> StoredFile:
        """The file, or a 404 problem."""
        if id not in self._files:
            raise not_found("file", id)
        return self._files[id]

    def by_uri(self, uri: str) -> StoredFile:
        """The uploaded file behind a uri.

        Raises:
            LookupError: there is none.
        """
        file = self._files.get(urlsplit(uri).path.removeprefix("/cdn/").partition("/")[0])
        if file is None or not file.is_uploaded:
            raise LookupError(f"no uploaded file {uri!r}")
        return file

    def remove(self, id: str) -> None:
        """Forget a file and delete its bytes."""
        self.get(id).path.unlink(missing_ok=True)
        del self._files[id]

    def remove_all_in(self, value: Any) -> None:
        """Remove the files whose uri stands anywhere in a JSON value."""
        for file in self:
            if file.record["uri"] in strings(value):
                self.remove(file.id)

    def clear(self) -> None:
        for file in self:
            self.remove(file.id)

    def _check_limit(self, size: int) -> None:
        if self.max_upload_bytes is not None and size > self.max_upload_bytes:
            limit = {"resource": "storage_mb", "limit": self.max_upload_bytes / 1e6, "current": size / 1e6}
            meta = limit | {"resource_label": "size of a file in MB", "upgrade_available": False}
            detail = f"a file may have {self.max_upload_bytes} bytes, not {size}"
            raise ProblemError(402, "limit_exceeded", detail, {"meta": meta})

    def check_signature(self, file: StoredFile, signature: str, expires: str) -> None:
        """Refuse an upload URL that this emulator did not make, or whose time is over."""
        expected = self._signature(file, expires)
        if not hmac.compare_digest(expected.encode(), signature.encode("utf-8", "replace")):
            raise forbidden("the signature does not fit this upload")
        if self._records.clock.now().timestamp() > int(expires):
            raise forbidden("this upload URL has expired")

    def _upload_url(self, file: StoredFile, base_url: str) -> str:
        expires = str(int((self._records.clock.now() + UPLOAD_LIFETIME).timestamp()))
        query = f"signature={self._signature(file, expires)}&expires={expires}"
        return f"{base_url}/uploads/{file.id}?{query}"

    def _signature(self, file: StoredFile, expires: str) -> str:
        signed = f"{file.signed}\n{expires}".encode("utf-8", "replace")
        return hmac.new(self._secret, signed, hashlib.sha256).hexdigest()


def strings(value: Any) -> Iterator[str]:
    """Every string inside a JSON value."""
    if isinstance(value, str):
        yield value
    members: Iterable[Any] = value.values() if is_object(value) else value if is_list(value) else ()
    for member in members:
        yield from strings(member)
