"""What a batch of runs has done, and what it may do next."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sized
from typing import Any

from .errors import InferenceError, InvalidArgumentError

MAX_CONCURRENCY = 1000


class BatchError(InferenceError):
    """Some runs of a batch failed; the others were delivered.

    Attributes:
        errors: The exception of each failed run, by its place among the inputs.
    """

    def __init__(self, errors: dict[int, Exception]) -> None:
        self.errors = errors
        first = min(errors)
        super().__init__(f"{len(errors)} of the runs failed; the first is input {first}: {errors[first]}")


class BatchPlan:
    """The bookkeeping of a batch: inputs are taken one by one, results given out in order or as they come.

    Args:
        inputs: The inputs, taken only when there is room for them.
        concurrency: Runs under way at once.
        ordered: Whether results wait for those before them.
    """

    def __init__(self, inputs: Iterable[Any], *, concurrency: int, ordered: bool) -> None:
        self.total = len(inputs) if isinstance(inputs, Sized) else None
        self._inputs = enumerate(inputs)
        self._concurrency = concurrency
        self._ordered = ordered
        self._running = 0
        self._waiting: dict[int, Any] = {}
        self._next = 0
        self._exhausted = False
        self.broken: Exception | None = None
        """What the inputs raised, which is their end; those before it are done all the same."""

    def starts(self) -> Iterator[tuple[int, Any]]:
        """The inputs to begin with now, each with its place.

        A slow run holds up those behind it; they wait as results, and the batch runs ahead by a few at most.
        """
        while self._running < self._concurrency and len(self._waiting) < self._concurrency:
            item = self._take()
            if item is None:
                self._exhausted = True
                return
            self._running += 1
            yield item

    def _take(self) -> tuple[int, Any] | None:
        try:
            return next(self._inputs, None)
        except Exception as error:
            self.broken = error
            return None

    @property
    def is_over(self) -> bool:
        """Whether nothing runs and nothing is left to begin."""
        return self._exhausted and self._running == 0

    def done(self, place: int, result: Any) -> Iterator[tuple[int, Any]]:
        """The results that can be given out now that this one is there."""
        self._running -= 1
        if not self._ordered:
            yield place, result
            return
        self._waiting[place] = result
        while self._next in self._waiting:
            yield self._next, self._waiting.pop(self._next)
            self._next += 1


def check_concurrency(value: object) -> int:
    """How many runs at once."""
    if not isinstance(value, int) or isinstance(value, bool) or not 1 <= value <= MAX_CONCURRENCY:
        raise InvalidArgumentError(
            "concurrency", f"a whole number from 1 to {MAX_CONCURRENCY} is needed; got {value!r}"
        )
    return value


def check_inputs(value: Iterable[Any], name: str = "inputs") -> Iterable[Any]:
    """The inputs of a batch: any iterable but a text or a mapping, which would be taken apart by mistake."""
    if isinstance(value, str | bytes | Mapping) or not hasattr(value, "__iter__"):
        kind = type(value).__name__  # pyright: ignore[reportUnknownArgumentType]
        raise InvalidArgumentError(name, f"a list of {name} is needed, or any iterable; got {kind}")
    return value
