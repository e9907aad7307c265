"""`http.client` of the standard library: one connection for each thread, and nothing around it."""

from __future__ import annotations

import ssl
import threading
from http.client import HTTPConnection, HTTPResponse, HTTPSConnection
from typing import Any
from urllib.parse import urlsplit

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
    run_body,
)

LOAD = "import http.client, json"
CLIENT = "client = http.client.HTTPConnection(URL.removeprefix('http://'))"
CALL = """
client.request('POST', '/apps/run', json.dumps({'app': 'demo/echo', 'input': {'text': 'hello'}}))
json.loads(client.getresponse().read())
"""


class Blocking:
    """`HTTPConnection`, kept open."""

    def __init__(self, server: Server) -> None:
        self._host = urlsplit(server.url).netloc
        self._tls = ssl.create_default_context() if server.ca else None
        self._local = threading.local()

    def run(self, app: str) -> str:
        return str(self._started(app)["id"])

    def run_and_wait(self, app: str) -> Any:
        records = Records()
        answer = self._send("GET", f"/tasks/{self._started(app)['id']}/stream", headers=STREAM_HEADERS)
        while data := answer.read1(BLOCK):
            records.feed(data)
        answer.read()  # the end of the last chunk, or the connection can't be used again
        return records.output()

    def get(self, task_id: str) -> Any:
        return data_of(self._send("GET", f"/tasks/{task_id}", headers=HEADERS).read())["output"]

    def upload(self, path: str) -> str:
        answer = self._send("POST", "/files", file_body(path), JSON_HEADERS)
        file = data_of(answer.read())[0]
        with open(path, "rb") as content:
            size = str(content.seek(0, 2))
            content.seek(0)
            self._send("PUT", file["upload_url"], content, {"Content-Length": size}).read()
        return str(file["uri"])

    def download(self, url: str) -> int:
        answer = self._send("GET", url, headers=HEADERS)
        return sum(len(data) for data in iter(lambda: answer.read(BLOCK), b""))

    def _started(self, app: str) -> Any:
        return data_of(self._send("POST", "/apps/run", run_body(app), JSON_HEADERS).read())

    def _send(self, method: str, url: str, body: Any = None, headers: Any = None) -> HTTPResponse:
        connection = self._connection()
        connection.request(method, url, body, headers or {})
        return connection.getresponse()

    def _connection(self) -> HTTPConnection:
        if not hasattr(self._local, "connection"):
            self._local.connection = (
                HTTPSConnection(self._host, timeout=TIMEOUT, context=self._tls)
                if self._tls
                else HTTPConnection(self._host, timeout=TIMEOUT)
            )
        found: HTTPConnection = self._local.connection
        return found
