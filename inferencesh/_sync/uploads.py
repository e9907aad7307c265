# Generated from inferencesh/_async/uploads.py, do not edit.
"""Upload one source: a record, then its bytes."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from contextlib import closing
from typing import Any

from inferencesh_gen.api.files import create as create_endpoint
from inferencesh_gen.models import File

from .._core.errors import APIStatusError
from .._core.progress import Progress, ProgressSum
from .._core.uploads import Shelf, file_entry, may_have_expired, only_record, unrepeatable
from .._shim import _sync as shim
from .sender import ClientSender

Report = Callable[[Progress], Any]


def upload(
    sender: ClientSender,
    source: shim.Opened,
    shelf: Shelf,
    report: Report | None = None,
    stop: shim.Stop | None = None,
) -> File:
    """Upload a source, and return its record.

    The bytes go to a signed URL, without the key. An upload that breaks off is repeated from its beginning;
    if the URL has expired, a fresh one is asked for, once.

    Args:
        sender: Sends the requests.
        source: What to upload.
        shelf: Where and how the server is to keep it.
        report: Told how far it has come.
        stop: What may end it from outside.

    Raises:
        SourceError: it changed while it was read, or can't be read again for a repetition.
        APIStatusError: the server or the storage refused it.
        APIConnectionError: the upload broke off, again and again.
    """
    body = UploadBody(source, report, stop or shim.Stop())
    record = _record(sender, source, shelf)
    try:
        sender.put(record.upload_url, body, source.content_type)
    except APIStatusError as error:
        if not may_have_expired(error):
            raise
        if not source.rewinds:
            raise unrepeatable(error) from error
        record = _record(sender, source, shelf)
        sender.put(record.upload_url, body, source.content_type)
    if report:
        done = Progress(done=source.length, total=source.length, files_done=1)
        shim.call(report, done)
    return record


def _record(sender: ClientSender, source: shim.Opened, shelf: Shelf) -> File:
    request = create_endpoint.request(files=[file_entry(source, shelf)], category=shelf.category)
    return only_record(create_endpoint.decode((sender.send(request)).data))


class UploadBody:
    """The body of an upload, which tells how much of it went out.

    Args:
        source: What it is read from.
        report: Told how far it has come.
        stop: What may end it from outside.
    """

    def __init__(self, source: shim.Opened, report: Report | None, stop: shim.Stop) -> None:
        self._source = source
        self._report = report
        self._stop = stop

    @property
    def length(self) -> int:
        """Bytes in all."""
        return self._source.length

    @property
    def rewinds(self) -> bool:
        """Whether it can be read (again) from its beginning."""
        return self._source.rewinds

    def chunks(self) -> Generator[bytes]:
        """The content from its beginning."""
        done = 0
        with closing(shim.chunks_of(self._source)) as chunks:
            for chunk in chunks:
                self._stop.check()
                yield chunk
                # Asked for the next chunk, the transport has sent this one.
                done += len(chunk)
                if self._report:
                    shim.call(self._report, Progress(done=done, total=self.length))


class Reports:
    """One callback for several transfers: called by one at a time, with what all have done."""

    def __init__(self, callback: Report | None, totals: Sequence[int | None]) -> None:
        self._callback = callback
        self._sum = ProgressSum(totals)
        self._lock = shim.Lock()

    def of(self, place: int) -> Report | None:
        """What one of the transfers is to call."""
        callback = self._callback
        if callback is None:
            return None

        def report(progress: Progress) -> Any:
            with self._lock:
                shim.call(callback, self._sum.add(place, progress))

        return report
