"""Things that are there, for requests that are to succeed."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cached_property
from typing import Any

import httpx

from tests.contract import settings
from tests.contract.api import AnyCase
from tests.contract.streams import TERMINAL_STATUSES

_TIMEOUT_SECONDS = 30


class Resources:
    """Puts ids of real things where a request has the ids that the API description gives as examples.

    Each request gets a thing of its own, since some requests delete it. Where nothing may be changed they get
    what is there.

    Args:
        base_url: The server.
        reset: Makes it forget everything.
    """

    def __init__(self, base_url: str, reset: Callable[[], None] | None = None) -> None:
        headers = {"Authorization": f"Bearer {settings.API_KEY}"}
        self.base_url = base_url
        self._reset = reset
        self._client = httpx.Client(base_url=base_url, headers=headers, timeout=_TIMEOUT_SECONDS)
        self._makers = {"task_id": self.task, "file_id": self.file, "session_id": self.session}

    def close(self) -> None:
        self._client.close()

    @property
    def can_start_over(self) -> bool:
        """Whether the server can be made to forget what was made before."""
        return self._reset is not None

    def start_over(self) -> None:
        """Forget what was made before, where that is possible; there is one active session then."""
        if self._reset:
            self._reset()
        if settings.MAY_CHANGE:
            self.session()

    def fill(self, case: AnyCase) -> None:
        """Make a request one that can succeed, if that is what it is meant to do."""
        for parameter in case.operation.path_parameters:
            name = parameter.name
            if case.path_parameters.get(name) == parameter.definition.get("example"):
                case.path_parameters[name] = self._makers[name]()
        if case.operation.label == "POST /apps/run" and isinstance(case.body, dict):
            self._choose_app(case.body)
            if settings.BASE_URL and case.meta and case.meta.generation.mode.is_positive:
                # Nobody's web server gets mail from a test, and no task is left behind for next year.
                case.body.pop("webhook", None)
                case.body.pop("run_at", None)

    def task(self) -> str:
        """Id of a task; of one that has ended, if it is not ours."""
        if settings.MAY_CHANGE:
            return str(self._run()["id"])
        tasks = self._post("/tasks/list", {"limit": 100})["items"]
        return _first_id(task for task in tasks if task["status"] in TERMINAL_STATUSES)

    def file(self) -> str:
        """Id of a file."""
        if settings.MAY_CHANGE:
            return _first_id(self._post("/files", {"files": [{"uri": "", "filename": "a.txt"}]}))
        return _first_id(self._post("/files/list", {"limit": 1})["items"])

    def session(self) -> str:
        """Id of an active session."""
        if settings.MAY_CHANGE:
            return str(self._run(session="new")["session_id"])
        return _first_id(_data(self._client.get("/sessions")))

    def _choose_app(self, body: dict[str, Any]) -> None:
        """Name an app that is there, else every run is a 404; which one depends on what was generated."""
        if _is_text(body, "app"):
            # A task that fails makes a 422 of a request that waits for it, and the first app never fails.
            apps = settings.APPS[:1] if body.get("wait") else settings.APPS
            body["app"] = apps[len(body["app"]) % len(apps)]
        if _is_text(body, "app_id"):
            body["app_id"] = self._ran["app_id"]
        if _is_text(body, "version_id"):
            body["version_id"] = self._ran["app_version_id"]
        if _is_text(body, "function"):
            del body["function"]

    @cached_property
    def _ran(self) -> Any:
        """A task that ran the first app."""
        return _data(self._client.get(f"/tasks/{self.task()}"))

    def _run(self, **options: Any) -> Any:
        return self._post("/apps/run", {"app": settings.APPS[0], "input": {}} | options)

    def _post(self, path: str, body: Any) -> Any:
        return _data(self._client.post(path, json=body))


def _data(response: httpx.Response) -> Any:
    return response.raise_for_status().json()["data"]


def _first_id(things: Iterable[Any]) -> str:
    thing = next(iter(things), None)
    assert thing, "there is nothing on this server to ask for, and nothing may be made"
    return str(thing["id"])


def _is_text(body: dict[str, Any], name: str) -> bool:
    return isinstance(body.get(name), str) and bool(body[name])
