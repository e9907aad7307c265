"""Runs the cases: peer after peer, round after round, so that what else the machine does hits all alike."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from statistics import median
from typing import Any

from . import environments
from .cases import Case
from .serving import ROOT, pin

WORKER = Path(__file__).with_name("worker.py")
_LONGEST = 180
"""Seconds after which a worker is given up."""
_AUTHORITIES = ("SSL_CERT_FILE", "REQUESTS_CA_BUNDLE")

Measurement = dict[str, float]


@dataclass
class Results:
    """What came out.

    Attributes:
        medians: Of each case, of each peer: the median over the rounds of each figure.
        notices: Who was left out, and why.
        versions: Of each peer: what its environment holds.

    What was measured so far can be kept, and taken up by a later run: see `to_json` and `from_json`.
    """

    medians: dict[str, dict[str, Measurement]] = field(default_factory=lambda: defaultdict(dict))
    notices: list[str] = field(default_factory=list)
    versions: dict[str, dict[str, str]] = field(default_factory=dict)

    def to_json(self) -> str:
        """All of it."""
        return json.dumps(vars(self), indent=1)

    @classmethod
    def from_json(cls, text: str) -> Results:
        """What `to_json` gave."""
        kept = json.loads(text)
        return cls(defaultdict(dict, kept["medians"]), kept["notices"], kept["versions"])

    def figure(self, case: str, peer: str, name: str = "cpu") -> float | None:
        """One median; None if it was not measured."""
        return self.medians.get(case, {}).get(peer, {}).get(name)


class Rounds:
    """Runs cases with the peers that can be had.

    Args:
        addresses: Of the server.
        ca: File of the authorities to trust.
        page: File with a page of tasks.
        profiles: Folder to write profiles to; None to measure without.
        rounds: How often each peer is measured in each case.
        python: Makes a peer's interpreter known, or raises `UnavailableError`.
        results: Where to note what comes out.
    """

    def __init__(
        self,
        addresses: dict[str, str],
        *,
        ca: Path,
        page: Path,
        profiles: Path | None,
        rounds: int,
        python: Callable[[str], str],
        results: Results,
    ) -> None:
        self.results = results
        self._addresses = addresses
        self._ca = ca
        self._page = page
        self._profiles = profiles
        self._rounds = rounds
        self._python = python
        self._interpreters: dict[str, str | None] = {}

    def run(self, case: Case, peers: Iterable[str]) -> None:
        """Measure one case; peers that can't do it are noted."""
        running = [peer for peer in case.peers if peer in peers and self._interpreter(peer)]
        measured: dict[str, list[Measurement]] = defaultdict(list)
        for number in range(min(self._rounds, case.most_rounds or self._rounds)):
            for peer in _turned(running, number):
                result = self._measure(case, peer)
                if reason := result.get("skipped"):
                    self.results.notices.append(f"{case.name}: {peer} left out: {reason}")
                    running = [other for other in running if other != peer]
                else:
                    measured[peer].append(result)
        for peer, results in measured.items():
            names = results[0].keys()
            self.results.medians[case.name][peer] = {
                name: median(result[name] for result in results) for name in names
            }

    def _interpreter(self, peer: str) -> str | None:
        if peer not in self._interpreters:
            try:
                python = self._python(peer)
            except environments.UnavailableError as reason:
                self._interpreters[peer] = None
                self.results.notices.append(f"{peer} left out: {reason}")
            else:
                self._interpreters[peer] = python
                self.results.versions[peer] = environments.versions_in(python)
        return self._interpreters[peer]

    def _measure(self, case: Case, peer: str) -> dict[str, Any]:
        url = self._addresses["tls_url" if case.tls else "url"]
        profile = self._profiles and self._profiles / f"{case.name.replace('/', '-')}-{peer}.txt"
        job = {
            **asdict(case),
            "peer": peer,
            "url": url,
            "control_url": self._addresses["control_url"],
            "ca": str(self._ca) if case.tls else None,
            "page": str(self._page),
            "python": sys.executable,
            "root": str(ROOT),
            "profile": profile and str(profile),
        }
        trusted = {name: str(self._ca) for name in _AUTHORITIES if case.tls}
        return _work([str(self._interpreters[peer]), "-P", str(WORKER), json.dumps(job)], trusted)


def _turned(peers: list[str], number: int) -> list[str]:
    """The same peers, beginning with another in each round, for what the one before leaves in the caches."""
    start = number % len(peers) if peers else 0
    return [*peers[start:], *peers[:start]]


def _work(command: list[str], trusted: dict[str, str]) -> dict[str, Any]:
    process = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env={**os.environ, **trusted}
    )
    pin(process.pid, 0)
    try:
        output, errors = process.communicate(timeout=_LONGEST)
    except subprocess.TimeoutExpired:
        process.kill()
        process.communicate()
        return {"skipped": f"not done after {_LONGEST} s"}
    if process.returncode:
        result: dict[str, Any] = {"skipped": f"failed with status {process.returncode}"}
    else:
        try:
            result = json.loads(output)
        except ValueError:
            result = {"skipped": f"printed {output[:200]!r} instead of a measurement"}
    if "skipped" in result:  # else they are warnings of clients that nobody closes
        print(errors[-2000:], file=sys.stderr, end="")
    return result
