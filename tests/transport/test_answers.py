"""Answers read by the fast engine's parser, cut anywhere, and what follows them."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inferencesh._transport.answers import AnswerParser, ParserKind
from inferencesh._transport.failures import ProtocolError
from inferencesh._transport.h11_answers import H11Parser

PARSERS: dict[str, ParserKind] = {"h11": H11Parser}
with suppress(ImportError):  # the fast engine is not installed
    from inferencesh._transport.httptools_answers import HTTPToolsParser

    PARSERS["httptools"] = HTTPToolsParser

each_parser = pytest.mark.parametrize("kind", PARSERS.values(), ids=PARSERS)

OK = b"HTTP/1.1 200 OK\r\n"
SIZED = OK + b"content-length: 4\r\n\r\nbody"


def chunked(pieces: list[bytes], trailer: bytes = b"") -> bytes:
    framed = b"".join(b"%x;ext=1\r\n%b\r\n" % (len(piece), piece) for piece in pieces)
    return OK + b"Transfer-Encoding: chunked\r\n\r\n" + framed + b"0\r\n" + trailer + b"\r\n"


def begun(kind: ParserKind, method: str = "GET") -> AnswerParser:
    parser = kind()
    parser.begin(method)
    return parser


def read(kind: ParserKind, answer: bytes, method: str = "GET") -> AnswerParser:
    parser = begun(kind, method)
    parser.feed(answer)
    return parser


def pieces_of(content: bytes, sizes: list[int]) -> list[bytes]:
    pieces: list[bytes] = []
    while content:
        size = sizes[len(pieces) % len(sizes)]
        pieces.append(content[:size])
        content = content[size:]
    return pieces


@each_parser
@given(
    body=st.binary(max_size=300),
    sizes=st.lists(st.integers(1, 50), min_size=1),
    cuts=st.lists(st.integers(1, 60), min_size=1),
    framing=st.sampled_from(["length", "chunks", "end"]),
)
def test_any_cut_gives_the_same_answer(
    kind: ParserKind, body: bytes, sizes: list[int], cuts: list[int], framing: str
) -> None:
    answer = {
        "length": OK + b"Content-Length: %d\r\n\r\n" % len(body) + body,
        "chunks": chunked(pieces_of(body, sizes), b"x-later: 1\r\n"),
        "end": OK + b"\r\n" + body,
    }[framing]
    parser = kind()
    for _ in range(2):  # the same parser for one answer after the other
        parser.begin("GET")
        seen = b""
        for piece in pieces_of(answer, cuts):
            assert not parser.is_complete
            parser.feed(piece)
            seen += parser.take()
        if framing == "end":
            assert not parser.is_complete
            parser.feed(b"")
        assert parser.head
        assert (parser.head.status, seen, parser.is_complete) == (200, body, True)
        assert "x-later" not in parser.head.headers
        assert parser.can_be_kept is (framing != "end")
        if framing == "end":
            break


@each_parser
@given(cut=st.integers(0, len(SIZED) - 1))
def test_an_end_before_the_end_is_an_error(kind: ParserKind, cut: int) -> None:
    parser = begun(kind)
    if cut:
        parser.feed(SIZED[:cut])
    with pytest.raises(ProtocolError, match="disconnected"):
        parser.feed(b"")
    assert not parser.is_complete


@each_parser
@given(cut=st.integers(1, len(chunked([b"ab", b"c"])) - 1))
def test_an_end_before_the_last_chunk_is_an_error(kind: ParserKind, cut: int) -> None:
    parser = read(kind, chunked([b"ab", b"c"])[:cut])
    with pytest.raises(ProtocolError, match="disconnected"):
        parser.feed(b"")


@each_parser
@pytest.mark.parametrize(
    ("answer", "kept"),
    [
        (SIZED, True),
        (SIZED.replace(b"\r\n\r\n", b"\r\nConnection: close\r\n\r\n"), False),
        (SIZED.replace(b"1.1", b"1.0"), False),
        (b"HTTP/1.1 204 No Content\r\n\r\n", True),
        (b"HTTP/1.1 304 Not Modified\r\ncontent-length: 10\r\n\r\n", True),
        (SIZED + SIZED, False),
        (SIZED + b"x", False),
        (SIZED + b"\x00\r\n\r\n", False),
        (b"HTTP/1.1 204 No Content\r\nconnection: close\r\n\r\nsurplus", False),
    ],
)
def test_whether_a_connection_is_used_again(kind: ParserKind, answer: bytes, kept: bool) -> None:
    parser = read(kind, answer)
    assert parser.is_complete
    assert parser.can_be_kept is kept
    assert parser.take() in {b"body", b""}


@each_parser
def test_what_follows_an_answer_is_not_part_of_it(kind: ParserKind) -> None:
    parser = read(kind, SIZED + b"HTTP/1.1 500 Oops\r\ncontent-length: 5\r\n\r\nwrong")
    assert parser.head
    assert (parser.head.status, parser.take()) == (200, b"body")


@each_parser
@pytest.mark.parametrize("status", [100, 102, 103])
def test_announcements_are_passed_over(kind: ParserKind, status: int) -> None:
    early = b"HTTP/1.1 %d Early\r\nlink: </style.css>\r\n\r\n" % status
    parser = read(kind, early)
    assert parser.head is None
    parser.feed(early + SIZED)
    assert parser.head
    assert (parser.head.status, dict(parser.head.headers)) == (200, {"content-length": "4"})
    assert (parser.take(), parser.can_be_kept) == (b"body", True)


@each_parser
def test_an_answer_to_head_has_no_body(kind: ParserKind) -> None:
    parser = read(kind, OK + b"content-length: 4\r\n\r\n", "HEAD")
    # httptools waits for a body all the same: that connection is over.
    kept = kind is H11Parser
    assert (parser.is_complete, parser.can_be_kept, parser.take()) == (True, kept, b"")


@each_parser
def test_headers_that_come_several_times_are_one(kind: ParserKind) -> None:
    head = OK + b"X-A:  1 \r\nx-a: \xc3\xa9\r\nx-b: \xe9\r\ncontent-length: 0\r\n\r\n"
    headers = read(kind, head).head
    assert headers
    assert dict(headers.headers) == {"x-a": "1, é", "x-b": "é", "content-length": "0"}


@each_parser
@pytest.mark.parametrize(
    "answer",
    [
        b"SSH-2.0-OpenSSH_9.6\r\n\r\n",
        OK + b"set-cookie\x00: session=k3y\r\n\r\n",
        OK + b"x-a: k3y\x00\r\n\r\n",
        OK + b"content-length: k3y\r\n\r\n",
        OK + b"content-length: 1\r\ncontent-length: 2\r\n\r\n",
        OK + b"transfer-encoding: chunked\r\n\r\nk3y\r\n",
        OK + b"x-a: 1\r\nk3y\r\n\r\n",
        b"HTTP/1.1 101 Switching Protocols\r\nupgrade: k3y\r\nconnection: upgrade\r\n\r\n",
    ],
)
def test_what_is_no_http_is_refused_without_repeating_it(kind: ParserKind, answer: bytes) -> None:
    parser = begun(kind)
    with pytest.raises(ProtocolError) as caught:
        parser.feed(answer)
    assert "k3y" not in str(caught.value)


@each_parser
def test_headers_without_end_are_refused(kind: ParserKind) -> None:
    parser, line = read(kind, OK), b"x: %b\r\n" % (b"x" * 1000)
    for _ in range(250):
        parser.feed(line)
    with pytest.raises(ProtocolError, match="too long"):
        parser.feed(line * 20)


def test_an_interrupt_while_parsing_is_not_taken_for_bad_http(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(self: AnswerParser, name: bytes, value: bytes) -> None:
        raise KeyboardInterrupt

    kind = PARSERS.get("httptools")
    if kind is None:
        pytest.skip("the fast engine is not installed")
    monkeypatch.setattr(kind, "on_header", interrupt)
    with pytest.raises(KeyboardInterrupt):
        read(kind, SIZED)


@pytest.mark.parametrize(
    "answer",
    [
        b"SSH-2.0-OpenSSH_9.6\r\n",
        OK + b"content-length: 4\r\ntransfer-encoding: chunked\r\n\r\n",
        b"HTTP/3.0 200 OK\r\n\r\n",
    ],
)
def test_the_fast_engine_refuses_more(answer: bytes) -> None:
    kind = PARSERS.get("httptools")
    if kind is None:
        pytest.skip("the fast engine is not installed")
    with pytest.raises(ProtocolError):
        read(kind, answer)
