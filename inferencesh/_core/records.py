"""The records of a stream, whatever framing carried them, and the one place that tells their kinds apart."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Literal, Protocol

from attrs import frozen

from .json_reading import read_json
from .shapes import is_array, is_object

Kind = Literal["full", "partial", "delta", "event", "heartbeat"]

# Names that say no more than "here is the object": what event streams default to, and the API's own word.
_UNNAMED = frozenset({"", "message", "update"})


@frozen(kw_only=True)
class StreamRecord:
    """One record of a stream.

    Attributes:
        kind: ``full`` and ``partial`` carry an object or a part of it; ``delta`` a piece of generated text;
            ``event`` anything under a name of its own; ``heartbeat`` nothing: the connection is alive.
        data: The object, the delta, or the event's payload.
        fields: Names of the fields that changed, where the server says so.
        event: Name of the event, for ``kind == "event"``.
        seq: Position of a delta in its stream.
        resource_id: Id of the message a delta belongs to; None on a plain run.
    """

    kind: Kind
    data: dict[str, Any]
    fields: tuple[str, ...] = ()
    event: str | None = None
    seq: int | None = None
    resource_id: str | None = None


HEARTBEAT = StreamRecord(kind="heartbeat", data={})


class RecordDecoder(Protocol):
    """What turns the bytes of a stream into records, cut wherever the network cuts them."""

    skipped: int
    """Records left out so far because they were not JSON objects."""

    def feed(self, chunk: bytes) -> list[StreamRecord]:
        """The records that `chunk` completes."""
        ...

    def flush(self) -> list[StreamRecord]:
        """The records that only the end of the stream completes."""
        ...


def decode_object(content: bytes) -> dict[str, Any] | None:
    """The JSON object in `content`; None if it is anything else."""
    try:
        value = read_json(content, _read_strictly)
    except (ValueError, RecursionError):
        return None
    return value if is_object(value) else None


def _read_strictly(content: bytes) -> Any:
    return json.loads(content.decode("utf-8"))


def parse_record(obj: dict[str, Any], event: str | None = None) -> StreamRecord:
    """Tell what a decoded object is.

    Args:
        obj: One line of NDJSON, or the data of one server-sent event.
        event: Name of the server-sent event. NDJSON carries the name inside the object, and so may an event
            without one.
    """
    # An object with an id is the resource itself, even if fields of its own are called `data` or `event`.
    is_wrapped = "id" not in obj
    name = event if event and event not in _UNNAMED else _text(obj.get("event")) if is_wrapped else ""
    if name in _UNNAMED and obj.get("type") == "heartbeat":
        return HEARTBEAT
    inner = obj.get("data") if is_wrapped else None
    data = inner if is_object(inner) else None
    payload = obj if data is None else data
    if (name == "delta" or name in _UNNAMED) and _is_delta(payload, name):
        return _delta(payload)
    fields = None if data is None else _fields(obj)
    if name not in _UNNAMED:
        return StreamRecord(kind="event", data=payload, fields=fields or (), event=name)
    if fields is None:
        return StreamRecord(kind="full", data=payload)
    return StreamRecord(kind="partial", data=payload, fields=fields)


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _fields(obj: Mapping[str, Any]) -> tuple[str, ...] | None:
    fields = obj.get("fields")
    return tuple(name for name in fields if isinstance(name, str)) if is_array(fields) else None


def _is_delta(payload: Mapping[str, Any], name: str) -> bool:
    return isinstance(payload.get("delta"), dict) and (
        name == "delta" or ("seq" in payload and "id" not in payload)
    )


def _delta(payload: Mapping[str, Any]) -> StreamRecord:
    seq = payload.get("seq")
    resource_id = payload.get("resource_id")
    return StreamRecord(
        kind="delta",
        data=payload["delta"],
        seq=seq if isinstance(seq, int) else None,
        resource_id=resource_id if isinstance(resource_id, str) and resource_id else None,
    )
