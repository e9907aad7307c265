"""Faults of what runs the apps."""

from dataclasses import dataclass
from typing import ClassVar

from .exchange import Exchange
from .fault import Fault


@dataclass(frozen=True)
class LoseWorker(Fault):
    """The run is accepted, then its worker is gone: the task fails, and the session it is in ends.

    The error is what the platform says: `session worker offline`, or without a session `task interrupted,
    please retry`.

    Args:
        after: Seconds of the emulator's clock from the request to the loss.
    """

    only_runs: ClassVar[bool] = True

    after: float = 0.0

    async def apply(self, exchange: Exchange) -> None:
        exchange.scope["state"]["worker_lost_after"] = self.after
        await exchange.pass_on()
