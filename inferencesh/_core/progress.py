"""How far uploads and downloads have come."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen


@frozen(kw_only=True)
class Progress:
    """How far a transfer, or several together, have come.

    Attributes:
        done: Bytes that went over the wire so far. It falls back when an upload is repeated.
        total: Bytes in all; None if the server did not say.
        files_done: Files that are complete.
        files: Files in all.
    """

    done: int
    total: int | None
    files_done: int = 0
    files: int = 1

    @property
    def fraction(self) -> float | None:
        """From 0 to 1; None if the total is not known."""
        if self.total is None:
            return None
        return self.done / self.total if self.total else float(self.files_done == self.files)


class ProgressSum:
    """Adds up the progress of several transfers.

    Args:
        totals: Bytes of each; None if one is not known yet.
    """

    def __init__(self, totals: Sequence[int | None]) -> None:
        self._totals = list(totals)
        self._done = [0] * len(totals)
        self._complete = [False] * len(totals)

    def add(self, place: int, progress: Progress) -> Progress:
        """What all have done together, now that one of them has come so far."""
        self._done[place] = progress.done
        self._totals[place] = progress.total
        self._complete[place] = progress.files_done == progress.files
        known = [total for total in self._totals if total is not None]
        return Progress(
            done=sum(self._done),
            total=sum(known) if len(known) == len(self._totals) else None,
            files_done=sum(self._complete),
            files=len(self._totals),
        )
