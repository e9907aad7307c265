"""An emulator that answers from a recording."""

from __future__ import annotations

import asyncio
import hashlib
import math
from collections.abc import Callable, Sequence
from typing import Any

from starlette.requests import Request
from starlette.types import ASGIApp, Receive, Scope, Send

from ..clock import Clock
from ..envelopes import problem_response
from ..faults.connection import Connection, ConnectionOverError
from ..problems import ProblemError
from .cleaning import Cleaner
from .exchange import Answer, Exchange, RecordedRequest, is_json
from .file import Recording
from .matching import Deck
from .playback import Playback

_PATIENCE = 5.0
"""Seconds (real ones) that an answer waits for what was asked before it came."""


class Player:
    """Finds the answers of a recording, and when they are due.

    Whatever the speed, what was answered after a request comes after that request: a stream does not tell of
    the result of a tool before the client has sent it.

    Args:
        recording: What to play.
        timing: Whether answers take the time they took, by the emulator's clock; else they come at once.
        secrets: Texts that were taken out of the recording, and are not to make a difference.
    """

    def __init__(self, recording: Recording, *, timing: bool, secrets: Sequence[str]) -> None:
        self.timing = timing
        self._cleaner = Cleaner(secrets)
        self._deck = Deck(recording.exchanges)
        self._asked = asyncio.Event()
        self.playback = Playback(recording, self._deck)

    async def answer(self, request: Request) -> Exchange:
        """The exchange that answers a request.

        Raises:
            ProblemError: 404, there is none.
        """
        url, content_type = str(request.url), request.headers.get("content-type", "")
        body = await _body(request, content_type)
        if body is not None and is_json(content_type):
            body = self._cleaner.clean(body, url)
        asked = RecordedRequest(request.method, self._cleaner.clean(url), content_type, body)
        exchange = self._deck.take(asked)
        self._asked.set()
        self._asked = asyncio.Event()
        if exchange is None:
            self._deck.give_up(math.inf)  # what does not fit fails in any case, and should at once
            raise ProblemError(404, "not_recorded", self.playback.miss(asked))
        return exchange

    async def until_asked(self, at: float) -> None:
        """Return when what was asked before this moment of the recording has been asked again.

        A client that does less at once than it did may never ask; so this does not wait for ever, and not
        again for what it has waited for in vain.
        """
        try:
            async with asyncio.timeout(_PATIENCE):
                while self._deck.waits_for(at):
                    await self._asked.wait()
        except TimeoutError:
            self._deck.give_up(at)


class Playing:
    """The part of the server that answers from a recording while there is one.

    Args:
        app: What answers when there is none.
        player: Gives what answers then.
    """

    def __init__(self, app: ASGIApp, player: Callable[[], Player | None]) -> None:
        self._app = app
        self._player = player

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        player = self._player()
        if player is None:
            await self._app(scope, receive, send)
            return
        try:
            exchange = await player.answer(Request(scope, receive))
        except ProblemError as problem:
            await problem_response(problem, scope)(scope, receive, send)
            return
        pace = _Pace(player, exchange, scope["state"]["clock"], receive)
        try:
            await _play(exchange, pace, scope, send)
        except ConnectionOverError:
            return  # the client has left


async def _body(request: Request, content_type: str) -> str | None:
    if is_json(content_type):
        return (await request.body()).decode(errors="replace") or None
    digest, size = hashlib.sha256(), 0
    async for chunk in request.stream():
        digest.update(chunk)
        size += len(chunk)
    return f"sha256:{digest.hexdigest()}" if size or content_type else None


async def _play(exchange: Exchange, pace: _Pace, scope: Scope, send: Send) -> None:
    if answer := exchange.answer:
        await pace.until(answer.after)
        await send(
            {"type": "http.response.start", "status": answer.status, "headers": _headers(answer, exchange)}
        )
        for piece in answer.pieces:
            await pace.until(answer.after + piece.after)
            await send({"type": "http.response.body", "body": piece.data, "more_body": True})
    if exchange.end == "complete":
        await send({"type": "http.response.body", "body": b"", "more_body": False})
    elif exchange.end == "left":
        await pace.until_client_leaves()
    else:
        connection: Connection = scope["state"]["connection"]
        await connection.reset()


def _headers(answer: Answer, exchange: Exchange) -> list[tuple[bytes, bytes]]:
    headers = [(name.encode(), value.encode("latin-1", "replace")) for name, value in answer.headers.items()]
    if exchange.end == "complete" and len(answer.pieces) <= 1:
        headers.append((b"content-length", str(len(answer.body)).encode()))
    return headers


class _Pace:
    """When the parts of an answer are due.

    Args:
        player: Knows what was asked so far, and whether answers take their time.
        exchange: What is being played.
        clock: The emulator's.
        receive: Tells when the client has left.
    """

    def __init__(self, player: Player, exchange: Exchange, clock: Clock, receive: Receive) -> None:
        self._player = player
        self._exchange = exchange
        self._clock = clock
        self._receive = receive
        self._begun = clock.now()

    async def until(self, after: float) -> None:
        """Return when it is time for what came so many seconds after the request.

        Raises:
            ConnectionOverError: the client left sooner.
        """
        due = asyncio.ensure_future(self._due(after))
        leaving = asyncio.ensure_future(self.until_client_leaves())
        try:
            await asyncio.wait((due, leaving), return_when=asyncio.FIRST_COMPLETED)
            if not due.done():
                raise ConnectionOverError
        finally:
            await _cancel(due, leaving)

    async def _due(self, after: float) -> None:
        await self._player.until_asked(self._exchange.at + after)
        left = after - (self._clock.now() - self._begun).total_seconds()
        if self._player.timing and left > 0:
            await self._clock.sleep(left)

    async def until_client_leaves(self) -> None:
        """Return when the client has closed the connection, or the server ends."""
        while (await self._receive())["type"] != "http.disconnect":
            pass


async def _cancel(*futures: asyncio.Future[Any]) -> None:
    for future in futures:
        future.cancel()
    await asyncio.gather(*futures, return_exceptions=True)
