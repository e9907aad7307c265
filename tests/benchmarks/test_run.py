"""A small run from end to end, with peers that this environment has."""

from __future__ import annotations

import sys
from dataclasses import asdict
from pathlib import Path
from types import ModuleType

import pytest

from benchmarks import rounds
from benchmarks.__main__ import main
from benchmarks.cases import FULL, QUICK, cases, select
from benchmarks.measures import measure
from benchmarks.serving import serving
from benchmarks.targets import Figure, Target, targets


def test_a_small_run_measures_two_peers_and_holds_a_target(tmp_path: Path) -> None:
    output = tmp_path / "results.md"
    arguments = ["run-and-wait/sync", "--peers", "ours,http_client", "--rounds", "1", "--quick", "--here"]
    assert main([*arguments, "--output", str(output)]) == 0
    written = output.read_text("utf-8")
    assert "## run-and-wait/sync\n" in written
    assert written.count("| ours | ") == written.count("| http_client | ") > 0
    assert "## Targets" in written
    assert "not measured" in written  # the target is over TLS with the incumbent
    assert "Left out" not in written


def test_every_target_names_what_is_measured() -> None:
    known = {case.name: case for case in cases(FULL, "upload.bin")}
    figures = [figure for target in targets() for figure in (target.over, target.under) if figure]
    assert figures
    assert not [figure for figure in figures if figure.peer not in known[figure.case].peers]


def test_what_is_missing_is_not_met() -> None:
    results = rounds.Results()
    results.medians["a"] = {"ours": {"cpu": 3.0}, "httpx": {"cpu": 2.0}}
    target = Target("less", 1.4, Figure("a", "ours"), Figure("a", "httpx"))
    measured = target.measured(results)
    assert measured == 1.5
    assert not target.met(measured)
    assert target.measured(results, "wall") is None
    assert Target("gone", 1.0, Figure("b", "ours")).measured(results) is None


def test_cases_are_chosen_by_name_beginning_or_glob() -> None:
    all_cases = cases(FULL, "upload.bin")
    assert [case.name for case in select(all_cases, ["get/sync"])] == ["get/sync", "get/sync/tls"]
    assert {case.name.partition("/")[0] for case in select(all_cases, ["run"])} == {"run"}
    assert all(case.tls for case in select(all_cases, ["*/tls"]))
    assert select(all_cases, []) == all_cases
    with pytest.raises(ValueError, match="no case is called 'none'"):
        select(all_cases, ["none"])


class Liar:
    """A client that gets nothing."""

    def __init__(self, server: object) -> None:
        pass

    def get(self, task_id: str) -> object:
        return {}


def test_a_peer_that_does_not_get_what_was_sent_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    module = ModuleType("benchmarks.peers.liar")
    monkeypatch.setattr(module, "Blocking", Liar, raising=False)
    monkeypatch.setitem(sys.modules, module.__name__, module)
    (case,) = (case for case in cases(QUICK, "") if case.name == "get/sync")
    with serving() as addresses:
        job = {**asdict(case), **addresses, "ca": None}
        assert measure({**job, "peer": "liar"}) == {"skipped": "failed: AssertionError: liar get: got {}"}
        assert measure({**job, "peer": "nobody"})["skipped"].startswith("not installed")
