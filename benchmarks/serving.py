"""Starts the benchmark server beside the runs."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).parent.parent


@contextmanager
def serving() -> Iterator[dict[str, str]]:
    """Inside ``with``: a server in its own process; gives ``url``, ``tls_url`` and ``control_url``."""
    command = [sys.executable, "-m", "benchmarks.server"]
    process = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert process.stdin
    assert process.stdout
    pin(process.pid, -1)
    try:
        yield json.loads(process.stdout.readline())
    finally:
        process.stdin.close()
        process.wait(10)
        process.stdout.close()


def pin(process: int, core: int) -> None:
    """Keep a process on one core, so that server and client never wait for each other; 0 is this one."""
    cores = sorted(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else []
    if len(cores) > 1:
        os.sched_setaffinity(process, {cores[core]})
