"""Compressed bodies, cut anywhere."""

from __future__ import annotations

import gzip
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inferencesh._transport.decoding import Decoder, DecodingError, decoder


def decode(chunks: list[bytes], decoding: Decoder) -> bytes:
    return b"".join([decoding.feed(chunk) for chunk in chunks]) + decoding.finish()


def raw_deflate(content: bytes) -> bytes:
    compressor = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return compressor.compress(content) + compressor.flush()


WAYS = {"gzip": gzip.compress, "deflate": zlib.compress, "deflate without its head": raw_deflate}


@pytest.mark.parametrize("way", WAYS)
@given(content=st.binary(max_size=2000), sizes=st.lists(st.integers(1, 40), min_size=1))
def test_any_cut_gives_the_same_body(way: str, content: bytes, sizes: list[int]) -> None:
    left, chunks = WAYS[way](content), []
    while left:
        size = sizes[len(chunks) % len(sizes)]
        # An answer without head is told from its first two bytes; they come together in practice.
        size = max(size, 2) if not chunks else size
        chunks.append(left[:size])
        left = left[size:]
    decoding = decoder(way.partition(" ")[0])
    assert decoding
    assert decode(chunks, decoding) == content


@pytest.mark.parametrize("content", [b"no gzip", gzip.compress(b"x" * 1000)[:-9]], ids=["other", "cut"])
def test_a_broken_body_is_an_error(content: bytes) -> None:
    decoding = decoder("gzip")
    assert decoding
    with pytest.raises(DecodingError):
        decode([content], decoding)


@pytest.mark.parametrize("encoding", ["", "identity", "br", "gzip, br"])
def test_what_was_not_asked_for_comes_as_it_is(encoding: str) -> None:
    assert decoder(encoding) is None


def test_an_empty_body_is_empty() -> None:
    decoding = decoder("gzip")
    assert decoding
    assert decode([], decoding) == b""
