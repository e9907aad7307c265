"""What goes wrong on the network, and how the client tells it."""

from __future__ import annotations

from types import TracebackType
from typing import ClassVar

from .._core.errors import APIConnectionError, APITimeoutError
from .._core.wire import WireRequest
from .decoding import DecodingError
from .limit import is_over


class Failure(Exception):
    """A connection that can't be used any more; its text names no secret.

    Attributes:
        is_timeout: Whether it was waited for too long.
        is_sent: Whether the server may have seen the request.
    """

    is_timeout: ClassVar[bool] = False
    is_sent: ClassVar[bool] = True


class ConnectError(Failure):
    """There is no connection: nobody there, or nobody to be trusted."""

    is_sent = False


class ConnectTimeout(Failure):
    """There was no connection in time."""

    is_timeout = True
    is_sent = False


class ProxyError(Failure):
    """The proxy does not let the request through."""

    is_sent = False


class WriteError(Failure):
    """The other side has hung up. What it said before can still be read."""


class WriteTimeout(Failure):
    """The other side takes nothing."""

    is_timeout = True


class ReadError(Failure):
    """The connection broke."""


class ReadTimeout(Failure):
    """Nothing came in time."""

    is_timeout = True


class ProtocolError(Failure):
    """What came is not HTTP, or only the beginning of an answer."""


_FAILURES = (Failure, DecodingError)


class TranslatedFailures:
    """Inside ``with``, failures become errors of the client.

    Args:
        request: What was sent.
    """

    def __init__(self, request: WireRequest) -> None:
        self._request = request

    def __enter__(self) -> None:
        return None

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if isinstance(error, _FAILURES):
            translated = _translate(error, self._request)
            try:
                raise translated
            finally:
                translated.__context__ = None  # set by `raise`


def _translate(error: Failure | DecodingError, request: WireRequest) -> APIConnectionError:
    is_timeout = isinstance(error, Failure) and error.is_timeout
    is_sent = not isinstance(error, Failure) or error.is_sent
    text = str(error)
    # The operating system has time limits too, and numbers its errors.
    if is_timeout and "Errno" not in text:
        text = "given up when the time was over" if is_over() else f"no progress for {request.timeout:g} s"
    kind = APITimeoutError if is_timeout else APIConnectionError
    return kind(f"{type(error).__name__}: {text}", method=request.method, url=request.url, sent=is_sent)


def already_read() -> RuntimeError:
    """The error of whoever reads an answer a second time."""
    return RuntimeError("the answer was read before, or its stream is closed")


def closed() -> RuntimeError:
    """The error of whoever uses a client that is closed."""
    return RuntimeError("the client is closed")
