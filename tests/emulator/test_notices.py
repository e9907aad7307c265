"""Who watches, and what they are told."""

from __future__ import annotations

import asyncio
from threading import Thread

from inferencesh.emulator.notices import MAX_CHANGED, Mark, Notices


async def test_each_thing_is_named_once():
    notices = Notices()
    with notices.watch() as watcher:
        for _ in range(3):
            notices.touch("tasks", "1")
        notices.touch("tasks", "2")
        assert await watcher.wait(1)
        assert watcher.take() == [Mark("tasks", "1"), Mark("tasks", "2")]
        assert watcher.take() == []
        assert not await watcher.wait(0.01)


async def test_a_watcher_that_does_not_look_keeps_a_bounded_list():
    notices = Notices()
    with notices.watch() as watcher:
        for number in range(10 * MAX_CHANGED):
            notices.touch("tasks", str(number))
            assert len(watcher._marks) <= MAX_CHANGED
        assert await watcher.wait(1)
        assert watcher.take() is None  # it has to look at everything
        notices.touch("tasks", "1")
        assert await watcher.wait(1)
        assert watcher.take() == [Mark("tasks", "1")]


async def test_everything_may_have_changed():
    notices = Notices()
    with notices.watch() as watcher:
        notices.start_over()
        assert await watcher.wait(1)
        assert watcher.take() is None


async def test_changes_come_from_any_thread():
    notices = Notices()
    with notices.watch() as watcher:
        waiting = asyncio.ensure_future(watcher.wait(5))
        await asyncio.sleep(0)
        Thread(target=notices.touch, args=("apps", "a/b")).start()
        assert await waiting


async def test_those_who_have_gone_are_told_nothing():
    notices = Notices()
    with notices.watch() as watcher:
        assert notices.watcher_count == 1
    notices.touch("tasks", "1")
    assert (notices.watcher_count, watcher.take()) == (0, [])


async def test_the_server_stops():
    notices = Notices()
    with notices.watch() as watcher:
        notices.dismiss()
        assert await watcher.wait(1)
        assert watcher.is_dismissed
