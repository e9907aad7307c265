"""The pieces of one message, in their order, each told once: over cuts, doubles and misplaced ones.

Two sources tell of the same text: deltas, piece by piece, and the content of the message, as a whole. Both
are beginnings of the whole text, so whichever is longer has what was not told yet.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from .deltas import DeltaAccumulator
from .shapes import is_array, is_object

_UNSURE = 8
"""Deltas out of order after which a server is taken for one that does not number them one by one."""

_FIRST = (0, 1)


class Piece(NamedTuple):
    """Some text that is new: of ``response`` or of ``reasoning``."""

    kind: str
    text: str


class MessagePieces:
    """What is known of the text of one message, and what of it was told.

    Args:
        from_start: Whether every piece since the first has come by here. If not, what comes is only told once
            it is certain that nothing is missing before it.

    Example:
        >>> pieces = MessagePieces(from_start=True)
        >>> pieces.add({"response": "Hel"}, seq=1), pieces.add({"response": "lo"}, seq=2)
        ([Piece(kind='response', text='Hel')], [Piece(kind='response', text='lo')])
        >>> pieces.compare([{"type": "text", "text": "Hello you"}])
        [Piece(kind='response', text=' you')]
    """

    def __init__(self, *, from_start: bool) -> None:
        self._order = _Order(from_start=from_start)
        self._merged = DeltaAccumulator()
        self._texts = {"reasoning": _Told(), "response": _Told()}  # thought before it is said

    def cut(self) -> None:
        """The connection broke: pieces may be missing from here on."""
        self._order.cut()

    def add(self, delta: dict[str, Any], seq: int | None) -> list[Piece]:
        """Take a delta; the text that can be told now."""
        ready = self._order.take(seq, delta)
        if not ready and delta.get("usage"):
            self._merged.apply(
                {"usage": delta["usage"]}
            )  # it replaces: what is missing before it is no matter
        return [piece for one in ready for piece in self._merge(one)]

    def compare(self, content: object) -> list[Piece]:
        """Take the content of the message as the server has it; the text that was not told yet."""
        whole = texts_of(content)
        new = [(kind, told.catch_up(whole[kind])) for kind, told in self._texts.items()]
        return [Piece(kind, text) for kind, text in new if text]

    @property
    def has_gap(self) -> bool:
        """Whether pieces are missing, or wait for one that is."""
        return self._order.has_gap

    def __bool__(self) -> bool:
        return bool(self._merged)

    def freeze(self) -> Callable[[], dict[str, Any]]:
        """What the deltas add up to, put together when it is called."""
        return self._merged.freeze()

    def _merge(self, delta: dict[str, Any]) -> list[Piece]:
        self._merged.apply(delta)
        new = [(kind, told.grow(delta.get(kind))) for kind, told in self._texts.items()]
        return [Piece(kind, text) for kind, text in new if text]


def texts_of(content: object) -> dict[str, str]:
    """The text and the reasoning in the content of a message."""
    parts = [part for part in content if is_object(part)] if is_array(content) else []
    return {"response": _joined(parts, "text"), "reasoning": _joined(parts, "reasoning")}


def _joined(parts: Sequence[Mapping[str, Any]], kind: str) -> str:
    texts = (part.get("text") for part in parts if part.get("type") == kind)
    return "".join(text for text in texts if isinstance(text, str))


class _Told:
    """How much of one text was told."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._length = 0
        self._grown = 0

    def grow(self, piece: object) -> str:
        """The text grows by a piece; what of that is new."""
        if not isinstance(piece, str) or not piece:
            return ""
        known = max(0, self._length - self._grown)
        self._grown += len(piece)
        return self._tell(piece[known:])

    def catch_up(self, whole: str) -> str:
        """The text is this, as far as the server has it; what of it is new."""
        if len(whole) <= self._length:
            return ""
        told = "".join(self._pieces)
        # What was told can't be taken back: text that does not go on from there is left to the message.
        return self._tell(whole[self._length :]) if whole.startswith(told) else ""

    def _tell(self, text: str) -> str:
        if text:
            self._pieces.append(text)
            self._length += len(text)
        return text


class _Order:
    """Gives deltas in the order of their numbers."""

    def __init__(self, *, from_start: bool) -> None:
        self._last: int | None = None
        self._held: dict[int, dict[str, Any]] = {}
        self._is_dense: bool | None = None
        self._unsure = not from_start
        self._lost = False

    @property
    def has_gap(self) -> bool:
        return self._lost or bool(self._held)

    def cut(self) -> None:
        self._unsure = True

    def take(self, seq: int | None, delta: dict[str, Any]) -> list[dict[str, Any]]:
        if self._lost or (seq is None and self._unsure):
            self._lost = True
            return []
        if seq is None:
            return [delta]
        if (self._last is not None and seq <= self._last) or seq in self._held:
            return []
        is_next = seq in _FIRST if self._last is None else seq == self._last + 1
        if self._unsure and not is_next:
            self._lost = True
            return []
        self._unsure = False
        if is_next and self._last is not None:
            self._is_dense = True
        self._held[seq] = delta
        return self._ready(is_next=is_next)

    def _ready(self, *, is_next: bool) -> list[dict[str, Any]]:
        if self._is_dense is None and len(self._held) > _UNSURE:
            self._is_dense = False
        if self._is_dense is False:
            return [self._release(seq) for seq in sorted(self._held)]
        ready: list[dict[str, Any]] = []
        if is_next:
            ready.append(self._release(min(self._held)))
            while self._last is not None and self._last + 1 in self._held:
                ready.append(self._release(self._last + 1))
        return ready

    def _release(self, seq: int) -> dict[str, Any]:
        self._last = seq
        return self._held.pop(seq)
