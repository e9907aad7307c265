"""The follower behind the real decoders: the bytes of a stream, cut and damaged anywhere."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, Literal

import pytest
from attrs import define
from hypothesis import given, settings
from hypothesis import strategies as st

from inferencesh._core.errors import InferenceError
from inferencesh._core.follower import Follower, FollowPolicy, Updates
from inferencesh._core.ndjson import NDJSONDecoder
from inferencesh._core.records import StreamRecord
from inferencesh._core.sse import SSEDecoder
from tests.core.driver import Driver, pieces, pieces_of
from tests.core.histories import Network, Server, Step, histories

Framing = Literal["ndjson", "sse"]

GARBAGE = [
    b"{",
    b"not JSON",
    b"[1, 2]",
    b'"text"',
    b"null",
    b"7",
    b"\xff\xfe",
    b'{"id": "t1", "status": 10',
    b"",
    b" \t ",
    b'{"type": "heartbeat"}',
    b'{"event": "of_tomorrow", "data": {"status": 10}}',
]
"""Lines that say nothing of the task, though some look like it."""


def written(record: StreamRecord, framing: Framing, end: bytes) -> bytes:
    """A record as a server writes it; U+2028 and its kin stand in texts as they are."""
    if record.kind == "heartbeat":
        return b'{"type": "heartbeat"}' + end if framing == "ndjson" else b": heartbeat" + end + end
    name, body = _named(record)
    if framing == "ndjson":
        return _json({"event": name, **body} if name else body) + end
    event = b"event: " + name.encode() + end if name else b""
    return event + b"data: " + _json(body["data"] if name else body) + end + end


def _named(record: StreamRecord) -> tuple[str, dict[str, Any]]:
    if record.kind == "full":
        return "", record.data
    if record.kind == "partial":
        return "", {"data": record.data, "fields": list(record.fields)}
    if record.kind == "delta":
        return "delta", {"data": {"delta": record.data, "seq": record.seq}}
    return record.event or "", {"data": record.data}


def _json(value: Any) -> bytes:
    return json.dumps({"note": "a\u2028b\u2029c\u0085d", **value}, ensure_ascii=False).encode()


@define
class Wire(Network):
    """A network that carries bytes."""

    framing: Framing = "ndjson"

    def stream(self) -> Iterator[StreamRecord | InferenceError]:
        decoder = NDJSONDecoder() if self.framing == "ndjson" else SSEDecoder()
        end = self.draw.draw(st.sampled_from([b"\n", b"\r\n"]))
        for item in super().stream():
            if isinstance(item, InferenceError):
                cut = written(self.server.snapshot(), self.framing, end)
                yield from decoder.feed(cut[: self.draw.draw(st.integers(0, len(cut) - 2))])
                yield item
                return
            data = self._garbage(end) + written(item, self.framing, end)
            for chunk in self._split(data):
                yield from decoder.feed(chunk)
        yield from decoder.flush()

    def _garbage(self, end: bytes) -> bytes:
        line = self.draw.draw(st.none() | st.sampled_from(GARBAGE))
        if line is None:
            return b""
        return line + end if self.framing == "ndjson" else b"data: " + line + end + end

    def _split(self, data: bytes) -> list[bytes]:
        places = self.draw.draw(st.lists(st.integers(0, len(data)), max_size=4).map(sorted))
        return [data[start:stop] for start, stop in zip([0, *places], [*places, len(data)], strict=True)]


def without_note(task: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in task.items() if name != "note"}


@settings(max_examples=50)
@given(
    histories(),
    st.sampled_from(["auto", "stream"]),
    st.sampled_from(["ndjson", "sse"]),
    st.integers(0, 8),
    st.data(),
)
def test_the_end_is_the_servers_whatever_becomes_of_the_bytes(
    history: list[Step], updates: Updates, framing: Framing, faults: int, data: st.DataObject
) -> None:
    server = Server(history)
    machine = Follower(server.truth, FollowPolicy(updates=updates, max_reconnects=50), lambda: 0.0)
    driver = Driver(machine, Wire(server, data, faults, framing))
    seen = [update.task.to_dict() for update in driver.run()]
    end = without_note(machine.state.snapshot())
    assert {**end, "output": None} == {**server.truth, "output": None}
    if server.truth["output"] is not None:
        assert end["output"] == server.truth["output"]
    elif end["status"] == 10 and end["output"] is not None:
        assert pieces(end) == pieces_of(history)
    for state in seen:
        assert pieces(state) == sorted(set(pieces(state))), "a piece of text is doubled or out of place"


def fold(history: list[Step]) -> dict[str, Any]:
    """What a task is after its history, put together in the simplest way."""
    task: dict[str, Any] = {"id": "t1", "status": 1, "output": None}
    for step in history:
        task.update(step.fields or {})
    text = "".join(step.text or "" for step in history)
    return task if task["output"] is not None or not text else {**task, "output": {"response": text}}


@settings(max_examples=50)
@given(histories(), st.sampled_from(["ndjson", "sse"]), st.data())
def test_a_stream_is_its_plain_fold_however_it_is_split_and_repeated(
    history: list[Step], framing: Framing, data: st.DataObject
) -> None:
    server = Server(history)
    machine = Follower(server.truth, FollowPolicy(updates="stream"), lambda: 0.0)
    network = _Repeating(server, data, 0, framing)
    told = [update.delta["response"] for update in Driver(machine, network).run() if update.kind == "delta"]
    assert told == [step.text for step in history if step.text is not None]
    end = machine.state.snapshot()
    assert {name: end[name] for name in ("id", "status", "output")} == {
        name: fold(history)[name] for name in ("id", "status", "output")
    }


@define
class _Repeating(Wire):
    """A network on which all that was sent may come again."""

    def _split(self, data: bytes) -> list[bytes]:
        times = self.draw.draw(st.integers(1, 3))
        return super()._split(data * times)


@pytest.mark.parametrize("framing", ["ndjson", "sse"])
def test_every_cut_of_one_stream(framing: Framing) -> None:
    """Cut at each byte, then the rest over a second connection."""
    history = [Step({"status": 7}), Step(text="<0>"), Step(text="<1>"), Step({"status": 10})]
    server = Server(history)
    records = [server.snapshot(), *(server.advance() for _ in history)]
    lines = [written(record, framing, b"\r\n") for record in records]
    whole = b"".join(lines)
    for place in range(len(whole)):
        machine = Follower({"id": "t1"}, FollowPolicy(), lambda: 0.0)
        for part in (whole[:place], whole):  # the server tells everything again
            if machine.state.is_terminal:
                break
            decoder = NDJSONDecoder() if framing == "ndjson" else SSEDecoder()
            machine.opened()
            for record in [*decoder.feed(part), *decoder.flush()]:
                machine.takes(record)
            machine.stream_ended(None)
        assert machine.state.snapshot()["output"] == {"response": "<0><1>"}
