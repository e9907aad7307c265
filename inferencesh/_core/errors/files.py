"""What goes wrong with the content of files."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .base import InferenceError

if TYPE_CHECKING:
    from inferencesh_gen.models import File


class SourceError(InferenceError):
    """What was to be uploaded could not be read as it was declared, or not a second time.

    The upload was broken off: nothing of it counts as a file of the server.
    """


class UploadError(InferenceError):
    """Some of several uploads failed; the others are there.

    Attributes:
        files: The file of each upload by its place among the sources; None for those that failed.
        errors: The exception of each failed upload, by its place.
    """

    def __init__(self, files: list[File | None], errors: dict[int, Exception]) -> None:
        self.files = files
        self.errors = errors
        first = min(errors)
        super().__init__(
            f"{len(errors)} of {len(files)} uploads failed; the first is sources[{first}]: {errors[first]}"
        )


class DownloadError(InferenceError):
    """A file did not arrive whole, or could not be kept. Nothing is left of it where it was to go.

    Attributes:
        output: Of the files of an output: that output, with the files that are there; else None.
        errors: Of the files of an output: the exception of each that is not there, by its uri.
    """

    def __init__(
        self, message: str, *, output: Any = None, errors: Mapping[str, Exception] | None = None
    ) -> None:
        self.output = output
        self.errors = dict(errors or {})
        super().__init__(message)
