"""Does what a follower says, and reads what comes of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from inferencesh._core.errors import InferenceError
from inferencesh._core.follower import Follower, Update
from inferencesh._core.records import StreamRecord
from tests.core.histories import Network, Step


def told(machine: Follower, record: StreamRecord) -> Update | None:
    """What comes of a record, if it is news."""
    return machine.update(record) if machine.takes(record) else None


class Driver:
    """Does what a follower says, over a network that fails."""

    def __init__(self, machine: Follower, network: Network) -> None:
        self.machine = machine
        self.network = network
        self.actions: list[str] = []

    def run(self) -> Iterator[Update]:
        while (action := self.machine.action) != "done":
            self.actions.append(action)
            assert len(self.actions) < 500
            yield from self._stream() if action == "stream" else self._step(action)

    def _stream(self) -> Iterator[Update]:
        self.machine.opened()
        error = None
        for record in self.network.stream():
            if isinstance(record, InferenceError):
                error = record
            elif update := told(self.machine, record):
                yield update
            if self.machine.state.is_terminal:
                break
        self.machine.stream_ended(error)

    def _step(self, action: str) -> Iterator[Update]:
        if action == "wait":
            self.network.pass_time()
            self.machine.waited()
            return
        answer = self.network.look_up() if action == "look up" else self.network.poll()
        if isinstance(answer, InferenceError):
            self.machine.failed(answer)
        elif action == "poll":
            self.machine.polled(answer)
        elif update := self.machine.looked_up(answer):
            yield update


def pieces(task_json: dict[str, Any]) -> list[int]:
    """The numbers of the pieces of text in an output."""
    output = task_json.get("output") or {}
    return [int(number) for number in re.findall(r"<(\d+)>", output.get("response", ""))]


def pieces_of(history: list[Step]) -> list[int]:
    """The numbers of all pieces of text of a task."""
    return [int(step.text.strip("<>")) for step in history if step.text is not None]
