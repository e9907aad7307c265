"""What runs and chats have in common: an emulator, a fault, and what a lap is judged by."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from itertools import count
from typing import Any, Protocol, Self

from attrs import define, evolve, field, frozen

from inferencesh import FollowPolicy, RetryPolicy
from inferencesh.emulator import Context, Emulator, Turn
from inferencesh.emulator.faults import CATALOGUE, Fault, Heartbeats, HugeLine, SlowBytes, SlowHeaders

from .engines import Caller, Engine
from .rules import Often

QUICK: dict[str, Fault] = {
    "slow-bytes": SlowBytes(rate=40_000),
    "slow-headers": SlowHeaders(rate=2_000),
    "429-seconds": replace(CATALOGUE["429-seconds"], retry_after=0.2),  # type: ignore[call-arg]
    "503-seconds": replace(CATALOGUE["503-seconds"], retry_after=0.2),  # type: ignore[call-arg]
    "429-date": replace(CATALOGUE["429-date"], retry_after=0.01),  # type: ignore[call-arg]
    "429-reset": replace(CATALOGUE["429-reset"], retry_after=0.01),  # type: ignore[call-arg]
    "heartbeats": Heartbeats(every=0.05),
    "heartbeats-then-silence": Heartbeats(every=0.05, number=3),
    "huge-line": HugeLine(megabytes=1),
}
"""The faults that take their time, in a hurry."""

POLICY = FollowPolicy(poll_interval=0.03, idle_timeout=0.4, quiet_timeout=0.2, max_reconnects=2)
SETTINGS: dict[str, Any] = {
    "api_key": "any",
    "timeout": 1.0,
    "follow": POLICY,
    "retry": RetryPolicy(initial=0.02, maximum=0.05),
}
PATIENCE = 20.0
"""Seconds after which a run that should have ended counts as hung."""
PROMPT = 8.0
"""Seconds within which every task that ends has its outcome: pauses, silence and all attempts included."""
LATENESS = 0.25
"""Seconds that control may come back after that."""


class AnyCase(Protocol):
    """What every case says."""

    @property
    def fault(self) -> str: ...
    @property
    def route(self) -> str: ...
    @property
    def often(self) -> Often: ...


@frozen
class Lap:
    """What came of one case.

    Attributes:
        outcome: ``result``, or the name of the exception.
        seconds: How long the caller waited.
        faults: What is wrong with it, in words; empty if all is well.
    """

    engine: str
    case: Any
    outcome: str
    seconds: float
    faults: tuple[str, ...] = ()
    is_late: bool = False


@define
class Track:
    """An emulator for one lap after the other."""

    emulator: Emulator = field(factory=lambda: Emulator(heartbeat=0.1))
    url: str = ""
    _numbers: Iterator[int] = field(factory=count)
    _target: Fault | None = None

    def set_up(self) -> None:
        """Give the emulator what is to be run on it."""
        raise NotImplementedError

    def attempt(self, caller: Caller, engine: str, case: Any, number: int) -> Lap:
        """Let a caller try one case."""
        raise NotImplementedError

    @contextmanager
    def open(self) -> Iterator[Self]:
        """Serve until the block is left."""
        self.set_up()
        with self.emulator.serve() as self.url:
            yield self

    def lap(self, name: str, engine: Engine, case: Any) -> Lap:
        """Run one case."""
        self.emulator.reset()
        with engine({**SETTINGS, "base_url": self.url}) as caller:
            lap = self.attempt(caller, name, case, next(self._numbers))
        wrong = list(lap.faults)
        if not self.is_met():
            wrong.append("the fault was not met")
        if not _soon(lambda: self.emulator.connections == 0):  # they are closed with the client
            wrong.append(f"{self.emulator.connections} connections are left open")
        return evolve(lap, faults=tuple(wrong))

    def break_things(self, case: AnyCase) -> None:
        """Let the fault of a case happen from now on."""
        self._target = QUICK.get(case.fault, CATALOGUE[case.fault])
        self.emulator.faults.add(case.route, self._target, times=1 if case.often == "once" else None)

    def is_met(self) -> bool:
        """Whether the fault of this lap was met."""
        return self._target in [seen.fault for seen in self.emulator.faults.seen]

    async def until_met(self, context: Context | Turn, seconds: float) -> None:
        """Come back when it was met, or after so many seconds."""
        for _ in range(round(seconds / 0.01)):
            if self.is_met():
                return
            await context.sleep_async(0.01)


def names(error: Exception) -> dict[str, str]:
    notes = "; ".join(getattr(error, "__notes__", ()))
    return {kind.__name__: f"{type(error).__name__}: {error} ({notes})" for kind in type(error).__mro__}


def _soon(is_so: Callable[[], bool]) -> bool:
    """Whether something becomes true soon; the server itself closes what is idle for 5 s."""
    deadline = time.monotonic() + 3
    while not (result := is_so()) and time.monotonic() < deadline:
        time.sleep(0.005)
    return result
