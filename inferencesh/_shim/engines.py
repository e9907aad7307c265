"""Which engine a client sends its requests with."""

from __future__ import annotations

import os
from collections.abc import Generator
from contextlib import contextmanager
from typing import Literal, TypeGuard

from .._core.errors import InvalidArgumentError
from .._core.json_reading import read_quickly

EngineName = Literal["default", "fast"]
_VARIABLE = "INFERENCE_TRANSPORT"
_EXTRA = frozenset({"httptools", "msgspec"})


def engine_name(given: object) -> EngineName | None:
    """The name of the engine to use: as given, else of the environment; None if `given` is a transport.

    Raises:
        InvalidArgumentError: it is neither, or the name of no engine.
    """
    if given is None:
        return _known(os.environ.get(_VARIABLE) or "default", _VARIABLE)
    if isinstance(given, str):
        return _known(given, "transport")
    if not callable(getattr(given, "send", None)):
        problem = f"'default', 'fast' or a transport is needed; got {type(given).__name__}"
        raise InvalidArgumentError("transport", problem)
    return None


@contextmanager
def fast_extra() -> Generator[None]:
    """Inside ``with``: what the extra ``fast`` installs is imported.

    Raises:
        InvalidArgumentError: it is not installed.
    """
    try:
        yield
    except ImportError as error:
        if error.name not in _EXTRA:
            raise
        problem = f"'fast' needs {error.name}: pip install \"inferencesh[fast]\""
        raise InvalidArgumentError("transport", problem) from None


def read_json_fast() -> None:
    """Have JSON read by the library of the extra in this process from now on: a client's engine is its own,
    how JSON is read is everybody's, since that makes no difference but in time."""
    import msgspec

    read_quickly(msgspec.json.decode)


def _known(name: str, argument: str) -> EngineName:
    if not _is_known(name):
        raise InvalidArgumentError(argument, f"'default' or 'fast' is needed; got {name!r}")
    return name


def _is_known(name: str) -> TypeGuard[EngineName]:
    return name in {"default", "fast"}
