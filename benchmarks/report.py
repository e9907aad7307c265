"""Writes the results as Markdown."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from . import machine
from .cases import Case
from .rounds import Measurement, Results

Row = Sequence[str]


def report(results: Results, cases: Iterable[Case], *, command: str, rounds: int) -> str:
    """The whole page.

    Args:
        results: What came out.
        cases: What was measured.
        command: What repeats it.
        rounds: Of how many the medians are.
    """
    return "\n".join(
        [
            "# Results",
            "",
            f"Written by `{command}`: medians of {rounds} rounds. CPU is that of the client process alone, for "
            "one operation; ratios are to the peer in bold. README.md says how this is measured.",
            "",
            *_table(("", ""), machine.describe()),
            "",
            *_cases(results, cases),
            *_notices(results),
            *_versions(results),
        ]
    )


def _cases(results: Results, cases: Iterable[Case]) -> Iterator[str]:
    for case in cases:
        peers = results.medians.get(case.name)
        if peers:
            yield f"## {case.name}"
            yield ""
            yield from _table(_COLUMNS, (_row(case, peer, peers) for peer in sorted(peers, key=_cpu(peers))))
            yield ""


_COLUMNS = (
    "peer",
    "CPU",
    "ratio",
    "wall",
    "server CPU",
    "connections each",
    "in all",
    "peak MiB",
    "growth MiB",
)


def _cpu(peers: dict[str, Measurement]) -> Callable[[str], float]:
    return lambda peer: peers[peer]["cpu"]


def _row(case: Case, peer: str, peers: dict[str, Measurement]) -> Row:
    figures = peers[peer]
    yardstick = peers.get(case.yardstick)
    return (
        f"**{peer}**" if peer == case.yardstick else peer,
        duration(figures["cpu"]),
        f"{figures['cpu'] / yardstick['cpu']:.2f}" if yardstick else "–",
        duration(figures["wall"]),
        duration(figures["server"]),
        f"{figures['connections']:.2g}",
        f"{figures['opened']:.0f}",
        f"{figures['peak']:.1f}",
        f"{figures['growth']:.1f}",
    )


def duration(seconds: float) -> str:
    """Seconds as people read them."""
    if seconds >= 1:
        return f"{seconds:.2f} s"
    if seconds >= 0.02:
        return f"{seconds * 1e3:.1f} ms"
    return f"{seconds * 1e6:,.{0 if seconds >= 1e-4 else 1}f} µs"


def _table(head: Row, rows: Iterable[Row]) -> Iterator[str]:
    yield f"| {' | '.join(head)} |"
    yield f"|{'---|' * len(head)}"
    for row in rows:
        yield f"| {' | '.join(row)} |"


def _notices(results: Results) -> Iterator[str]:
    if results.notices:
        yield "## Left out"
        yield ""
        yield from (f"- {notice}" for notice in sorted(set(results.notices)))
        yield ""


def _versions(results: Results) -> Iterator[str]:
    yield "## Versions"
    yield ""
    rows = [
        (peer, ", ".join(f"{name} {version}" for name, version in sorted(found.items(), key=str) if name != "pip"))
        for peer, found in results.versions.items()
    ]
    yield from _table(("peer", "its environment"), rows)
    yield ""
