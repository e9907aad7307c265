"""Faults of whole answers: error statuses, and successes that are none."""

import math
from abc import abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from email.utils import formatdate
from http import HTTPStatus
from typing import Literal
from urllib.parse import quote

from starlette.responses import HTMLResponse, Response
from starlette.types import Scope

from ..envelopes import problem_response
from ..problems import ProblemError
from .exchange import Exchange
from .fault import Fault, finish

PAGE = "<!doctype html><title>{title}</title><h1>{title}</h1>\n"


@dataclass(frozen=True, kw_only=True)
class _Replaced(Fault):
    """Another answer comes in place of the right one.

    Args:
        handled: Whether the request has its effect all the same.
    """

    handled: bool = False

    async def apply(self, exchange: Exchange) -> None:
        if self.handled:
            await exchange.handle()
        await exchange.respond(self.response(exchange))

    @abstractmethod
    def response(self, exchange: Exchange) -> Response:
        """The answer that comes."""


@dataclass(frozen=True)
class Status(_Replaced):
    """An error status.

    Args:
        status: 400 or more.
        retry_after: Seconds after which to try again, if the answer is to say so.
        retry_as: How it says so: `Retry-After` in seconds or as a date, or `X-RateLimit-Reset`.
        problem: True for a problem as the API sends it, False for a page of HTML as a proxy does.
        code: The problem's code; by default made from the status.
        headers: More headers.
        handled: Whether the request has its effect all the same.

    Raises:
        ValueError: the status is no error, or unknown.
    """

    status: int
    retry_after: float | None = None
    retry_as: Literal["seconds", "date", "reset"] = "seconds"
    problem: bool = True
    code: str | None = None
    headers: Mapping[str, str] = field(default_factory=dict[str, str])

    def __post_init__(self) -> None:
        if self.status not in list(HTTPStatus) or self.status < HTTPStatus.BAD_REQUEST:
            raise ValueError(f"{self.status!r} is not an error status: one that HTTP knows, from 400 on")

    def response(self, exchange: Exchange) -> Response:
        phrase = HTTPStatus(self.status).phrase
        headers = {**self._wait(exchange.now), **self.headers}
        if not self.problem:
            return HTMLResponse(PAGE.format(title=f"{self.status} {phrase}"), self.status, headers)
        code = self.code or phrase.lower().replace(" ", "_")
        problem = ProblemError(self.status, code, "this is a fault of the emulator", headers=headers)
        return problem_response(problem, exchange.scope)

    def _wait(self, now: datetime) -> dict[str, str]:
        if self.retry_after is None:
            return {}
        moment = math.ceil(now.timestamp() + self.retry_after)
        return {
            "seconds": {"Retry-After": f"{self.retry_after:g}"},
            "date": {"Retry-After": formatdate(moment, usegmt=True)},
            "reset": {"X-RateLimit-Reset": str(moment)},
        }[self.retry_as]


@dataclass(frozen=True)
class Body(_Replaced):
    """A success with another body: a sign-in page, `{"data": null}`, nothing at all.

    Args:
        text: The body.
        content_type: What it says it is.
        handled: Whether the request has its effect all the same.
    """

    text: str
    content_type: str = "application/json"

    def response(self, exchange: Exchange) -> Response:  # noqa: ARG002
        return Response(self.text, headers={"Content-Type": self.content_type})


@dataclass(frozen=True)
class Redirect(Fault):
    """The client is sent elsewhere.

    Args:
        status: 301, 302, 303, 307 or 308.
        to: Where to; by default to the same operation. If that is at fault again, the client goes in circles.
    """

    status: Literal[301, 302, 303, 307, 308] = 307
    to: str | None = None

    async def apply(self, exchange: Exchange) -> None:
        headers = {"Location": self.to or _same_operation(exchange.scope)}
        await exchange.respond(Response(status_code=self.status, headers=headers))


@dataclass(frozen=True)
class WrongContentType(Fault):
    """The right answer under the wrong name.

    Args:
        content_type: What it says it is.
    """

    content_type: str = "text/plain"

    async def apply(self, exchange: Exchange) -> None:
        async with exchange.answer() as answer:
            answer.headers["content-type"] = self.content_type
            await exchange.start(answer)
            async for chunk in answer.chunks:
                await exchange.send(chunk)
            await exchange.end()


@dataclass(frozen=True)
class TruncatedBody(Fault):
    """Half of the body comes, less than `Content-Length` says; then the connection is closed (FIN)."""

    async def apply(self, exchange: Exchange) -> None:
        async with exchange.answer() as answer:
            body = b"".join([chunk async for chunk in answer.chunks])
            answer.headers["content-length"] = str(len(body))
            await exchange.start(answer)
            await exchange.send(body[: len(body) // 2])
        await finish(exchange, "close")


def _same_operation(scope: Scope) -> str:
    query = scope["query_string"].decode("latin-1")
    return f"/v1{quote(scope['path'])}" + (f"?{query}" if query else "")
