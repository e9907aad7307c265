"""Measures one peer in one case, in a fresh process with the interpreter of the peer's environment.

``python -P worker.py JOB`` with a job as JSON (see `benchmarks.jobs`). Prints the measurement as one line of
JSON, or ``{"skipped": why}``.

The repository is not on the path, since its `inferencesh` would stand in for the one that is installed: this
file makes the package `benchmarks` known by hand.
"""

import importlib
import json
import os
import resource
import sys
from pathlib import Path
from types import ModuleType


def main() -> None:
    """Do the job of the command line."""
    package = ModuleType("benchmarks")
    package.__path__ = [str(Path(__file__).parent)]
    sys.modules["benchmarks"] = package
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    measures = importlib.import_module("benchmarks.measures")
    print(json.dumps(measures.measure(json.loads(sys.argv[1]))), flush=True)
    sys.stderr.flush()
    os._exit(0)  # what the client holds goes with the process: closing thousands of connections takes long


if __name__ == "__main__":
    main()
