"""Requests and answers as generated code sees them: no URL, no header, no HTTP library.

A generated method builds a `Request`; a `Sender` (the client) sends it, retries it as its `Operation`
allows, raises on error statuses, and gives back a `Response` whose envelope is already removed.
"""

from __future__ import annotations

import enum
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Final, Generic, Literal, Protocol, TypeVar

from attrs import evolve, field, frozen

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class NotGiven(enum.Enum):
    """The type of `NOT_GIVEN`."""

    NOT_GIVEN = "not given"


NOT_GIVEN: Final = NotGiven.NOT_GIVEN
"""Says "use the client's setting" where None has a meaning of its own (no timeout)."""


@frozen(kw_only=True)
class RequestOptions:
    """Settings of one call, over those of the client.

    Example:
        ``client.tasks.get(task_id, options=RequestOptions(timeout=5, headers={"X-Team-ID": "…"}))``
    """

    timeout: float | NotGiven | None = NOT_GIVEN
    """Seconds without progress after which a request fails; None waits for ever."""
    max_retries: int | NotGiven = NOT_GIVEN
    """How often a request that may be repeated is sent again."""
    headers: Mapping[str, str] = field(factory=dict, repr=False)
    """More request headers."""
    query: Mapping[str, str] = field(factory=dict)
    """More query parameters, for what this version does not know."""
    body: Mapping[str, Any] = field(factory=dict, repr=False)
    """More fields of a JSON body, for what this version does not know."""


@frozen(kw_only=True, eq=False, repr=False)
class Operation:
    """What the spec says of one operation, for the code that sends it."""

    id: str
    method: str
    path: str
    retry: Literal["safe", "unsafe"]
    """"safe": may be sent twice without harm; "unsafe": only if the first can't have been accepted."""
    returns: Literal["object", "array", "any", "nothing", "stream", "text", "bytes"]
    accept: str = "application/json"
    enveloped: bool = True
    stream_switch: tuple[str, str] | None = None
    """The field of the body that, if true, makes the answer a stream, which is not read; and the method that
    streams instead: ``("stream", "chats.stream")``."""


@frozen(kw_only=True)
class Request:
    """One call of an operation: its path with the values in place, query and JSON body."""

    operation: Operation
    path: str
    query: Mapping[str, Any] = field(factory=dict)
    body: Mapping[str, Any] | None = field(default=None, repr=False)
    options: RequestOptions = field(factory=RequestOptions)

    def at(self, cursor: str, direction: str) -> Request:
        """The same listing at another cursor."""
        turn = {"cursor": cursor, "direction": direction}
        if self.body is None:
            return evolve(self, query={**self.query, **turn})
        return evolve(self, body={**self.body, **turn})


@frozen(kw_only=True, eq=False, repr=False)
class Response:
    """A successful answer: the `data` of its envelope, decoded from JSON, and what came beside it."""

    status: int
    headers: Mapping[str, str]
    data: Any
    messages: list[dict[str, Any]] = field(factory=list)


@frozen
class RawResponse(Generic[T_co]):
    """What ``with_raw_response`` gives: the typed data, and the answer around it."""

    status: int
    headers: Mapping[str, str]
    messages: list[dict[str, Any]]
    """The envelope's notices: level, code, message, meta."""
    data: T_co


@frozen
class StreamEvent(Generic[T_co]):
    """One record of a stream."""

    event: str | None
    """Name of the event; None for the resource itself."""
    data: T_co
    fields: tuple[str, ...] = ()
    """For a partial record: the fields that changed; `data` holds those alone."""


class AsyncSender(Protocol):
    """Sends the requests of asynchronous resources."""

    async def send(self, request: Request) -> Response: ...

    def stream(
        self, request: Request, decode: Callable[[str | None, Any], T]
    ) -> AbstractAsyncContextManager[AsyncIterator[StreamEvent[T]]]: ...


class Sender(Protocol):
    """Sends the requests of synchronous resources."""

    def send(self, request: Request) -> Response: ...

    def stream(
        self, request: Request, decode: Callable[[str | None, Any], T]
    ) -> AbstractContextManager[Iterator[StreamEvent[T]]]: ...
