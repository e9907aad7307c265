"""The ASGI application: from a request to the operation that answers it."""

import asyncio
import logging
import re
import time
from collections.abc import Awaitable, Callable, Iterable, Mapping
from contextlib import suppress
from email.utils import format_datetime
from functools import partial
from http import HTTPStatus
from random import Random
from typing import Any

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route, Router
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from .crud.answering import general_handler
from .envelopes import JSON, PROBLEM, data_response, present_envelope, problem_response
from .faults import Faults
from .faults.connection import Connection, ConnectionOverError
from .handlers import HANDLERS
from .handling import Call, Handler, Reply
from .page.answering import Page
from .problems import FieldError, ProblemError
from .recordings.player import Player, Playing
from .records import to_json
from .request_log import RequestLog
from .requests import ReceivedRequest, check_key, read_body, read_parameters
from .spec import Operation
from .state import State
from .storage import Storage

_VERSION_PREFIX = "/v1"
_PARAMETER = re.compile(r"{\w+}")

_log = logging.getLogger(__name__)

Answer = Callable[[Request], Awaitable[Response]]


def application(
    state: State,
    received: RequestLog,
    faults: Faults,
    player: Callable[[], Player | None],
) -> ASGIApp:
    """The whole server.

    Args:
        state: What it serves.
        received: Where requests are recorded.
        faults: What goes wrong.
        player: Gives what answers from a recording, if there is one.
    """
    storage = Storage(state.files, state.records)
    paths = {path: _methods(state, operations) for path, operations in _by_path(state)} | {
        "/uploads/{file_id}": {"PUT": storage.upload},
        "/cdn/{file_id}/{name:path}": {"GET": storage.download, "HEAD": storage.download},
        "/health": {"GET": partial(_bare, {"status": "ok"})},
        "/openapi.json": {"GET": partial(_bare, state.spec.document)},
    }
    routes = [Route(path, _Path(methods)) for path, methods in paths.items()]
    router = Router(routes, redirect_slashes=False, default=_no_route)
    return _Front(faults.around(Playing(router, player)), state, received)


def _by_path(state: State) -> Iterable[tuple[str, list[Operation]]]:
    """Fixed paths before those with parameters: /tasks/list is not the task "list"."""
    paths: dict[str, list[Operation]] = {}
    for operation in state.spec.operations:
        paths.setdefault(operation.path, []).append(operation)
    return sorted(paths.items(), key=lambda item: _PARAMETER.sub("\x7f", item[0]))


def _methods(state: State, operations: Iterable[Operation]) -> dict[str, Answer]:
    return {operation.method: _answerer(state, operation) for operation in operations}


def _answerer(state: State, operation: Operation) -> Answer:
    handler = HANDLERS.get(operation.id) or general_handler(operation)
    return partial(_answer, state, operation, handler)


class _Path:
    """Everything at one path, as an ASGI application."""

    def __init__(self, methods: Mapping[str, Answer]) -> None:
        self._methods = methods

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        try:
            response = await self._answer(request)
        except ClientDisconnect:
            return  # nobody is left to answer
        except ProblemError as problem:
            request.state.received.problem = _named(problem)
            response = problem_response(problem, scope)
        except Exception as error:
            _log.exception("%s %s", request.method, request.url.path)
            mistake = ProblemError(500, "internal_error", f"{type(error).__name__}: {error}")
            response = problem_response(mistake, scope)
        await response(scope, receive, send)

    async def _answer(self, request: Request) -> Response:
        if request.method not in self._methods:
            allow = {"Allow": ", ".join(sorted(self._methods))}
            raise ProblemError(405, "method_not_allowed", f"no {request.method} here", headers=allow)
        return await self._methods[request.method](request)


def _named(problem: ProblemError) -> str:
    """What a problem is, and the fields that are wrong, without what was in them."""
    wrong: list[FieldError] = problem.extra.get("data", [])
    fields = dict.fromkeys(error["field"] or "/" for error in wrong)
    return f"{problem.code}: {', '.join(fields)}" if fields else problem.code


async def _answer(state: State, operation: Operation, handler: Handler, request: Request) -> Response:
    try:
        return await _answer_checked(state, operation, handler, request)
    except ProblemError as problem:
        if state.settings.strict:
            _check(operation, problem.status, PROBLEM, problem.body())
        raise


async def _answer_checked(state: State, operation: Operation, handler: Handler, request: Request) -> Response:
    if not operation.is_public:
        check_key(request, state.keys)
    data = await handler(state, await _call(state, operation, request))
    if isinstance(data, Response):
        return data
    reply = data if isinstance(data, Reply) else Reply(data, operation.success_status)
    return _json(state, operation, reply, request.scope)


async def _call(state: State, operation: Operation, request: Request) -> Call:
    state.files.base_url = base_url = str(request.base_url).rstrip("/")
    return Call(
        request,
        operation,
        read_parameters(request, operation),
        await read_body(request, operation),
        base_url=base_url,
        stream_schema=operation.stream_record if state.settings.strict and operation.is_stream else None,
    )


def _json(state: State, operation: Operation, reply: Reply, scope: Scope) -> Response:
    if reply.status == HTTPStatus.NO_CONTENT:
        return Response(status_code=reply.status)
    if state.settings.strict:
        # Only the present envelope is described; older ones hold the same data.
        body = reply.data if operation.is_bare else present_envelope(reply.data)
        _check(operation, reply.status, JSON, body)
    if operation.is_bare:
        return Response(to_json(reply.data), reply.status, reply.headers, media_type=JSON)
    return data_response(reply.data, reply.status, reply.headers, scope)


def _check(operation: Operation, status: int, media_type: str, body: Any) -> None:
    """Strict emulators find their own mistakes."""
    if errors := operation.answer(status, media_type).errors(body):
        raise AssertionError(f"{operation.id} answers {status} with what its schema does not allow: {errors}")


async def _bare(value: Any, _: Request) -> Response:
    return Response(to_json(value), media_type=JSON)


async def _no_route(scope: Scope, receive: Receive, send: Send) -> None:
    problem = ProblemError(404, "not_found", f"there is no route {scope['path']}")
    await problem_response(problem, scope)(scope, receive, send)


class _Front:
    """What every request passes first.

    It is recorded, and freed of the version prefix and the final slash that some clients add; its answer is
    late, if answers are to be, and gets the date. Faults find the clock in the request's state. The page is
    past all that.
    """

    def __init__(self, app: ASGIApp, state: State, received: RequestLog) -> None:
        self._app = app
        self._page = Page(state, received)
        self._settings = state.settings
        self._received = received
        self._clock = state.records.clock
        self._chance = Random()  # noqa: S311

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        self._clock.attach()
        if self._page.answers(scope):
            await self._page(scope, receive, send)
            return
        request = ReceivedRequest.of(Request(scope), self._clock.now())
        number = self._received.add(request)
        started = time.perf_counter()
        path: str = scope["path"]
        if path.startswith(f"{_VERSION_PREFIX}/"):
            path = path.removeprefix(_VERSION_PREFIX)
        inner = {
            **scope,
            "path": path.rstrip("/") or "/",
            "state": {**scope.get("state", {}), "received": request, "clock": self._clock},
        }
        try:
            with suppress(ConnectionOverError):  # nobody is left to be answered late
                await self._app(inner, receive, self._sender(request, number, inner, send))
        finally:
            request.seconds = time.perf_counter() - started
            self._received.changed(number)

    def _sender(self, request: ReceivedRequest, number: int, scope: Scope, send: Send) -> Send:
        async def sender(message: Message) -> None:
            if message["type"] == "http.response.start":
                await self._be_late(scope)
                request.status = message["status"]
                self._received.changed(number)
                date = format_datetime(self._clock.now(), usegmt=True).encode()
                message = {**message, "headers": [*message["headers"], (b"date", date)]}
            await send(message)

        return sender

    async def _be_late(self, scope: Scope) -> None:
        """Hold an answer back. The request has had its effect, whether or not the client is that patient."""
        delay = self._settings.latency.draw(self._chance)
        if not delay:
            return
        connection: Connection | None = scope["state"].get("connection")
        if connection:
            await connection.wait(delay)
        else:  # a server of somebody else's
            await asyncio.sleep(delay)
