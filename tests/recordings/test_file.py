"""A recording comes back as it was written, or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from inferencesh.emulator import Recording, RecordingError
from inferencesh.emulator.recordings import Answer, Exchange, Piece, RecordedRequest
from inferencesh.emulator.recordings.exchange import Lines

ONE = Exchange(
    0.5,
    RecordedRequest("POST", "https://api.example/apps/run", "application/json", '{"app":"a/b"}'),
    Answer(
        0.25,
        200,
        {"content-type": "application/json"},
        (Piece(0.0, b'{"id":"1"}\n'), Piece(1.5, b"\xff\x00")),
    ),
)
TWO = Exchange(1.25, RecordedRequest("GET", "https://api.example/tasks/1"), None, "broken")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    Recording([ONE, TWO], tmp_path / "a.jsonl").write()
    return tmp_path / "a.jsonl"


def test_it_comes_back(file: Path) -> None:
    assert Recording.read(file) == Recording([ONE, TWO], file)
    assert [path.name for path in file.parent.iterdir()] == ["a.jsonl"]


@given(st.floats(0, 1000), st.floats(0, 1), st.floats(0, 1))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_what_was_asked_after_an_answer_is_so_when_it_comes_back(
    tmp_path: Path, at: float, after: float, piece: float
) -> None:
    """A client asks again 10 microseconds after it has read an answer, at the soonest."""
    first = Exchange(at, ONE.request, Answer(after, 200, {}, (Piece(piece, b"{}"),)))
    second = Exchange(at + after + piece + 1e-5, ONE.request, Answer(0, 200, {}))
    Recording([first, second], tmp_path / "a.jsonl").write()
    first, second = Recording.read(tmp_path / "a.jsonl").exchanges
    assert first.answer is not None
    assert first.at + first.answer.after + first.answer.pieces[0].after < second.at


def test_nothing_is_no_recording(tmp_path: Path) -> None:
    with pytest.raises(RecordingError, match="nothing was recorded"):
        Recording([], tmp_path / "a.jsonl").write()
    assert list(tmp_path.iterdir()) == []


def test_wherever_it_is_cut_it_can_not_be_read(file: Path) -> None:
    content = file.read_bytes()
    for length in range(len(content) - 1):  # all but the last line feed
        file.write_bytes(content[:length])
        with pytest.raises(RecordingError, match=r"a\.jsonl"):
            Recording.read(file)


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (lambda lines: [], "is empty"),
        (lambda lines: [*lines[:1], '{"exchanges": 0}'], "holds no exchanges"),
        (lambda lines: lines[1:], 'has no "inferencesh_recording"'),
        (lambda lines: ['{"inferencesh_recording": 99}', *lines[1:]], "format 99"),
        (lambda lines: [*lines[:1], *lines[2:]], "2 exchanges, of which 1 are here"),
        (lambda lines: [lines[0], "{}", *lines[2:]], "exchange 1 of"),
        (lambda lines: [lines[0], lines[1].replace("complete", "some"), *lines[2:]], "unknown end 'some'"),
        (lambda lines: [*lines[:2], lines[2].replace("broken", "complete"), lines[3]], "without an answer"),
        (lambda lines: [lines[0], "[]", *lines[2:]], "line 2, is no JSON object"),
    ],
)
def test_what_was_changed_is_noticed(file: Path, change: object, problem: str) -> None:
    lines = file.read_text("utf-8").splitlines()
    file.write_text("\n".join(change(lines)), "utf-8")  # type: ignore[operator]
    with pytest.raises(RecordingError, match=problem):
        Recording.read(file)


def test_something_else_is_no_recording(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(RecordingError, match="is no recording"):
        Recording.read(tmp_path / "a")
    with pytest.raises(FileNotFoundError):
        Recording.read(tmp_path / "b")


@given(st.binary(), st.data(), st.booleans())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_bytes_come_back_however_they_came(content: bytes, data: st.DataObject, is_text: bool) -> None:
    cuts = sorted(data.draw(st.lists(st.integers(0, len(content)), max_size=5)))
    lines = Lines(is_text)
    for number, (start, end) in enumerate(zip([0, *cuts], [*cuts, len(content)], strict=True)):
        lines.add(float(number), content[start:end])
    pieces = lines.finish()
    assert b"".join(piece.data for piece in pieces) == content
    assert [piece.after for piece in pieces] == sorted(piece.after for piece in pieces)
    if is_text:
        assert all(piece.data.find(b"\n", 0, -1) == -1 for piece in pieces)
