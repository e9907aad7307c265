"""What went wrong on the network, in our words."""

from __future__ import annotations

from types import TracebackType

import httpcore

from .._core.errors import APIConnectionError, APITimeoutError, InvalidArgumentError
from .._core.redact import redact_url
from .._core.wire import WireRequest
from .decoding import DecodingError
from .limit import is_over

_NOT_SENT = (httpcore.ConnectError, httpcore.ConnectTimeout, httpcore.ProxyError)
_FAILURES = (
    httpcore.TimeoutException,
    httpcore.NetworkError,
    httpcore.ProtocolError,
    httpcore.ProxyError,
    DecodingError,
)


class TranslatedErrors:
    """Inside ``with``, httpcore's exceptions become ours, which hold none of its objects.

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
            failure = _translate(error, self._request)
            try:
                raise failure
            finally:
                failure.__context__ = None  # set by `raise`


def _translate(error: Exception, request: WireRequest) -> Exception:
    if isinstance(error, httpcore.LocalProtocolError):
        return InvalidArgumentError(
            "request", f"not legal in HTTP: {request.method!r} {redact_url(request.url)!r}"
        )
    kind = APITimeoutError if isinstance(error, httpcore.TimeoutException) else APIConnectionError
    sent = not isinstance(error, _NOT_SENT)
    return kind(_describe(error, request), method=request.method, url=request.url, sent=sent)


def _describe(error: Exception, request: WireRequest) -> str:
    text = str(error)
    # The operating system has time limits too, and numbers its errors.
    if isinstance(error, httpcore.TimeoutException) and "Errno" not in text:
        text = "given up when the time was over" if is_over() else f"no progress for {request.timeout:g} s"
    if isinstance(error, httpcore.RemoteProtocolError):
        text = text.partition(":")[0]  # what follows is the offending line, and may be a header
    return f"{type(error).__name__}: {text}"


def already_read() -> RuntimeError:
    """The error of whoever reads an answer a second time."""
    return RuntimeError("the answer was read before, or its stream is closed")
