"""What data and problems are answered in, for clients of every age.

A client says by `X-API-Version` what it reads; those of today send no such header. The first clients read
`{"success", "status", "data"}` and errors in the same envelope, the second ones bare data and problems, the
present ones `{"data", "messages"}` and problems. Streams, files and bare operations are in no envelope in any
version, nor is what a run still needs (412).
"""

from collections.abc import Mapping
from enum import IntEnum
from http import HTTPStatus
from typing import Any

from starlette.datastructures import Headers
from starlette.responses import Response
from starlette.types import Scope

from .problems import ProblemError
from .records import Record, to_json

JSON = "application/json"
PROBLEM = "application/problem+json"
HEADER = "x-api-version"


class Version(IntEnum):
    """Which envelope a client reads."""

    FIRST = 1
    SECOND = 2
    PRESENT = 3

    @classmethod
    def asked_by(cls, scope: Scope) -> "Version":
        """The version that a request asks for; the present one if it names none, or one that is not known."""
        name = Headers(scope=scope).get(HEADER)
        return next((version for version in cls if name == str(int(version))), cls.PRESENT)


def present_envelope(data: Any) -> Record:
    """Data as it is answered today.

    `success` is of the first envelope: one published agent client takes an answer without it for an error.
    """
    return {"success": True, "data": data, "messages": []}


def data_response(data: Any, status: int, headers: Mapping[str, str], scope: Scope) -> Response:
    """The answer to a request that carries data in its envelope."""
    match Version.asked_by(scope):
        case Version.FIRST:
            body: Any = {"success": True, "status": status, "data": data}
        case Version.SECOND:
            body = data
        case Version.PRESENT:
            body = present_envelope(data)
    return Response(to_json(body), status, headers, media_type=JSON)


def problem_response(problem: ProblemError, scope: Scope) -> Response:
    """The answer to a request that tells of a problem."""
    version = Version.asked_by(scope)
    if version is Version.FIRST:
        return Response(to_json(_first_error(problem)), problem.status, problem.headers, media_type=JSON)
    body = problem.body()
    if version is Version.SECOND:
        del body["success"], body["error"]
    return Response(to_json(body), problem.status, problem.headers, media_type=PROBLEM)


def _first_error(problem: ProblemError) -> Record:
    if problem.status == HTTPStatus.PRECONDITION_FAILED:
        return {"satisfied": False, "errors": problem.extra.get("errors", [])}
    error = {"code": problem.code, "message": problem.detail}
    if "meta" in problem.extra:
        error["meta"] = problem.extra["meta"]
    return {"success": False, "status": problem.status, "error": error}
