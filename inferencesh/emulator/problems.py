"""Errors as the API sends them: RFC 9457 problems."""

from collections.abc import Mapping, Sequence
from http import HTTPStatus
from typing import Any, TypedDict

_TYPE = "https://api.inference.sh/errors/"


class FieldError(TypedDict):
    """What is wrong with one field of a request; `field` is a JSON pointer."""

    field: str
    message: str


class ProblemError(Exception):
    """Raised anywhere while a request is handled; becomes a problem+json answer.

    Args:
        status: The HTTP status.
        code: The machine-readable code, last segment of the problem's `type`.
        detail: A sentence for people.
        extra: Further members of the problem (`meta`, `data`, ...).
        headers: Further headers of the answer.
    """

    def __init__(
        self,
        status: int,
        code: str,
        detail: str,
        extra: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(detail)
        self.status = status
        self.code = code
        self.detail = detail
        self.extra = dict(extra or {})
        self.headers = dict(headers or {})

    def body(self) -> dict[str, Any]:
        """The problem as a JSON object.

        `success` and `error` are the older envelope's; one published agent client still reads them.
        """
        problem = {
            "type": _TYPE + self.code,
            "title": HTTPStatus(self.status).phrase,
            "status": self.status,
            "detail": self.detail,
            "success": False,
            "error": {"code": self.code, "message": self.detail},
        }
        return problem | self.extra


def invalid_request(detail: str) -> ProblemError:
    return ProblemError(400, "invalid_request", detail)


def forbidden(detail: str) -> ProblemError:
    return ProblemError(403, "forbidden", detail)


def invalid_filter(detail: str) -> ProblemError:
    return ProblemError(400, "invalid_filter", detail)


def invalid_fields(errors: Sequence[FieldError]) -> ProblemError:
    """A body with mistakes."""
    return ProblemError(422, "validation_error", _listed(errors), {"data": list(errors)})


def invalid_parameters(errors: Sequence[FieldError]) -> ProblemError:
    """A path or a query with mistakes."""
    return ProblemError(400, "invalid_request", _listed(errors), {"data": list(errors)})


def _listed(errors: Sequence[FieldError]) -> str:
    return "; ".join(f"{error['field'] or '/'}: {error['message']}" for error in errors)


def invalid_field(field: str, message: str) -> ProblemError:
    return invalid_fields([{"field": field, "message": message}])


def not_found(kind: str, id: str) -> ProblemError:
    return ProblemError(404, "not_found", f"no {kind} {id!r}")
