"""``studio PROMPT...`` makes a picture of each prompt, and saves it here."""

from __future__ import annotations

import sys
from pathlib import Path

from inferencesh import Inference

from .pictures import Album, PictureDesk


def make(prompts: list[str], folder: Path) -> Album:
    """Make pictures and save them, with a client of the environment's settings."""
    with Inference() as client:
        desk = PictureDesk(client)
        album = desk.album(prompts)
        for picture in album.pictures:
            print(desk.save(picture, folder))
    return album


def main(arguments: list[str] | None = None) -> int:
    """Make a picture of each argument; 1 if one failed."""
    album = make(sys.argv[1:] if arguments is None else arguments, Path.cwd())
    for prompt, reason in album.failed.items():
        print(f"{prompt}: {reason}", file=sys.stderr)
    return 1 if album.failed else 0


if __name__ == "__main__":
    sys.exit(main())
