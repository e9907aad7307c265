"""The emulator's one source of time."""

import asyncio
import math
import time
from collections.abc import AsyncGenerator, Callable, Generator
from concurrent.futures import Future
from contextlib import asynccontextmanager, contextmanager
from datetime import UTC, datetime, timedelta
from itertools import count

from . import checks
from .calls import post
from .idle_loop import IdleLoop
from .timers import Timer, Timers
from .work import Work

_NEVER = datetime(9999, 1, 1, tzinfo=UTC)
_TURNS = 50
"""How often a loop that can't tell when it is idle goes round before it is taken to be."""


class ClockStalledError(TimeoutError):
    """The clock can't be moved ahead: something is at work and does not wait for it."""


class Clock:
    """Real time, which can be moved ahead.

    Whatever the emulator does at a time or after a while, it does by its clock: apps that sleep, heartbeats,
    sessions that expire, runs that start later, webhooks, the dates of its answers. `ScaledClock` goes faster
    or slower, `ManualClock` only moves when it is told to.

    `now` and `advance` can be called from any thread; `sleep` and `timeout` on the server's loop only.

    Example:
        >>> clock = ManualClock(datetime(2030, 1, 1, tzinfo=UTC))
        >>> clock.advance(3600)
        >>> clock.now().isoformat()
        '2030-01-01T01:00:00+00:00'
    """

    def __init__(self, *, rate: float = 1.0, start: datetime | None = None) -> None:
        checks.moment("start", start)
        self._rate = rate
        # Replaced as one value, so that other threads never see half a change.
        self._base = (start or datetime.now(UTC)).astimezone(UTC), time.monotonic()
        self._timers = Timers()
        self._works: set[Work] = set()
        self._numbers = count(1)
        self._alarm: asyncio.TimerHandle | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._turn = asyncio.Lock()
        self._rested = asyncio.Event()
        self.on_change: Callable[[], None] | None = None
        """Called when it is moved, or goes at another rate, if set."""

    @property
    def rate(self) -> float:
        """Seconds of this clock in one second; 0 if it stands still. Can be changed at any time."""
        return self._rate

    @rate.setter
    def rate(self, rate: float) -> None:
        if not checks.is_number(rate) or not 0 <= rate < math.inf:
            raise ValueError(f"the rate must be at least 0: {rate!r}")
        self._base = self.now(), time.monotonic()
        self._rate = rate
        if self._loop and self._is_running:
            post(self._loop, self._arm)
        self._tell()

    def now(self) -> datetime:
        """The current moment, in UTC."""
        moment, since = self._base
        return moment + timedelta(seconds=(time.monotonic() - since) * self._rate) if self._rate else moment

    def after(self, seconds: float) -> datetime:
        """The moment `seconds` from now; the end of all time if that is sooner."""
        now = self.now()
        return now + timedelta(seconds=seconds) if seconds < (_NEVER - now).total_seconds() else _NEVER

    async def sleep(self, seconds: float) -> None:
        """Return after `seconds` of this clock."""
        rung = asyncio.Event()
        timer = self._set(seconds, rung.set)
        try:
            await rung.wait()
        finally:
            timer.cancel()

    @asynccontextmanager
    async def timeout(self, seconds: float, work: Work | None = None) -> AsyncGenerator[None]:
        """Raise `TimeoutError` when the block takes longer than `seconds` of this clock.

        Args:
            seconds: How long it may take.
            work: What waits in it, if that is some work. When several come to the end of their time at one
                moment, the older work is first: in which order threads began to wait is chance.
        """
        loop = asyncio.get_running_loop()
        async with asyncio.timeout(None) as limit:
            rank = work.number if work else 0
            timer = self._set(seconds, lambda: limit.reschedule(loop.time()), rank)
            try:
                yield
            finally:
                timer.cancel()

    @contextmanager
    def work(self, name: str) -> Generator[Work]:
        """In this block something is at work that has to rest, or to end, before the clock is moved on.

        Args:
            name: What is at work, for those who wait in vain.
        """
        work = Work(name, next(self._numbers), self._look_again)
        self._works.add(work)
        try:
            yield work
        finally:
            self._works.discard(work)
            self._look_again()

    def attach(self) -> None:
        """Belong to the running loop from now on. What an earlier one waited for is forgotten.

        Raises:
            RuntimeError: the clock belongs to another loop, which is running.
        """
        loop = asyncio.get_running_loop()
        if loop is self._loop:
            return
        if self._is_running:
            raise RuntimeError("this clock belongs to an emulator that is serving: each needs one of its own")
        self._timers.clear()
        self._works.clear()
        self._loop, self._alarm = loop, None
        self._turn, self._rested = asyncio.Lock(), asyncio.Event()

    def advance(self, seconds: float, *, patience: float = 10.0) -> None:
        """Move the clock ahead, and return when everything has happened that was due by then.

        Things happen one after the other: the clock is set to the moment at which the next is due, and waits
        until nothing is at work any more; so an app that sleeps ten times for 360 seconds is through after
        one `advance(3600)`. What a test started before the call has begun by the time the clock moves.

        Args:
            seconds: How far, at least 0.
            patience: Seconds of real time that the clock waits for whatever is at work, each time.

        Raises:
            ClockStalledError: an app goes on without sleeping on the clock, or does not return. The clock
                has been moved to the moment at which that was due.
            RuntimeError: called on the emulator's own event loop: use `advance_async`.
            ValueError: `seconds` is negative or not finite.
        """
        _check(seconds)
        if not self._is_running:
            self._move_to(self.after(seconds))  # nothing waits for it
            return
        if self._is_here:
            raise RuntimeError("this is the emulator's own event loop: use `await clock.advance_async(…)`")
        advance = self._begin(seconds, patience)
        try:
            advance.result()
        except BaseException:
            advance.cancel()
            raise

    async def advance_async(self, seconds: float, *, patience: float = 10.0) -> None:
        """The same for asynchronous tests, whose own loop goes on meanwhile: see `advance`."""
        _check(seconds)
        if not self._is_running:
            self._move_to(self.after(seconds))
        elif self._is_here:
            await self._advance(seconds, patience)
        else:
            await asyncio.wrap_future(self._begin(seconds, patience))

    @property
    def _is_running(self) -> bool:
        return self._loop is not None and self._loop.is_running()

    @property
    def _is_here(self) -> bool:
        try:
            return asyncio.get_running_loop() is self._loop
        except RuntimeError:
            return False

    def _begin(self, seconds: float, patience: float) -> Future[None]:
        assert self._loop is not None
        return asyncio.run_coroutine_threadsafe(self._advance(seconds, patience), self._loop)

    async def _advance(self, seconds: float, patience: float) -> None:
        try:
            async with self._turn:
                await self._go_to(self.after(seconds), patience)
        finally:
            self._arm()

    async def _go_to(self, end: datetime, patience: float) -> None:
        await self._settle(patience)
        while (timer := self._timers.next) and timer.due <= end:
            self._move_to(timer.due)
            self._timers.ring_next()
            await self._settle(patience)
        self._move_to(end)

    async def _settle(self, patience: float) -> None:
        """Return when all that can happen at this moment has happened."""
        try:
            async with asyncio.timeout(patience):
                await self._rest()
        except TimeoutError:
            names = ", ".join(sorted(work.name for work in self._works if not work.is_resting))
            raise ClockStalledError(
                f"the clock can't be moved on, still at work after {patience:g} s: {names or 'the server'}. "
                "An app sleeps with context.sleep or sleep_async, and waits for something else than time "
                "inside `with context.waiting():`"
            ) from None

    async def _rest(self) -> None:
        loop = asyncio.get_running_loop()
        if isinstance(loop, IdleLoop):
            await loop.idle(self._is_at_rest)
            return
        while True:  # a server of somebody else's
            self._rested.clear()
            for _ in range(_TURNS):
                await asyncio.sleep(0)
            if self._is_at_rest():
                return
            await self._rested.wait()

    def _look_again(self) -> None:
        """Something has come to rest: this wakes the loop, which then sees what else is at work."""
        if self._loop:
            post(self._loop, self._rested.set)

    def _is_at_rest(self) -> bool:
        return all(work.is_resting for work in self._works)

    def _move_to(self, moment: datetime) -> None:
        """Set the clock, never back."""
        self._base = max(moment, self.now()), time.monotonic()
        self._tell()

    def _tell(self) -> None:
        if self.on_change:
            self.on_change()

    def _set(self, seconds: float, ring: Callable[[], object], rank: int = 0) -> Timer:
        timer = self._timers.set(self.after(max(0.0, seconds)), rank, ring)
        if timer is self._timers.next:
            self._arm()
        return timer

    def _arm(self) -> None:
        """Have the next timer ring when a clock that goes by itself comes to it."""
        if self._alarm:
            self._alarm.cancel()
            self._alarm = None
        timer = self._timers.next
        if self._turn.locked():
            return  # whoever moves the clock lets one thing happen after the other
        if timer and timer.due <= self.now():
            self._alarm = asyncio.get_running_loop().call_later(0, self._ring_due)
        elif timer and self._rate:
            wait = (timer.due - self.now()).total_seconds() / self._rate
            self._alarm = asyncio.get_running_loop().call_later(wait, self._ring_due)

    def _ring_due(self) -> None:
        while (timer := self._timers.next) and timer.due <= self.now():
            self._timers.ring_next()
        self._arm()


class ScaledClock(Clock):
    """Time that goes at another rate: with `ScaledClock(3600)` an hour takes a second.

    Args:
        rate: Seconds of this clock in one second, above 0.
        start: What it shows at first; by default the present.

    Raises:
        ValueError: the rate is not above 0, or `start` has no time zone.
    """

    def __init__(self, rate: float, start: datetime | None = None) -> None:
        if not checks.is_number(rate) or not 0 < rate < math.inf:
            raise ValueError(f"the rate must be above 0: {rate!r}")
        super().__init__(rate=rate, start=start)


class ManualClock(Clock):
    """Time that stands still until it is moved with `advance`.

    Args:
        start: What it shows at first; by default the present.

    Raises:
        ValueError: `start` has no time zone.
    """

    def __init__(self, start: datetime | None = None) -> None:
        super().__init__(rate=0.0, start=start)


def _check(seconds: float) -> None:
    if not checks.is_number(seconds) or not 0 <= seconds < math.inf:
        raise ValueError(f"a clock is moved by a number of seconds, not back: {seconds!r}")


def parse_timestamp(text: str) -> datetime:
    """Read an RFC 3339 timestamp.

    Raises:
        ValueError: it is none, or has no offset from UTC.
    """
    moment = datetime.fromisoformat(text.upper())
    if moment.tzinfo is None:
        raise ValueError(f"{text!r} has no offset from UTC")
    return moment


def timestamp(moment: datetime) -> str:
    """RFC 3339 in UTC with a `Z`, as the API writes it."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds").removesuffix("+00:00") + "Z"
