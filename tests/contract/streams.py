"""Streams: the list of records that the API description speaks of, and what holds between them."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from operator import itemgetter
from typing import Any

import schemathesis
from schemathesis import CheckContext, DeserializationContext, Response

from tests.contract.api import SSE, AnyCase

NDJSON = "application/x-ndjson"
TERMINAL_STATUSES = {10, 11, 12, 13}

_HEARTBEAT = {"type": "heartbeat"}
_EVENT_END = re.compile(r"\r?\n\r?\n")
_LINE_END = re.compile(r"\r?\n")
_COMMENT = ""
"""The name of a comment line, before its colon."""

Record = dict[str, Any]


@schemathesis.deserializer(NDJSON, SSE)
def deserialize(_: DeserializationContext, response: Response) -> list[Any]:
    """What the schema of a stream is about."""
    return records(response)


@schemathesis.check
def stream_conformance(context: CheckContext, response: Response, case: AnyCase) -> None:
    """A stream begins with the whole task, tells changes of that task only, and ends when the task does."""
    if response.status_code != 200 or "x-stream" not in case.operation.definition.raw:
        return
    news = [record for record in records(response) if record != _HEARTBEAT]
    assert news, "the stream is empty"
    task, *changes = news
    assert "id" in task, "the first record is not the whole task"
    deltas = [record["data"] for record in changes if record.get("event") == "delta"]
    assert deltas == sorted(deltas, key=itemgetter("seq")), "the deltas are not in order"
    for partial in (record for record in changes if "fields" in record):
        _merge(partial, task)
    assert task["status"] in TERMINAL_STATUSES, "the stream ended before the task did"


def records(response: Response) -> list[Any]:
    """The records of a stream, whichever way they are encoded."""
    text = response.content.decode()
    if response.headers["content-type"][0].startswith(SSE):
        return [_record(event) for event in _EVENT_END.split(text) if event]
    return [json.loads(line) for line in _LINE_END.split(text) if line]


def _record(event: str) -> Any:
    """The record that an event stands for, as the API description's `text/event-stream` says."""
    fields: defaultdict[str, list[str]] = defaultdict(list)
    for line in _LINE_END.split(event):
        name, _, value = line.partition(":")
        fields[name].append(value.removeprefix(" "))
    if "data" not in fields:
        return {"type": fields[_COMMENT][0]}
    data = json.loads("\n".join(fields["data"]))
    return {"event": fields["event"][0], "data": data} if "event" in fields else data


def _merge(partial: Record, task: Record) -> None:
    data = partial["data"]
    assert data.get("id") == task["id"], "a change does not name its task"
    assert data.keys() >= set(partial["fields"]), "a change lacks a field that it announces"
    task.update(data)
