"""The handler, as a fault sees it."""

from __future__ import annotations

from typing import Any

import pytest
from starlette.types import Receive, Scope, Send

from inferencesh.emulator.faults import Exchange
from inferencesh.emulator.faults.connection import ConnectionOverError


async def nothing(*_: Any) -> Any:
    raise AssertionError("the client is left alone")


async def test_the_handler_is_as_slow_as_its_reader() -> None:
    sent: list[int] = []

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        await send({"type": "http.response.start", "status": 200, "headers": []})
        for number in range(5):
            sent.append(number)
            await send({"type": "http.response.body", "body": b"%d" % number, "more_body": True})

    async with Exchange(app, {}, nothing, nothing).answer() as answer:
        assert await anext(answer.chunks) == b"0"
        assert await anext(answer.chunks) == b"1"
        assert sent == [0, 1]
        assert [chunk async for chunk in answer.chunks] == [b"2", b"3", b"4"]


async def test_a_handler_that_breaks_off_is_not_waited_for() -> None:
    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        await send({"type": "http.response.start", "status": 200, "headers": []})
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await Exchange(app, {}, nothing, nothing).handle()


async def test_a_handler_without_an_answer() -> None:
    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        return

    with pytest.raises(ConnectionOverError):
        await Exchange(app, {}, nothing, nothing).handle()
