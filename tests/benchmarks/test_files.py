"""Transfers take no memory that grows with the file: the benchmark's measurement, with a smaller one."""

from __future__ import annotations

import sys

import pytest

from benchmarks.files import ALLOWED_MIB, CASES, MIB, measure

SIZE = 64 * MIB


@pytest.mark.skipif(sys.platform == "win32", reason="the benchmark reads the peak of memory as Unix has it")
@pytest.mark.parametrize("client", ["sync", "async"])
@pytest.mark.parametrize("case", CASES)
def test_memory_does_not_grow_with_the_file(case: str, client: str) -> None:
    assert measure(case, client, SIZE)["bytes"] < ALLOWED_MIB * MIB
