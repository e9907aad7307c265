"""Writes the results as Markdown."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

from . import machine
from .cases import Case
from .rounds import Measurement, Results
from .targets import Target, targets

Row = Sequence[str]

_EXPLANATION = """\
Medians of {rounds} rounds. CPU is that of the client's process alone, for one operation; ratios are of CPU,
to the peer in bold. "Connections" are those that one operation opens, "in all" those of the whole process.
Memory is the peak, and its growth while the case was measured. [README.md](README.md) tells how it is done.

Targets are held against CPU, where the clients alone count; the same ratio of wall time stands beside it, in
which the server and everything else on the machine count too."""
_TARGETS = ("target", "bound", "measured", "by wall", "met")


def report(results: Results, cases: Collection[Case], *, command: str, rounds: int) -> str:
    """The whole page.

    Args:
        results: What came out.
        cases: What was measured.
        command: What repeats it.
        rounds: Of how many the medians are.
    """
    names = {case.name for case in cases}
    lines = [
        "# Results",
        "",
        f"Written by `{command}`.",
        "",
        *_table(("machine", ""), machine.describe()),
        "",
        _EXPLANATION.format(rounds=rounds),
        "",
        "## Targets",
        "",
        *_table(_TARGETS, [_target(each, results) for each in targets() if each.cases <= names]),
        "",
        *_cases(results, cases),
        *_notices(results),
        *_versions(results),
    ]
    return "\n".join(lines)


def _target(target: Target, results: Results) -> Row:
    bound = f"{'≥' if target.at_least else '≤'} {target.bound:g} {target.unit}".strip()
    measured = target.measured(results)
    if measured is None:
        return target.text, bound, "–", "–", "not measured"
    wall = target.measured(results, "wall") if target.over.name == "cpu" else None
    value = f"{measured:.3g} {target.unit}".strip()
    return target.text, bound, value, "–" if wall is None else f"{wall:.3g} ×", _verdict(target, measured)


def _verdict(target: Target, measured: float) -> str:
    better = measured / target.bound if target.at_least else target.bound / max(measured, 1e-9)
    if target.met(measured):
        return f"yes, {better:.2f} × better" if better >= 1.005 else "yes"
    return f"**no**, {1 / max(better, 1e-9):.2f} × worse"


def _cases(results: Results, cases: Iterable[Case]) -> Iterator[str]:
    for case in cases:
        peers = results.medians.get(case.name)
        if peers:
            yield f"## {case.name}"
            yield ""
            measured = {name for figures in peers.values() for name in figures}
            columns = [column for column in _COLUMNS if column[1] in measured]
            ranked = sorted(peers, key=_cpu(peers))
            head = ("peer", "CPU", "ratio", *(title for title, _, _ in columns))
            yield from _table(head, [_row(case, peer, peers, columns) for peer in ranked])
            yield ""


def _cpu(peers: dict[str, Measurement]) -> Callable[[str], float]:
    return lambda peer: peers[peer]["cpu"]


def _row(case: Case, peer: str, peers: dict[str, Measurement], columns: Iterable[_Column]) -> Row:
    figures = peers[peer]
    yardstick = peers.get(case.yardstick)
    return (
        f"**{peer}**" if peer == case.yardstick else peer,
        duration(figures["cpu"]),
        f"{figures['cpu'] / yardstick['cpu']:.2f}" if yardstick else "–",
        *(write(figures[name]) if name in figures else "–" for _, name, write in columns),
    )


def duration(seconds: float) -> str:
    """Seconds as people read them."""
    if seconds >= 1:
        return f"{seconds:.2f} s"
    if seconds >= 0.01:
        return f"{seconds * 1e3:.1f} ms"
    return f"{seconds * 1e6:,.{0 if seconds >= 1e-4 else 1}f} µs"


_Column = tuple[str, str, Callable[[float], str]]

_COLUMNS: list[_Column] = [
    ("wall", "wall", duration),
    ("server CPU", "server", duration),
    ("connections", "connections", "{:.2f}".format),
    ("in all", "opened", "{:.0f}".format),
    ("KiB each", "each", "{:.1f}".format),
    ("peak MiB", "peak", "{:.1f}".format),
    ("growth MiB", "growth", "{:.1f}".format),
    ("modules", "modules", "{:.0f}".format),
]


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
        (peer, ", ".join(f"{name} {found[name]}" for name in sorted(found, key=str.lower)) or "–")
        for peer, found in results.versions.items()
    ]
    yield from _table(("peer", "what its environment holds"), rows)
    yield ""
