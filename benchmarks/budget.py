"""``python -m benchmarks.budget``: what an import and a first client may cost, held in every check.

Imports grow unless something holds them. A ratio of the least CPU of several rounds is steady enough for a
busy machine; the rest of what is to be reached takes a whole run of the benchmarks.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from statistics import median

from .fresh import start
from .jobs import Result

OURS = "import inferencesh"
# Where click and rich are installed, httpx imports its command line too; what users have is the yardstick.
HTTPX = "import sys; sys.modules['httpx._main'] = None; import httpx"
FIRST_CLIENT = "import inferencesh; inferencesh.Inference(api_key='k', base_url='http://localhost').tasks.run"
FIRST_CLIENT_OF_HTTPX = f"{HTTPX}; httpx.Client()"


@dataclass(frozen=True)
class Cost:
    """What is counted, how much it is, and how much it may be."""

    name: str
    found: float
    most: float


def costs(ours: str = OURS, rounds: int = 5) -> Iterator[Cost]:
    """Every cost with its bound.

    Args:
        ours: The import to measure.
        rounds: How often; medians count.
    """
    measured, theirs = _measure(ours, HTTPX, rounds)
    yield Cost("import: CPU, of that of `import httpx`", _ratio(measured, theirs), 0.25)
    yield Cost("import: memory in MiB", median(found["growth"] for found in measured), 4.0)
    yield Cost("import: modules", median(found["modules"] for found in measured), 45)


def costs_of_first_client(ours: str = FIRST_CLIENT, rounds: int = 5) -> Iterator[Cost]:
    """The same of a client that is ready to run an app; that of httpx has read its TLS settings, too."""
    measured, theirs = _measure(ours, FIRST_CLIENT_OF_HTTPX, rounds)
    yield Cost("client: CPU, of that of a first `httpx.Client()`", _ratio(measured, theirs), 1.2)
    yield Cost("client: memory in MiB", median(found["growth"] for found in measured), 20.0)
    yield Cost("client: modules", median(found["modules"] for found in measured), 310)


def _measure(ours: str, theirs: str, rounds: int) -> tuple[list[Result], list[Result]]:
    start(ours)  # writes the byte code
    measured = [(start(ours), start(theirs)) for _ in range(rounds)]
    return [found for found, _ in measured], [found for _, found in measured]


def _ratio(ours: list[Result], theirs: list[Result]) -> float:
    least: float = min(found["cpu"] for found in ours) / min(found["cpu"] for found in theirs)
    return least


def main() -> int:
    """Print the costs; returns the exit status."""
    found = [*costs(), *costs_of_first_client()]
    for cost in found:
        verdict = "too much" if cost.found > cost.most else "within"
        print(f"{cost.name}: {cost.found:.3g}, {verdict} {cost.most:g}")
    return int(any(cost.found > cost.most for cost in found))


if __name__ == "__main__":
    sys.exit(main())
