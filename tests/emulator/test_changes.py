"""Streams of changes: what happens before the first record is not lost."""

from __future__ import annotations

from inferencesh.emulator.clock import Clock
from inferencesh.emulator.crud.changes import Pace, Subject, changes
from inferencesh.emulator.crud.database import Database
from inferencesh.emulator.notices import Notices
from inferencesh.emulator.records import Records


async def test_a_change_before_the_stream_begins_shows_in_its_first_record():
    clock = Clock()
    database = Database(Records(clock), Notices())
    table = database.table("runs")
    first = table.add({"id": "r1", "status": 1})
    subject = Subject(
        ("runs",),
        lambda record: record["id"] == "r1",
        [("runs", first)],
        is_over=lambda: table.get("r1")["status"] == 3,
    )
    stream = changes(database, subject, Pace(heartbeat=1, lifetime=None, clock=clock))
    table.change("r1", status=3)
    assert [record async for record in stream] == [{"id": "r1", "status": 3}]
