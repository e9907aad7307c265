"""URLs taken apart: the short way for plain ones gives what the library's long way does."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inferencesh._transport import addresses
from inferencesh._transport.addresses import address_of


@pytest.mark.parametrize(
    ("url", "origin", "host", "target"),
    [
        ("https://api.example", ("https", "api.example", 443), "api.example", "/"),
        ("https://API.example:443/a", ("https", "api.example", 443), "api.example", "/a"),
        ("http://api.example:8080?x=1", ("http", "api.example", 8080), "api.example:8080", "/?x=1"),
        ("http://[::1]:8080/a%2Fb", ("http", "::1", 8080), "[::1]:8080", "/a%2Fb"),
        ("https://bücher.example/ä b", ("https", "xn--bcher-kva.example", 443), None, "/%C3%A4%20b"),
        ("https://me:pw@api.example/x#part", ("https", "api.example", 443), "api.example", "/x"),
        ("https://api.example/a/../b", ("https", "api.example", 443), "api.example", "/b"),
    ],
)
def test_addresses(url: str, origin: tuple[str, str, int], host: str | None, target: str) -> None:
    address = address_of(url)
    assert (address.origin, address.host, address.target) == (origin, host or origin[1], target)


CHARACTERS = "abcXYZ019-._~:/?[]@!$&'()*+,;=%"


@given(
    st.sampled_from(["http", "https"]),
    st.sampled_from(["api.example", "127.0.0.1", "[2001:db8::1]", "A-b.example."]),
    st.sampled_from(["", ":80", ":443", ":8080"]),
    st.text(CHARACTERS).map(lambda text: f"/{text}"),
)
def test_the_short_way_and_the_long_way_agree(scheme: str, host: str, port: str, target: str) -> None:
    url = f"{scheme}://{host}{port}{target.replace('/.', '/')}"
    short, long = address_of(url), addresses._normalized(url)
    assert (short.origin, short.port, short.host) == (long.origin, long.port, long.host)
    if "%" not in url and "[" not in target and "]" not in target:  # what the library quotes further
        assert short.target == long.target
