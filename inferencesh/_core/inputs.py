"""Finding what is to be uploaded inside an input, and putting the addresses in its place. No I/O."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import frozen

from inferencesh_gen.runtime.encoding import Encoder

from .base64 import Base64
from .errors import InvalidArgumentError
from .shapes import is_array, is_bytes_like, is_object

if TYPE_CHECKING:
    from inferencesh_gen.models import File


@frozen(eq=False, repr=False)
class Found:
    """Something to upload.

    Attributes:
        where: The first place in the input that it stands at: ``input.images[3].mask``.
        source: What it is.
    """

    where: str
    source: Any


@frozen(eq=False, repr=False)
class _Address:
    """Stands in an encoded input for the uri of an upload."""

    place: int


class InputEncoder(Encoder):
    """Encodes an input, and collects what in it is to be uploaded: each distinct source once.

    Paths, bytes, open files, `Base64` and local `File` objects are uploaded; a `File` of the server becomes
    its uri. Strings are what they are, whatever they look like.
    """

    def __init__(self) -> None:
        self.found: list[Found] = []
        self._places: dict[Any, int] = {}

    def special(self, value: object, where: str) -> Any:
        """A file of the server, or something to upload."""
        if type(value) in (dict, list, tuple):  # most are
            return NotImplemented
        from inferencesh_gen.models import File  # most inputs hold none

        if isinstance(value, File) and value.source is None:
            return _uri(value, where)
        key = _identity(value)
        if key is None:
            return NotImplemented
        if key not in self._places:
            self._places[key] = len(self.found)
            self.found.append(Found(where, value))
        return _Address(self._places[key])


@frozen(eq=False, repr=False)
class PlannedInput:
    """An input as JSON data, but for the addresses of what is yet to be uploaded.

    Attributes:
        uploads: What that is.
    """

    uploads: list[Found]
    _data: Any

    def with_uris(self, uris: list[str]) -> Any:
        """The JSON data, complete.

        Args:
            uris: The address of each upload.
        """
        return _filled(self._data, uris) if self.uploads else self._data


def plan_input(value: object, where: str = "input") -> PlannedInput:
    """Encode an input, and tell what of it is to be uploaded first.

    Args:
        value: The input.
        where: Its name, for errors.

    Raises:
        InvalidArgumentError: something in it can't be sent as it is; with the place.

    Example:
        >>> planned = plan_input({"image": Path("cat.png")})
        >>> planned.uploads[0].where
        'input.image'
        >>> planned.with_uris(["https://example.com/cat.png"])
        {'image': 'https://example.com/cat.png'}
    """
    encoder = InputEncoder()
    data = encoder.encode(value, where)
    return PlannedInput(encoder.found, data)


def _identity(value: object) -> Any:
    """What two equal sources have in common; None for what is no source."""
    from inferencesh_gen.models import File

    if isinstance(value, bytes | Base64):
        return value
    if isinstance(value, os.PathLike):
        return os.PathLike, os.fspath(value)  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]
    # Two of these may be equal now and differ when they are read.
    if is_bytes_like(value) or isinstance(value, File) or _is_open_file(value):
        return id(value)
    return None


def _is_open_file(value: object) -> bool:
    return callable(getattr(value, "read", None)) and not isinstance(value, Mapping | type)


def _uri(file: File, where: str) -> str:
    if not file.uri:
        raise InvalidArgumentError(where, "this File has no uri, and nothing to upload")
    return file.uri


def _filled(data: Any, uris: list[str]) -> Any:
    if isinstance(data, _Address):
        return uris[data.place]
    if is_object(data):
        return {key: _filled(value, uris) for key, value in data.items()}
    return [_filled(item, uris) for item in data] if is_array(data) else data
