"""Refusals: what the schemas leave open about them."""

from __future__ import annotations

import schemathesis
from schemathesis import CheckContext, Response

from tests.contract_whole.api import AnyCase

_TYPE = "https://api.inference.sh/errors/"


@schemathesis.check
def named_status(context: CheckContext, response: Response, case: AnyCase) -> None:
    """An operation names every status it answers with; its `default` is for what stands in between."""
    if case.method.lower() == case.operation.method:
        named = case.operation.responses.status_codes
        assert str(response.status_code) in named, f"{response.status_code} is not among the answers: {named}"


@schemathesis.check
def problem_conformance(context: CheckContext, response: Response, case: AnyCase) -> None:
    """A problem repeats the status, and its type ends with a code that the API description knows."""
    if response.headers.get("content-type") != ["application/problem+json"]:
        return
    problem = response.json()
    assert problem["status"] == response.status_code, "the problem names another status"
    codes = case.operation.schema.raw_schema["components"]["schemas"]["ErrorCode"]["enum"]
    assert problem["type"].removeprefix(_TYPE) in codes, f"there is no error code {problem['type']!r}"
