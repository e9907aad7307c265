"""Turns: how many do something at once."""

from __future__ import annotations

import asyncio
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inferencesh._transport.pooled.turns import Turns


async def settle() -> None:
    for _ in range(3):
        await asyncio.sleep(0)


async def test_first_come_first_served() -> None:
    turns, order = Turns(1), list[int]()

    async def work(number: int) -> None:
        await turns.take(5)
        order.append(number)
        turns.release()

    await turns.take(None)
    working = [asyncio.create_task(work(number)) for number in range(5)]
    await settle()
    assert order == []
    turns.release()
    await asyncio.gather(*working)
    assert order == [0, 1, 2, 3, 4]


async def test_who_waits_too_long_is_told_and_forgotten() -> None:
    turns = Turns(1)
    await turns.take(None)
    with pytest.raises(TimeoutError):
        await turns.take(0.01)
    turns.release()
    await asyncio.wait_for(turns.take(None), 1)


async def test_nobody_gets_in_before_those_who_wait() -> None:
    turns = Turns(1)
    await turns.take(None)
    waiting = asyncio.create_task(turns.take(None))
    await settle()
    turns.release()
    with pytest.raises(TimeoutError):  # the turn is given away, although nobody has run yet
        await turns.take(0.01)
    await waiting


async def test_a_turn_that_comes_in_the_moment_of_a_cancellation_goes_on() -> None:
    turns = Turns(1)
    await turns.take(None)
    first = asyncio.create_task(turns.take(None))
    second = asyncio.create_task(turns.take(None))
    await settle()
    turns.release()
    first.cancel()
    await asyncio.wait_for(second, 1)
    assert first.cancelled()


@given(number=st.integers(1, 4), seed=st.integers(0, 2**16))
def test_never_too_many_and_none_is_lost(number: int, seed: int) -> None:
    """Under any mix of work, timeouts and cancellations."""
    chance, under_way, most = random.Random(seed), 0, 0

    async def work(turns: Turns) -> None:
        nonlocal under_way, most
        await turns.take(chance.choice([None, 0.0, 0.001]))
        under_way += 1
        most = max(most, under_way)
        try:
            for _ in range(chance.randrange(4)):
                await asyncio.sleep(0)
        finally:
            under_way -= 1
            turns.release()

    async def main() -> None:
        turns = Turns(number)
        working = [asyncio.create_task(work(turns)) for _ in range(20)]
        for task in working:
            if chance.random() < 0.3:
                task.cancel()
            if chance.random() < 0.5:
                await asyncio.sleep(0)
        results = await asyncio.gather(*working, return_exceptions=True)
        assert {type(result) for result in results} <= {type(None), TimeoutError, asyncio.CancelledError}
        for _ in range(number):  # all turns are back
            await asyncio.wait_for(turns.take(None), 1)

    asyncio.run(main())
    assert most <= number
