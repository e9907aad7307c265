"""Task webhooks: who is told that a task has ended, and how that went.

Of the API's own only trigger and body are known. Ours are tried again, as those of most senders are, and by
the emulator's clock.
"""

import http.client
import ipaddress
import logging
from collections import deque
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Literal
from urllib.parse import SplitResult, urlsplit

from .background import Background
from .calls import in_thread
from .clock import Clock
from .records import Record, to_json

RETRY_AFTER = (1.0, 5.0, 25.0, 125.0)
"""Seconds after a failed attempt until the next; after the last one the delivery has failed."""

MAX_DELIVERIES = 1_000

Allowed = Literal["loopback", "any"]

_TIMEOUT_SECONDS = 10  # of real time, as the network is real
_FIELDS = ("id", "status", "output", "session_id", "created_at", "updated_at")
_CONNECTIONS: dict[str, type[http.client.HTTPConnection]] = {
    "http": http.client.HTTPConnection,
    "https": http.client.HTTPSConnection,
}

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Attempt:
    """One POST.

    Attributes:
        at: When, by the emulator's clock.
        status: The status of the answer; None if there was none.
        error: Why there was none.
    """

    at: datetime
    status: int | None = None
    error: str | None = None

    @property
    def succeeded(self) -> bool:
        """Whether the answer was 2xx. Redirects are not followed."""
        return self.status is not None and self.status // 100 == 2


@dataclass
class Delivery:
    """What one finished task has to tell one address.

    Attributes:
        url: The `webhook` of the run.
        body: What is posted.
        outcome: `pending` until it is `delivered`, or has `failed` for good; `refused` if the address is none
            that the emulator may call; `abandoned` if it was still pending when the emulator stopped.
        reason: Why it was refused.
        attempts: Every POST, oldest first.
    """

    url: str
    body: Record
    outcome: Literal["pending", "delivered", "failed", "refused", "abandoned"] = "pending"
    reason: str = ""
    attempts: list[Attempt] = field(default_factory=list[Attempt])


class Webhooks:
    """Delivers webhooks, and keeps the last of them.

    Args:
        clock: When to try again.
        background: Where deliveries run.
        allowed: `loopback` calls this machine only, `any` every http and https address.

    Raises:
        ValueError: `allowed` is something else.
    """

    def __init__(self, clock: Clock, background: Background, allowed: Allowed) -> None:
        self._clock = clock
        self._background = background
        self.allowed = allowed
        self._deliveries: deque[Delivery] = deque(maxlen=MAX_DELIVERIES)

    @property
    def allowed(self) -> Allowed:
        """Whom tasks may tell: `loopback` addresses only, or `any`."""
        return self._allowed

    @allowed.setter
    def allowed(self, allowed: Allowed) -> None:
        if allowed not in ("loopback", "any"):
            raise ValueError(f"webhooks must be one of loopback, any: {allowed!r}")
        self._allowed: Allowed = allowed

    @property
    def deliveries(self) -> list[Delivery]:
        """The last deliveries as they are now, oldest first."""
        return [replace(delivery, attempts=[*delivery.attempts]) for delivery in list(self._deliveries)]

    def send(self, url: str, task: Record) -> None:
        """Tell `url` of a finished task; this call returns at once."""
        body = {name: task[name] for name in _FIELDS} | {"error": task["error"] or ""}
        delivery = Delivery(url, body)
        self._deliveries.append(delivery)
        if reason := _objection(url, self._allowed):
            delivery.outcome, delivery.reason = "refused", reason
            _log.warning("webhook refused: %s: %s", url, reason)
        else:
            self._background.spawn(self._deliver(delivery))

    def abandon(self) -> None:
        """Give up what is pending; nothing delivers it any more."""
        for delivery in self._deliveries:
            if delivery.outcome == "pending":
                delivery.outcome = "abandoned"

    def clear(self) -> None:
        """Forget all deliveries."""
        self._deliveries.clear()

    async def _deliver(self, delivery: Delivery) -> None:
        await self._try(delivery)
        for seconds in RETRY_AFTER:
            if delivery.attempts[-1].succeeded:
                break
            await self._clock.sleep(seconds)
            await self._try(delivery)
        delivery.outcome = "delivered" if delivery.attempts[-1].succeeded else "failed"

    async def _try(self, delivery: Delivery) -> None:
        with self._clock.work(f"the webhook of task {delivery.body['id']}"):
            now = self._clock.now()
            attempt = await in_thread(lambda: _attempt(delivery.url, to_json(delivery.body), now))
        delivery.attempts.append(attempt)
        _log.info("webhook: %s: %s", delivery.url, attempt.error or attempt.status)


def _objection(url: str, allowed: Allowed) -> str:
    """Why the emulator may not call an address; nothing if it may."""
    try:
        target = urlsplit(url)
        _ = target.port  # which raises if it is none
    except ValueError as error:
        return str(error)
    if target.scheme not in _CONNECTIONS or not target.hostname:
        return "it is not an http or https address"
    if allowed == "loopback" and not _is_loopback(target.hostname):
        return 'its host is not this machine, and the emulator allows no other (webhooks="any")'
    return ""


def _is_loopback(host: str) -> bool:
    """Whether a host is a loopback address; of names only localhost is one."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _attempt(url: str, body: bytes, now: datetime) -> Attempt:
    try:
        return Attempt(now, status=_post(urlsplit(url), body))
    except (OSError, http.client.HTTPException, ValueError) as error:
        return Attempt(now, error=str(error) or type(error).__name__)


def _post(target: SplitResult, body: bytes) -> int:
    assert target.hostname is not None
    path = (target.path or "/") + (f"?{target.query}" if target.query else "")
    connection = _CONNECTIONS[target.scheme](target.hostname, target.port, timeout=_TIMEOUT_SECONDS)
    try:
        connection.request("POST", path, body, {"Content-Type": "application/json"})
        return connection.getresponse().status
    finally:
        connection.close()
