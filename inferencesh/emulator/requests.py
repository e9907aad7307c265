"""Reading requests: what is recorded of them, and what is wrong with them."""

import json
import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from starlette.requests import Request

from .keys import Keys
from .problems import FieldError, ProblemError, invalid_fields, invalid_parameters, invalid_request
from .spec import Operation, Parameter

if TYPE_CHECKING:
    from .faults.fault import Fault

_REDACTED = "[redacted]"
_INTEGER = re.compile("-?[0-9]{1,100}")


@dataclass
class ReceivedRequest:
    """A request as it came in.

    Attributes:
        method: The method.
        path: The path without the query.
        query: The query, undecoded.
        headers: By lowercase name; the API key is redacted.
        body: The JSON body, None if there was none that could be read. Uploaded bytes are not kept.
        received_at: When it came, by the emulator's clock.
        status: The status of the answer; None until there is one, or if a fault kept it from being one.
        seconds: Real time until the end of the answer; None until then.
        fault: The fault that it met.
        problem: The code of the problem that it was answered with, and the fields that are wrong.
    """

    method: str
    path: str
    query: str
    headers: Mapping[str, str]
    body: Any = None
    received_at: datetime | None = None
    status: int | None = None
    seconds: float | None = None
    fault: "Fault | None" = None
    problem: str | None = None

    @classmethod
    def of(cls, request: Request, received_at: datetime) -> "ReceivedRequest":
        headers = dict(request.headers)
        if "authorization" in headers:
            headers["authorization"] = _REDACTED
        return cls(request.method, request.url.path, request.url.query, headers, received_at=received_at)


def check_key(request: Request, keys: Keys) -> None:
    """Refuse a request without a good API key."""
    scheme, _, given = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() != "bearer" or not given.strip() or not keys.accepts(given.strip()):
        detail = "this API key is not valid" if given else "no API key: Authorization: Bearer <key>"
        raise ProblemError(401, "unauthorized", detail, headers={"WWW-Authenticate": "Bearer"})


async def read_body(request: Request, operation: Operation) -> Any:
    """The JSON body, checked; an empty object if there is none and none is needed."""
    if operation.body is None:
        return {}
    text = await request.body()
    if not text and not operation.requires_body:
        return {}
    body = _json(text)
    request.state.received.body = body
    if errors := operation.body.errors(body):
        raise invalid_fields(errors)
    return body


def read_parameters(request: Request, operation: Operation) -> dict[str, Any]:
    """The path and query parameters of an operation, checked and converted.

    Raises:
        ProblemError: 400; 422 is about bodies.
    """
    errors: list[FieldError] = []
    values: dict[str, Any] = {}
    for parameter in operation.parameters:
        text = _sources(request)[parameter.is_in].get(parameter.name)
        if text is None:
            errors += _missing(parameter)
        else:
            values[parameter.name] = _converted(text, parameter)
            errors += parameter.schema.errors(values[parameter.name], f"/{parameter.name}")
    if errors:
        raise invalid_parameters(errors)
    return values


def _json(text: bytes) -> Any:
    try:
        return json.loads(text.decode(), parse_float=_finite, parse_constant=_finite)
    except (ValueError, RecursionError) as error:
        raise invalid_request(f"the body is not JSON: {error}") from None


def _finite(text: str) -> float:
    """A number. Python would read `NaN` and `1e999` too, but could not write them as JSON again."""
    number = float(text)
    if not math.isfinite(number):
        raise ValueError(f"{text} is out of range")
    return number


def _sources(request: Request) -> dict[str, Mapping[str, str]]:
    return {"path": request.path_params, "query": request.query_params, "header": request.headers}


def _missing(parameter: Parameter) -> list[FieldError]:
    if not parameter.is_required:
        return []
    return [{"field": f"/{parameter.name}", "message": "is required"}]


def _converted(text: str, parameter: Parameter) -> Any:
    """The value a text stands for; the text itself if it stands for none of the right type."""
    match parameter.type:
        case "boolean":
            return {"true": True, "false": False}.get(text.lower(), text)
        case "integer" if _INTEGER.fullmatch(text):
            return int(text)
        case _:
            return text
