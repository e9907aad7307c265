"""``python -m benchmarks``: measure the client beside its peers and write down what came out."""

from __future__ import annotations

import argparse
import json
import shlex
import sys
from pathlib import Path

from . import cases as known
from .authorities import authorities
from .environments import PLACE, REQUIREMENTS, python_of
from .report import report
from .rounds import Rounds
from .serving import ROOT, serving

RESULTS = ROOT / "benchmarks" / "RESULTS.md"


def main(arguments: list[str] | None = None) -> int:
    """Run the benchmarks; returns the exit status."""
    given = sys.argv[1:] if arguments is None else arguments
    options = _parser().parse_args(given)
    all_cases = known.cases(known.QUICK if options.quick else known.FULL)
    try:
        chosen = known.select(all_cases, options.cases)
    except ValueError as problem:
        print(problem, file=sys.stderr)
        return 2
    if options.list:
        print("\n".join(case.name for case in chosen))
        return 0
    with serving() as addresses:
        python = (lambda _: sys.executable) if options.here else python_of
        rounds = Rounds(addresses, authorities(PLACE), options.rounds, python)
        for number, case in enumerate(chosen, 1):
            print(f"[{number}/{len(chosen)}] {case.name}", file=sys.stderr)
            rounds.run(case, options.peers)
    command = f"python -m benchmarks {shlex.join(given)}".strip()
    page = report(rounds.results, chosen, command=command, rounds=options.rounds)
    output = options.output or (PLACE / "RESULTS.md" if given else RESULTS)
    output.write_text(page, "utf-8")
    output.with_suffix(".json").write_text(json.dumps(rounds.results.medians, indent=1), "utf-8")
    print(page if given else f"written to {output}")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("cases", nargs="*", help="names, beginnings (`get`) or globs (`*/tls`); default: all")
    parser.add_argument("--peers", type=_peers, default=list(REQUIREMENTS), help="names with commas; default: all")
    parser.add_argument("--rounds", type=int, default=5, help="how often each is measured (default: 5)")
    parser.add_argument("--quick", action="store_true", help="little of everything: to see it work, not to judge")
    parser.add_argument("--list", action="store_true", help="print the names of the cases and stop")
    parser.add_argument("--here", action="store_true", help="measure all peers in this environment, as far as they are in it")
    parser.add_argument("--output", type=Path, help=f"default: {RESULTS.name} here for a whole run, in build/bench for others")
    return parser


def _peers(text: str) -> list[str]:
    names = text.split(",")
    for name in names:
        if name not in REQUIREMENTS:
            raise argparse.ArgumentTypeError(f"{name!r} is not one of {', '.join(REQUIREMENTS)}")
    return names


if __name__ == "__main__":
    sys.exit(main())
