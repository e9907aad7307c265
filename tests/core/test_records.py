"""What kind of record an object is."""

from typing import Any

import pytest

from inferencesh._core.records import StreamRecord, decode_object, parse_record

TASK = {"id": "t1", "status": 7}


def full(data: dict[str, Any]) -> StreamRecord:
    return StreamRecord(kind="full", data=data)


@pytest.mark.parametrize(
    ("obj", "expected"),
    [
        (TASK, full(TASK)),
        ({"data": TASK}, full(TASK)),
        (
            {"data": TASK, "fields": ["status"]},
            StreamRecord(kind="partial", data=TASK, fields=("status",)),
        ),
        ({"data": TASK, "fields": []}, StreamRecord(kind="partial", data=TASK)),
        (
            {"event": "delta", "data": {"delta": {"response": "a"}, "seq": 3, "resource_id": "m1"}},
            StreamRecord(kind="delta", data={"response": "a"}, seq=3, resource_id="m1"),
        ),
        ({"delta": {"response": "a"}, "seq": 3}, StreamRecord(kind="delta", data={"response": "a"}, seq=3)),
        (
            {"event": "chats", "data": TASK, "fields": ["status"]},
            StreamRecord(kind="event", event="chats", data=TASK, fields=("status",)),
        ),
        ({"event": "update", "data": TASK}, full(TASK)),
        ({"event": "done", "data": {}}, StreamRecord(kind="event", event="done", data={})),
        (
            {"event": "error", "data": "text"},
            StreamRecord(kind="event", event="error", data={"event": "error", "data": "text"}),
        ),
        ({"type": "heartbeat"}, StreamRecord(kind="heartbeat", data={})),
    ],
)
@pytest.mark.parametrize("event", [None, "", "message"])
def test_without_a_name_around_it(obj: dict[str, Any], expected: StreamRecord, event: str | None) -> None:
    assert parse_record(obj, event) == expected


@pytest.mark.parametrize(
    "resource",
    [
        {"id": "t1", "data": {"x": 1}},
        {"id": "t1", "data": {"x": 1}, "fields": ["a"]},
        {"id": "e1", "event": "created", "data": {"x": 1}},
        {"id": "m1", "delta": {"x": 1}, "seq": 1},
        {"data": [1, 2]},
        {"data": None},
        {"event": 7},
        {},
    ],
)
def test_a_resource_with_fields_named_like_an_envelope_is_not_unwrapped(resource: dict[str, Any]) -> None:
    assert parse_record(resource) == full(resource)


@pytest.mark.parametrize(
    ("event", "obj", "expected"),
    [
        ("", TASK, full(TASK)),
        ("message", TASK, full(TASK)),
        (
            "update",
            {"data": TASK, "fields": ["status"]},
            StreamRecord(kind="partial", data=TASK, fields=("status",)),
        ),
        (
            "delta",
            {"delta": {"response": "a"}, "seq": 1},
            StreamRecord(kind="delta", data={"response": "a"}, seq=1),
        ),
        ("delta", {"no": "delta"}, StreamRecord(kind="event", event="delta", data={"no": "delta"})),
        ("done", {}, StreamRecord(kind="event", event="done", data={})),
        ("error", {"detail": "x"}, StreamRecord(kind="event", event="error", data={"detail": "x"})),
        (
            "chat_messages",
            {"data": {"id": "m1"}, "fields": ["content"]},
            StreamRecord(kind="event", event="chat_messages", data={"id": "m1"}, fields=("content",)),
        ),
    ],
)
def test_server_sent_events(event: str, obj: dict[str, Any], expected: StreamRecord) -> None:
    assert parse_record(obj, event) == expected


def test_delta_members_of_another_type_are_left_out() -> None:
    record = parse_record({"event": "delta", "data": {"delta": {}, "seq": "7", "resource_id": ""}})
    assert (record.seq, record.resource_id) == (None, None)


@pytest.mark.parametrize(
    "content", [b"", b"[]", b"null", b"{", b"\xff", b"\xff\xfe{\x00}\x00", b"[" * 200_000]
)
def test_only_objects_in_utf_8_are_decoded(content: bytes) -> None:
    assert decode_object(content) is None
