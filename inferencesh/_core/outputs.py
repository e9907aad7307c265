"""The files in the output of a task. No I/O."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from inferencesh_gen.models import File

from .downloads import is_address, locate
from .shapes import is_array, is_object

if TYPE_CHECKING:
    from inferencesh_gen.models import TaskFile

_FILE_HOSTS = frozenset({"cloud.inference.sh"})
_SCHEME = "inf://files/"


class OutputFiles:
    """Which values of an output are files, each of them once.

    Objects with a ``uri`` are. A text is if it is the address of one of the task's files, or of any file that
    the API keeps; other addresses are links, and stay what they are.

    Args:
        output: The output of a task.
        listed: The files that the server lists for it.
        base_url: Address of the API.

    Example:
        >>> files = OutputFiles({"image": "https://cloud.inference.sh/a.png"}, [], "https://api.inference.sh")
        >>> list(files.by_uri)
        ['https://cloud.inference.sh/a.png']
    """

    def __init__(self, output: Any, listed: Sequence[TaskFile], base_url: str) -> None:
        self._output = output
        self._listed = {file.uri: file.to_dict() for file in listed}
        self._hosts = _FILE_HOSTS | {urlsplit(base_url).netloc}
        self.by_uri: dict[str, dict[str, Any]] = {}
        """What is known of each file, by its uri."""
        for uri, record in self._find(output):
            self.by_uri[uri] = {**record, **self.by_uri.get(uri, {})}

    def with_paths(self, paths: Mapping[str, str]) -> Any:
        """The output, with a `File` in the place of each file that has been saved.

        Args:
            paths: Where each is, by its uri.
        """
        return self._replaced(self._output, paths)

    def _find(self, value: Any) -> Iterator[tuple[str, dict[str, Any]]]:
        if (uri := self._uri_of(value)) is not None:
            own = value if is_object(value) else {}
            yield uri, {**self._listed.get(uri, {}), **own, "uri": uri}
            return
        members = value.values() if is_object(value) else value if is_array(value) else ()
        for member in members:
            yield from self._find(member)

    def _uri_of(self, value: Any) -> str | None:
        if is_object(value):
            uri = value.get("uri")
            return uri if isinstance(uri, str) and _is_remote(uri) else None
        return value if isinstance(value, str) and self._is_file(value) else None

    def _is_file(self, text: str) -> bool:
        return text in self._listed or (_is_remote(text) and self._is_kept_by_the_api(text))

    def _is_kept_by_the_api(self, uri: str) -> bool:
        return uri.startswith(_SCHEME) or urlsplit(uri).netloc in self._hosts

    def _replaced(self, value: Any, paths: Mapping[str, str]) -> Any:
        if (uri := self._uri_of(value)) is not None:
            known = self.by_uri[uri]
            return File.from_dict({**known, "path": paths[uri]}) if uri in paths else value
        if is_object(value):
            return {key: self._replaced(item, paths) for key, item in value.items()}
        return [self._replaced(item, paths) for item in value] if is_array(value) else value


def _is_remote(uri: str) -> bool:
    return is_address(uri) or bool(uri.startswith(_SCHEME) and locate(uri).id)
