"""Streams that tell how records change."""

from collections.abc import AsyncGenerator, Callable, Iterator, Sequence
from dataclasses import dataclass

from ..clock import Clock
from ..feed import FellBehindError, Follower
from ..records import Record
from ..streams import HEARTBEAT
from .database import Database

_WITH_STATUS = {"chat_messages": ("content",)}
"""What is told with a new status, news or not: some clients read the message from that record alone."""


@dataclass(frozen=True)
class Pace:
    """How long a stream is silent at most, and how long it lasts if nothing else ends it.

    Attributes:
        heartbeat: In seconds of the clock.
        lifetime: In seconds of the clock; None for as long as the client stays.
    """

    heartbeat: float
    lifetime: float | None
    clock: Clock


@dataclass(frozen=True)
class Subject:
    """What a stream is about.

    Attributes:
        tables: Where to look for changes.
        includes: Whether the stream tells of a record.
        first: The records it begins with, each with its table.
        is_typed: Whether records come as events named as their tables.
        whole: Tables whose records are sent whole whatever changed.
        hears: Whether it passes on the piece of an answer that belongs to a record.
        retells: Whether the record so far comes instead of the piece.
        is_over: Whether there is nothing more to come.
        ends: Whether that is sure to be so one day; a stream that may last for ever gets a lifetime.
    """

    tables: Sequence[str]
    includes: Callable[[Record], bool]
    first: Sequence[tuple[str, Record]] = ()
    is_typed: bool = False
    whole: Sequence[str] = ()
    hears: Callable[[str], bool] = lambda _: False
    retells: bool = False
    is_over: Callable[[], bool] = lambda: False
    ends: bool = False


async def changes(database: Database, subject: Subject, pace: Pace) -> AsyncGenerator[Record]:
    """The records of a stream about `subject`."""
    clock = pace.clock
    end = None if pace.lifetime is None or subject.ends else clock.after(pace.lifetime)
    teller = _Teller(database, subject)
    with database.feed.follow() as follower:
        for record in teller.beginning():
            yield record
        while True:
            # Asked before the news are read: what changed last must still be told.
            is_last = subject.is_over() or follower.is_dismissed or (end is not None and clock.now() >= end)
            try:
                news = teller.news(follower)
            except FellBehindError:
                return
            for record in news:
                yield record
            if is_last:
                return
            if not await follower.wait(pace.heartbeat, clock):
                yield HEARTBEAT


class _Teller:
    """Knows what a stream has told already."""

    def __init__(self, database: Database, subject: Subject) -> None:
        self._database = database
        self._subject = subject
        self._told: dict[str, Record] = {}

    def beginning(self) -> Iterator[Record]:
        for table, known in self._subject.first:
            # It may have changed since the request came in: nobody would tell of that any more.
            record = self._database.table(table).find(id=known["id"]) or known
            self._told[record["id"]] = record
            yield self._shaped(table, {"data": record})

    def news(self, follower: Follower) -> list[Record]:
        """All that happened since the last call."""
        deltas, keys = follower.take()
        heard = [delta for delta in deltas if self._subject.hears(delta["resource_id"])]
        if self._subject.retells:
            grown = [f"{self._subject.tables[0]}/{delta['resource_id']}" for delta in heard]
            heard, keys = [], list(dict.fromkeys([*grown, *keys]))
        told = [record for key in keys for record in self._changed(key)]
        return [{"event": "delta", "data": delta} for delta in heard] + told

    def _changed(self, key: str) -> Iterator[Record]:
        table, _, record_id = key.partition("/")
        record = self._database.table(table).find(id=record_id) if table in self._subject.tables else None
        if record is None or not self._subject.includes(record):
            return
        before = self._told.get(record_id)
        self._told[record_id] = record
        if before is None or table in self._subject.whole:
            yield self._shaped(table, {"data": record})
        elif fields := [name for name, value in record.items() if before.get(name) != value]:
            if "status" in fields:
                fields += [name for name in _WITH_STATUS.get(table, ()) if name not in fields]
            data = {"id": record_id} | {name: record[name] for name in fields}
            yield self._shaped(table, {"data": data, "fields": fields})

    def _shaped(self, table: str, record: Record) -> Record:
        if self._subject.is_typed:
            return {"event": table} | record
        whole: Record = record["data"]
        return record if "fields" in record else whole
