"""Which connection is used next, and which must go."""

import threading

import pytest

from inferencesh._transport.idle import IdleConnections, Limits

HERE = ("http", "here", 80)
THERE = ("http", "there", 80)


def test_the_last_one_used_is_the_next_one_used() -> None:
    idle = IdleConnections[str](Limits())
    assert idle.put(HERE, "a") == idle.put(HERE, "b") == []
    assert [idle.take(HERE), idle.take(HERE), idle.take(HERE)] == ["b", "a", None]


def test_each_origin_has_its_own() -> None:
    idle = IdleConnections[str](Limits())
    idle.put(HERE, "a")
    idle.put(THERE, "b")
    assert [idle.take(HERE), idle.take(HERE), idle.take(THERE)] == ["a", None, "b"]


def test_the_oldest_make_room() -> None:
    idle = IdleConnections[str](Limits(max_idle=2))
    assert [idle.put(HERE, name) for name in "abcd"] == [[], [], ["a"], ["b"]]
    assert IdleConnections[str](Limits(max_idle=0)).put(HERE, "a") == ["a"]


def test_the_expired_go_when_another_is_put_back(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 100.0
    monkeypatch.setattr("time.monotonic", lambda: now)
    idle = IdleConnections[str](Limits(idle_seconds=5))
    idle.put(HERE, "a")
    now = 103.0
    assert idle.put(HERE, "b") == []
    now = 106.0
    assert idle.put(HERE, "c") == ["a"]


def test_nothing_is_kept_after_close() -> None:
    idle = IdleConnections[str](Limits())
    idle.put(HERE, "a")
    assert idle.close() == ["a"]
    assert idle.put(HERE, "b") == ["b"]
    assert idle.close() == []


def test_no_connection_is_lent_twice() -> None:
    idle = IdleConnections[int](Limits(max_idle=4))
    for connection in range(4):
        idle.put(HERE, connection)
    lent: set[int] = set()
    clashes: list[int] = []

    def use() -> None:
        for _ in range(2000):
            connection = idle.take(HERE)
            if connection is not None:
                if connection in lent:
                    clashes.append(connection)
                lent.add(connection)
                lent.discard(connection)
                idle.put(HERE, connection)

    threads = [threading.Thread(target=use) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert clashes == []
    assert sorted(idle.close()) == [0, 1, 2, 3]
