"""Server-sent events, compared with a plain reading of the standard's rules."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inferencesh._core.records import HEARTBEAT, StreamRecord, decode_object, parse_record
from inferencesh._core.sse import SSEDecoder

DATA = [b"data: {", b'data:"id":"a"', b"data: }", b'data:{"x":1}', b"data", b"data: ", b"data: [1]"]
ODD_DATA = ['data: {"t":"a\u2028b\u0085c"}'.encode(), b'data: {"t":"\xff"}']
OTHERS = [
    b"event: delta",
    b"event:update",
    b":",
    b": heartbeat",
    b"id: 7",
    b"id:\x00",
    b"id",
    b"retry: 250",
    b"x: 1",
]
line_starts = st.sampled_from([b"", *DATA, *ODD_DATA, *OTHERS, b"\xef\xbb\xbf"])
line_ends = st.sampled_from([b"\n", b"\r", b"\r\n"])
streams = st.lists(st.tuples(line_starts, line_ends), max_size=14).map(
    lambda parts: b"".join(part for pair in parts for part in pair)
)


@st.composite
def cut_streams(draw: st.DrawFn) -> list[bytes]:
    stream = draw(st.sampled_from([b"", b"\xef\xbb\xbf"])) + draw(streams)
    cuts = sorted(draw(st.lists(st.integers(0, len(stream)), max_size=10)))
    return [stream[start:end] for start, end in zip([0, *cuts], [*cuts, len(stream)], strict=True)]


def reference(stream: bytes) -> tuple[list[StreamRecord], int, str]:
    records: list[StreamRecord] = []
    skipped, last_id, event, data = 0, "", "", list[bytes]()
    for line in re.split(rb"\r\n|\r|\n", stream.removeprefix(b"\xef\xbb\xbf"))[:-1]:
        name, _, value = line.partition(b":")
        value = value[1:] if value[:1] == b" " else value
        if line == b"":
            obj = decode_object(b"\n".join(data))
            if obj is not None:
                records.append(parse_record(obj, event))
            elif b"\n".join(data):
                skipped += 1
            event, data = "", []
        elif name == b"":
            records.append(HEARTBEAT)
        elif name == b"data":
            data.append(value)
        elif name == b"event":
            event = value.decode()
        elif name == b"id" and b"\0" not in value:
            last_id = value.decode()
    return records, skipped, last_id


@given(cut_streams())
def test_any_cut_gives_the_same_records(chunks: list[bytes]) -> None:
    decoder = SSEDecoder()
    records = [record for chunk in chunks for record in decoder.feed(chunk)] + decoder.flush()
    assert (records, decoder.skipped, decoder.last_event_id) == reference(b"".join(chunks))


@pytest.mark.parametrize("end", [b"\n", b"\r", b"\r\n"])
def test_data_of_several_lines_is_one_object(end: bytes) -> None:
    stream = end.join([b'data: {"id":', b'data: "a"}', b"", b""])
    assert [record.data for record in SSEDecoder().feed(stream)] == [{"id": "a"}]


def test_an_event_ended_by_cr_does_not_wait_for_the_next_chunk() -> None:
    decoder = SSEDecoder()
    assert len(decoder.feed(b'data: {"id":"a"}\r\r')) == 1
    assert decoder.feed(b'\ndata: {"id":"b"}\r\n') == []
    assert len(decoder.feed(b"\r")) == 1


def test_an_empty_chunk_between_cr_and_lf_changes_nothing() -> None:
    decoder = SSEDecoder()
    chunks = [b'data: {"id":\r', b"", b'\ndata: "a"}\r\n\r\n']
    assert [record.data for chunk in chunks for record in decoder.feed(chunk)] == [{"id": "a"}]


def test_names_apply_to_one_event_only() -> None:
    first, second = SSEDecoder().feed(b'event: chats\ndata: {"id":"a"}\n\ndata: {"id":"b"}\n\n')
    assert (first.kind, first.event) == ("event", "chats")
    assert (second.kind, second.event) == ("full", None)


def test_only_one_space_after_the_colon_is_dropped() -> None:
    [record] = SSEDecoder().feed(b'event:  delta\ndata:{"id":"a"}\n\n')
    assert record.event == " delta"


def test_an_event_cut_off_by_the_end_is_dropped() -> None:
    decoder = SSEDecoder()
    decoder.feed(b'data: {"id":"a"}\n')
    assert decoder.flush() == []
    assert decoder.feed(b"\n") == []


def test_id_and_retry_are_kept_for_a_reconnect() -> None:
    decoder = SSEDecoder()
    decoder.feed(b"id: 41\nretry: 2500\n\nid\nretry: soon\n\n")
    assert (decoder.last_event_id, decoder.reconnection_time) == ("", 2.5)


def test_a_retry_out_of_all_bounds_is_ignored() -> None:
    decoder = SSEDecoder()
    decoder.feed(b"retry: " + b"9" * 5000 + b"\n\n")
    assert decoder.reconnection_time is None


def test_comments_are_heartbeats() -> None:
    assert SSEDecoder().feed(b": heartbeat\n\n") == [HEARTBEAT]


def test_data_that_is_no_object_is_counted() -> None:
    decoder = SSEDecoder()
    assert decoder.feed(b"data: [DONE]\n\ndata: oops\n\n") == []
    assert decoder.skipped == 2
