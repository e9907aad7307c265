"""Using one resource loads that resource, and of the models what is read."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from tests.generated.modules import models_in, modules_after, operations_in, resources_in

APP = {"id": "a1", "name": "app", "created_at": "2026-11-23T09:30:00Z", "version": {"id": "v1"}}
CREATE = {
    "sync": "from inferencesh import Inference\nclient = Inference(api_key='key', base_url='{url}')",
    "async": (
        "import asyncio\n"
        "from inferencesh import AsyncInference\n"
        "client = AsyncInference(api_key='key', base_url='{url}')"
    ),
}
# The coroutine returns nothing: `asyncio.run` makes a repr of what it returns, and that reads all of it.
READ = {
    "sync": "app = client.apps.get('a1')\n{read}",
    "async": "async def main():\n    app = await client.apps.get('a1')\n    {read}\nasyncio.run(main())",
}


class Answer(BaseHTTPRequestHandler):
    """Answers everything with an app."""

    def do_GET(self) -> None:
        content = json.dumps({"data": APP}).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    with HTTPServer(("127.0.0.1", 0), Answer) as server:
        threading.Thread(target=server.serve_forever).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


@pytest.mark.parametrize("side", CREATE)
def test_a_client_alone_loads_no_resource(url: str, side: str) -> None:
    assert resources_in(modules_after(CREATE[side].format(url=url))) == set()


@pytest.mark.parametrize("side", CREATE)
@pytest.mark.parametrize(
    ("read", "models"),
    [
        ("app['id'], app.created_at", {"app"}),
        ("app.version", {"app", "app_version"}),
        ("app.version.variants", {"app", "app_version"}),
    ],
)
def test_a_call_loads_its_resource_and_the_models_that_are_read(
    url: str, side: str, read: str, models: set[str]
) -> None:
    create = CREATE[side].format(url=url)
    added = modules_after(f"{create}\n{READ[side].format(read=read)}") - modules_after(create)
    assert resources_in(added) == operations_in(added) == {"apps"}
    assert models_in(added) == models
