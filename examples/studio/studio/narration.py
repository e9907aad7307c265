"""Narrations: a text read aloud in one voice, over an hour if need be."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from inferencesh import Inference, Session, WorkerLostError

APP = "acme/voice"
HOUR = 3600


@dataclass(frozen=True)
class Recording:
    """A recorded piece."""

    text: str
    uri: str
    take: int


class NarrationLostError(Exception):
    """The worker was lost. What was recorded before is here; what was being read may have been, in part."""

    def __init__(self, recordings: list[Recording], text: str) -> None:
        self.recordings = recordings
        self.text = text
        super().__init__(f"the narration broke off at {text!r}, after {len(recordings)} recordings")


@dataclass
class Narration:
    """A narration that goes on. Its voice stays loaded as long as it is read from once an hour."""

    session: Session
    recordings: list[Recording] = field(default_factory=list)

    def read(self, text: str) -> Recording:
        """Record a piece.

        Raises:
            NarrationLostError: the worker is gone.
            SessionError: the session can't be used.
        """
        try:
            output: dict[str, Any] = self.session.call("say", {"text": text}, timeout=120).output
        except WorkerLostError as error:
            raise NarrationLostError(self.recordings, text) from error
        self.recordings.append(Recording(text, output["audio"], output["take"]))
        return self.recordings[-1]


class Narrator:
    """Reads texts aloud.

    Args:
        client: The client.
        voice: Which voice is loaded.
    """

    def __init__(self, client: Inference, *, voice: str = "calm") -> None:
        self._client = client
        self._voice = voice

    @contextmanager
    def narration(self, *, resume: bool = False) -> Iterator[Narration]:
        """A narration, which ends with the block.

        Args:
            resume: Whether to load the voice anew and go on after a break of more than an hour, instead of an
                error.
        """
        session = self._client.session(
            APP, timeout=HOUR, on_start=self._load, on_expired="recreate" if resume else "raise"
        )
        with session:
            yield Narration(session)

    def _load(self, session: Session) -> None:
        session.call("load", {"voice": self._voice}, timeout=120)
