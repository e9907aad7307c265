"""What the benchmark server answers: records like those of the API, grown from the spec's examples."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

BUNDLE = Path(__file__).parent.parent / "openapi" / "bundle.json"
PAGE_SIZE = 100
_PHASES = (1, 2, 3, 4, 5, 6, 7, 9, 10)
"""The statuses that a run goes through."""
_PROMPT = "A lighthouse at night, 35 mm, rain. " * 8
_LOG = "step {0:03d}: loss 0.0{0:03d}, 14.2 it/s, 21,340 MiB of 24,000 MiB in use\n"

Record = dict[str, Any]


def example(schema: str) -> Record:
    """The example that the spec gives of a schema."""
    found: Record = json.loads(BUNDLE.read_bytes())["components"]["schemas"][schema]["example"]
    return found


def full_task(task: Record, file: Record) -> Record:
    """A completed image run with everything the API tells of one: about 6 KB of JSON.

    Args:
        task: The spec's example of a task.
        file: Its example of a file, which the outputs are made of.
    """
    event, log = task["events"][0], task["logs"][0]
    text = "".join(map(_LOG.format, range(6)))
    image = {name: file[name] for name in ("uri", "path", "content_type", "size", "filename")}
    return {
        **task,
        "graph_id": None,
        "user": {"id": task["user_id"], "role": "member", "name": "Ada", "avatar_url": ""},
        "team": {"id": task["team_id"], "type": "team", "username": "acme", "avatar_url": ""},
        "session_id": None,
        "setup": {"model": "schnell", "precision": "fp16", "loras": []},
        "input": {
            "prompt": _PROMPT,
            "steps": 28,
            "seed": 421337,
            "size": [1024, 768],
        },
        "output": {"images": [image] * 4, "seed": 421337, "timings": {"queue": 0.41, "inference": 3.217}},
        "events": [{**event, "status": phase} for phase in _PHASES],
        "logs": [{**log, "log_type": kind, "content": text} for kind in range(4)],
        "egress": {"bytes_out": 12_480, "bytes_in": 3_418_112},
    }


def page() -> Record:
    """A page of `PAGE_SIZE` full tasks, each with ids of its own, in its envelope."""
    task = full_task(example("Task"), example("File"))
    items = [{**task, "id": f"{number:026d}", "short_id": f"{number:08d}"} for number in range(PAGE_SIZE)]
    more = {"next_cursor": "c" * 40, "prev_cursor": "", "has_next": True, "has_previous": False}
    return enveloped({"items": items, **more, "items_per_page": PAGE_SIZE})


def accepted(task: Record) -> Record:
    """The task as it is when a run has just been accepted."""
    return {**task, "status": 1, "output": None, "events": [], "logs": []}


def running(task: Record) -> Record:
    """The same a moment later."""
    return {**task, "status": 7, "output": None, "events": [], "logs": []}


def finished(output: object, task_id: str = "") -> Record:
    """The stream's last record: what changed as the task completed."""
    data = {"id": task_id, "status": 10, "output": output, "updated_at": "2026-11-23T09:30:04.872Z"}
    return {"data": data, "fields": ["status", "output", "updated_at"]}


def enveloped(data: object) -> Record:
    """An answer around `data`."""
    return {"data": data, "messages": []}


def encode(record: object) -> bytes:
    """Compact JSON, as the API sends it."""
    return json.dumps(record, separators=(",", ":")).encode()
