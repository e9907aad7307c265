# Generated from inferencesh/_async/middleware.py, do not edit.
"""User functions around each attempt."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from .._core.wire import WireRequest, WireResponse

CallNext = Callable[[WireRequest], WireResponse]
"""What a middleware calls to go on: the next one, and at last the network."""

Middleware = Callable[[WireRequest, CallNext], WireResponse]
"""A function around each attempt: ``call_next(request)`` goes on and gives the answer.

It sees the request without the key, which is added behind the last middleware.

Example:
    ```python
    def team(request: WireRequest, call_next: CallNext) -> WireResponse:
        return call_next(request.with_headers({"X-Team-ID": "…"}))
    ```
"""


def chain(middleware: Sequence[Middleware], last: CallNext) -> CallNext:
    """The functions around each other, the first one outermost."""
    for function in reversed(middleware):
        last = partial(_step, function, last)
    return last


def _step(
    function: Callable[[WireRequest, CallNext], object],
    call_next: CallNext,
    request: WireRequest,
) -> WireResponse:
    answer = function(request, call_next)
    if not isinstance(answer, WireResponse):
        name = getattr(function, "__qualname__", repr(function))
        raise TypeError(f"the middleware {name} must return a WireResponse, not {type(answer).__name__}")
    return answer
