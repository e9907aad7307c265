"""``python -m benchmarks.budget``: what an import may cost, held in every check.

Imports grow unless something holds them. A ratio of CPU is steady enough for a busy machine; the rest of
what is to be reached takes a whole run of the benchmarks.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from statistics import median

from .fresh import start

OURS = "import inferencesh"
# Where click and rich are installed, httpx imports its command line too; what users have is the yardstick.
HTTPX = "import sys; sys.modules['httpx._main'] = None; import httpx"


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
    measured = [(start(ours), start(HTTPX)) for _ in range(rounds)]
    cpu = median(found["cpu"] for found, _ in measured) / median(httpx["cpu"] for _, httpx in measured)
    yield Cost("CPU, of that of `import httpx`", cpu, 0.25)
    yield Cost("memory in MiB", median(found["growth"] for found, _ in measured), 4.0)
    yield Cost("modules", median(found["modules"] for found, _ in measured), 45)


def main() -> int:
    """Print the costs; returns the exit status."""
    found = list(costs())
    for cost in found:
        verdict = "too much" if cost.found > cost.most else "within"
        print(f"{OURS}: {cost.name}: {cost.found:.3g}, {verdict} {cost.most:g}")
    return int(any(cost.found > cost.most for cost in found))


if __name__ == "__main__":
    sys.exit(main())
