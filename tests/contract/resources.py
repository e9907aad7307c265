"""Requests that are to succeed get to name things that are there."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator
from http import HTTPStatus
from typing import Any

import httpx
import requests
from schemathesis import Response
from schemathesis.generation.meta import TestPhase

from tests.contract import settings
from tests.contract.api import AnyCase, document, operation_id
from tests.contract.plan import Plan
from tests.contract.scenarios import SCENARIOS
from tests.contract.things import Things

_TIMEOUT_SECONDS = 30
_PLAN = Plan(document())
_NO_ONE = "no-one"

_FRAMING = frozenset({"connection", "content-length", "expect", "host", "te", "transfer-encoding", "upgrade"})
"""Headers that are HTTP's own. Random ones may be called so by chance, and then it is no request any more."""


class Resources:
    """Puts ids of real things where a request has the ids that the API description gives as examples, and
    into every other request that could succeed.

    What a request has changed is not given to another one. Where nothing may be changed, requests get what
    is there.

    Args:
        base_url: The server.
        reset: Makes it forget everything.

    Attributes:
        session: Keeps connections for the requests under test.
    """

    def __init__(self, base_url: str, reset: Callable[[], None] | None = None) -> None:
        headers = {"Authorization": f"Bearer {settings.API_KEY}"}
        self.base_url = base_url
        self._reset = reset
        self._client = httpx.Client(base_url=base_url, headers=headers, timeout=_TIMEOUT_SECONDS)
        self.session = requests.Session()
        self._forget()

    def close(self) -> None:
        self._client.close()
        self.session.close()

    @property
    def can_start_over(self) -> bool:
        """Whether the server can be made to forget what was made before."""
        return self._reset is not None

    def start_over(self) -> None:
        """Forget what was made before, where that is possible."""
        if self._reset:
            self._reset()
            self._forget()

    def fill(self, case: AnyCase) -> None:
        """Make a request one that can succeed, if that is what it is meant to do."""
        for name in [name for name in case.headers or () if name.lower() in _FRAMING]:
            del case.headers[name]
        self._fill_path(case)
        if isinstance(case.body, dict):
            self._fill_body(case, case.body)

    def spend(self, case: AnyCase, response: Response) -> None:
        """Let the next request have new things if this one may have changed those that it had."""
        if case.operation.method != "get" and response.status_code < HTTPStatus.BAD_REQUEST:
            self._unspoilt.pop(operation_id(case.operation), None)

    def _forget(self) -> None:
        self._things = Things(self._client, _PLAN)
        self._unspoilt: dict[str, dict[str, str]] = {}
        self._referred: dict[str, str | None] = {}

    def _fill_path(self, case: AnyCase) -> None:
        named = [parameter.name for parameter in case.operation.path_parameters]
        for name in named:
            # Without a name this is a request for another path.
            case.path_parameters[name] = case.path_parameters.get(name) or _NO_ONE
        texts = [case.path_parameters[name] for name in named]
        if _is_linked(case):
            is_for_real = _EXAMPLES.issuperset(texts)
        else:
            is_for_real = all(_is_for_real(case, text) for text in texts)
        if named and is_for_real:
            case.path_parameters.update(self._path(operation_id(case.operation)))
        if operation_id(case.operation) == "skills_resolve" and _is_for_real(case, case.query.get("ref")):
            case.query["ref"] = self._things.name_of("skills")

    def _path(self, name: str) -> dict[str, str]:
        """What the path of an operation names."""
        if name not in self._unspoilt:
            scenario = SCENARIOS.get(name) if settings.MAY_CHANGE else None
            self._unspoilt[name] = scenario(self._things) if scenario else self._things.in_path(name)
        return self._unspoilt[name]

    def _fill_body(self, case: AnyCase, body: dict[str, Any]) -> None:
        for field, text in body.items():
            if _is_for_real(case, text) and (reference := self._reference(field)):
                body[field] = reference
        if operation_id(case.operation) == "tasks_create" and _is_meant_well(case):
            self._fill_run(body)

    def _fill_run(self, body: dict[str, Any]) -> None:
        """Which app runs depends on what was generated; nearly every random request would name none."""
        if _is_text(body.get("app")):
            # A task that fails makes a 422 of a request that waits for it, and the first app never fails.
            apps = settings.APPS[:1] if body.get("wait") else settings.APPS
            body["app"] = apps[len(body["app"]) % len(apps)]
        if _is_text(body.get("app_id")):
            body["app_id"] = self._things.ran["app_id"]
        if _is_text(body.get("version_id")):
            body["version_id"] = self._things.ran["app_version_id"]
        body.pop("function", None)
        if settings.BASE_URL:
            # Nobody's web server gets mail from a test, and no task is left behind for next year.
            body.pop("webhook", None)
            body.pop("run_at", None)

    def _reference(self, field: str) -> str | None:
        if field not in self._referred:
            self._referred[field] = self._things.reference(field)
        return self._referred[field]


def _texts(value: Any) -> Iterator[str]:
    match value:
        case str():
            yield value
        case dict():
            for item in value.values():
                yield from _texts(item)
        case list():
            for item in value:
                yield from _texts(item)


def _example_texts(value: Any) -> Iterator[str]:
    match value:
        case dict():
            for name, item in value.items():
                yield from (_texts if name in ("example", "examples") else _example_texts)(item)
        case list():
            for item in value:
                yield from _example_texts(item)


_EXAMPLES = frozenset(_example_texts(document()))


def _is_for_real(case: AnyCase, text: Any) -> bool:
    """Whether something that exists is to take the place of a text: of examples, and of half of the random
    ones in requests that are meant well; which half depends on nothing but the text."""
    is_chosen = _is_text(text) and zlib.crc32(text.encode(errors="replace")) % 2 == 0
    return _is_text(text) and (text in _EXAMPLES or (is_chosen and _is_meant_well(case)))


def _is_text(value: Any) -> bool:
    return isinstance(value, str) and bool(value)


def _is_meant_well(case: AnyCase) -> bool:
    return case.meta is not None and case.meta.generation.mode.is_positive


def _is_linked(case: AnyCase) -> bool:
    """Whether links have put in what is there already."""
    return case.meta is not None and case.meta.phase.name is TestPhase.STATEFUL
