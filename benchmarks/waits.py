"""Many waits for runs that take long: what each holds while nothing happens."""

from __future__ import annotations

import asyncio
import time

from .jobs import Job, Result, SkippedError, client_of
from .meters import Control, Meter, memory

_PATIENCE = 60.0
"""Seconds until all streams are open."""
_SETTLE = 0.5
"""Seconds for what the last stream brought to be read."""


def waits(job: Job) -> Result:
    """Start `count` runs that do not end, and measure once all of them are followed."""
    return asyncio.run(_waits(job))


async def _waits(job: Job) -> Result:
    operation = client_of(job, "Asynchronous", connections=job["count"] + 1)
    control = Control(job["control_url"])
    await operation(job["warm_up"])
    meter, before = Meter(control), memory()
    with meter:
        waiting = [asyncio.ensure_future(operation(job["argument"])) for _ in range(job["count"])]
        await _all_open(control, waiting)
    held = memory() - before
    for task in waiting:
        task.cancel()
    await asyncio.gather(*waiting, return_exceptions=True)
    return {**meter.result(job["count"]), "each": held * 1024 / job["count"]}


async def _all_open(control: Control, waiting: list[asyncio.Future[object]]) -> None:
    until = time.monotonic() + _PATIENCE
    while (count := control.stats()["idle"]) < len(waiting):
        if ended := next((task for task in waiting if task.done()), None):
            raise SkippedError(f"a wait ended early: {ended.exception()!r}")
        if time.monotonic() > until:
            raise SkippedError(f"{count} of {len(waiting)} streams open after {_PATIENCE:g} s")
        await asyncio.sleep(0.1)
    await asyncio.sleep(_SETTLE)
