"""Error answers as exceptions: what they tell, and what they never do."""

from __future__ import annotations

import json
import pickle
import traceback
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inferencesh._core import errors
from inferencesh._core.problems import request_id, status_error
from inferencesh._core.wire import Headers, WireRequest, WireResponse

NOW = 1_800_000_000.0
URL = "https://api.example/apps/run"


def error_of(status: int, body: Any, key: str = "", **headers: str) -> errors.APIStatusError:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    named = Headers({name.replace("_", "-"): value for name, value in headers.items()})
    request = WireRequest(method="POST", url=URL, headers={"authorization": f"Bearer {key}"})
    return status_error(request, WireResponse(status=status, headers=named, content=content), NOW)


def problem(code: str, detail: str = "No.", **more: Any) -> dict[str, Any]:
    return {"type": f"https://api.inference.sh/errors/{code}", "title": "T", "detail": detail, **more}


LIMIT = {
    "resource": "api_keys",
    "resource_label": "API keys",
    "limit": 3,
    "current": 3,
    "upgrade_available": True,
    "requestable": True,
    "addon_plan_name": "More keys",
}


def test_a_limit_of_the_plan() -> None:
    error = error_of(402, problem("limit_exceeded", "Too many keys.", meta=LIMIT))
    assert isinstance(error, errors.EntitlementError)
    assert isinstance(error, errors.PaymentRequiredError)
    assert (error.entitlement.resource, error.entitlement.limit) == ("api_keys", 3)
    assert str(error).endswith(
        "Too many keys. API keys: 3 of 3 used; a larger plan lifts it; the add-on More keys lifts it; "
        "a raise can be asked for"
    )


def test_a_feature_that_the_plan_does_not_have() -> None:
    meta = {"resource": "feature:byok", "upgrade_available": True}
    error = error_of(403, problem("feature_not_available", meta=meta))
    assert isinstance(error, errors.EntitlementError)
    assert isinstance(error, errors.PermissionDeniedError)
    assert error.entitlement.upgrade_available
    assert str(error).endswith("No. feature:byok; a larger plan lifts it")


def test_rights() -> None:
    scope = error_of(403, problem("insufficient_scope", meta={"required_scope": "apps:write"}))
    assert isinstance(scope, errors.ScopeRefusedError)
    assert scope.required_scope == "apps:write"
    assert str(scope).endswith("It takes a key with the scope apps:write")

    person = error_of(403, problem("requires_sign_in", meta={"required_scope": "approvals:write"}))
    assert isinstance(person, errors.SignInRequiredError)
    assert person.required_scope == "approvals:write"
    assert "No API key can do this" in str(person)

    meta = {"capability": "x", "actual_role": "member", "required_role": "admin"}
    role = error_of(403, problem("team_role_required", meta=meta))
    assert isinstance(role, errors.TeamRoleRequiredError)
    assert (role.team_role.actual_role, role.team_role.required_role) == ("member", "admin")
    assert str(role).endswith("It takes the role admin, the caller is member")


REQUIREMENTS = [
    (
        {
            "type": "secret",
            "key": "A",
            "message": "a",
            "action": {"type": "add_secret", "secrets": ["A", "B"]},
        },
        "secret A: a; add A, B to the secrets of the workspace",
    ),
    (
        {"type": "secret", "key": "A", "message": "a", "action": {"type": "add_secret", "secrets": None}},
        "secret A: a; add A to the secrets of the workspace",
    ),
    (
        {
            "type": "credential",
            "key": "google.sheets",
            "message": "m",
            "action": {"type": "connect", "provider": "google", "provider_name": "Google"},
        },
        "credential google.sheets: m; connect Google in the settings of the workspace",
    ),
    (
        {
            "type": "scope",
            "key": "s",
            "message": "m",
            "action": {"type": "add_scopes", "provider": "google", "scopes": ["a", "b"]},
        },
        "scope s: m; allow a, b on the connection to google",
    ),
    (
        {"type": "t", "key": "k", "action": {"type": "new", "instructions": "Do.", "provider_website": "w"}},
        "t k: is missing; Do.; w",
    ),
    ({"type": "secret", "key": "k", "message": "m", "action": "odd"}, "secret k: m"),
    ({}, "requirement None: is missing"),
]


@pytest.mark.parametrize(("requirement", "line"), REQUIREMENTS)
@pytest.mark.parametrize("place", ["errors", "meta"])
def test_what_to_do_about_requirements(requirement: dict[str, Any], line: str, place: str) -> None:
    listed = {"errors": [requirement]}
    body = listed if place == "errors" else problem("requirements_not_met", meta=listed)
    error = error_of(412, body)
    assert isinstance(error, errors.RequirementsNotMetError)
    assert str(error).endswith(f". To do first:\n- {line}")
    assert [item.to_dict() for item in error.requirements] == [requirement]


@pytest.mark.parametrize(
    ("detail", "fields", "end"),
    [
        ("Invalid.", [{"field": "/a", "message": "is odd"}], "Invalid. /a: is odd"),
        ("/a: is odd", [{"field": "/a", "message": "is odd"}], "/a: is odd"),
        ("Two", [{"field": "/a", "message": "1"}, {"field": "/b", "message": "2"}], "Two. /a: 1; /b: 2"),
        ("No", [{"message": "is odd"}], "No. the request: is odd"),
        ("No", [{"field": "/a"}], "No. /a"),
        ("No", [{"path": "/a"}], "No. {'path': '/a'}"),
    ],
)
def test_the_fields_are_named(detail: str, fields: list[dict[str, str]], end: str) -> None:
    error = error_of(422, problem("validation_error", detail, data=fields))
    assert isinstance(error, errors.ValidationError)
    assert error.errors == fields
    assert str(error).endswith(f"422 validation_error: {end}")


@pytest.mark.parametrize(
    "name", ["X-Request-ID", "Request-Id", "X-Correlation-ID", "X-Amz-Request-Id", "CF-Ray"]
)
def test_request_ids(name: str) -> None:
    assert request_id(Headers({name: "r1"})) == "r1"
    assert request_id(Headers({name: "r1", "X-Request-ID": "first"})) == "first"
    assert request_id(Headers()) is None


def test_waits() -> None:
    assert error_of(429, {}, retry_after="7").retry_after == 7
    assert error_of(429, {}, x_ratelimit_reset=str(int(NOW) + 9)).retry_after == 9
    assert error_of(503, {}, x_ratelimit_reset=str(int(NOW) + 9)).retry_after is None


KEYS = st.text(st.sampled_from('abcXYZ019-_."\\/%+'), min_size=8, max_size=40).map(lambda text: f"inf-{text}")
MADE_OF = st.sampled_from(["a", "'{}'", "{}", "x {} y {}", "Bearer {}"])


@st.composite
def planted(draw: st.DrawFn) -> tuple[str, Any, dict[str, str]]:
    """A key, and a body and headers that repeat it wherever a server might."""
    key = draw(KEYS)
    texts = MADE_OF.map(lambda text: text.replace("{}", key))
    values = st.recursive(
        st.none() | st.integers() | texts,
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
        max_leaves=8,
    )
    parts = {name: draw(values) for name in draw(st.sets(st.sampled_from(PARTS)))}
    body = draw(st.sampled_from([parts, draw(texts), draw(values)]))
    return key, body, {name: draw(texts) for name in HEADERS}


PARTS = ["type", "title", "detail", "message", "error", "meta", "errors", "data"]
HEADERS = ["x_request_id", "retry_after", "content_type", "date"]


@pytest.mark.parametrize("status", [400, 402, 403, 412, 422, 500])
@given(planted())
def test_no_answer_brings_the_key_into_an_error(status: int, case: tuple[str, Any, dict[str, str]]) -> None:
    key, body, headers = case
    for content in (body, str(body).encode(), json.dumps(body).replace("-", "\\u002d").encode()):
        check_clean(error_of(status, content, key, **headers), key)


def check_clean(error: errors.APIStatusError, key: str) -> None:
    chain = "".join(traceback.format_exception(error))
    for text in (str(error), repr(error), chain, str(vars(error)), json.dumps(error.body)):
        assert key not in text
        assert json.dumps(key)[1:-1] not in text
    assert key.encode() not in pickle.dumps(error)
