"""Plausible lives of tasks, and a server that tells of one over a connection that fails."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from attrs import define, field, frozen
from hypothesis import strategies as st

from inferencesh._core.errors import APIConnectionError, APIStatusError, APITimeoutError, InferenceError
from inferencesh._core.records import HEARTBEAT, StreamRecord


@frozen
class Step:
    """One thing that happens to a task: fields that change, or a piece of text."""

    fields: dict[str, Any] | None = None
    text: str | None = None


def _log(count: int) -> list[dict[str, Any]]:
    return [{"id": "log", "content": "".join(f"line {line}\n" for line in range(count))}]


@st.composite
def histories(draw: st.DrawFn) -> list[Step]:
    """From received to an end: logs and pieces of text between, with an output at the end, or none.

    Every piece of text is another one, so that a doubled or misplaced one shows.
    """
    middle = draw(st.lists(st.sampled_from(["text", "log", "output"]), max_size=12))
    steps = [Step({"status": status}) for status in (2, 3, 7)]
    for number, kind in enumerate(middle):
        fields = {"log": {"logs": _log(number)}, "output": {"output": {"response": f"so far {number}"}}}
        steps.append(Step(text=f"<{number}>") if kind == "text" else Step(fields[kind]))
    status = draw(st.sampled_from([10, 11, 12]))
    last = {"status": status, "output": draw(st.none() | st.just({"response": "the end"}))}
    return [*steps, Step(last if draw(st.booleans()) else {"status": status})]


@define
class Server:
    """A task whose history goes on whether anybody listens or not."""

    history: list[Step]
    truth: dict[str, Any] = field(factory=lambda: {"id": "t1", "status": 1, "output": None, **_written(0)})
    happened: int = 0
    deltas: int = 0

    @property
    def is_over(self) -> bool:
        return self.happened == len(self.history)

    def advance(self) -> StreamRecord:
        """Let the next thing happen; the record of it."""
        step = self.history[self.happened]
        self.happened += 1
        if step.text is not None:
            self.deltas += 1
            return StreamRecord(kind="delta", data={"response": step.text}, seq=self.deltas)
        assert step.fields is not None
        changed = {**step.fields, **_written(self.happened)}
        self.truth = {**self.truth, **changed}
        return StreamRecord(kind="partial", data={"id": "t1", **changed}, fields=tuple(changed))

    def snapshot(self) -> StreamRecord:
        return StreamRecord(kind="full", data=dict(self.truth))

    def status(self) -> dict[str, Any]:
        return {name: self.truth[name] for name in ("id", "status", "updated_at")}


def _written(step: int) -> dict[str, str]:
    """When a record was written; servers leave zeros at the end of the fraction out."""
    return {"updated_at": f"2026-11-24T10:00:{step // 10:02}.{step % 10}Z".replace(".0Z", "Z")}


def broken() -> APIConnectionError:
    return APIConnectionError("reset", method="GET", url="http://x/tasks/t1", sent=True)


def silent() -> APITimeoutError:
    return APITimeoutError("no progress", method="GET", url="http://x/tasks/t1", sent=True)


def refused(status: int, *, retry_after: float | None = None) -> APIStatusError:
    return APIStatusError("no", status=status, retry_after=retry_after)


@define
class Network:
    """What reaches the client: everything until it is told to fail, in ways that `draw` chooses."""

    server: Server
    draw: st.DataObject
    faults: int
    """How many more times something goes wrong."""

    def stream(self) -> Iterator[StreamRecord | InferenceError]:
        """The records of one connection; an error, or nothing more, ends it."""
        sent = [self.server.snapshot()]
        yield sent[0]
        while True:
            noise = self._fault(["cut", "end", "again", "heartbeat", "event", "snapshot", "late", "swap"])
            if noise in ("cut", "end"):
                self.pass_time()
                if noise == "cut":
                    yield broken()
                return
            if noise == "swap":
                yield from self._swapped(sent)
            elif noise:
                yield self._noise(noise, sent)
            if self.server.is_over:
                return
            sent.append(self.server.advance())
            yield sent[-1]

    def look_up(self) -> dict[str, Any] | InferenceError:
        self.pass_time()
        return refused(503) if self._fault(["no"]) else dict(self.server.truth)

    def poll(self) -> dict[str, Any] | InferenceError:
        return broken() if self._fault(["no"]) else self.server.status()

    def pass_time(self) -> None:
        """Things happen that no stream tells of."""
        for _ in range(self.draw.draw(st.integers(0, 3))):
            if not self.server.is_over:
                self.server.advance()

    def _fault(self, kinds: list[str]) -> str | None:
        if not self.faults:
            return None
        kind = self.draw.draw(st.sampled_from([None, *kinds]))
        self.faults -= kind is not None
        return kind

    def _swapped(self, sent: list[StreamRecord]) -> Iterator[StreamRecord]:
        """The next two records in the wrong order; the last one of all stays the last."""
        if len(self.server.history) - self.server.happened > 2:
            sent += [self.server.advance(), self.server.advance()]
            yield sent[-1]
            yield sent[-2]

    def _noise(self, kind: str, sent: list[StreamRecord]) -> StreamRecord:
        if kind == "again":
            return sent[-1]
        if kind == "late":  # a delta of the past, as after a reconnect that replays
            return next((record for record in sent if record.kind == "delta"), HEARTBEAT)
        if kind == "snapshot":
            return self.server.snapshot()
        event = StreamRecord(kind="event", event="of_tomorrow", data={"status": 10})
        return event if kind == "event" else HEARTBEAT
