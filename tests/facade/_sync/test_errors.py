# Generated from tests/facade/_async/test_errors.py, do not edit.
"""What the server refuses, and what it says instead of an answer, as exceptions."""

from __future__ import annotations

import pickle
from typing import Any

import pytest

import inferencesh
from inferencesh import (
    APIStatusError,
    Inference,
    InferenceError,
    RequirementsNotMetError,
    ResponseDecodeError,
    ServerError,
    SubmissionUncertainError,
    ValidationError,
)
from tests.facade import faults
from tests.facade._sync.conftest import Connect
from tests.facade.apps import KEY, REQUIREMENT
from tests.facade.conftest import Serve

CLASSES = [
    (400, "invalid_request", "BadRequestError"),
    (401, "unauthorized", "AuthenticationError"),
    (402, "payment_required", "PaymentRequiredError"),
    (402, "limit_exceeded", "LimitExceededError"),
    (403, "forbidden", "PermissionDeniedError"),
    (403, "feature_not_available", "FeatureNotAvailableError"),
    (403, "insufficient_scope", "ScopeRefusedError"),
    (403, "team_role_required", "TeamRoleRequiredError"),
    (404, "not_found", "NotFoundError"),
    (404, "SESSION_NOT_FOUND", "SessionNotFoundError"),
    (409, "conflict", "ConflictError"),
    (409, "WORKER_LEASED", "WorkerLeasedError"),
    (400, "APP_MISMATCH", "SessionMismatchError"),
    (409, "APP_MISMATCH", "SessionMismatchError"),
    (409, "VERSION_MISMATCH", "SessionMismatchError"),
    (410, "app_retired", "GoneError"),
    (410, "SESSION_EXPIRED", "SessionExpiredStatusError"),
    (410, "SESSION_ENDED", "SessionEndedStatusError"),
    (412, "requirements_not_met", "RequirementsNotMetError"),
    (422, "validation_error", "ValidationError"),
    (429, "rate_limited", "RateLimitError"),
    (500, "internal_error", "ServerError"),
    (503, "app_maintenance", "ServerError"),
    (418, "of_tomorrow", "APIStatusError"),
    (404, "of_tomorrow", "NotFoundError"),
    (500, "SESSION_EXPIRED", "ServerError"),
]


def error_of(connect: Connect, serve: Serve, answer: faults.Answer) -> InferenceError:
    """The exception for one answer; it pickles and holds neither the key nor a live response."""
    server = serve(answer)
    client = connect(server.url, max_retries=0)
    with pytest.raises(InferenceError) as caught:
        client.tasks.get("t1")
    error = caught.value
    again = pickle.loads(pickle.dumps(error))
    assert (type(again), str(again), vars(again)) == (type(error), str(error), vars(error))
    assert KEY not in f"{error!s}{error!r}{vars(error)}"
    return error


@pytest.mark.parametrize(("status", "code", "name"), CLASSES)
def test_the_class_is_that_of_status_and_code(
    connect: Connect, serve: Serve, status: int, code: str, name: str
) -> None:
    error = error_of(connect, serve, faults.problem(status, code, x_request_id="r1"))
    assert type(error) is getattr(inferencesh, name)
    assert isinstance(error, APIStatusError)
    assert (error.status, error.code, error.title, error.request_id) == (status, code, "No", "r1")
    assert error.detail == f"no: {code}"
    assert f"/tasks/t1: {status} {code}: no: {code}" in str(error)


@pytest.mark.parametrize(
    ("body", "code", "detail"),
    [
        ({"success": False, "error": {"code": "older", "message": "no"}}, "older", "no"),
        ({"error": "no"}, None, "no"),
        ({"message": "no"}, None, "no"),
        ({"title": "no"}, None, "no"),
        ({"type": "about:blank", "detail": "no", "title": "other"}, None, "no"),
        ({"detail": {"not": "text"}}, None, '{"detail": {"not": "text"}}'),
        ([1], None, "[1]"),
        (None, None, "null"),
        ("<html>Bad gateway</html>", None, "<html>Bad gateway</html>"),
        (b"\xff\xfe", None, "\ufffd\ufffd"),
        (b"", None, None),
        (b"[" * 100_000, None, "[" * 500),
    ],
)
def test_any_body_will_do(
    connect: Connect, serve: Serve, body: Any, code: str | None, detail: str | None
) -> None:
    error = error_of(connect, serve, faults.reply(body, 502))
    assert isinstance(error, ServerError)
    assert (error.code, error.detail) == (code, detail)
    assert len(str(error)) < 700


def test_an_answer_asks_to_wait(connect: Connect, serve: Serve) -> None:
    error = error_of(connect, serve, faults.problem(429, "rate_limited", retry_after="7"))
    assert isinstance(error, APIStatusError)
    assert error.retry_after == 7


def test_fields_that_are_not_acceptable(client: Inference) -> None:
    with pytest.raises(ValidationError, match="text") as caught:
        client.run(app="test/picky", input={})
    assert [set(error) for error in caught.value.errors] == [{"field", "message"}]


def test_requirements_that_are_not_met(client: Inference) -> None:
    with pytest.raises(RequirementsNotMetError) as caught:
        client.run(app="test/closed")
    (requirement,) = caught.value.requirements
    assert (requirement.key, requirement.message) == ("HF_TOKEN", "a token is needed")
    assert requirement.action is not None
    assert requirement.action.secrets == ["HF_TOKEN"]
    todo = "secret HF_TOKEN: a token is needed; add HF_TOKEN to the secrets of the workspace"
    assert str(caught.value).endswith(f"To do first:\n- {todo}")


@pytest.mark.parametrize("body", [{"errors": [REQUIREMENT]}, {"meta": {"errors": [REQUIREMENT, "odd"]}}])
def test_requirements_stand_in_either_place(connect: Connect, serve: Serve, body: dict[str, Any]) -> None:
    error = error_of(connect, serve, faults.reply(body, 412))
    assert isinstance(error, RequirementsNotMetError)
    assert [requirement.to_dict() for requirement in error.requirements] == [REQUIREMENT]


def test_an_app_that_is_retired(client: Inference) -> None:
    with pytest.raises(inferencesh.GoneError, match="use another"):
        client.run(app="test/retired")


@pytest.mark.parametrize(
    ("body", "problem"),
    [
        ("<html>Sign in</html>", "JSON was expected, text/html came"),
        (b"", "JSON was expected"),
        (b'{"data": {"id": "t', "JSON was expected"),
        (b"[" * 100_000, "JSON was expected"),
        ({"data": None}, "object was expected, nothing came"),
        ({"data": [1]}, "object was expected, list came"),
        (["t1"], "object was expected, list came"),
        ("7", "object was expected, int came"),
    ],
)
def test_an_answer_that_is_not_what_the_api_promises(
    connect: Connect, serve: Serve, body: Any, problem: str
) -> None:
    error = error_of(connect, serve, faults.reply(body, content_type="text/html"))
    assert isinstance(error, ResponseDecodeError)
    assert problem in str(error)
    assert error.status == 200
    assert len(error.body) <= 500


def test_an_answer_without_an_envelope_will_do(serve: Serve, connect: Connect) -> None:
    server = serve(faults.reply({"id": "t1", "status": 7}))
    client = connect(server.url)
    assert (client.tasks.get("t1")).id == "t1"


def test_an_answer_to_a_deletion_may_be_anything(serve: Serve, connect: Connect) -> None:
    server = serve(faults.reply(b"", 204), faults.data(None), faults.reply("OK"))
    client = connect(server.url)
    for _ in range(3):
        client.tasks.delete("t1")
    assert len(server.requests) == 3


@pytest.mark.parametrize("answer", [{}, {"id": ""}, {"id": None, "status": 1}])
def test_a_run_without_an_id_can_not_be_followed(
    connect: Connect, serve: Serve, answer: dict[str, Any]
) -> None:
    server = serve(faults.data(answer))
    client: Any = connect(server.url)
    for options in ({}, {"wait": False}, {"stream": True}):
        with pytest.raises(SubmissionUncertainError, match="a task with an id was expected") as caught:
            client.run(app="a/b", **options)
        assert isinstance(caught.value.__cause__, ResponseDecodeError)


def test_a_run_is_not_lost_behind_a_page_of_a_proxy(serve: Serve, connect: Connect) -> None:
    server = serve(faults.reply("<html>Sign in</html>", content_type="text/html"))
    client = connect(server.url)
    with pytest.raises(SubmissionUncertainError) as caught:
        client.run(app="a/b")
    assert isinstance(caught.value.__cause__, ResponseDecodeError)
    assert len(server.requests) == 1
