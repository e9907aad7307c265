"""What this client and the published one do in the same situations: ``make claims``.

Both run ``claims.py``, each in its own environment, against the emulator. The published package is installed
on first use, into ``.venv-published``; where that can't be done, a notice says so.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

from claims import CLAIMS

from inferencesh.emulator import Emulator
from inferencesh.emulator.examples import example_emulator
from inferencesh.emulator.faults import AnswerLost, Cut, Status

VERSION = "0.36.0"
ROOT = Path(__file__).parent.parent.parent.parent
SCRIPT = Path(__file__).parent / "claims.py"


def main() -> int:
    """Print one table: the claim, the published package, this one."""
    python = published()
    if python is None:
        print(f"inferencesh {VERSION} can't be installed here: no claims were tried")
        return 0
    print(f"| situation | published {VERSION} | this client |\n|---|---|---|")
    for name, function in CLAIMS.items():
        theirs, ours = (observed(name, executable) for executable in (python, sys.executable))
        situation = f"{name.replace('_', ' ')}: {function.__doc__.rstrip('.')}"
        print(f"| {situation} | {theirs} | {ours} |")
    return 0


def published() -> str | None:
    """The interpreter of an environment with the published package, or None."""
    folder = ROOT / ".venv-published"
    python = folder / "bin" / "python"
    if not (folder / ".ready").exists():
        venv.create(folder, with_pip=True, clear=True)
        install = [python, "-m", "pip", "install", "--quiet", f"inferencesh=={VERSION}"]
        if subprocess.run(install, check=False, capture_output=True).returncode:
            return None
        (folder / ".ready").touch()
    return str(python)


def observed(name: str, python: str) -> str:
    """What a client did in one situation, and how often its run was accepted where that matters."""
    emulator = example_emulator()
    with emulator.serve() as url, tempfile.TemporaryDirectory() as folder:
        prepare(name, emulator)
        run = subprocess.run(
            [python, str(SCRIPT), name, url],
            cwd=folder,
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )
        if run.returncode:
            return f"failed: {run.stderr.strip().splitlines()[-1]}"
        seen: str = json.loads(run.stdout)
        return f"{seen}; accepted {emulator.submissions} time" if name == "answer_of_a_run_lost" else seen


def prepare(name: str, emulator: Emulator) -> None:
    """The faults of a situation."""
    if name == "read_answered_503_once":
        emulator.faults.add("tasks_get", Status(503), times=1)
    if name == "answer_of_a_run_lost":
        emulator.faults.add("tasks_create", AnswerLost(), times=1)
    if name == "stream_cut_three_times":
        emulator.faults.add("tasks_stream", Cut(after_events=2), times=3)


if __name__ == "__main__":
    sys.exit(main())
