"""What the parts of a definition may look like; each check returns what it was given, or raises."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable
from difflib import get_close_matches
from typing import Any

from .._core.errors import InvalidArgumentError

# The API gives no rule for names; this is what the language models behind it have in common.
_TOOL_NAME = re.compile(r"[a-zA-Z0-9_-]{1,64}")
_REFERENCE = re.compile(r"[^\s/@:]+/[^\s/@:]+(@[^\s/@:]+)?(:[^\s/@:]+)?")
_URL = re.compile(r"(https?://|\{\{)\S+")
_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_HEADER_VALUE = re.compile(r"[^\r\n\0]*")


def tool_name(name: object) -> str:
    """The name that the model calls a tool by."""
    allowed = "letters a-z and A-Z, digits, _ and - are allowed, 64 at most"
    return _matching(_TOOL_NAME, "name", name, allowed)


def reference(argument: str, value: object) -> str:
    """A reference of an app or agent."""
    return _matching(
        _REFERENCE, argument, value, "a reference such as namespace/name or namespace/name@version"
    )


def url(argument: str, value: object) -> str:
    """An address that the platform calls; it may begin with a variable."""
    return _matching(_URL, argument, value, "a URL is needed: https://… or {{context.NAME}}…")


def header_name(name: object) -> str:
    """The name of an HTTP header."""
    return _matching(_HEADER_NAME, "header", name, "the name of an HTTP header is needed, such as X-Tenant")


def header_value(name: str, value: object) -> str:
    """The value of an HTTP header; errors don't show it, since it may be a secret."""
    if isinstance(value, str) and _HEADER_VALUE.fullmatch(value):
        return value
    raise InvalidArgumentError(f"header {name}", "one line of text is needed as its value")


def text(argument: str, value: object) -> str:
    """Text that may be empty."""
    if isinstance(value, str):
        return value
    raise InvalidArgumentError(argument, f"text is needed; got {value!r}")


def filled(argument: str, value: object) -> str:
    """Text that says something."""
    if isinstance(value, str) and value.strip():
        return value
    raise InvalidArgumentError(argument, f"text is needed; got {value!r}")


def secret(argument: str, value: object) -> str:
    """Text that says something, and that no error shows."""
    if isinstance(value, str) and value.strip():
        return value
    raise InvalidArgumentError(argument, "text is needed")


def truth(argument: str, value: object) -> bool:
    """True or False, and nothing that only seems so."""
    if isinstance(value, bool):
        return value
    raise InvalidArgumentError(argument, f"True or False is needed; got {value!r}")


def whole_seconds(argument: str, value: object, *, least: int) -> int:
    """A time in the API's form."""
    if isinstance(value, int) and not isinstance(value, bool) and value >= least:
        return value
    raise InvalidArgumentError(argument, f"whole seconds are needed, {least} or more; got {value!r}")


def seconds(argument: str, value: object) -> float:
    """A time for ourselves."""
    if isinstance(value, int | float) and not isinstance(value, bool) and value > 0 and math.isfinite(value):
        return value
    raise InvalidArgumentError(argument, f"seconds are needed, more than 0; got {value!r}")


def function(argument: str, value: object) -> Callable[..., Any]:
    """Something that can be called."""
    if callable(value):
        return value
    raise InvalidArgumentError(argument, f"a function is needed; got {value!r}")


def one_of(argument: str, value: str, allowed: Iterable[str]) -> str:
    """One of a few words."""
    words = list(allowed)
    if value in words:
        return value
    raise InvalidArgumentError(argument, f"{hint(value, words)}{', '.join(words)} are allowed; got {value!r}")


def hint(word: str, known: Iterable[str]) -> str:
    """``did you mean 'plan'? `` where a known word is close; else nothing."""
    close = get_close_matches(word, list(known), n=1)
    return f"did you mean {close[0]!r}? " if close else ""


def _matching(pattern: re.Pattern[str], argument: str, value: object, allowed: str) -> str:
    if isinstance(value, str) and pattern.fullmatch(value):
        return value
    raise InvalidArgumentError(argument, f"{allowed}; got {value!r}")
