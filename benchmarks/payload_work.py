"""Big answers and big inputs, without a network: JSON and what is made of it."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

from .jobs import Job, Result, SkippedError, peer_of
from .meters import forget_peak, memory


def payload(job: Job) -> Result:
    """One operation of the peer's `Payload`, which is made from the bytes of a page of tasks."""
    peer = peer_of(job)
    if not hasattr(peer, "Payload") or not hasattr(peer.Payload, job["operation"]):
        raise SkippedError(f"has no `{job['operation']}` of payloads")
    operation = getattr(peer.Payload(Path(job["page"]).read_bytes()), job["operation"])
    _check(job, operation())
    count = _calibrate(operation, job["seconds"])
    forget_peak()
    before, wall, cpu = memory(), time.perf_counter(), time.process_time()
    for _ in range(count):
        operation()
    cpu, wall = time.process_time() - cpu, time.perf_counter() - wall
    peak = memory("VmHWM")
    return {
        "operations": count,
        "cpu": cpu / count,
        "wall": wall / count,
        "peak": peak,
        "growth": peak - before,
    }


def _calibrate(operation: Any, seconds: float) -> int:
    started = time.process_time()
    operation()
    return max(3, int(seconds / max(time.process_time() - started, 1e-6)))


def _check(job: Job, result: object) -> None:
    # Decoders tell how many tasks they saw; encoders how many bytes they made, which may differ a little.
    least = 100 if job["operation"].startswith("decode") else Path(job["page"]).stat().st_size * 0.9
    if not isinstance(result, int) or result < least:
        raise AssertionError(f"{job['peer']} {job['operation']}: got {result!r}, expected {least}")
