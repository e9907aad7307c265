"""Secrets are not recorded."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inferencesh.emulator.recordings.cleaning import Cleaner

SECRET = "s3cr3t-Wert+/="


@pytest.mark.parametrize(
    "text",
    [
        f"https://cdn.example/a?X-Amz-Signature={SECRET}&x=1",
        f"https://cdn.example/a?x=1&sig={SECRET}#part",
        f"https://cdn.example/a?x=1\\u0026X-Goog-Credential={SECRET}\\u0026y=2",
        f'{{"uri": "https://cdn.example/a?Signature={SECRET}", "n": 1}}',
        f"https://user:{SECRET.rstrip('/=')}@cdn.example/a",
        f"Authorization: Bearer {SECRET}",
        json.dumps({"api_key": SECRET}),
        json.dumps({"a": [{"Client_Secret": SECRET}]}),
        json.dumps({"password": f'{SECRET} with "quotes" \\ in it'}),
        f'{{"access_token" : "{SECRET}", "expires": 3}}',
    ],
)
def test_secrets_are_told_by_where_they_stand(text: str) -> None:
    clean = Cleaner().clean(text)
    assert SECRET.rstrip("/=") not in clean
    assert "redacted" in clean
    assert Cleaner().clean(clean) == clean
    if text.startswith("{"):
        assert json.loads(clean).keys() == json.loads(text).keys()


@pytest.mark.parametrize(
    "text",
    [
        "a cat sat on a mat?key",
        json.dumps({"usage": {"input_tokens": 3}, "api_key": None, "key": "color", "value": "red"}),
        json.dumps({"text": "see https://example.com/a?page=2&size=3"}),
        json.dumps({"secret_name": "BILLING", "password": ""}),
        "the bearer redacted",
    ],
)
def test_everything_else_stays_as_it_is(text: str) -> None:
    assert Cleaner().clean(text) == text


@pytest.mark.parametrize(
    ("url", "field"), [("/secrets", "value"), ("/api-keys/1", "key"), ("/apikeys", "key")]
)
def test_some_routes_carry_secrets_under_plain_names(url: str, field: str) -> None:
    text = json.dumps({"name": "a", field: SECRET})
    assert json.loads(Cleaner().clean(text, f"https://api.example{url}")) == {"name": "a", field: "redacted"}
    assert Cleaner().clean(text, "https://api.example/tasks") == text


def test_what_is_named_is_taken_out_in_every_spelling() -> None:
    secret = 'a "quoted" / word'
    cleaner = Cleaner([secret])
    for text in (secret, json.dumps({"x": secret}), "https://a/?q=a%20%22quoted%22%20%2F%20word"):
        assert "quoted" not in cleaner.clean(text)


def test_what_stands_in_ordinary_words_too_can_not_be_taken_out() -> None:
    with pytest.raises(ValueError, match="3 characters"):
        Cleaner(["abc"])


@given(st.text(), st.lists(st.text(min_size=4), max_size=3))
def test_what_is_clean_stays_as_it_is(text: str, secrets: list[str]) -> None:
    cleaner = Cleaner(secrets)
    once = cleaner.clean(text)
    assert cleaner.clean(once) == once


@given(
    st.recursive(
        st.none() | st.integers() | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text() | st.just("api_key"), inner),
    )
)
def test_json_stays_json(value: object) -> None:
    clean = json.loads(Cleaner().clean(json.dumps(value)))
    assert type(clean) is type(value)
