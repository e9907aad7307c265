"""Which fault hits which request."""

import threading
from collections import Counter, deque
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from random import Random
from typing import NamedTuple

from starlette.types import ASGIApp, Receive, Scope, Send

from ..clock import Clock
from ..spec import Spec
from .catalogue import TRANSIENT
from .connection import ConnectionOverError
from .exchange import Exchange
from .fault import Fault
from .plan import read_plan
from .routes import Route, Routes

MAX_SEEN = 100_000

_ALL = "*"
_RUN = "tasks_create"


class Seen(NamedTuple):
    """A fault that was applied.

    Attributes:
        route: operationId of the request; its method and path if the API does not know it; `*` for a new
            connection.
        fault: The fault.
    """

    route: str
    fault: Fault


@dataclass
class _Planned:
    """A fault for the next so many requests of some routes."""

    pattern: str
    fault: Fault
    times: int | None
    lasts: Callable[[], bool]

    def take(self, route: Route) -> Fault | None:
        return self._use() if route.matches(self.pattern) and _suits(self.fault, route) else None

    def take_at_accept(self) -> Fault | None:
        return self._use() if self.fault.at_accept else None

    def _use(self) -> Fault | None:
        if self.times == 0 or not self.lasts():
            return None
        if self.times is not None:
            self.times -= 1
        return self.fault


@dataclass
class _Drawn:
    """Faults by chance. The nth request of a route meets the same fate whatever happens on other routes."""

    seed: int
    rate: float
    pattern: str
    faults: Sequence[Fault]
    counts: Counter[str] = field(default_factory=Counter[str])

    def take(self, route: Route) -> Fault | None:
        if not route.matches(self.pattern):
            return None
        self.counts[route.id] += 1
        chance = Random(f"{self.seed} {route.id} {self.counts[route.id]}")  # noqa: S311
        suitable = [fault for fault in self.faults if _suits(fault, route)]
        return chance.choice(suitable) if suitable and chance.random() < self.rate else None

    def take_at_accept(self) -> Fault | None:
        return None


def _suits(fault: Fault, route: Route) -> bool:
    return (route.is_stream or not fault.only_streams) and (route.id == _RUN or not fault.only_runs)


class Faults:
    """The faults of an emulator. Can be used from any thread.

    A route is an operationId (`tasks_create`), a method and a path template (`GET /tasks/{task_id}/stream`),
    or a pattern of either (`tasks_*`, `GET *`, `*`). A request meets one fault at most: the first that was
    added and has times left. What a fault waits is real time, whatever the emulator's clock.

    Example:
        >>> emulator.faults.add("tasks_stream", Cut(after_events=2), times=1)  # doctest: +SKIP
        >>> client.run(app="demo/count", input={"steps": 5})  # reconnects  # doctest: +SKIP
        >>> emulator.faults.seen  # doctest: +SKIP
        [Seen(route='tasks_stream', fault=Cut(after_events=2, after_bytes=None, then='reset'))]
    """

    def __init__(self, spec: Callable[[], Spec], clock: Clock) -> None:
        self._spec = spec
        self._clock = clock
        self._rules: list[_Planned | _Drawn] = []
        self._seen: deque[Seen] = deque(maxlen=MAX_SEEN)
        self._lock = threading.Lock()

    @property
    def seen(self) -> list[Seen]:
        """The faults that were applied last, oldest first."""
        with self._lock:
            return list(self._seen)

    def add(
        self, route: str, fault: Fault, *, times: int | None = None, seconds: float | None = None
    ) -> None:
        """Let requests meet a fault.

        Args:
            route: Which requests.
            fault: What happens to them.
            times: How many of them; None for all from now on.
            seconds: For how long, by the emulator's clock; None for as long as it runs.

        Raises:
            ValueError: there is no such route, the fault does not go with it, or `times` or `seconds` is
                negative.
        """
        self._check_route(route, [fault])
        if fault.at_accept and route != _ALL:
            raise ValueError(f'{fault} comes before there is a request: its route must be "{_ALL}"')
        if times is not None and times < 0:
            raise ValueError(f"times must not be negative: {times}")
        self._add(_Planned(route, fault, times, self._lasting(seconds)))

    def random(
        self, seed: int, rate: float = 0.1, routes: str = _ALL, faults: Sequence[Fault] = TRANSIENT
    ) -> None:
        """Let requests meet faults by chance, the same ones for the same seed.

        Args:
            seed: Decides, for the nth request of each route, whether a fault is applied and which.
            rate: The share of requests that meet one, from 0 to 1.
            routes: Which requests.
            faults: What to choose from; faults of streams are chosen for streams only.

        Raises:
            ValueError: there is no such route, none of the faults goes with it, or `rate` is out of range.
        """
        self._check_route(routes, faults)
        if not 0 <= rate <= 1:
            raise ValueError(f"rate must be from 0 to 1: {rate}")
        self._add(_Drawn(seed, rate, routes, tuple(faults)))

    def load(self, path: str | Path) -> None:
        """Plan what a TOML file says: its `[[add]]` are calls of `add`, its `[[random]]` calls of `random`.

        Args:
            path: The file.

        Raises:
            OSError: it can't be read.
            ValueError: something in it can't be right; then nothing of it is planned.
        """
        plan = read_plan(Path(path))
        before = list(self._rules)
        for entry in plan:
            try:
                getattr(self, entry.kind)(**entry.arguments)
            except ValueError as error:
                with self._lock:
                    self._rules = before
                raise ValueError(f"{entry.place}: {error}") from None

    def clear(self) -> None:
        """No more faults. Those that have begun go on; what was seen is kept."""
        with self._lock:
            self._rules.clear()

    def reset(self) -> None:
        """No more faults, and forget what was seen."""
        self.clear()
        with self._lock:
            self._seen.clear()

    def around(self, app: ASGIApp) -> ASGIApp:
        """`app`, at fault as planned."""

        async def faulty(scope: Scope, receive: Receive, send: Send) -> None:
            fault = self._take(scope["method"], scope["path"])
            if fault is None:
                await app(scope, receive, send)
                return
            scope["state"]["received"].fault = fault
            with suppress(ConnectionOverError):  # nobody is left to answer
                await fault.apply(Exchange(app, scope, receive, send))

        return faulty

    def refuses(self) -> bool:
        """Whether the connection that was just accepted is to be broken."""
        with self._lock:
            taken = (rule.take_at_accept() for rule in self._rules)
            fault = next((fault for fault in taken if fault), None)
            if fault:
                self._seen.append(Seen(_ALL, fault))
            return fault is not None

    @cached_property
    def _routes(self) -> Routes:
        return Routes(self._spec())

    def _check_route(self, pattern: str, faults: Sequence[Fault]) -> None:
        routes = self._routes.matching(pattern)
        if not routes:
            raise ValueError(f"no route of the API matches {pattern!r}{self._routes.hint(pattern)}")
        if not any(_suits(fault, route) for fault in faults for route in routes):
            kind = "run" if any(fault.only_runs for fault in faults) else "stream"
            raise ValueError(f"{pattern!r} is no {kind}, and there is no other fault than of {kind}s")

    def _lasting(self, seconds: float | None) -> Callable[[], bool]:
        if seconds is None:
            return lambda: True
        if seconds < 0:
            raise ValueError(f"seconds must not be negative: {seconds}")
        end = self._clock.after(seconds)
        return lambda: self._clock.now() < end

    def _add(self, rule: _Planned | _Drawn) -> None:
        with self._lock:
            self._rules.append(rule)

    def _take(self, method: str, path: str) -> Fault | None:
        with self._lock:
            if not self._rules:
                return None
            route = self._routes.find(method, path)
            fault = next((fault for rule in self._rules if (fault := rule.take(route))), None)
            if fault:
                self._seen.append(Seen(route.id, fault))
            return fault
