"""The stream that the page follows."""

import asyncio
import json
from collections.abc import AsyncGenerator
from contextlib import aclosing

from starlette.responses import StreamingResponse
from starlette.types import Send

from ..notices import Mark, Notices
from .views import Views

_PAUSE_SECONDS = 0.05
"""Between two events, so that what changes often is sent twenty times a second at most."""

_SILENCE_SECONDS = 15.0
_RETRY = b"retry: 300\n\n"
"""Milliseconds after which a browser comes back when the stream has ended."""


class EventStream(StreamingResponse):
    """The answer that tells a browser what there is, and then what changes.

    Args:
        views: Describe what has changed.
        notices: Tell what has.
    """

    def __init__(self, views: Views, notices: Notices) -> None:
        self._chunks = _events(views, notices)
        super().__init__(
            self._chunks, headers={"Content-Type": "text/event-stream", "Cache-Control": "no-store"}
        )

    async def stream_response(self, send: Send) -> None:
        """Send the events; let go of the notices at once when the browser does."""
        async with aclosing(self._chunks):
            await super().stream_response(send)


async def _events(views: Views, notices: Notices) -> AsyncGenerator[bytes]:
    with notices.watch() as watcher:
        yield _RETRY + _event("snapshot", views.everything())
        while True:
            has_news = await watcher.wait(_SILENCE_SECONDS)
            if watcher.is_dismissed:
                return
            if not has_news:
                yield b": still here\n\n"
                continue
            marks = watcher.take()
            if marks is None:
                yield _event("snapshot", views.everything())
            elif changes := _changes(views, marks):
                yield _event("changes", changes)
            await asyncio.sleep(_PAUSE_SECONDS)


def _changes(views: Views, marks: list[Mark]) -> list[object]:
    return [[mark.kind, mark.id, views.view(*mark)] for mark in marks if views.shows(mark.kind)]


def _event(name: str, data: object) -> bytes:
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return f"event: {name}\ndata: {text}\n\n".encode("utf-8", "replace")
