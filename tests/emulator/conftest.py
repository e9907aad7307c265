"""A strict emulator on a real socket, and what tests need to talk to it."""

from __future__ import annotations

import json
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from inferencesh.emulator import Clock, Emulator

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager

KEY = "1nfsh-test"


class Client(httpx.Client):
    """An authorized client with shortcuts that expect success."""

    def data(self, method: str, path: str, body: object = None) -> Any:
        answer = self.request(method, path, json=body)
        assert answer.is_success, answer.text
        return answer.json()["data"] if answer.content else None

    def run(self, app: str, input: object = None, **fields: object) -> Any:
        return self.data("POST", "/apps/run", {"app": app, "input": input, **fields})

    def finished(self, app: str, input: object = None, **fields: object) -> Any:
        """The whole task once it has finished, however it did."""
        return self.follow(self.run(app, input, **fields)["id"])[-1]

    def follow(self, task_id: str) -> list[Any]:
        """The states of a task after each record of its stream."""
        states: list[Any] = []
        with self.stream(
            "GET", f"/tasks/{task_id}/stream", headers={"Accept": "application/x-ndjson"}
        ) as answer:
            for record in map(json.loads, answer.iter_lines()):
                if "fields" in record:
                    states.append(states[-1] | record["data"])
                elif "id" in record:
                    states.append(record)
        return states


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def emulator(clock: Clock) -> Emulator:
    return Emulator(api_key=KEY, heartbeat=0.05, clock=clock, strict=True)


@pytest.fixture
def url(emulator: Emulator) -> Iterator[str]:
    with emulator.serve() as url:
        yield url


@pytest.fixture
def client(url: str) -> Iterator[Client]:
    headers = {"Authorization": f"Bearer {KEY}"}
    # Nothing here is encrypted, and the certificates that would be loaded cost more than most of these tests.
    with Client(base_url=url, headers=headers, timeout=10, verify=False) as client:
        yield client


@pytest.fixture
def client_of() -> Callable[[Emulator], AbstractContextManager[Client]]:
    """A client of an emulator that is served in the block, and takes any key."""

    @contextmanager
    def serve(emulator: Emulator) -> Iterator[Client]:
        headers = {"Authorization": "Bearer any"}
        with emulator.serve() as url, Client(base_url=url, headers=headers, verify=False) as client:
            yield client

    return serve


@pytest.fixture
def problem() -> Callable[[httpx.Response], tuple[int, str]]:
    """Status and code of a problem answer."""

    def read(answer: httpx.Response) -> tuple[int, str]:
        assert answer.headers["content-type"] == "application/problem+json"
        body = answer.json()
        assert body["status"] == answer.status_code
        assert body["error"] == {"code": body["type"].rpartition("/")[2], "message": body["detail"]}
        return answer.status_code, body["type"].removeprefix("https://api.inference.sh/errors/")

    return read
