# Generated from inferencesh/_async/attempts.py, do not edit.
"""One attempt of a request: through the middleware, with the key, along redirects, noted in the log."""

from __future__ import annotations

import time
from collections.abc import Generator, Sequence
from contextlib import ExitStack, contextmanager

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

    @contextmanager
    def stream(self, request: WireRequest) -> Generator[WireStream]:
        """Send a request; the answer is open inside the context.

        Middleware is around the opening alone, and gets an answer without content.
        """
        with ExitStack() as opened:
            stream: WireStream | None = None

            def open_stream(request: WireRequest) -> WireResponse:
                nonlocal stream
                opened.close()  # what an earlier call of a middleware that repeats opened
                stream = shim.enter(opened, self._stream(request))
                return WireResponse(status=stream.status, headers=stream.headers, content=b"")

            self._through_middleware(request, open_stream)
            if stream is None:
                raise TypeError("middleware must call `call_next` to open a stream")
            yield stream

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

    @contextmanager
    def _stream(self, request: WireRequest) -> Generator[WireStream]:
        for left in reversed(range(MAX_REDIRECTS + 1)):
            with self._transport.stream(request) as answer:
                following = next_request(request, answer.status, answer.headers) if left else None
                if following is None:
                    yield answer
                    return
            request = following


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
