"""The pieces of one message: each told once, in order, and none after a gap that nobody can see."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inferencesh._core.message_pieces import MessagePieces


def text(pieces: list[Any]) -> str:
    return "".join(piece.text for piece in pieces)


def content(whole: str) -> list[dict[str, Any]]:
    return [{"type": "text", "text": whole}]


@pytest.mark.parametrize("seqs", [[None, None, None], [10, 20, 30]])
def test_after_a_cut_only_what_certainly_goes_on_is_told(seqs: list[Any]) -> None:
    pieces = MessagePieces(from_start=True)
    for _ in range(10):  # so that the numbers are taken for what they are
        pieces.add({"response": ""}, None)
    told = text(pieces.add({"response": "a"}, seqs[0]))
    pieces.cut()
    told += text(pieces.add({"response": "c"}, seqs[2]))
    assert "c" not in told
    assert pieces.has_gap
    assert text(pieces.compare(content("abc"))) == "abc"[len(told) :]


def test_after_a_cut_the_next_number_goes_on() -> None:
    pieces = MessagePieces(from_start=True)
    told = text(pieces.add({"response": "a"}, 1))
    pieces.cut()
    told += text(pieces.add({"response": "a"}, 1))
    told += text(pieces.add({"response": "b"}, 2))
    assert told == "ab"
    assert not pieces.has_gap


@pytest.mark.parametrize("first", [None, 5])
def test_a_message_that_was_joined_late_is_told_by_its_content(first: Any) -> None:
    pieces = MessagePieces(from_start=False)
    assert pieces.add({"response": "late"}, first) == []
    assert text(pieces.compare(content("early and late"))) == "early and late"


def test_content_that_is_ahead_of_the_deltas() -> None:
    pieces = MessagePieces(from_start=True)
    told = text(pieces.compare(content("Hello")))
    for seq, piece in enumerate(["Hel", "lo you", "!"], 1):
        told += text(pieces.add({"response": piece}, seq))
    assert told == "Hello you!"


def test_content_that_is_behind_the_deltas_is_no_news() -> None:
    pieces = MessagePieces(from_start=True)
    pieces.add({"response": "Hello"}, 1)
    assert pieces.compare(content("Hel")) == []
    assert pieces.compare(None) == pieces.compare([{"type": "text"}, 7]) == []


def test_usage_is_taken_also_after_a_gap() -> None:
    pieces = MessagePieces(from_start=True)
    pieces.cut()
    pieces.add({"response": "x", "usage": {"total_tokens": 3}}, 9)
    assert pieces.freeze()() == {"usage": {"total_tokens": 3}}


@given(
    words=st.lists(st.text("ab", min_size=1, max_size=3), min_size=1, max_size=12),
    order=st.randoms(use_true_random=False),
    looks=st.lists(st.integers(0, 12), max_size=4),
    start=st.sampled_from([0, 1]),
)
def test_any_order_and_any_look_give_the_text_once(
    words: list[str], order: Any, looks: list[int], start: int
) -> None:
    whole = "".join(words)
    deltas = list(enumerate(words, start)) * 2
    # Neighbours change places, but for the first: servers begin with 0 or 1, and nobody knows with which.
    for index in range(1, len(deltas) - 1):
        if order.random() < 0.3:
            deltas[index], deltas[index + 1] = deltas[index + 1], deltas[index]
    pieces = MessagePieces(from_start=True)
    told = ""
    for index, (seq, word) in enumerate(deltas):
        told += text(pieces.add({"response": word}, seq))
        if index in looks:
            told += text(pieces.compare(content(whole[: order.randrange(len(whole) + 1)])))
        assert whole.startswith(told)
    told += text(pieces.compare(content(whole)))
    assert told == whole
