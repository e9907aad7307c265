"""The emulator under test, with apps that show every kind of record and end quickly."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from typing import Any

from inferencesh.emulator import Context, Emulator, examples
from inferencesh.emulator.clock import Clock
from tests.contract.settings import OWN_APPS, OWN_KEY, SOCKET_APP

LONGEST_WAIT_SECONDS = 0.02
STREAM_SECONDS = 0.06
"""How long a stream lasts that has no end of its own."""


class ImpatientClock(Clock):
    """Waits only briefly: a task that is to start next year starts now, so every stream ends."""

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(min(seconds, LONGEST_WAIT_SECONDS))


async def story(_input: object, context: Context) -> AsyncIterator[object]:
    """Everything a stream can carry: logs, pieces, outputs, and silence for a heartbeat."""
    told: list[str] = []
    for word in ("once", "upon", "a", "time"):
        context.log(f"telling: {word}")
        context.delta(response=word)
        told.append(word)
        yield {"told": told}
        await context.sleep_async(LONGEST_WAIT_SECONDS)


def contract_emulator(*, strict: bool = True) -> Emulator:
    """An emulator with the apps that the contract tests run.

    Args:
        strict: Whether it checks its own answers; not if a test is to find what is wrong with them.
    """
    heartbeat = LONGEST_WAIT_SECONDS / 2
    emulator = Emulator(
        api_key=OWN_KEY,
        heartbeat=heartbeat,
        clock=ImpatientClock(),
        strict=strict,
        stream_lifetime=STREAM_SECONDS,
    )
    targets: tuple[Callable[..., Any], ...] = (
        story,
        examples.echo,
        examples.Counter,
        examples.tokens,
        examples.fail,
    )
    for name, target in zip(OWN_APPS, targets, strict=True):
        default = "add" if target is examples.Counter else None
        emulator.app(name, default_function=default)(target)
    emulator.app(SOCKET_APP, kind="stream")(examples.echo)
    return emulator
