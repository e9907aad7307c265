"""Which recorded exchange a request is answered with."""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple, TypeGuard
from urllib.parse import urlsplit

from .exchange import Exchange, RecordedRequest

_SAFE = frozenset({"GET", "HEAD"})
_SHOWN = 3
_LONGEST = 80


class _Key(NamedTuple):
    method: str
    target: str
    body: str | None


class Deck:
    """The exchanges that are left to be played.

    Requests are told apart by method, path, query and body; those that are equal are answered in the order of
    the recording. A GET that is asked more often than it was is given the last answer again: clients may look
    once more than they did. Nothing else is ever answered twice.

    Args:
        exchanges: In the order in which they began.
    """

    def __init__(self, exchanges: Iterable[Exchange]) -> None:
        self._exchanges = list(exchanges)
        self._waiting: defaultdict[_Key, list[Exchange]] = defaultdict(list)
        self._last: dict[_Key, Exchange] = {}
        self._awaited_from = 0.0
        self.played = 0
        for exchange in self._exchanges:
            self._waiting[_key(exchange.request)].append(exchange)

    def take(self, request: RecordedRequest) -> Exchange | None:
        """The exchange for a request; None if there is none (left)."""
        key = _key(request)
        if waiting := self._waiting[key]:
            self._last[key] = waiting.pop(0)
        elif key not in self._last or request.method not in _SAFE:
            return None
        self.played += 1
        return self._last[key]

    @property
    def left(self) -> list[RecordedRequest]:
        """The requests that nobody made, without those that clients make as often as they need."""
        return [exchange.request for exchange in self._changing]

    def waits_for(self, at: float) -> bool:
        """Whether a request is still to come that changed something and was made before this moment.

        Args:
            at: Seconds since the recording began.
        """
        return any(self._awaited_from <= exchange.at < at for exchange in self._changing)

    def give_up(self, at: float) -> None:
        """Wait no more for what was asked before this moment: nobody does it again."""
        self._awaited_from = max(self._awaited_from, at)

    def miss(self, request: RecordedRequest) -> str:
        """Why there is no exchange for a request, in words."""
        what = f"{request.method} {_target(request.url)}"
        same = [other for other in self._requests if _key(other)[:2] == _key(request)[:2]]
        if not same:
            known = dict.fromkeys(f"{other.method} {_target(other.url)}" for other in self._requests)
            some = ", ".join(list(known)[:_SHOWN]) + (", …" if len(known) > _SHOWN else "")
            return f"{what} is not in the recording, which has {some}"
        if any(_key(other) == _key(request) for other in same):
            return f"{what} was asked {len(same)} times when this was recorded, and now once more"
        return f"{what} was recorded with another body: {_difference(same[0].body, request.body)}"

    @property
    def _changing(self) -> Iterator[Exchange]:
        waiting = (exchange for exchanges in self._waiting.values() for exchange in exchanges)
        return (exchange for exchange in waiting if exchange.request.method not in _SAFE)

    @property
    def _requests(self) -> Iterator[RecordedRequest]:
        return (exchange.request for exchange in self._exchanges)


def _key(request: RecordedRequest) -> _Key:
    return _Key(request.method, _target(request.url), _body(request.body))


def _target(url: str) -> str:
    """Path and query. The host is another one when a recording is played."""
    parts = urlsplit(url)
    return f"{parts.path}?{parts.query}" if parts.query else parts.path


def _body(body: str | None) -> str | None:
    value = _json(body)
    return body if value is None else json.dumps(value, sort_keys=True)


def _json(body: str | None) -> Any:
    try:
        return json.loads(body or "")
    except ValueError:
        return None


def _difference(recorded: str | None, asked: str | None) -> str:
    """Where two bodies differ first."""
    old, new = _json(recorded), _json(asked)
    if old is None or new is None:
        return f"{_short(recorded)}, and now {_short(asked)}"
    return next(_differences("", old, new), "the same values in another form")


def _differences(path: str, old: Any, new: Any) -> Iterator[str]:
    before, now = _members(old), _members(new)
    if before is not None and now is not None and type(old) is type(new):
        for name in before | now:
            yield from _differences(f"{path}/{name}", before.get(name), now.get(name))
    elif old != new:
        yield f"{path or 'all of it'} was {_short(old)}, and now is {_short(new)}"


def _members(value: Any) -> dict[str, Any] | None:
    if _is_list(value):
        return {str(number): item for number, item in enumerate(value)}
    return value if _is_dict(value) else None


def _is_list(value: Any) -> TypeGuard[list[Any]]:
    return isinstance(value, list)


def _is_dict(value: Any) -> TypeGuard[dict[str, Any]]:
    return isinstance(value, dict)


def _short(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
