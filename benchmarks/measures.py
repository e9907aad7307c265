"""How a case is measured, inside the worker: warm up, measure, and look that it did what it says."""

from __future__ import annotations

import asyncio
import importlib
import time
from collections.abc import Awaitable, Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from .meters import Control, Meter
from .operations import Server

Job = dict[str, Any]
_LEAST = 20
_TURNS = 3
"""How often each of those that go on at once is measured, at least."""


class SkippedError(Exception):
    """The peer can't do this here; says why."""


def measure(job: Job) -> dict[str, Any]:
    """Do a job; see `benchmarks.worker`."""
    try:
        return HOW[job["how"]](job)
    except SkippedError as reason:
        return {"skipped": str(reason)}


def blocking(job: Job) -> dict[str, Any]:
    """One call after the other."""
    operation = _operation(job, "Blocking")
    control = Control(job["control_url"])
    meter = Meter(control)
    argument = job["argument"]

    def repeat(count: int) -> None:
        for _ in range(count):
            operation(argument)

    return _measured(job, meter, repeat, operation(argument))


def threads(job: Job) -> dict[str, Any]:
    """One client in many threads."""
    operation = _operation(job, "Blocking")
    meter = Meter(Control(job["control_url"]))
    argument = job["argument"]
    with ThreadPoolExecutor(job["width"]) as pool:

        def work(numbers: Iterable[int]) -> None:
            for _ in numbers:
                operation(argument)

        def repeat(count: int) -> None:
            numbers = iter(range(count))  # `next` of it is atomic: the threads share the work
            for done in [pool.submit(work, numbers) for _ in range(job["width"])]:
                done.result()

        repeat(job["width"])
        return _measured(job, meter, repeat, operation(argument))


def asynchronous(job: Job) -> dict[str, Any]:
    """Many calls at once on one event loop."""
    with asyncio.Runner() as runner:
        operation = runner.run(_made(job))
        meter = Meter(Control(job["control_url"]))
        argument = job["argument"]

        def repeat(count: int) -> None:
            runner.run(_at_once(operation, argument, count, job["width"]))

        repeat(job["width"])
        return _measured(job, meter, repeat, runner.run(_one(operation, argument)))


async def _at_once(operation: Callable[[str], Awaitable[Any]], argument: str, count: int, width: int) -> None:
    numbers = iter(range(count))

    async def work() -> None:
        for _ in numbers:
            await operation(argument)

    async with asyncio.TaskGroup() as group:
        for _ in range(min(width, count)):
            group.create_task(work())


async def _one(operation: Callable[[str], Awaitable[Any]], argument: str) -> Any:
    return await operation(argument)


async def _made(job: Job) -> Callable[[str], Awaitable[Any]]:
    # Some clients want a running loop when they are made.
    operation: Callable[[str], Awaitable[Any]] = _operation(job, "Asynchronous")
    return operation


def _measured(job: Job, meter: Meter, repeat: Callable[[int], None], sample: object) -> dict[str, Any]:
    _check(job, sample)
    count = job["count"] or _calibrate(repeat, job["width"], job["seconds"])
    with meter:
        repeat(count)
    return meter.result(count * job["per"])


def _calibrate(repeat: Callable[[int], None], width: int, seconds: float) -> int:
    tried = max(width, _LEAST if seconds > 0.1 else 2)
    started = time.process_time()
    repeat(tried)
    each = (time.process_time() - started) / tried
    return max(_TURNS * width, 2, int(seconds / max(each, 1e-6)))


def _operation(job: Job, side: str) -> Callable[[str], Any]:
    try:
        peer = importlib.import_module(f"benchmarks.peers.{job['peer']}")
    except ImportError as error:
        raise SkippedError(f"not installed: {error}") from None
    client = getattr(peer, side, None)
    operation: Any = client and hasattr(client, job["operation"])
    if not operation:
        raise SkippedError(f"has no {side.lower()} `{job['operation']}`")
    operation = getattr(client(Server(job["url"], job["ca"])), job["operation"])
    return operation  # type: ignore[no-any-return]


def _check(job: Job, sample: object) -> None:
    """A peer that does not get what the server sent must not win."""
    argument, operation = str(job["argument"]), job["operation"]
    if operation == "run":
        fits = isinstance(sample, str) and len(sample) == 26
    elif argument.startswith("bench/deltas"):
        fits = isinstance(sample, dict) and len(sample["response"]) == len(" word") * job["per"]
    else:
        fits = sample == {"text": "Hello"}
    if not fits:
        raise AssertionError(f"{job['peer']} {operation}: got {str(sample)[:200]}")


HOW: dict[str, Callable[[Job], dict[str, Any]]] = {
    "blocking": blocking,
    "threads": threads,
    "asynchronous": asynchronous,
}
