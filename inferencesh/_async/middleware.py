"""User functions around each attempt."""

from __future__ import annotations

from collections.abc import Awaitable  # isort: skip  # async only
from collections.abc import Callable, Sequence
from functools import partial

from .._core.wire import WireRequest, WireResponse

AsyncCallNext = Callable[[WireRequest], Awaitable[WireResponse]]
"""What a middleware calls to go on: the next one, and at last the network."""

AsyncMiddleware = Callable[[WireRequest, AsyncCallNext], Awaitable[WireResponse]]
"""A function around each attempt: ``await call_next(request)`` goes on and gives the answer.

It sees the request without the key, which is added behind the last middleware.

Example:
    ```python
    async def team(request: WireRequest, call_next: AsyncCallNext) -> WireResponse:
        return await call_next(request.with_headers({"X-Team-ID": "…"}))
    ```
"""


def chain(middleware: Sequence[AsyncMiddleware], last: AsyncCallNext) -> AsyncCallNext:
    """The functions around each other, the first one outermost."""
    for function in reversed(middleware):
        last = partial(_step, function, last)
    return last


async def _step(
    function: Callable[[WireRequest, AsyncCallNext], Awaitable[object]],
    call_next: AsyncCallNext,
    request: WireRequest,
) -> WireResponse:
    answer = await function(request, call_next)
    if not isinstance(answer, WireResponse):
        name = getattr(function, "__qualname__", repr(function))
        raise TypeError(f"the middleware {name} must return a WireResponse, not {type(answer).__name__}")
    return answer
