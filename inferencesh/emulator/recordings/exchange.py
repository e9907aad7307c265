"""One request and what came of it, as a recording keeps them."""

import base64
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, NamedTuple, Self

End = Literal["complete", "broken", "left"]
"""How an exchange ended: the answer is whole, the connection broke, or the client went before the end."""


class Piece(NamedTuple):
    """Some bytes of an answer's body.

    Attributes:
        after: Seconds since the status and headers had come.
        data: The bytes.
    """

    after: float
    data: bytes


@dataclass(frozen=True)
class RecordedRequest:
    """What was asked.

    Attributes:
        method: HTTP method.
        url: The whole URL, secrets removed.
        content_type: Of the body, empty if there was none.
        body: Text, secrets removed; of bytes that are not JSON, their SHA-256; None if there was none.
    """

    method: str
    url: str
    content_type: str = ""
    body: str | None = None


@dataclass(frozen=True)
class Answer:
    """What was answered.

    Attributes:
        after: Seconds from the request to status and headers.
        status: HTTP status.
        headers: The headers that mean something to a client, names in lower case.
        pieces: The body; of text a line each, as the lines came.
    """

    after: float
    status: int
    headers: Mapping[str, str]
    pieces: tuple[Piece, ...] = ()

    @property
    def body(self) -> bytes:
        """All of it."""
        return b"".join(piece.data for piece in self.pieces)


@dataclass(frozen=True)
class Exchange:
    """A request and what came of it.

    Attributes:
        at: Seconds since the recording began.
        request: What was asked.
        answer: What was answered; None if nothing was.
        end: How it ended.
    """

    at: float
    request: RecordedRequest
    answer: Answer | None = None
    end: End = "complete"

    def to_json(self) -> dict[str, Any]:
        """The exchange as a JSON object."""
        return {
            "at": _time(self.at),
            "request": vars(self.request),
            "answer": None if self.answer is None else _answer_to_json(self.answer),
            "end": self.end,
        }

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """Read what `to_json` made.

        Raises:
            KeyError, TypeError, ValueError: it is something else.
        """
        answer, end = value["answer"], value["end"]
        if end not in ("complete", "broken", "left"):
            raise ValueError(f"unknown end {end!r}")
        if answer is None and end == "complete":
            raise ValueError("complete, but without an answer")
        read = None if answer is None else _answer_from_json(answer)
        return cls(float(value["at"]), RecordedRequest(**value["request"]), read, end)


def is_json(content_type: str) -> bool:
    """Whether a body is kept as text: it is JSON."""
    return "json" in content_type


def digest(data: bytes) -> str:
    """What stands for bytes that are not kept."""
    return f"sha256:{hashlib.sha256(data).hexdigest()}"


@dataclass
class Lines:
    """Bytes that come in any portions, as lines with the moment at which each was whole.

    Args:
        is_text: Whether they are lines; if not, they are kept as they come.
    """

    is_text: bool
    pieces: list[Piece] = field(default_factory=list[Piece])
    _rest: bytearray = field(default_factory=bytearray)
    _last: float = 0.0

    def add(self, after: float, data: bytes) -> None:
        """Some more bytes, so many seconds after the first."""
        self._last = after
        if not self.is_text:
            self.pieces.append(Piece(after, data))
            return
        start = len(self._rest)
        self._rest += data
        if (end := self._rest.rfind(b"\n", start) + 1) > 0:
            whole = bytes(self._rest[:end])
            del self._rest[:end]
            self.pieces += [Piece(after, line) for line in whole.splitlines(keepends=True)]

    def finish(self) -> tuple[Piece, ...]:
        """All of them; the last line may lack its end."""
        if self._rest:
            self.pieces.append(Piece(self._last, bytes(self._rest)))
            self._rest.clear()
        return tuple(self.pieces)


def _time(seconds: float) -> float:
    """Microseconds: what a client asks after an answer must not seem to have been asked before it."""
    return round(seconds, 6)


def _answer_to_json(answer: Answer) -> dict[str, Any]:
    return {
        "after": _time(answer.after),
        "status": answer.status,
        "headers": dict(answer.headers),
        "pieces": [[_time(piece.after), _data_to_json(piece.data)] for piece in answer.pieces],
    }


def _answer_from_json(value: Mapping[str, Any]) -> Answer:
    pieces = tuple(Piece(float(after), _data_from_json(data)) for after, data in value["pieces"])
    return Answer(float(value["after"]), int(value["status"]), dict(value["headers"]), pieces)


def _data_to_json(data: bytes) -> str | dict[str, str]:
    try:
        return data.decode()
    except UnicodeDecodeError:
        return {"base64": base64.b64encode(data).decode()}


def _data_from_json(value: str | Mapping[str, str]) -> bytes:
    if isinstance(value, str):
        return value.encode()
    return base64.b64decode(value["base64"], validate=True)
