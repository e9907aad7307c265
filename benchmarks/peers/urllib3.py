"""Bare urllib3."""

from __future__ import annotations

from typing import Any

import urllib3

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

LOAD = "import urllib3"
CLIENT = "client = urllib3.PoolManager()"
CALL = (
    "client.request('POST', URL + '/apps/run', json={'app': 'demo/echo', 'input': {'text': 'hello'}}).json()"
)


class Blocking:
    """`urllib3.PoolManager`, with room for every thread."""

    def __init__(self, server: Server) -> None:
        self._url = server.url
        self._pool = urllib3.PoolManager(headers=HEADERS, timeout=TIMEOUT, maxsize=32, ca_certs=server.ca)

    def run(self, app: str) -> str:
        return str(self._started(app)["id"])

    def run_and_wait(self, app: str) -> Any:
        records = Records()
        url = f"{self._url}/tasks/{self._started(app)['id']}/stream"
        answer = self._pool.request("GET", url, headers=STREAM_HEADERS, preload_content=False)
        for data in answer.stream(None):
            records.feed(data)
        answer.release_conn()
        return records.output()

    def get(self, task_id: str) -> Any:
        return data_of(self._pool.request("GET", f"{self._url}/tasks/{task_id}").data)["output"]

    def upload(self, path: str) -> str:
        body = file_body(path)
        answer = self._pool.request("POST", f"{self._url}/files", body=body, headers=JSON_HEADERS)
        file = data_of(answer.data)[0]
        with open(path, "rb") as content:
            size = str(content.seek(0, 2))
            content.seek(0)
            self._pool.request("PUT", file["upload_url"], body=content, headers={"Content-Length": size})
        return str(file["uri"])

    def download(self, url: str) -> int:
        answer = self._pool.request("GET", f"{self._url}{url}", preload_content=False)
        length = sum(len(data) for data in answer.stream(BLOCK))
        answer.release_conn()
        return length

    def _started(self, app: str) -> Any:
        answer = self._pool.request("POST", f"{self._url}/apps/run", json=run_fields(app))
        return data_of(answer.data)
