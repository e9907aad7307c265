"""Streams: the list of records that the API description speaks of, and what holds between them."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from operator import itemgetter
from typing import Any

import schemathesis
from schemathesis import CheckContext, DeserializationContext, Response

from tests.contract.api import ENDING_STREAMS, SSE, AnyCase, operation_id

NDJSON = "application/x-ndjson"
TERMINAL_STATUSES = {10, 11, 12, 13}

_HEARTBEAT = {"type": "heartbeat"}
_EVENT_END = re.compile(r"\r?\n\r?\n")
_LINE_END = re.compile(r"\r?\n")
_COMMENT = ""
"""The name of a comment line, before its colon."""
_PARTIAL = {"data", "fields"}

Record = dict[str, Any]

_FINAL_STATUSES = dict(zip(ENDING_STREAMS, (TERMINAL_STATUSES, {3, 4, 5}), strict=True))


@schemathesis.deserializer(NDJSON, SSE)
def deserialize(_: DeserializationContext, response: Response) -> list[Any]:
    """What the schema of a stream is about."""
    return records(response)


@schemathesis.check
def stream_conformance(context: CheckContext, response: Response, case: AnyCase) -> None:
    """A stream of one thing begins with the whole of it, tells changes of that thing only, and ends when the
    thing does; deltas come in order."""
    if response.status_code != 200 or "x-stream" not in case.operation.definition.raw:
        return
    news = [record for record in records(response) if record != _HEARTBEAT]
    _check_deltas(news)
    if case.operation.path.endswith("_id}/stream"):
        # Nothing is missing from the start, whatever happens to the connection later.
        assert news, "the stream is empty"
        state = _final_state(news)
        final = _FINAL_STATUSES.get(operation_id(case.operation))
        assert final is None or state["status"] in final, "the stream ended before what it follows did"


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
    if "event" not in fields:
        return data
    named = {"event": fields["event"][0]}
    return named | (data if data.keys() == _PARTIAL else {"data": data})


def _check_deltas(news: list[Record]) -> None:
    """Each thing that grows tells its pieces in order."""
    seen: defaultdict[Any, list[int]] = defaultdict(list)
    for delta in map(itemgetter("data"), (record for record in news if record.get("event") == "delta")):
        seen[delta.get("resource_id")].append(delta["seq"])
    for numbers in seen.values():
        assert numbers == sorted(numbers), "the deltas are not in order"


def _final_state(news: list[Record]) -> Record:
    """What the records make of the thing that the first one holds."""
    first, *changes = news
    whole = first["data"] if "event" in first else first
    assert "id" in whole, "the first record is not the whole"
    state: Record = dict(whole)
    for record in changes:
        if "event" not in record or record["event"] == first.get("event"):
            _merge(record, state)
    return state


def _merge(record: Record, state: Record) -> None:
    data = record.get("data", record)
    assert data.get("id") == state["id"], "a change does not name what has changed"
    assert data.keys() >= set(record.get("fields", ())), "a change lacks a field that it announces"
    state.update(data)
