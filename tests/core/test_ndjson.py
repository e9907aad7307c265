"""NDJSON: any cut of the bytes gives the same records."""

import json
import time

from hypothesis import given
from hypothesis import strategies as st

from inferencesh._core.ndjson import NDJSONDecoder
from inferencesh._core.records import StreamRecord, parse_record

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)
# Characters at which text methods break lines, all of them legal in JSON strings.
breaking_text = st.text(st.sampled_from("ab\u2028\u2029\u0085\x0b\x0c\x1c\x1d\x1e\r\n"), max_size=8)
objects = st.dictionaries(
    st.sampled_from(["id", "data", "fields", "event", "x"]), json_values | breaking_text
)
lines = (
    objects.map(lambda obj: json.dumps(obj, ensure_ascii=False).encode("utf-8", "surrogatepass"))
    | st.sampled_from(
        [b"", b" ", b"\t", b"[1]", b"7", b"{", b"\xff{}", b'{"a":"\xc3"}', b'{"type":"heartbeat"}']
    )
    | st.binary(max_size=12).map(lambda line: line.replace(b"\n", b""))
)


@st.composite
def cut_streams(draw: st.DrawFn) -> list[bytes]:
    stream = b"".join(
        line + draw(st.sampled_from([b"\n", b"\r\n"])) for line in draw(st.lists(lines, max_size=6))
    )
    stream += draw(lines)
    cuts = sorted(draw(st.lists(st.integers(0, len(stream)), max_size=8)))
    return [stream[start:end] for start, end in zip([0, *cuts], [*cuts, len(stream)], strict=True)]


def reference(stream: bytes) -> tuple[list[StreamRecord], int]:
    """The same decision on whole bytes, in the plainest way."""
    records: list[StreamRecord] = []
    skipped = 0
    for line in stream.split(b"\n"):
        if not line.strip(b" \t\r"):
            continue
        try:
            value = json.loads(str(line, "utf-8"))
        except ValueError:
            value = None
        if isinstance(value, dict):
            records.append(parse_record(value))
        else:
            skipped += 1
    return records, skipped


@given(cut_streams())
def test_any_cut_gives_the_same_records(chunks: list[bytes]) -> None:
    decoder = NDJSONDecoder()
    records = [record for chunk in chunks for record in decoder.feed(chunk)] + decoder.flush()
    assert (records, decoder.skipped) == reference(b"".join(chunks))


def test_line_separators_of_unicode_stay_inside_their_string() -> None:
    text = "one\u2028two\u2029three\u0085four\x7f"
    decoder = NDJSONDecoder()
    [record] = decoder.feed(json.dumps({"text": text}, ensure_ascii=False).encode() + b"\n")
    assert record.data == {"text": text}


def test_a_record_comes_out_as_soon_as_its_line_is_complete() -> None:
    decoder = NDJSONDecoder()
    assert decoder.feed(b'{"id":"a"}') == []
    assert [record.data for record in decoder.feed(b'\n{"id":')] == [{"id": "a"}]


def test_the_last_line_needs_no_line_feed() -> None:
    decoder = NDJSONDecoder()
    assert decoder.feed(b'{"id":"a"}') == []
    assert [record.data for record in decoder.flush()] == [{"id": "a"}]
    assert decoder.flush() == []


def test_bad_lines_are_counted_and_the_rest_is_read() -> None:
    decoder = NDJSONDecoder()
    deep = b"[" * 200_000
    records = decoder.feed(b'no json\n"text"\n{"a":"\xff"}\n' + deep + b'\n{"id":"a"}\n')
    assert [record.data for record in records] == [{"id": "a"}]
    assert decoder.skipped == 4


def test_heartbeats_are_records() -> None:
    [record] = NDJSONDecoder().feed(b'{"type":"heartbeat"}\n')
    assert record.kind == "heartbeat"


def test_a_line_of_many_megabytes_costs_its_length() -> None:
    def seconds(pieces: int) -> float:
        decoder = NDJSONDecoder()
        start = time.process_time()
        for chunk in [b'{"x":"', *[b"x" * 500] * pieces]:
            decoder.feed(chunk)
        [record] = decoder.feed(b'"}\n')
        assert len(record.data["x"]) == 500 * pieces
        return time.process_time() - start

    seconds(1000)
    # 20 MB in 40,000 pieces: about 0.05 s, while growing one bytes object would copy 400 GB.
    assert seconds(40_000) < 2
