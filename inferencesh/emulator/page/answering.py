"""What the page and its stream are answered with, past everything that requests of the API go through."""

import base64
import hashlib
import ipaddress
import re
from collections.abc import Awaitable, Callable, Mapping
from functools import cached_property
from importlib.resources import files

from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, PlainTextResponse, Response
from starlette.types import Receive, Scope, Send

from ..clock import ClockStalledError
from ..request_log import RequestLog
from ..state import State
from .events import EventStream
from .views import Views

_SCRIPT = re.compile("<script>(.*?)</script>", re.DOTALL)
_MAX_ADVANCE_SECONDS = 366 * 86_400
_FROM_PAGE = "x-emulator-page"
"""A header that pages of other origins can't send without asking first, which is never granted."""


class Page:
    """The page, its stream, and what it can do.

    Args:
        state: What is shown.
        requests: The requests that came.
    """

    def __init__(self, state: State, requests: RequestLog) -> None:
        self._state = state
        self._views = Views(state, requests)
        self._answers: Mapping[tuple[str, str], Callable[[Request], Awaitable[Response]]] = {
            ("GET", "/"): self._show,
            ("GET", "/_emulator/events"): self._follow,
            ("POST", "/_emulator/clock"): self._advance,
        }

    def answers(self, scope: Scope) -> bool:
        """Whether a request is for the page."""
        return (scope["method"], scope["path"]) in self._answers

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        if _is_this_machine(request.url.hostname or ""):
            answer = await self._answers[scope["method"], scope["path"]](request)
        else:
            answer = PlainTextResponse(
                "The page is shown under localhost and IP addresses only, so that no web site can read it.\n",
                status_code=403,
            )
        await answer(scope, receive, send)

    async def _show(self, _: Request) -> Response:
        return HTMLResponse(self._html, headers=self._headers)

    async def _follow(self, _: Request) -> Response:
        return EventStream(self._views, self._state.notices)

    async def _advance(self, request: Request) -> Response:
        if _FROM_PAGE not in request.headers:
            return JSONResponse({"error": f"the header {_FROM_PAGE} is missing"}, 403)
        try:
            seconds = float(request.query_params.get("seconds", ""))
        except ValueError:
            seconds = -1.0
        if not 0 <= seconds <= _MAX_ADVANCE_SECONDS:
            return JSONResponse({"error": f"seconds must be from 0 to {_MAX_ADVANCE_SECONDS}"}, 400)
        try:
            await self._state.records.clock.advance_async(seconds)
        except ClockStalledError as error:
            return JSONResponse({"error": str(error)}, 409)
        return JSONResponse({})

    @cached_property
    def _html(self) -> str:
        return (files(__name__.rpartition(".")[0]) / "page.html").read_text("utf-8")

    @cached_property
    def _headers(self) -> Mapping[str, str]:
        """Nothing but the page's own script may run in it, and it may ask this server alone."""
        script = _SCRIPT.search(self._html)
        assert script is not None
        digest = base64.b64encode(hashlib.sha256(script[1].encode()).digest()).decode()
        rules = (
            "default-src 'none'",
            f"script-src 'sha256-{digest}'",
            "style-src 'unsafe-inline'",
            "img-src data:",
            "connect-src 'self'",
            "base-uri 'none'",
            "form-action 'none'",
            "frame-ancestors 'none'",
            "require-trusted-types-for 'script'",
        )
        return {"Content-Security-Policy": "; ".join(rules), "Cache-Control": "no-store"}


def _is_this_machine(host: str) -> bool:
    """Whether a host is one that no foreign name can be made to point at."""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True
