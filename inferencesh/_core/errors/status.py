"""Error answers by their HTTP status."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .base import InferenceError


class APIStatusError(InferenceError):
    """The server refused: an answer with an error status.

    Attributes:
        status: HTTP status.
        code: The API's machine-readable code, such as ``"not_found"``; None if the answer had none, so that
            it may be from something on the way to the API.
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
        advice = self._advice()
        super().__init__(f"{message.rstrip('.')}. {advice}" if advice else message)

    def _advice(self) -> str:
        """What a person can do about it, from the facts that came along; empty if nothing is known."""
        return "; ".join(_field_problem(error) for error in self.errors if not self._is_told(error))

    def _is_told(self, error: Mapping[str, Any]) -> bool:
        """Whether the server's own words name the field and what is wrong with it already."""
        parts = [str(error[name]) for name in ("field", "message") if error.get(name)]
        return bool(parts) and all(part in (self.detail or "") for part in parts)


def _field_problem(error: Mapping[str, Any]) -> str:
    place, problem = error.get("field"), error.get("message")
    return f"{place or 'the request'}: {problem}" if problem else f"{place or error}"


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


class ValidationError(APIStatusError):
    """422: a field of the request is not acceptable; the message names each, `errors` lists them."""


class RateLimitError(APIStatusError):
    """429: too many requests; `retry_after` tells how long to wait."""


class ServerError(APIStatusError):
    """5xx: the server failed."""
