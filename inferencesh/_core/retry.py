"""When to send a request again, and after how long."""

from __future__ import annotations

import math
from collections.abc import Mapping
from datetime import UTC
from typing import Any

from attrs import Attribute, field, frozen

from . import pauses
from .checks import LONGEST, check_count, is_number
from .errors import InvalidArgumentError

_NOT_IMPLEMENTED = 501
_TOO_MANY_REQUESTS = 429
# Codes by which the API says that it has not taken the request in.
_NOT_ACCEPTED = frozenset({"app_maintenance", "entitlement_unavailable", "rate_limited"})
# 2.0 ** 1024 overflows; no sensible maximum needs more doublings than this.
_MAX_EXPONENT = 64


@frozen(kw_only=True, eq=False, repr=False)
class NoAnswer:
    """The connection failed.

    Attributes:
        sent: False if the server can not have seen the request.
    """

    sent: bool


@frozen(kw_only=True, eq=False, repr=False)
class Answer:
    """The server answered with an error.

    Attributes:
        status: HTTP status.
        headers: Response headers, names in lower case or matched without regard to case.
        code: The API's machine-readable code; None if the answer had none.
    """

    status: int
    headers: Mapping[str, str]
    code: str | None = None


def _is_count(_: RetryPolicy, attribute: Attribute[Any], value: object) -> None:
    check_count(f"retry.{attribute.name}", value)


def _is_number(_: RetryPolicy, attribute: Attribute[Any], value: object) -> None:
    least = 1 if attribute.name == "multiplier" else 0
    if not is_number(value) or not least <= value <= LONGEST:
        raise InvalidArgumentError(
            f"retry.{attribute.name}", f"a number from {least} is needed; got {value!r}"
        )


@frozen(kw_only=True)
class RetryPolicy:
    """How failed requests are sent again.

    An operation that is safe to send twice is repeated after a broken connection, 408, 429 and 5xx. Any other
    one only if it can not have been accepted: no connection, 429, or a 5xx whose code says so (an app under
    maintenance, say). A proxy's 503 says nothing about that.

    Attributes:
        max_retries: Attempts after the first one.
        initial: Longest wait before the first retry, in seconds.
        maximum: Longest wait before any retry, in seconds.
        multiplier: Factor by which the longest wait grows from one retry to the next.
        max_retry_wait: If the server asks to wait longer than this many seconds, its error is raised instead.

    Example:
        >>> RetryPolicy(initial=1.0).delay(NoAnswer(sent=True), attempt=2, safe=True, random=0.5)
        1.0
    """

    max_retries: int = field(default=2, validator=_is_count)
    initial: float = field(default=0.5, validator=_is_number)
    maximum: float = field(default=8.0, validator=_is_number)
    multiplier: float = field(default=2.0, validator=_is_number)
    max_retry_wait: float = field(default=60.0, validator=_is_number)

    def delay(
        self,
        outcome: NoAnswer | Answer,
        *,
        attempt: int,
        safe: bool,
        random: float,
        now: float | None = None,
    ) -> float | None:
        """Decide what follows a failed attempt.

        Args:
            outcome: How the attempt failed.
            attempt: Number of the attempt that failed; the first is 1.
            safe: Whether sending the request twice does no harm.
            random: A random number from 0 to 1, which spreads the retries of many clients.
            now: Unix time, for headers that name a moment; not needed if the answer carries its ``Date``.

        Returns:
            Seconds to wait before the next attempt, or None to give up.
        """
        if attempt > self.max_retries or not _may_repeat(outcome, safe=safe):
            return None
        asked = requested_wait(outcome.status, outcome.headers, now) if isinstance(outcome, Answer) else None
        if asked is None:
            return pauses.scaled(self._backoff(attempt) * random)
        return asked if asked <= self.max_retry_wait else None

    def _backoff(self, attempt: int) -> float:
        return min(self.maximum, self.initial * self.multiplier ** min(attempt - 1, _MAX_EXPONENT))


def requested_wait(status: int, headers: Mapping[str, str], now: float | None = None) -> float | None:
    """Seconds that an error answer asks to wait: ``Retry-After``, or ``X-RateLimit-Reset`` with a 429.

    Args:
        status: HTTP status.
        headers: Response headers, names in lower case or matched without regard to case.
        now: Unix time; see `parse_retry_after`.
    """
    wait = parse_retry_after(headers, now)
    if wait is None and status == _TOO_MANY_REQUESTS:
        return _until(_number(headers.get("x-ratelimit-reset", "")), headers, now)
    return wait


def parse_retry_after(headers: Mapping[str, str], now: float | None = None) -> float | None:
    """Seconds that an answer asks to wait in ``Retry-After``: a number, or a date.

    Args:
        headers: Response headers, names in lower case or matched without regard to case.
        now: Unix time that a date is compared with, if the answer has no ``Date``. The server's own clock is
            preferred: ours may differ from it.

    Returns:
        At least 0, or None if the header is absent or makes no sense.
    """
    value = headers.get("retry-after")
    if value is None:
        return None
    seconds = _number(value)
    return _until(_moment(value), headers, now) if seconds is None else max(0.0, seconds)


def _may_repeat(outcome: NoAnswer | Answer, *, safe: bool) -> bool:
    if isinstance(outcome, NoAnswer):
        return safe or not outcome.sent
    status = outcome.status
    if safe:
        return status in (408, _TOO_MANY_REQUESTS) or (500 <= status < 600 and status != _NOT_IMPLEMENTED)
    return status == _TOO_MANY_REQUESTS or (500 <= status < 600 and outcome.code in _NOT_ACCEPTED)


def _until(moment: float | None, headers: Mapping[str, str], now: float | None) -> float | None:
    server_now = _moment(headers.get("date", ""))
    start = now if server_now is None else server_now
    return None if moment is None or start is None else max(0.0, moment - start)


def _number(value: str) -> float | None:
    try:
        number = float(value)
    except ValueError:
        return None
    return number if math.isfinite(number) else None


def _moment(value: str) -> float | None:
    from email.utils import parsedate_to_datetime  # loads slowly, and few answers need it

    try:
        moment = parsedate_to_datetime(value)
    except (ValueError, OverflowError):
        return None
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
