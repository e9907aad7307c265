# Generated from inferencesh/testing/_async/recorder.py, do not edit.
"""Transports that stand before a client's own: one listens, one turns requests to an emulator."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import cast
from urllib.parse import urlsplit

from attrs import evolve

from ..._core.errors import APIConnectionError
from ..._core.redact import SECRET_HEADERS
from ..._core.wire import Body, WireRequest, WireResponse, WireStream
from ..._transport.base import Transport
from ..tape import Take, Tape


class Recorder:
    """Sends requests on, and has a tape keep what goes over the wire.

    Args:
        transport: What talks HTTP.
        tape: What keeps it.
    """

    def __init__(self, transport: Transport, tape: Tape) -> None:
        self._transport = transport
        self._tape = tape

    def send(self, request: WireRequest) -> WireResponse:
        """See `Transport.send`."""
        take = self._tape.begin(request)
        try:
            answer = self._transport.send(_heard(request, take))
        except APIConnectionError:
            take.finish("broken")
            raise
        take.answered(answer.status, answer.headers)
        take.received(answer.content)
        take.finish("complete")
        return answer

    @contextmanager
    def stream(self, request: WireRequest) -> Generator[WireStream]:
        """See `Transport.stream`."""
        take = self._tape.begin(request)
        try:
            with self._transport.stream(_heard(request, take)) as answer:
                take.answered(answer.status, answer.headers)
                yield _HeardStream(answer, take)
        except APIConnectionError:
            take.finish("broken")
            raise

    def close(self) -> None:
        """See `Transport.close`."""
        self._transport.close()


class Replayer:
    """Turns all requests, whatever server they are for, to an emulator that plays a recording.

    Args:
        transport: What talks HTTP.
        origin: Address of the emulator.
    """

    def __init__(self, transport: Transport, origin: str) -> None:
        self._transport = transport
        self._origin = origin

    def send(self, request: WireRequest) -> WireResponse:
        """See `Transport.send`."""
        return self._transport.send(self._turned(request))

    def stream(self, request: WireRequest) -> AbstractContextManager[WireStream]:
        """See `Transport.stream`."""
        return self._transport.stream(self._turned(request))

    def close(self) -> None:
        """See `Transport.close`."""
        self._transport.close()

    def _turned(self, request: WireRequest) -> WireRequest:
        parts = urlsplit(request.url)
        query = f"?{parts.query}" if parts.query else ""
        headers = {
            name: value for name, value in request.headers.items() if name.lower() not in SECRET_HEADERS
        }
        return evolve(request, url=f"{self._origin}{parts.path}{query}", headers=headers)


class _HeardStream:
    """An answer that is noted while it is read."""

    def __init__(self, answer: WireStream, take: Take) -> None:
        self.status = answer.status
        self.headers = answer.headers
        self._answer = answer
        self._take = take

    def chunks(self) -> Iterator[bytes]:
        """See `WireStream.chunks`."""
        try:
            for chunk in self._answer.chunks():
                self._take.received(chunk)
                yield chunk
        except APIConnectionError:  # which whoever reads may not let out of the stream's context
            self._take.finish("broken")
            raise
        self._take.finish("complete")

    def read(self) -> bytes:
        """See `WireStream.read`."""
        content = self._answer.read()
        self._take.received(content)
        self._take.finish("complete")
        return content

    def abort(self) -> None:
        """See `WireStream.abort`."""
        self._answer.abort()


class _HeardBody:
    """A body that is noted while it is sent."""

    def __init__(self, body: Body, take: Take) -> None:
        self._body = body
        self._take = take
        self.rewinds = getattr(body, "rewinds", True)

    @property
    def length(self) -> int:
        """See `Body.length`."""
        return self._body.length

    def chunks(self) -> Iterator[bytes]:
        """See `Body.chunks`."""
        for chunk in self._body.chunks():
            self._take.sent(chunk)
            yield chunk


def _heard(request: WireRequest, take: Take) -> WireRequest:
    if request.body is None or isinstance(request.body, bytes):
        return request
    return evolve(request, body=_HeardBody(cast("Body", request.body), take))
