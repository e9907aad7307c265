"""List requests, which come as a body or as a query."""

import json
from typing import Any

from ..handling import Call
from ..problems import invalid_request
from ..records import Record
from ..spec import Spec, named

_AS_TEXT = ("filters", "sort", "search")


def list_request(spec: Spec, call: Call) -> Record:
    """What a call asks of a list.

    Raises:
        ProblemError: 400, a query parameter is not the JSON text that it should be.
    """
    if call.request.method != "GET":
        body: Record = call.body
        return body
    query = {name: _read(name, value) for name, value in call.parameters.items()}
    if errors := spec.schema(named("CursorListRequest")).errors(query):
        raise invalid_request("; ".join(f"{error['field']}: {error['message']}" for error in errors))
    return query


def _read(name: str, value: Any) -> Any:
    if name not in _AS_TEXT:
        return value
    try:
        return json.loads(value) if value else None
    except (ValueError, RecursionError) as error:
        raise invalid_request(f"{name} is not JSON text: {error}") from None
