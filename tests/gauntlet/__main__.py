"""``make gauntlet``: all of it, and a table."""

from __future__ import annotations

import logging
import sys
import time
from collections import Counter

from .chats import ChatCourse
from .chats import cases as chat_cases
from .engines import ENGINES, FAST
from .race import race, table
from .rules import cases


def main() -> int:
    """Run all cases with all engines; 1 if anything is wrong."""
    # A server that writes to a client that has left is told off by asyncio.
    logging.getLogger("asyncio").setLevel(logging.ERROR)
    started = time.monotonic()
    laps = list(race(cases(), ENGINES | FAST))
    print(table(laps))
    chats = list(race(chat_cases(), ENGINES | FAST, kind=ChatCourse))
    print(f"\n{table(chats)}")
    laps += chats
    outcomes = Counter(lap.outcome for lap in laps)
    print("\n" + ", ".join(f"{count} x {name}" for name, count in outcomes.most_common()))
    wrong = [lap for lap in laps if lap.faults]
    for lap in wrong:
        print(f"WRONG: {lap.engine}, {lap.case}: {'; '.join(lap.faults)}")
    faults = len({lap.case.fault for lap in laps})
    seconds = time.monotonic() - started
    print(f"{len(laps)} runs and turns under {faults} faults in {seconds:.0f} s: {len(wrong)} wrong")
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main())
