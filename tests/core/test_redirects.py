"""Which redirects are followed, and what they may carry."""

from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inferencesh._core.redirects import next_request
from inferencesh._core.wire import Headers, WireRequest

SECRETS = {"Authorization": "Bearer k", "Cookie": "a=b", "X-Api-Key": "k", "Proxy-Authorization": "p"}
HARMLESS = {"Accept": "*/*", "User-Agent": "u", "Range": "bytes=0-1"}
URL = "https://api.example/v1/a?x=1"


def request(method: str = "GET", url: str = URL, body: bytes | None = None) -> WireRequest:
    return WireRequest(method=method, url=url, headers={**SECRETS, **HARMLESS}, body=body, timeout=9)


def location(url: str) -> Headers:
    return Headers({"Location": url})


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("method", ["GET", "HEAD"])
def test_reads_follow_every_redirect(method: str, status: int) -> None:
    follow = next_request(request(method), status, location("../b#part"))
    assert follow is not None
    assert (follow.method, follow.url, follow.timeout) == (method, "https://api.example/b", 9)
    assert follow.headers == {**SECRETS, **HARMLESS}


@pytest.mark.parametrize("status", [200, 300, 304, 305, 306, 400, 500])
def test_other_statuses_are_not_redirects(status: int) -> None:
    assert next_request(request(), status, location("/b")) is None


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE"])
def test_writes_follow_only_what_keeps_their_method_and_body(method: str) -> None:
    for status in (307, 308):
        follow = next_request(request(method, body=b"x"), status, location("/b"))
        assert follow is not None
        assert (follow.method, follow.body, follow.url) == (method, b"x", "https://api.example/b")
    for status in (301, 302, 303):
        assert next_request(request(method, body=b"x"), status, location("/b")) is None


@pytest.mark.parametrize("status", [307, 308])
def test_writes_stay_with_their_origin(status: int) -> None:
    assert next_request(request("POST", body=b"x"), status, location("https://other.example/b")) is None


@pytest.mark.parametrize(
    "url",
    [
        "https://other.example/b",
        "//other.example/b",
        "https://api.example:8443/b",
        "https://api.example.evil/b",
    ],
)
def test_nothing_secret_goes_to_another_origin(url: str) -> None:
    follow = next_request(request(body=b"secret"), 302, location(url))
    assert follow is not None
    assert follow.headers == HARMLESS
    assert follow.body is None


@pytest.mark.parametrize(
    ("here", "there"),
    [
        ("https://api.example/a", "https://api.example:443/b"),
        ("http://api.example:80/a", "HTTP://API.example/b"),
        ("https://API.example/a", "//api.EXAMPLE/b"),
    ],
)
def test_the_same_origin_in_another_spelling(here: str, there: str) -> None:
    follow = next_request(request(url=here), 302, location(there))
    assert follow is not None
    assert follow.headers == {**SECRETS, **HARMLESS}


def test_https_never_becomes_http() -> None:
    assert next_request(request(), 302, location("http://api.example/v1/a")) is None
    assert (
        next_request(request(url="http://api.example/a"), 302, location("https://api.example/a")) is not None
    )


@pytest.mark.parametrize(
    "url",
    [
        "ftp://api.example/b",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "https://user:password@api.example/b",
        "https://api.example\\@evil.example/b",
        "https://[bad/b",
        "https://api.example:99999/b",
        "https://api.example:0x50/b",
        "http:///b",
    ],
)
def test_addresses_that_are_not_followed(url: str) -> None:
    assert next_request(request(), 302, location(url)) is None


def test_a_redirect_without_location() -> None:
    assert next_request(request(), 302, Headers()) is None


@given(st.text("htps:/@.\\?#[]%a1é\t \n\x00"))
def test_no_location_raises_or_leaks(url: str) -> None:
    follow = next_request(request(), 302, location(url))
    if follow is not None and "Authorization" in follow.headers:
        assert urlsplit(follow.url).netloc == "api.example"
