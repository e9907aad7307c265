"""Faults that an emulator has on demand: what can go wrong between a client and the API.

Example:
    >>> from inferencesh.emulator.faults import AnswerLost, Cut
    >>> emulator.faults.add("GET /tasks/{task_id}/stream", Cut(after_events=2), times=1)  # doctest: +SKIP
    >>> emulator.faults.add("tasks_create", AnswerLost(), times=1)  # doctest: +SKIP
    >>> emulator.faults.random(seed=7, rate=0.1, routes="tasks_*")  # doctest: +SKIP
"""

from .answers import Body, Redirect, Status, TruncatedBody, WrongContentType
from .catalogue import CATALOGUE, TRANSIENT
from .connections import (
    AnswerLost,
    Refuse,
    Reset,
    SlowBytes,
    SlowHeaders,
    Stall,
    TinySegments,
    TruncatedRequest,
)
from .exchange import Answer, Exchange
from .fault import Ending, Fault
from .schedule import Faults, Seen
from .streams import (
    Buffered,
    CrLf,
    Cut,
    Drop,
    Duplicate,
    GarbageLine,
    HalfLine,
    Heartbeats,
    HugeLine,
    NonObjectLine,
    Padding,
    Reorder,
    UnknownEvent,
)
from .workers import LoseWorker

__all__ = [
    "CATALOGUE",
    "TRANSIENT",
    "Answer",
    "AnswerLost",
    "Body",
    "Buffered",
    "CrLf",
    "Cut",
    "Drop",
    "Duplicate",
    "Ending",
    "Exchange",
    "Fault",
    "Faults",
    "GarbageLine",
    "HalfLine",
    "Heartbeats",
    "HugeLine",
    "LoseWorker",
    "NonObjectLine",
    "Padding",
    "Redirect",
    "Refuse",
    "Reorder",
    "Reset",
    "Seen",
    "SlowBytes",
    "SlowHeaders",
    "Stall",
    "Status",
    "TinySegments",
    "TruncatedBody",
    "TruncatedRequest",
    "UnknownEvent",
    "WrongContentType",
]
