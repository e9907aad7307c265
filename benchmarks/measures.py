"""How a case is measured, inside the worker: warm up, measure, and look that it did what it says."""

from __future__ import annotations

import asyncio
import time
import traceback
from collections.abc import Awaitable, Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from .fresh import generator, importing
from .jobs import Job, Result, SkippedError, client_of
from .meters import Control, Meter
from .operations import BLOCK
from .payload_work import payload
from .profiles import profiled
from .waits import waits

_LEAST = 20
"""Operations that are tried to see how long one takes."""

Repeat = Callable[[int, str], Any]
"""Does the operation so often with an argument; returns its last result."""


def measure(job: Job) -> Result:
    """Do a job; see `benchmarks.worker`."""
    try:
        return HOW[job["how"]](job)
    except SkippedError as reason:
        return {"skipped": str(reason)}
    except Exception as error:
        traceback.print_exc()
        cause: BaseException = error
        while isinstance(cause, BaseExceptionGroup):
            cause = cause.exceptions[0]
        return {"skipped": f"failed: {type(cause).__name__}: {cause}"[:300]}


def blocking(job: Job) -> Result:
    """One call after the other."""
    operation = client_of(job, "Blocking")
    meter = Meter(Control(job["control_url"]))

    def repeat(count: int, argument: str) -> Any:
        result = None
        for _ in range(count):
            result = operation(argument)
        return result

    return _measured(job, meter, repeat)


def threads(job: Job) -> Result:
    """One client in many threads."""
    operation = client_of(job, "Blocking")
    meter = Meter(Control(job["control_url"]))
    with ThreadPoolExecutor(job["width"]) as pool:

        def work(numbers: Iterable[int], argument: str) -> Any:
            result = None
            for _ in numbers:
                result = operation(argument)
            return result

        def repeat(count: int, argument: str) -> Any:
            numbers = iter(range(count))  # `next` of it is atomic: the threads share the work
            working = [pool.submit(work, numbers, argument) for _ in range(job["width"])]
            results = [done.result() for done in working]
            return next(result for result in results if result is not None)  # some may have had no share

        return _measured(job, meter, repeat)


def asynchronous(job: Job) -> Result:
    """Many calls at once on one event loop."""
    with asyncio.Runner() as runner:
        operation = runner.run(_made(job))
        meter = Meter(Control(job["control_url"]))

        def repeat(count: int, argument: str) -> Any:
            return runner.run(_at_once(operation, argument, count, job["width"]))

        return _measured(job, meter, repeat)


async def _at_once(operation: Callable[[str], Awaitable[Any]], argument: str, count: int, width: int) -> Any:
    numbers = iter(range(count))

    async def work() -> Any:
        result = None
        for _ in numbers:
            result = await operation(argument)
        return result

    async with asyncio.TaskGroup() as group:
        working = [group.create_task(work()) for _ in range(min(width, count))]
    return working[0].result()


async def _made(job: Job) -> Callable[[str], Awaitable[Any]]:
    # Some clients want a running loop when they are made.
    return client_of(job, "Asynchronous")


def _measured(job: Job, meter: Meter, repeat: Repeat) -> Result:
    repeat(max(2, job["width"]), job["warm_up"] or job["argument"])
    if job["operation"] == "upload":
        _fill_cache(job["argument"])
    count = job["count"] or _calibrate(repeat, job)
    with profiled(job.get("profile")), meter:
        result = repeat(count, job["argument"])
    _check(job, result)
    return meter.result(count * job["per"])


def _fill_cache(path: str) -> None:
    """Read a file, which the system may have dropped from its cache: or the first peer would pay for that."""
    with open(path, "rb") as content:
        while content.read(BLOCK):
            pass


def _calibrate(repeat: Repeat, job: Job) -> int:
    tried = max(_LEAST, job["width"] // 10)
    started = time.process_time()
    repeat(tried, job["argument"])
    each = (time.process_time() - started) / tried
    least: int = job["width"]
    return max(least, int(job["seconds"] / max(each, 1e-6)))


def _check(job: Job, result: object) -> None:
    """A peer that does not get what the server sent must not win."""
    operation, argument = job["operation"], job["argument"]
    if operation == "run":
        fits = isinstance(result, str) and len(result) == 26
    elif operation == "download":
        fits = result == int(argument.rpartition("/")[2])
    elif operation == "upload":
        fits = isinstance(result, str) and result.startswith("https://")
    elif argument.startswith("bench/deltas"):
        fits = isinstance(result, dict) and len(result["response"]) == len(" word") * job["per"]
    else:
        fits = result == {"text": "Hello"}
    if not fits:
        raise AssertionError(f"{job['peer']} {operation}: got {str(result)[:200]}")


HOW: dict[str, Callable[[Job], Result]] = {
    "blocking": blocking,
    "threads": threads,
    "asynchronous": asynchronous,
    "waits": waits,
    "payload": payload,
    "importing": importing,
    "generator": generator,
}
