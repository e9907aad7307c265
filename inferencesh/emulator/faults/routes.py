"""What a request is for, by the names that faults are given to."""

import difflib
from fnmatch import fnmatchcase
from re import Pattern
from typing import NamedTuple

from starlette.routing import compile_path

from ..spec import Spec


class Route(NamedTuple):
    """What a request is for.

    Attributes:
        id: The operationId.
        name: Method and path template.
    """

    id: str
    name: str
    is_stream: bool = False

    def matches(self, pattern: str) -> bool:
        """Whether id or name is what the pattern says."""
        return fnmatchcase(self.id, pattern) or fnmatchcase(self.name, pattern)


class _Entry(NamedTuple):
    method: str
    path: Pattern[str]
    route: Route


def _entry(method: str, template: str, id: str, is_stream: bool = False) -> _Entry:
    path, template, _ = compile_path(template)
    return _Entry(method, path, Route(id, f"{method} {template}", is_stream))


_STORAGE = (
    _entry("PUT", "/uploads/{file_id}", "storage_upload"),
    _entry("GET", "/cdn/{file_id}/{name:path}", "storage_download"),
)


class Routes:
    """The routes of the API and of its storage."""

    def __init__(self, spec: Spec) -> None:
        routes = [_entry(item.method, item.path, item.id, item.is_stream) for item in spec.operations]
        # "{" comes after all letters, so fixed paths come first: /tasks/featured is not the task "featured".
        self._routes = sorted([*routes, *_STORAGE], key=lambda entry: entry.route.name)

    def matching(self, pattern: str) -> list[Route]:
        """The routes that a pattern stands for."""
        return [entry.route for entry in self._routes if entry.route.matches(pattern)]

    def hint(self, pattern: str) -> str:
        """What may have been meant by a pattern that stands for no route."""
        names = [name for entry in self._routes for name in (entry.route.id, entry.route.name)]
        close = difflib.get_close_matches(pattern, names, 3)
        return f"; did you mean {' or '.join(map(repr, close))}?" if close else ""

    def find(self, method: str, path: str) -> Route:
        """The route of a request; one of its own if the API does not know it."""
        for entry in self._routes:
            if entry.method == method and entry.path.match(path):
                return entry.route
        return Route(f"{method} {path}", f"{method} {path}")
