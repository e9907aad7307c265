"""Bare requests, with one session for all requests."""

from __future__ import annotations

from typing import Any

import requests

from ..operations import (
    BLOCK,
    HEADERS,
    JSON_HEADERS,
    STREAM_HEADERS,
    TIMEOUT,
    Records,
    Server,
    data_of,
    file_body,
    run_fields,
)

LOAD = "import requests"
CLIENT = "client = requests.Session()"
CALL = "client.post(URL + '/apps/run', json={'app': 'demo/echo', 'input': {'text': 'hello'}}).json()"


class Blocking:
    """`requests.Session`."""

    def __init__(self, server: Server) -> None:
        self._url = server.url
        self._session = requests.Session()
        self._session.headers.update(HEADERS)

    def run(self, app: str) -> str:
        return str(self._started(app)["id"])

    def run_and_wait(self, app: str) -> Any:
        records = Records()
        url = f"{self._url}/tasks/{self._started(app)['id']}/stream"
        with self._session.get(url, headers=STREAM_HEADERS, timeout=TIMEOUT, stream=True) as answer:
            for data in answer.iter_content(None):
                records.feed(data)
        return records.output()

    def get(self, task_id: str) -> Any:
        return data_of(self._session.get(f"{self._url}/tasks/{task_id}", timeout=TIMEOUT).content)["output"]

    def upload(self, path: str) -> str:
        answer = self._session.post(
            f"{self._url}/files", data=file_body(path), headers=JSON_HEADERS, timeout=TIMEOUT
        )
        file = data_of(answer.content)[0]
        with open(path, "rb") as content:
            self._session.put(file["upload_url"], data=content, timeout=TIMEOUT).raise_for_status()
        return str(file["uri"])

    def download(self, url: str) -> int:
        with self._session.get(f"{self._url}{url}", timeout=TIMEOUT, stream=True) as answer:
            return sum(len(data) for data in answer.iter_content(BLOCK))

    def _started(self, app: str) -> Any:
        answer = self._session.post(f"{self._url}/apps/run", json=run_fields(app), timeout=TIMEOUT)
        return answer.json()["data"]
