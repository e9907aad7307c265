"""Every picture of a folder through an app, several at once: ``python image_batch.py FOLDER [APP]``.

A picture whose run fails is named at the end and does not stop the others. A second start skips what has a
result already, so that nothing is paid for twice.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from inferencesh import Inference, Task

APP = "acme/upscale"
ENDINGS = {".jpg", ".jpeg", ".png", ".webp"}


def result_of(picture: Path) -> Path:
    """Where the result of a picture is kept."""
    return picture.with_suffix(".json")


def process(client: Inference, folder: Path, app: str = APP) -> dict[str, Exception]:
    """Run the app over all pictures without a result; returns what went wrong, by name.

    Args:
        client: The client.
        folder: Where the pictures are, and where the results go.
        app: Which app; it gets ``{"image": address of the picture}``.
    """
    pictures = sorted(path for path in folder.iterdir() if path.suffix.lower() in ENDINGS)
    todo = [path for path in pictures if not result_of(path).exists()]
    failed: dict[str, Exception] = {}

    def keep(number: int, outcome: Task | Exception) -> None:
        picture = todo[number]
        if isinstance(outcome, Exception):
            failed[picture.name] = outcome
        else:
            result_of(picture).write_text(json.dumps(outcome.output), encoding="utf-8")
            print(f"{picture.name}: {outcome.output}")

    inputs = ({"image": path} for path in todo)  # a path in an input is uploaded when its turn comes
    with client.tasks.map(
        app, inputs, concurrency=8, return_errors=True, on_result=keep, timeout=600
    ) as batch:
        for _ in batch:
            pass
    return failed


def main() -> int:
    """Process the folder named on the command line; 1 if a picture failed."""
    if not sys.argv[1:]:
        print(__doc__)
        return 2
    with Inference() as client:
        failed = process(client, Path(sys.argv[1]), *sys.argv[2:3])
    for name, error in failed.items():
        print(f"{name}: {error}", file=sys.stderr)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
