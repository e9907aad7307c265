"""The emulator's one source of time."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from datetime import UTC, datetime


class Clock:
    """Real time. Another clock replaces `now` and `sleep`; everything else is built on these two.

    Both must be safe to call from any thread; `sleep` is awaited on the server's loop only.
    """

    def now(self) -> datetime:
        """The current moment, in UTC."""
        return datetime.now(UTC)

    async def sleep(self, seconds: float) -> None:
        """Return after `seconds` of this clock."""
        await asyncio.sleep(seconds)

    @asynccontextmanager
    async def timeout(self, seconds: float) -> AsyncGenerator[None]:
        """Raise `TimeoutError` when the block takes longer than `seconds` of this clock."""
        async with asyncio.timeout(None) as limit:
            timer = asyncio.create_task(self._expire(limit, seconds))
            try:
                yield
            finally:
                timer.cancel()

    async def _expire(self, limit: asyncio.Timeout, seconds: float) -> None:
        await self.sleep(seconds)
        limit.reschedule(asyncio.get_running_loop().time())


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
