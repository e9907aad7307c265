"""What is measured in processes of its own: imports, and the generator."""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import tempfile
import time

from .jobs import Job, Result, SkippedError, peer_of

_STAGES = {
    "load": ("LOAD",),
    "client": ("LOAD", "CLIENT"),
    "ready": ("LOAD", "CLIENT", "READY"),
    "call": ("LOAD", "CLIENT", "CALL"),
}

_PROGRAM = """
import os, sys, time
def resident():
    if not os.path.exists("/proc/self/statm"):
        return 0.0
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1048576
URL = sys.argv[1]
modules, memory, wall, cpu = len(sys.modules), resident(), time.perf_counter(), time.process_time()
exec(sys.argv[2])
cpu, wall = time.process_time() - cpu, time.perf_counter() - wall
modules, peak = len(sys.modules) - modules, resident()
import json
print(json.dumps({"cpu": cpu, "wall": wall, "peak": peak, "growth": peak - memory, "modules": modules}))
"""


def importing(job: Job) -> Result:
    """Start a peer in a new interpreter, as far as the case says: see `_STAGES`."""
    peer = peer_of(job)
    wanted = _STAGES[job["operation"]]
    if missing := [stage for stage in wanted if not hasattr(peer, stage)]:
        raise SkippedError(f"has no {missing[0]}")
    statements = "\n".join(getattr(peer, stage) for stage in wanted)
    start(statements, job["url"])  # byte code is written, files are in the cache
    return start(statements, job["url"])


def start(statements: str, url: str = "") -> Result:
    """Run statements in a new interpreter like this one; ``URL`` is known to them.

    Returns:
        The seconds, the memory in MiB and the number of modules that they took.
    """
    command = [sys.executable, "-P", "-c", _PROGRAM, url, statements]
    # Installed packages have their byte code; without this setting, a working tree has it too.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    answer = subprocess.run(command, check=True, capture_output=True, env=environment)
    result: Result = json.loads(answer.stdout)
    return result


def generator(job: Job) -> Result:
    """Generate a client from the spec, with the peer's command."""
    with tempfile.TemporaryDirectory() as folder:
        command = peer_of(job).generate(job["python"], folder)
        before, wall = _children(), time.perf_counter()
        subprocess.run(command, check=True, capture_output=True, cwd=job["root"])
        after, wall = _children(), time.perf_counter() - wall
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return {"cpu": cpu, "wall": wall, "peak": after.ru_maxrss / 1024}


def _children() -> resource.struct_rusage:
    return resource.getrusage(resource.RUSAGE_CHILDREN)
