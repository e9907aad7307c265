"""The exceptions of the client.

```
InferenceError
├── MissingAPIKeyError          no key was given
├── APIConnectionError          no answer (refused, reset, cut); `.sent` tells whether the request went out
│   └── APITimeoutError         no progress for `timeout` seconds
├── ResponseDecodeError         an answer that is not what the API promises
├── APIStatusError              an error answer; one class per status below, some codes have their own
└── TaskError                   the run itself: TaskFailedError, TaskCancelledError, TaskRejectedError
```

All of them pickle, and none holds a live response or the key. Arguments that can't be right are refused
with `InvalidArgumentError`, a `ValueError`, before any request.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from inferencesh_gen.runtime.arguments import InvalidArgumentError as InvalidArgumentError

from .redact import redact_text, redact_url
from .retry import parse_retry_after
from .shapes import is_array, is_object

if TYPE_CHECKING:
    from inferencesh_gen.models import RequirementError, Task


def _restore(cls: type[InferenceError], args: tuple[Any, ...], state: dict[str, Any]) -> InferenceError:
    error = cls.__new__(cls, *args)
    error.args = args
    error.__dict__.update(state)
    return error


class InferenceError(Exception):
    """The base of every exception that the client raises on its own account."""

    def __reduce__(self) -> Any:
        return _restore, (type(self), self.args, self.__dict__.copy())


class MissingAPIKeyError(InferenceError):
    """No API key was given, and none is in the environment."""


class APIConnectionError(InferenceError):
    """The server could not be reached, or the connection broke before the answer was complete.

    Attributes:
        method: HTTP method of the request.
        url: Address of the request, secrets removed.
        sent: False if the server can not have seen the request (the connection was never made), so that
            sending it again is safe; True if it may have been received.
    """

    def __init__(self, message: str, *, method: str, url: str, sent: bool) -> None:
        self.method = method
        self.url = redact_url(url)
        self.sent = sent
        super().__init__(f"{method} {self.url}: {redact_text(message)}")


class APITimeoutError(APIConnectionError):
    """The connection made no progress for `timeout` seconds."""


class ResponseDecodeError(InferenceError):
    """The server answered with something that is not what the API promises, such as an HTML page.

    Attributes:
        status: HTTP status of the answer.
        body: The beginning of the body, at most 500 characters.
    """

    def __init__(self, message: str, *, status: int, body: str = "") -> None:
        self.status = status
        self.body = body[:500]
        super().__init__(message)


class APIStatusError(InferenceError):
    """The server refused: an answer with an error status.

    Attributes:
        status: HTTP status.
        code: The API's machine-readable code, such as ``"not_found"``; None if the answer had none.
        title: Short text of the status.
        detail: What went wrong, in the server's words.
        meta: Details whose shape depends on the code.
        errors: Field errors of a 422 answer: mappings with ``field`` and ``message``.
        request_id: The server's id of the request, if it gave one.
        retry_after: Seconds after which the server asks to try again, if it said so.
        body: The decoded JSON body, or its text.
    """

    def __init__(
        self,
        message: str,
        *,
        status: int,
        code: str | None = None,
        title: str | None = None,
        detail: str | None = None,
        meta: Mapping[str, Any] | None = None,
        errors: list[dict[str, Any]] | None = None,
        request_id: str | None = None,
        retry_after: float | None = None,
        body: Any = None,
    ) -> None:
        self.status = status
        self.code = code
        self.title = title
        self.detail = detail
        self.meta = dict(meta or {})
        self.errors = errors or []
        self.request_id = request_id
        self.retry_after = retry_after
        self.body = body
        super().__init__(message)


class BadRequestError(APIStatusError):
    """400: the request makes no sense to the server."""


class AuthenticationError(APIStatusError):
    """401: the API key is missing or wrong."""


class PaymentRequiredError(APIStatusError):
    """402: the balance is too low, or a limit of the plan is reached."""


class PermissionDeniedError(APIStatusError):
    """403: the key may not do this."""


class NotFoundError(APIStatusError):
    """404: there is no such thing, or the key may not see it."""


class ConflictError(APIStatusError):
    """409: it does not fit the present state."""


class GoneError(APIStatusError):
    """410: it existed and is over."""


class RequirementsNotMetError(APIStatusError):
    """412: the app needs secrets, credentials or scopes that are not set up.

    Attributes:
        requirements: What is missing, each with what to do about it.
    """

    @property
    def requirements(self) -> list[RequirementError]:
        """What is missing, each with what to do about it."""
        from inferencesh_gen.models import RequirementError

        return [RequirementError.from_dict(item) for item in self.errors]


class ValidationError(APIStatusError):
    """422: a field of the request is not acceptable; `errors` lists them."""


class RateLimitError(APIStatusError):
    """429: too many requests; `retry_after` tells how long to wait."""


class ServerError(APIStatusError):
    """5xx: the server failed."""


class SessionNotFoundError(NotFoundError):
    """404: there is no such app session."""


class SessionExpiredError(GoneError):
    """410: the app session was idle for too long."""


class SessionEndedError(GoneError):
    """410: the app session was ended."""


class WorkerLeasedError(ConflictError):
    """409: the worker is bound to another session."""


class SessionMismatchError(ConflictError):
    """409: the session belongs to another app or version."""


class TaskError(InferenceError):
    """A run ended in another state than completed.

    Attributes:
        task: The task as it ended.
    """

    def __init__(self, message: str, *, task: Task) -> None:
        self.task = task
        super().__init__(message)


class TaskFailedError(TaskError):
    """The run failed; `task.error` says why."""


class TaskCancelledError(TaskError):
    """The run was cancelled."""


class TaskTimeoutError(TaskError, TimeoutError):
    """The time that the caller gave was over before the task was; the task goes on unless it was cancelled.

    Attributes:
        limit: Which time was over: ``timeout`` or ``queue_timeout``.
        seconds: Its length.
    """

    def __init__(self, limit: str, seconds: float, *, task: Task) -> None:
        self.limit = limit
        self.seconds = seconds
        waited = "has not ended" if limit == "timeout" else "has not been started"
        super().__init__(
            f"task {task.id} {waited} after {seconds:g} s ({limit}); it is {task.status}", task=task
        )


class TaskRejectedError(TaskError):
    """The run was refused before it started (no balance, say)."""


_BY_STATUS: dict[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    402: PaymentRequiredError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    410: GoneError,
    412: RequirementsNotMetError,
    422: ValidationError,
    429: RateLimitError,
}
_BY_CODE: dict[tuple[int, str], type[APIStatusError]] = {
    (404, "SESSION_NOT_FOUND"): SessionNotFoundError,
    (410, "SESSION_EXPIRED"): SessionExpiredError,
    (410, "SESSION_ENDED"): SessionEndedError,
    (409, "WORKER_LEASED"): WorkerLeasedError,
    (409, "APP_MISMATCH"): SessionMismatchError,
    (409, "VERSION_MISMATCH"): SessionMismatchError,
}


def status_error(
    *, status: int, headers: Mapping[str, str], content: bytes, method: str, url: str
) -> APIStatusError:
    """The exception for an error answer, be its body problem+json, an older envelope, HTML, or nothing."""
    body = _decode(content)
    problem = body if is_object(body) else {}
    code = _code(problem)
    detail = _detail(problem, body)
    message = (
        f"{method} {redact_url(url)}: {status}{f' {code}' if code else ''}{f': {detail}' if detail else ''}"
    )
    return _error_class(status, code)(
        message,
        status=status,
        code=code,
        title=_text(problem.get("title")),
        detail=detail,
        meta=meta if is_object(meta := problem.get("meta")) else None,
        errors=_field_errors(problem),
        request_id=headers.get("x-request-id"),
        retry_after=parse_retry_after(headers),
        body=body,
    )


def _error_class(status: int, code: str | None) -> type[APIStatusError]:
    known = _BY_CODE.get((status, code or "")) or _BY_STATUS.get(status)
    return known or (ServerError if status >= 500 else APIStatusError)


def _decode(content: bytes) -> Any:
    try:
        return json.loads(content)
    except (ValueError, RecursionError):
        return content.decode("utf-8", "replace")


def _code(problem: Mapping[str, Any]) -> str | None:
    kind = problem.get("type")
    if isinstance(kind, str) and "/errors/" in kind:
        return kind.rpartition("/errors/")[2] or None
    older = problem.get("error")
    return _text(older.get("code")) if is_object(older) else None


def _detail(problem: Mapping[str, Any], body: Any) -> str | None:
    older = problem.get("error")
    nested = older.get("message") if is_object(older) else older
    for candidate in (problem.get("detail"), problem.get("title"), problem.get("message"), nested):
        if isinstance(candidate, str) and candidate:
            return candidate
    text = body if isinstance(body, str) else json.dumps(body)
    return text[:500] or None


def _field_errors(problem: Mapping[str, Any]) -> list[dict[str, Any]]:
    meta = problem.get("meta")
    nested = meta.get("errors") if is_object(meta) else None
    for candidate in (problem.get("errors"), nested, problem.get("data")):
        if is_array(candidate):
            return [item for item in candidate if is_object(item)]
    return []


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None
