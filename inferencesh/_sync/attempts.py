# Generated from inferencesh/_async/attempts.py, do not edit.
"""One attempt of a request: through the middleware, with the key, along redirects, noted in the log."""

from __future__ import annotations

import time
from collections.abc import Sequence
from contextlib import ExitStack

from .._core import logs
from .._core.errors import APIConnectionError
from .._core.exchange import with_key, without_key
from .._core.redirects import MAX_REDIRECTS, next_request
from .._core.wire import WireRequest, WireResponse, WireStream
from .._shim import _sync as shim
from .._transport.base import Transport
from .middleware import CallNext, Middleware, chain


class Attempts:
    """Sends each request once.

    Args:
        transport: What talks HTTP.
        middleware: User functions around each attempt. They do not see the key.
    """

    def __init__(self, transport: Transport, middleware: Sequence[Middleware]) -> None:
        self._transport = transport
        self._middleware = middleware

    def send(self, request: WireRequest) -> WireResponse:
        """Send a request and read the whole answer.

        Raises:
            APIConnectionError: there was no answer.
        """
        return self._through_middleware(request, self._send)

    def open(self, request: WireRequest, stack: ExitStack) -> WireStream:
        """Send a request; the answer is open until `stack` is left, in which nothing else may be yet.

        Middleware is around the opening alone, and gets an answer without content.
        """
        stream: WireStream | None = None

        def open_stream(request: WireRequest) -> WireResponse:
            nonlocal stream
            stack.close()  # what an earlier call of a middleware that repeats opened
            stream = self._open(request, stack)
            return WireResponse(status=stream.status, headers=stream.headers, content=b"")

        self._through_middleware(request, open_stream)
        if stream is None:
            raise TypeError("middleware must call `call_next` to open a stream")
        return stream

    def _through_middleware(self, request: WireRequest, last: CallNext) -> WireResponse:
        def noted(changed: WireRequest) -> WireResponse:
            return _noted(with_key(changed, request), last)

        if not self._middleware:  # hiding the key and putting it back costs more than the rest of a call
            return _noted(request, last)
        return chain(self._middleware, noted)(without_key(request))

    def _send(self, request: WireRequest) -> WireResponse:
        for _ in range(MAX_REDIRECTS):
            answer = self._transport.send(request)
            following = next_request(request, answer.status, answer.headers)
            if following is None:
                return answer
            request = following
        return self._transport.send(request)

    def _open(self, request: WireRequest, stack: ExitStack) -> WireStream:
        for _ in range(MAX_REDIRECTS):
            answer = shim.enter(stack, self._transport.stream(request))
            following = next_request(request, answer.status, answer.headers)
            if following is None:
                return answer
            stack.close()
            request = following
        return shim.enter(stack, self._transport.stream(request))


def _noted(request: WireRequest, send: CallNext) -> WireResponse:
    logs.sending(request)
    started = time.perf_counter()
    try:
        answer = send(request)
    except APIConnectionError as error:
        logs.unanswered(request, error, time.perf_counter() - started)
        raise
    logs.answered(request, answer, time.perf_counter() - started)
    return answer
