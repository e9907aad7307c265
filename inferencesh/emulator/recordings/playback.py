"""What can be said of a recording while it is played."""

from collections.abc import Sequence

from .exchange import RecordedRequest
from .file import Recording, RecordingError
from .matching import Deck


class Playback:
    """A recording that is being played: how far, and what did not fit.

    Args:
        recording: What is played.
        deck: What is left of it.
    """

    def __init__(self, recording: Recording, deck: Deck) -> None:
        self.recording = recording
        self._deck = deck
        self._misses: list[str] = []

    @property
    def misses(self) -> Sequence[str]:
        """The requests that the recording had no answer for, and why."""
        return list(self._misses)

    @property
    def unplayed(self) -> list[RecordedRequest]:
        """The requests of the recording that nobody made; GETs do not count."""
        return self._deck.left

    def miss(self, request: RecordedRequest) -> str:
        """Note a request that there is no answer for; returns why."""
        self._misses.append(self._deck.miss(request))
        return self._misses[-1]

    def check(self) -> None:
        """Be satisfied if what was asked is what was recorded.

        Raises:
            RecordingError: something else was asked, something is left, or nothing was asked at all.
        """
        path = self.recording.path
        if self._misses:
            misses = "; ".join(self._misses)
            raise RecordingError(f"{path} does not fit: {misses}. Record it anew if that is right")
        if not self._deck.played:
            raise RecordingError(f"nothing was asked of {path}: clients made inside the block replay it")
        if left := self.unplayed:
            names = ", ".join(f"{request.method} {request.url}" for request in left)
            raise RecordingError(f"{path} was not played to its end; nobody asked for {names}")
