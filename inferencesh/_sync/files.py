# Generated from inferencesh/_async/files.py, do not edit.
"""``client.files``: the generated operations, uploads and downloads."""

from __future__ import annotations

import builtins
import os
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import IO, Any, overload

from inferencesh_gen.models import File
from inferencesh_gen.resources import FilesResource
from inferencesh_gen.runtime.model import Model

from .._core.batch import check_concurrency, check_inputs
from .._core.checks import check_function
from .._core.downloads import locate
from .._core.errors import UploadError
from .._core.progress import Progress
from .._core.uploads import Shelf
from .._local.sources import Details, Source
from .._local.targets import MemoryTarget, open_target
from .._shim import _sync as shim
from .downloads import download
from .parallel import each
from .sender import ClientSender
from .uploads import Reports, upload

Downloadable = Model | Mapping[str, Any] | str
"""What can be downloaded: a record, an object of an output with a ``uri``, or an address."""


class Files(FilesResource):
    """Files to give to apps, and what they made."""

    _sender: ClientSender

    def upload(
        self,
        source: Source,
        *,
        filename: str | None = None,
        content_type: str | None = None,
        path: str | None = None,
        category: str | None = None,
        public: bool | None = None,
        size: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
    ) -> File:
        """Upload a file; its ``uri`` goes into the input of a run.

        The content is read in chunks and goes to a signed URL, without the API key. An upload that breaks off
        is repeated from its beginning, if the source can be read again.

        Args:
            source: Bytes, a `Path`, an open binary file (from where it stands), an iterator of bytes with
                its `size`, `Base64`, a local `File`, or a ``data:`` URI. No other string: none is taken for
                a path.
            filename: Its name; else that of the path or file.
            content_type: Its media type; else by its name, then by its first bytes.
            path: Where to keep it, on servers that let the client say so.
            category: Storage category.
            public: Whether everybody may read it, on servers that let the client say so.
            size: Bytes in all, for sources that don't tell.
            on_progress: Called with a `Progress` for each chunk that was sent.

        Returns:
            The record of the file.

        Raises:
            InvalidArgumentError: the source does not exist or can't be read; nothing was sent.
            SourceError: it changed while it was read, or can't be read again for a repetition.
            APIStatusError: the server refused the file.
            APIConnectionError: the upload broke off.

        Example:
            ``file = client.files.upload(Path("photo.jpg"))``
        """
        check_function("on_progress", on_progress)
        details = Details(filename=filename, content_type=content_type, size=size)
        opened = shim.open_source(source, details)
        shelf = Shelf(path=path, category=category, public=public)
        return upload(self._sender, opened, shelf, on_progress)

    @overload
    def download(
        self,
        file: Downloadable,
        to: str | os.PathLike[str] | None = None,
        *,
        on_progress: Callable[[Progress], object] | None = None,
    ) -> Path: ...

    @overload
    def download(
        self,
        file: Downloadable,
        to: IO[bytes],
        *,
        on_progress: Callable[[Progress], object] | None = None,
    ) -> int: ...

    def download(
        self,
        file: Downloadable,
        to: str | os.PathLike[str] | IO[bytes] | None = None,
        *,
        on_progress: Callable[[Progress], object] | None = None,
    ) -> Path | int:
        """Download a file.

        It is written under a temporary name and gets its own when it is complete. A download that breaks off
        goes on where it was, if the server allows that. Nobody but the API itself gets the key.

        Args:
            file: A `File`, an object of an output with a ``uri``, or an address.
            to: An existing folder, in which the file gets the name that the server gives it, made safe, and
                never takes the place of another; the path of the file itself, which takes the place of an
                older one; or an open binary file. None is the working directory.
            on_progress: Called with a `Progress` as it comes.

        Returns:
            Where the file is; for an open file, how many bytes were written.

        Raises:
            InvalidArgumentError: it is no file of a server, or nothing can be written there.
            DownloadError: it did not arrive whole, or could not be written.
            APIStatusError: the server does not give it.
            APIConnectionError: the download broke off, again and again.

        Example:
            ``path = client.files.download(task.output["image"], to=Path("images"))``
        """
        check_function("on_progress", on_progress)
        located = locate(file)
        target = shim.in_thread(open_target, to)
        result: Path | int = download(self._sender, located, target, on_progress)
        return result

    def read(self, file: Downloadable, *, limit: int = 64 * 1024 * 1024) -> bytes:
        """The content of a small file.

        Args:
            file: What `download` takes.
            limit: The most bytes that it may have.

        Raises:
            DownloadError: it has more, or did not arrive whole.
            APIStatusError: the server does not give it.

        Example:
            ``text = (client.files.read(task.output["text"])).decode()``
        """
        target = MemoryTarget(limit)
        download(self._sender, locate(file), target)
        return target.buffer.getvalue()

    def upload_many(
        self,
        sources: Iterable[Source],
        *,
        concurrency: int = 8,
        category: str | None = None,
        public: bool | None = None,
        on_progress: Callable[[Progress], object] | None = None,
    ) -> builtins.list[File]:
        """Upload several files, some at once.

        Args:
            sources: What `upload` takes; for names and types of their own, give `File` objects.
            concurrency: Uploads at once.
            category: Storage category of all.
            public: Whether everybody may read them, on servers that let the client say so.
            on_progress: Called with the `Progress` of all together.

        Returns:
            Their records, in the order of the sources.

        Raises:
            InvalidArgumentError: one of the sources can't be uploaded; nothing was sent.
            UploadError: some uploads failed; it has the files of the others.

        Example:
            ``files = client.files.upload_many(Path("photos").glob("*.jpg"))``
        """
        check_function("on_progress", on_progress)
        check_concurrency(concurrency)
        shelf = Shelf(category=category, public=public)
        given = list(check_inputs(sources, "sources"))
        opened = [
            shim.open_source(source, Details(where=f"sources[{place}]")) for place, source in enumerate(given)
        ]
        reports = Reports(on_progress, [source.length for source in opened])
        stop = shim.Stop()

        def one(place: int, source: shim.Opened) -> File:
            return upload(self._sender, source, shelf, reports.of(place), stop)

        results = each(one, opened, concurrency=concurrency, stop=stop, collect_errors=True)
        errors = {place: result for place, result in enumerate(results) if isinstance(result, Exception)}
        if errors:
            raise UploadError(
                [None if isinstance(result, Exception) else result for result in results], errors
            )
        return results
