"""A web service in front of an app: start a run, look at it, follow it live.

```
POST /runs                {"prompt": "…"}   →  202 {"id": "…"}
GET  /runs/{id}                             →  {"id": "…", "status": "running", "output": …}
GET  /runs/{id}/events    server-sent events, one for each change, until the run has ended
```

``uvicorn web_backend:app`` serves it. It is written for Starlette; in FastAPI, which is made of it, the same
three functions are routes (``@app.post("/runs")``), and `lifespan` is an argument of the same name.

The key stays on the server: a browser talks to this service alone. One client serves all requests, since it
keeps its connections; it is made when the service starts and closed when it stops.
"""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route

from inferencesh import APIStatusError, AsyncInference, Task

APP = "acme/write"


@asynccontextmanager
async def lifespan(app: Starlette) -> AsyncIterator[None]:
    """One client for as long as the service runs."""
    async with AsyncInference() as client:
        app.state.client = client
        yield


async def start(request: Request) -> Response:
    """Start a run, and answer before it has ended."""
    client: AsyncInference = request.app.state.client
    prompt = (await request.json()).get("prompt")
    if not isinstance(prompt, str):
        return JSONResponse({"error": "prompt: a text is needed"}, status_code=422)
    handle = await client.tasks.submit(app=APP, input={"prompt": prompt})
    return JSONResponse({"id": handle.id}, status_code=202)


async def look(request: Request) -> Response:
    """Where a run stands."""
    client: AsyncInference = request.app.state.client
    return JSONResponse(shown(await client.tasks.get(request.path_params["id"])))


async def follow(request: Request) -> Response:
    """Every change of a run as a server-sent event."""
    client: AsyncInference = request.app.state.client
    handle = client.tasks.handle(request.path_params["id"])
    await handle.status()  # an unknown task is refused here, before the answer has begun

    async def events() -> AsyncIterator[str]:
        async for update in handle.updates():
            yield f"data: {json.dumps(shown(update.task))}\n\n"

    return StreamingResponse(events(), media_type="text/event-stream")


def shown(task: Task) -> dict[str, object]:
    """What the world may know of a run."""
    return {"id": task.id, "status": str(task.status), "output": task.output, "error": task.error}


async def refused(_request: Request, error: Exception) -> Response:
    """What the API refuses, in its own words and with its own status."""
    assert isinstance(error, APIStatusError)
    return JSONResponse({"error": error.detail or error.title}, status_code=error.status)


app = Starlette(
    routes=[
        Route("/runs", start, methods=["POST"]),
        Route("/runs/{id}", look),
        Route("/runs/{id}/events", follow),
    ],
    lifespan=lifespan,
    exception_handlers={APIStatusError: refused},
)
