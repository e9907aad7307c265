"""``python -m benchmarks``: measure the client beside its peers and write down what came out."""

from __future__ import annotations

import argparse
import shlex
import sys
from collections.abc import Callable
from pathlib import Path

from . import cases as known
from .environments import PLACE, REQUIREMENTS, python_of
from .material import authorities, page, upload
from .report import report
from .rounds import Results, Rounds
from .serving import ROOT, serving

RESULTS = ROOT / "benchmarks" / "RESULTS.md"


def main(arguments: list[str] | None = None) -> int:
    """Run the benchmarks; returns the exit status."""
    given = sys.argv[1:] if arguments is None else arguments
    options = _parser().parse_args(given)
    scale = known.QUICK if options.quick else known.FULL
    PLACE.mkdir(parents=True, exist_ok=True)
    try:
        chosen = known.select(known.cases(scale, str(upload(PLACE, scale.file))), options.cases)
    except ValueError as problem:
        print(problem, file=sys.stderr)
        return 2
    if options.list:
        print("\n".join(case.name for case in chosen))
        return 0
    named = [argument for argument in given if argument != "--resume"]
    output = options.output or (PLACE / "LAST.md" if named else RESULTS)
    figures = PLACE / output.with_suffix(".json").name
    results = Results.from_json(figures.read_text("utf-8")) if options.resume else Results()
    command = f"python -m benchmarks {shlex.join(named)}".strip()

    def write() -> str:
        figures.write_text(results.to_json(), "utf-8")
        written = report(results, chosen, command=command, rounds=options.rounds)
        output.write_text(written, "utf-8")
        return written

    _run(options, chosen, results, write)
    print(write() if named else f"written to {output}")
    return 0


def _run(
    options: argparse.Namespace, chosen: list[known.Case], results: Results, write: Callable[[], str]
) -> None:
    """Measure case after case, writing after each what is known: nothing is lost if it ends early."""
    with serving() as addresses:
        python = (lambda _: sys.executable) if options.here else python_of
        rounds = Rounds(
            addresses,
            ca=authorities(PLACE),
            page=page(PLACE),
            profiles=PLACE if options.profile else None,
            rounds=options.rounds,
            python=python,
            results=results,
        )
        try:
            for number, case in enumerate(chosen, 1):
                if case.name in results.medians:
                    continue
                print(f"[{number}/{len(chosen)}] {case.name}", file=sys.stderr, flush=True)
                rounds.run(case, options.peers)
                write()
        except KeyboardInterrupt:
            results.notices.append("interrupted: not every case was measured")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    add = parser.add_argument
    add("cases", nargs="*", help="names, beginnings (`get`) or globs (`*/tls`); default: all")
    add("--peers", type=_peers, default=list(REQUIREMENTS), help="names with commas; default: all")
    add("--rounds", type=int, default=3, help="how often each peer is measured in each case (default: 3)")
    add("--quick", action="store_true", help="little of everything: to see it work, not to judge by it")
    add("--profile", action="store_true", help="write where the time goes to build/bench; figures grow by it")
    add("--list", action="store_true", help="print the names of the cases and stop")
    add("--here", action="store_true", help="use this environment for all peers, as far as they are in it")
    add("--resume", action="store_true", help="keep what the run before has measured, and measure the rest")
    add("--output", type=Path, help="default: RESULTS.md here for a whole run, else build/bench/LAST.md")
    return parser


def _peers(text: str) -> list[str]:
    names = text.split(",")
    for name in names:
        if name not in REQUIREMENTS:
            raise argparse.ArgumentTypeError(f"{name!r} is not one of {', '.join(REQUIREMENTS)}")
    return names


if __name__ == "__main__":
    sys.exit(main())
