"""Pieces of generated text and tool calls, merged into the object they build."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Protocol

from .shapes import is_array, is_object

_BLOCK = 1000
"""Pieces of text that are put together at once."""


class DeltaAccumulator:
    """Merges the deltas of one stream, or of one message.

    `response`, `reasoning` and the arguments of tool calls grow; tool calls are told apart by their `index`;
    any other field is replaced. Merging only collects: the object is put together when `snapshot` asks for
    it, so that n deltas cost n steps.

    Example:
        >>> deltas = DeltaAccumulator()
        >>> deltas.apply({"response": "Hel"}, seq=1), deltas.apply({"response": "lo"}, seq=2)
        (True, True)
        >>> deltas.snapshot()
        {'response': 'Hello'}
    """

    def __init__(self) -> None:
        self._root = _Object(_MESSAGE)
        self._last_seq: int | None = None
        self.is_complete = True
        """False if the numbers show that deltas are missing."""

    def apply(self, delta: dict[str, Any], seq: int | None = None) -> bool:
        """Merge one delta.

        Args:
            delta: The changed fields; null ones are ignored.
            seq: Position in the stream, counted from 1, if known. One that is not newer than the last is
                ignored.

        Returns:
            False if the delta was ignored or held nothing.
        """
        if seq is not None:
            if self._last_seq is not None and seq <= self._last_seq:
                return False
            self.is_complete = self.is_complete and seq <= (self._last_seq or 0) + 1
            self._last_seq = seq
        return self._root.add(delta)

    def snapshot(self) -> dict[str, Any]:
        """What the deltas have built so far, as a new dict."""
        return self.freeze()()

    def freeze(self) -> Callable[[], dict[str, Any]]:
        """What the deltas have built so far, put together when it is called: cheap, also if nobody does."""
        return self._root.freeze()

    def __bool__(self) -> bool:
        return bool(self._root.parts)


class _Part(Protocol):
    """The value of one field while it grows; `add` tells whether it took the value."""

    def add(self, value: Any) -> bool: ...

    def freeze(self) -> Callable[[], Any]:
        """Gives the value as it is now, whenever it is called."""
        ...


class _Latest:
    def __init__(self) -> None:
        self._value: Any = None

    def add(self, value: Any) -> bool:
        self._value = value
        return True

    def freeze(self) -> Callable[[], Any]:
        value = self._value
        return lambda: value


class _Text:
    def __init__(self) -> None:
        self._blocks: list[str] = []
        self._pieces: list[str] = []

    def add(self, value: Any) -> bool:
        if not isinstance(value, str):
            return False
        if len(self._pieces) >= _BLOCK:
            # A piece takes ten times the memory of its characters. What was frozen before has its lists.
            self._blocks = [*self._blocks, "".join(self._pieces)]
            self._pieces = []
        self._pieces.append(value)
        return True

    def freeze(self) -> Callable[[], str]:
        blocks, pieces, count = self._blocks, self._pieces, len(self._pieces)

        def build() -> str:
            text = "".join([*blocks, *pieces[:count]])
            if self._pieces is pieces and len(pieces) == count:
                self._blocks, self._pieces = [text], []  # later snapshots start from there
            return text

        return build


class _Object:
    def __init__(self, rules: Mapping[str, Callable[[], _Part]]) -> None:
        self.parts: dict[str, _Part] = {}
        self._rules = rules

    def add(self, value: Any) -> bool:
        if not is_object(value):
            return False
        taken = False
        for name, item in value.items():
            if item is not None:
                taken = self._merge(name, item) or taken
        return taken

    def freeze(self) -> Callable[[], dict[str, Any]]:
        parts = {name: part.freeze() for name, part in self.parts.items()}
        return lambda: {name: build() for name, build in parts.items()}

    def _merge(self, name: str, value: Any) -> bool:
        if part := self.parts.get(name):
            return part.add(value)
        part = self._rules.get(name, _Latest)()
        taken = part.add(value)
        if taken:
            self.parts[name] = part
        return taken


class _ToolCalls:
    def __init__(self) -> None:
        self._calls: dict[int, _Object] = {}

    def add(self, value: Any) -> bool:
        calls = [call for call in value if is_object(call)] if is_array(value) else []
        for call in calls:
            self._calls.setdefault(_index(call), _Object(_TOOL_CALL)).add(call)
        return bool(calls)

    def freeze(self) -> Callable[[], list[dict[str, Any]]]:
        calls = [call.freeze() for _, call in sorted(self._calls.items())]
        return lambda: [build() for build in calls]


def _index(call: Mapping[str, Any]) -> int:
    index = call.get("index")
    return index if isinstance(index, int) else 0


_FUNCTION: dict[str, Callable[[], _Part]] = {"arguments": _Text}
_TOOL_CALL: dict[str, Callable[[], _Part]] = {"function": lambda: _Object(_FUNCTION)}
_MESSAGE: dict[str, Callable[[], _Part]] = {"response": _Text, "reasoning": _Text, "tool_calls": _ToolCalls}
