"""Do the same for several things, some at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from .._core.batch import BatchPlan
from .._shim import _async as shim


async def each(
    function: Callable[..., Any],
    items: Sequence[Any],
    *,
    concurrency: int,
    stop: shim.Stop,
    collect_errors: bool,
) -> list[Any]:
    """The result of a function for each item, in order. It is called with the place and the item.

    Args:
        function: What to call.
        items: With what.
        concurrency: How many calls at once.
        stop: Stops what still goes on in threads.
        collect_errors: True puts exceptions among the results. False raises the first and stops the rest.
    """
    if len(items) == 1 and not collect_errors:  # no thread is needed
        return [await function(0, items[0])]
    results: list[Any] = [None] * len(items)
    plan = BatchPlan(items, concurrency=concurrency, ordered=False)
    async with shim.Workers(concurrency, stop) as workers:
        while True:
            for place, item in plan.starts():
                workers.start(place, function, place, item)
            if plan.is_over:
                return results
            place, outcome = await workers.next()
            if isinstance(outcome, Exception) and not collect_errors:
                raise outcome
            for done, result in plan.done(place, outcome):
                results[done] = result
