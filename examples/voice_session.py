"""A text read aloud, sentence by sentence, in one voice: ``python voice_session.py FILE.txt``.

The voice is loaded once, in the first call of a session, and the later calls find it there. The session is
ended afterwards, so that its worker is free for others; if this program dies, it expires by itself.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path

from inferencesh import Inference

APP = "acme/voice"
IDLE = 120  # seconds without a call after which the session expires


def sentences(text: str) -> list[str]:
    """The sentences of a text."""
    return [found for found in re.split(r"(?<=[.!?])\s+", text.strip()) if found]


def read_aloud(client: Inference, text: str, *, voice: str = "calm", app: str = APP) -> Iterator[str]:
    """The addresses of the recordings of each sentence, as they are made.

    Args:
        client: The client.
        text: What to say.
        voice: Which voice the app loads.
        app: Which app; its functions are ``load`` and ``say``.
    """
    with client.session(app, function="load", input={"voice": voice}, timeout=IDLE) as session:
        for sentence in sentences(text):
            yield session.call("say", {"text": sentence}, timeout=60).output["audio"]


def main() -> int:
    """Read the file named on the command line."""
    if not sys.argv[1:]:
        print(__doc__)
        return 2
    with Inference() as client:
        for address in read_aloud(client, Path(sys.argv[1]).read_text("utf-8")):
            print(address)
    return 0


if __name__ == "__main__":
    sys.exit(main())
