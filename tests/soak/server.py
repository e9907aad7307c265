"""The emulator of a soak, in a process of its own: what is measured is the client."""

from __future__ import annotations

import multiprocessing
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection
from typing import Any

from attrs import frozen

from inferencesh.emulator import Context, Emulator

APP = "soak/poem"
_PIECES = 3
_CONTEXT = multiprocessing.get_context("spawn")


def poem_of(number: int) -> dict[str, Any]:
    """The right result."""
    return {"number": number, "response": "".join(f"<{piece}>" for piece in range(_PIECES))}


@frozen
class Accepted:
    """What the emulator knows.

    Attributes:
        submissions: How many runs it accepted.
        numbers: The number of each run, by the id of its task.
        unfinished: The ids of tasks that have not ended.
        faults: How many requests met a fault.
    """

    submissions: int
    numbers: dict[str, int]
    unfinished: frozenset[str]
    faults: int


class Server:
    """The emulator of the other process."""

    def __init__(self, pipe: Connection) -> None:
        self._pipe = pipe
        self.url = str(pipe.recv())

    def begin(self, seed: int, rate: float) -> None:
        """Forget everything, and let a share of all requests meet faults, as the seed decides."""
        self._pipe.send((seed, rate))
        self._pipe.recv()

    def accepted(self) -> Accepted:
        """What it accepted since then."""
        self._pipe.send("accepted")
        accepted: Accepted = self._pipe.recv()
        return accepted


@contextmanager
def serving() -> Iterator[Server]:
    """An emulator in another process, until the block is left."""
    here, there = _CONTEXT.Pipe()
    process = _CONTEXT.Process(target=_serve, args=(there,), daemon=True)
    process.start()
    try:
        yield Server(here)
    finally:
        here.send(None)
        process.join(10)


async def _poem(input: Any, context: Context) -> AsyncIterator[Any]:
    for piece in range(_PIECES):
        context.delta(response=f"<{piece}>")
        yield {"pieces": piece}
        await context.sleep_async(0.002)
    yield poem_of(input["number"])


def _serve(pipe: Connection) -> None:
    emulator = Emulator(heartbeat=1.0)
    emulator.app(APP)(_poem)
    with emulator.serve() as url:
        pipe.send(url)
        while (order := pipe.recv()) is not None:
            if order == "accepted":
                pipe.send(_accepted(emulator))
            else:
                seed, rate = order
                emulator.reset()
                emulator.faults.random(seed, rate)
                pipe.send(None)


def _accepted(emulator: Emulator) -> Accepted:
    tasks = emulator.tasks
    return Accepted(
        submissions=emulator.submissions,
        numbers={task["id"]: task["input"]["number"] for task in tasks},
        unfinished=frozenset(task["id"] for task in tasks if task["status"] < 10),
        faults=len(emulator.faults.seen),
    )
