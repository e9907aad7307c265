"""What is to be reached, as ratios of figures that one run measures."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from .rounds import Results

ENGINE = "pyqwest"
"""The peer that is the engine of `fast`: its floor."""


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


def _ratio(text: str, bound: float, case: str, *peers: str, at_least: bool = False) -> Target:
    over, under = peers
    return Target(text, bound, Figure(case, over), Figure(case, under), at_least=at_least)


def _memory(text: str, bound: float, case: str, peer: str) -> Target:
    return Target(text, bound, Figure(case, peer, "growth"), unit="MiB")


_AT_ONCE = "run-and-wait/async-{}"
_TLS = "run-and-wait/sync/tls"
_ENGINE_FLOOR = "Deltas with `fast`, of its engine's own floor"


def targets() -> Iterator[Target]:
    """Every line, in the order of the cases."""
    yield _ratio("`import inferencesh`, of `import httpx`", 0.25, "start/import", "ours", "httpx")
    yield _memory("`import inferencesh`, over bare Python", 4, "start/import", "ours")
    yield Target(
        "First run (imported, made, sent and answered), of `import httpx` and a first `httpx.Client()`",
        1.15,
        Figure("start/first-call", "ours"),
        Figure("start/first-client", "httpx"),
    )
    yield _ratio("One run without waiting, of the same bare `httpx.Client` call", 1.15, "run/sync", "ours", "httpx")
    yield _ratio("One GET, of the same bare `httpx.Client` call", 1.15, "get/sync", "ours", "httpx")
    yield from _at_once()
    yield _ratio("Run and wait over TLS: the incumbent, of ours", 30, _TLS, "incumbent", "ours", at_least=True)
    yield Target("The connections for that", 1, Figure(_TLS, "ours", "opened"), unit="")
    yield from _deltas()
    yield _ratio("Decoding a page of 100 tasks, of `json.loads`", 1.8, "page/decode", "ours", "json")
    yield _ratio("The same, every field of every task read", 1.8, "page/decode-all", "ours", "json")
    yield _ratio("Decoding a page with `fast`, of `json.loads`", 1.0, "page/decode", "fast", "json")
    for transfer in ("upload", "download"):
        yield _ratio(f"A large {transfer}: bare httpx, of ours", 0.9, transfer, "httpx", "ours", at_least=True)
        yield _memory(f"Memory that a large {transfer} takes", 16, transfer, "ours")
    for peer, bound in (("ours", 64), ("fast", 32)):
        name = "Memory of an idle wait" + (" with `fast`" if peer == "fast" else "")
        yield Target(name, bound, Figure("idle-waits", peer, "each"), unit="KiB")


def _at_once() -> Iterator[Target]:
    case = _AT_ONCE.format(200)
    yield _ratio("200 runs at once: the incumbent, of ours", 1.3, case, "incumbent", "ours", at_least=True)
    yield _ratio("200 runs at once: bare aiohttp, of `fast`", 0.85, case, "aiohttp", "fast", at_least=True)
    for peer in ("ours", "fast"):
        name = "A run of 1,000 at once, of one of 20" + (" with `fast`" if peer == "fast" else "")
        yield Target(name, 1.3, Figure(_AT_ONCE.format(1000), peer), Figure(_AT_ONCE.format(20), peer))


def _deltas() -> Iterator[Target]:
    for side in ("sync", "async"):
        case = f"deltas-100k/{side}"
        yield _ratio(f"Deltas, of bare httpx ({side})", 1.3, case, "ours", "httpx")
        yield _ratio(f"{_ENGINE_FLOOR} ({side})", 1.5, case, "fast", ENGINE)
        yield Target(
            f"A delta of a million, of one of 100,000 ({side})",
            1.1,
            Figure(f"deltas-1M/{side}", "ours"),
            Figure(case, "ours"),
        )
