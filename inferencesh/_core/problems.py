"""From an error answer to the exception it stands for."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from . import errors
from .errors import APIStatusError, ServerError
from .redact import redact_url, scrub, secrets_of
from .retry import requested_wait
from .shapes import is_array, is_object
from .wire import WireRequest, WireResponse

_LONGEST_DETAIL = 500
_REQUEST_ID_HEADERS = (
    "x-request-id",
    "request-id",
    "x-correlation-id",
    "x-amz-request-id",
    "cf-ray",
)
"""Where servers and what stands before them put the id of a request; the API's own first."""

_BY_STATUS: dict[int, type[APIStatusError]] = {
    400: errors.BadRequestError,
    401: errors.AuthenticationError,
    402: errors.PaymentRequiredError,
    403: errors.PermissionDeniedError,
    404: errors.NotFoundError,
    409: errors.ConflictError,
    410: errors.GoneError,
    412: errors.RequirementsNotMetError,
    422: errors.ValidationError,
    429: errors.RateLimitError,
}
_BY_CODE: dict[tuple[int, str], type[APIStatusError]] = {
    (402, "limit_exceeded"): errors.LimitExceededError,
    (403, "feature_not_available"): errors.FeatureNotAvailableError,
    (403, "insufficient_scope"): errors.ScopeRefusedError,
    (403, "requires_sign_in"): errors.SignInRequiredError,
    (403, "team_role_required"): errors.TeamRoleRequiredError,
    (404, "SESSION_NOT_FOUND"): errors.SessionNotFoundError,
    (410, "SESSION_EXPIRED"): errors.SessionExpiredStatusError,
    (410, "SESSION_ENDED"): errors.SessionEndedStatusError,
    (409, "WORKER_LEASED"): errors.WorkerLeasedError,
    (409, "APP_MISMATCH"): errors.SessionMismatchError,
    (409, "VERSION_MISMATCH"): errors.SessionMismatchError,
    (400, "APP_MISMATCH"): errors.SessionMismatchError,
    (400, "VERSION_MISMATCH"): errors.SessionMismatchError,
}


def status_error(request: WireRequest, answer: WireResponse, now: float) -> APIStatusError:
    """The exception for an error answer, be its body problem+json, an older envelope, HTML, or nothing.

    What a server repeats of the request's credentials is taken out.

    Args:
        request: The request as it was sent.
        answer: What came.
        now: Unix time, for headers that name a moment.
    """
    secrets = secrets_of(request.headers)
    body = _decode(answer.content, secrets)
    problem = body if is_object(body) else {}
    code = _code(problem)
    detail = _detail(problem, body)
    where = scrub(f"{request.method} {redact_url(request.url)}", secrets)
    return _error_class(answer.status, code)(
        f"{where}: {answer.status}{f' {code}' if code else ''}{f': {detail}' if detail else ''}",
        status=answer.status,
        code=code,
        title=_text(problem.get("title")),
        detail=detail,
        meta=meta if is_object(meta := problem.get("meta")) else None,
        errors=_listed_errors(problem),
        request_id=request_id(answer.headers, secrets),
        retry_after=requested_wait(answer.status, answer.headers, now),
        body=body,
    )


def request_id(headers: Mapping[str, str], secrets: tuple[str, ...] = ()) -> str | None:
    """The id that a server gave to a request, if it did."""
    found = next((headers[name] for name in _REQUEST_ID_HEADERS if name in headers), None)
    return None if found is None else scrub(found, secrets)


def _error_class(status: int, code: str | None) -> type[APIStatusError]:
    known = _BY_CODE.get((status, code or "")) or _BY_STATUS.get(status)
    return known or (ServerError if status >= 500 else APIStatusError)


def _decode(content: bytes, secrets: tuple[str, ...]) -> Any:
    text = scrub(content.decode("utf-8", "replace"), secrets)
    try:
        # JSON can spell a character in several ways; written anew it has one, which is found.
        return json.loads(scrub(json.dumps(json.loads(text), ensure_ascii=False), secrets))
    except (ValueError, RecursionError):
        return text


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
    return text[:_LONGEST_DETAIL] or None


def _listed_errors(problem: Mapping[str, Any]) -> list[dict[str, Any]]:
    meta = problem.get("meta")
    nested = meta.get("errors") if is_object(meta) else None
    for candidate in (problem.get("errors"), nested, problem.get("data")):
        if is_array(candidate):
            return [item for item in candidate if is_object(item)]
    return []


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None
