"""What an emulator is told and can't be right is refused, with what was given and what is allowed."""

import math
import re
from datetime import datetime
from typing import TypeGuard

_TARGETS = {"app": "a function or a class", "agent": "a function"}
_NAME = re.compile(r"[^/@:\s]+/[^/@:\s]+")


def seconds(name: str, value: object, *, zero: bool = True) -> float:
    """A length of time.

    Args:
        name: Of the setting.
        value: What was given.
        zero: Whether it may be none.

    Raises:
        ValueError: it is no finite number, or below that.
    """
    if not is_number(value) or not 0 <= value < math.inf or (value == 0 and not zero):
        allowed = "of 0 or more" if zero else "above 0"
        raise ValueError(f"{name} must be a number of seconds {allowed}: {value!r}")
    return value


def size(name: str, value: object) -> int | None:
    """A number of bytes, or None.

    Raises:
        ValueError: it is neither.
    """
    if value is None:
        return None
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise ValueError(f"{name} must be a number of bytes, or None: {value!r}")
    return value


def flag(name: str, value: object) -> bool:
    """True or False.

    Raises:
        ValueError: it is something else.
    """
    if not isinstance(value, bool):
        raise ValueError(f"{name} must be True or False: {value!r}")
    return value


def key(name: str, value: object) -> str | None:
    """An API key, or None.

    Raises:
        ValueError: it is no text, or none that a header can carry.
    """
    if value is None:
        return None
    if not isinstance(value, str) or not re.fullmatch(r"[!-~]+", value):
        raise ValueError(f"{name} must be ASCII text without spaces; None accepts any key")
    return value


def moment(name: str, value: object) -> None:
    """A moment with a time zone, or None.

    Raises:
        ValueError: it is neither.
    """
    if value is not None and (not isinstance(value, datetime) or value.tzinfo is None):
        raise ValueError(f"{name} needs a time zone, as a datetime with one has: {value!r}")


def full_name(decorator: str, value: object) -> None:
    """The name that an app or agent is registered under.

    Raises:
        ValueError: it is not `namespace/name`.
    """
    if callable(value):
        raise ValueError(f'a name is missing: @emulator.{decorator}("namespace/name")')
    if not isinstance(value, str) or not _NAME.fullmatch(value):
        raise ValueError(f"{value!r} is not namespace/name")


def target(decorator: str, value: object) -> None:
    """What is registered as an app or agent.

    Raises:
        ValueError: it can't be called.
    """
    if not callable(value):
        raise ValueError(f"an {decorator} is {_TARGETS[decorator]}; got {value!r}")


def is_number(value: object) -> TypeGuard[float]:
    """Whether it is a number, which True and False are not."""
    return isinstance(value, int | float) and not isinstance(value, bool)
