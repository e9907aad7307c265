"""The fields that every stored object of the API has."""

import json
from typing import Any, TypeGuard

from .clock import Clock, timestamp
from .ids import Ulids

Record = dict[str, Any]


class Records:
    """Makes new records of the one account that an emulator has."""

    def __init__(self, clock: Clock) -> None:
        self.clock = clock
        self.new_id = Ulids(clock)
        self.user_id = self.new_id()
        self.team_id = self.new_id()
        self.username = "dev"

    def now(self) -> str:
        return timestamp(self.clock.now())

    def base(self, id: str | None = None) -> Record:
        """Identity and timestamps."""
        own_id = id or self.new_id()
        now = self.now()
        return {"id": own_id, "short_id": own_id[:8], "created_at": now, "updated_at": now}

    def owned(self, id: str | None = None) -> Record:
        """A record that belongs to the account."""
        owner = {"user_id": self.user_id, "team_id": self.team_id, "visibility": "private"}
        return self.base(id) | owner


def is_object(value: object) -> TypeGuard[dict[str, Any]]:
    """Whether a JSON value is an object."""
    return isinstance(value, dict)


def is_list(value: object) -> TypeGuard[list[Any]]:
    """Whether a JSON value is an array."""
    return isinstance(value, list)


def as_json(value: object) -> Any:
    """A copy of `value` as JSON would carry it.

    An app may go on changing what it yielded; followers must not see that.

    Raises:
        TypeError: `value` holds something JSON has no form for.
        ValueError: `value` holds NaN, an infinity or a cycle.
    """
    return json.loads(json.dumps(value, allow_nan=False))


def to_json(value: object) -> bytes:
    """JSON in UTF-8. A lone surrogate, which UTF-8 has no form for, becomes a question mark."""
    text = json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    return text.encode("utf-8", "replace")
