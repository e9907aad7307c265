"""Recordings of real exchanges, which an emulator answers from in place of its apps.

A recording is a file of lines, each a JSON object: first what it is, then one exchange each, last how many
there are, so that one that was cut short is noticed. `docs/recordings.md` describes it.
"""

from .exchange import Answer, End, Exchange, Piece, RecordedRequest
from .file import Recording, RecordingError
from .playback import Playback

__all__ = ["Answer", "End", "Exchange", "Piece", "Playback", "RecordedRequest", "Recording", "RecordingError"]
