"""What is to be reached, as ratios of figures that one run measures."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from .rounds import Results

ENGINES = {"sync": "httptools", "async": "httptools"}
"""The peer that is the engine of `fast` on each side: its floor."""


@dataclass(frozen=True)
class Figure:
    """One median: of a case, of a peer."""

    case: str
    peer: str
    name: str = "cpu"


@dataclass(frozen=True)
class Target:
    """One line of what is to be reached.

    Attributes:
        text: In words.
        bound: The number to hold.
        over: What is measured.
        under: What that is divided by; None for a figure that counts itself.
        unit: Of the bound: ``×``, ``MiB``, ``KiB``, or nothing for a count.
        at_least: The bound is the least, not the most.
    """

    text: str
    bound: float
    over: Figure
    under: Figure | None = None
    unit: str = "×"
    at_least: bool = False

    @property
    def cases(self) -> set[str]:
        """Names of the cases that are needed."""
        return {figure.case for figure in (self.over, self.under) if figure}

    def measured(self, results: Results, name: str | None = None) -> float | None:
        """What was reached; None if one of the figures is missing.

        Args:
            results: Of the run.
            name: Another figure of the same cases and peers, such as ``wall``.
        """
        over = results.figure(self.over.case, self.over.peer, name or self.over.name)
        if self.under is None or over is None:
            return over
        under = results.figure(self.under.case, self.under.peer, name or self.under.name)
        return over / under if under else None

    def met(self, measured: float) -> bool:
        """Whether that is good enough."""
        return measured >= self.bound if self.at_least else measured <= self.bound


def _ratio(text: str, bound: float, case: str, over: str, under: str) -> Target:
    return Target(text, bound, Figure(case, over), Figure(case, under))


def _at_least(text: str, bound: float, case: str, over: str, under: str) -> Target:
    return Target(text, bound, Figure(case, over), Figure(case, under), at_least=True)


def _memory(text: str, bound: float, case: str, peer: str) -> Target:
    return Target(text, bound, Figure(case, peer, "growth"), unit="MiB")


_AT_ONCE = "run-and-wait/async-{}"
_TLS = "run-and-wait/sync/tls"
_WITH = {"ours": "", "fast": " with `fast`"}


def targets() -> Iterator[Target]:
    """Every line, in the order of the cases."""
    yield _ratio("`import inferencesh`, of `import httpx`", 0.25, "start/import", "ours", "httpx")
    yield _memory("`import inferencesh`, over bare Python", 4, "start/import", "ours")
    yield _ratio(
        "Ready for a first run, TLS settings included, of `import httpx` and a first `httpx.Client()`",
        1.15,
        "start/ready",
        "ours",
        "httpx",
    )
    yield Target(
        "First run (imported, made, sent and answered), of `import httpx` and a first `httpx.Client()`",
        1.15,
        Figure("start/first-call", "ours"),
        Figure("start/first-client", "httpx"),
    )
    yield _ratio("One run without waiting, of the same bare httpx call", 1.15, "run/sync", "ours", "httpx")
    yield _ratio("One GET, of the same bare httpx call", 1.15, "get/sync", "ours", "httpx")
    yield from _at_once()
    yield _at_least("Run and wait over TLS: the incumbent, of ours", 30, _TLS, "incumbent", "ours")
    yield Target("The connections for that", 1, Figure(_TLS, "ours", "opened"), unit="")
    yield from _deltas()
    yield _ratio("Decoding a page of 100 tasks, of `json.loads`", 1.8, "page/decode", "ours", "json")
    yield _ratio("The same, every field of every task read", 1.8, "page/decode-all", "ours", "json")
    yield _ratio("Decoding a page with `fast`, of `json.loads`", 1.0, "page/decode", "fast", "json")
    for transfer in ("upload", "download"):
        yield _at_least(f"A large {transfer}: bare httpx, of ours", 0.9, transfer, "httpx", "ours")
        yield _memory(f"Memory that a large {transfer} takes", 16, transfer, "ours")
    for peer, bound in (("ours", 64), ("fast", 32)):
        text = f"Memory of an idle wait{_WITH[peer]}"
        yield Target(text, bound, Figure("idle-waits", peer, "each"), unit="KiB")


def _at_once() -> Iterator[Target]:
    case = _AT_ONCE.format(200)
    yield _at_least("200 runs at once: the incumbent, of ours", 1.3, case, "incumbent", "ours")
    yield _at_least("200 runs at once: bare aiohttp, of `fast`", 0.85, case, "aiohttp", "fast")
    for peer in ("ours", "fast"):
        text = f"A run of 1,000 at once, of one of 20{_WITH[peer]}"
        yield Target(text, 1.3, Figure(_AT_ONCE.format(1000), peer), Figure(_AT_ONCE.format(20), peer))


def _deltas() -> Iterator[Target]:
    for side, engine in ENGINES.items():
        case = f"deltas-100k/{side}"
        yield _ratio(f"Deltas, of bare httpx ({side})", 1.3, case, "ours", "httpx")
        yield _ratio(f"Deltas with `fast`, of bare {engine} ({side})", 1.5, case, "fast", engine)
        yield Target(
            f"A delta of a million, of one of 100,000 ({side})",
            1.1,
            Figure(f"deltas-1M/{side}", "ours"),
            Figure(case, "ours"),
        )
