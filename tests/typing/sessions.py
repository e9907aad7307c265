"""What type checkers see of sessions. Checked, never executed."""

# pyright: strict, reportUnnecessaryTypeIgnoreComment=true

from __future__ import annotations

from typing import assert_type

from inferencesh import (
    AppSession,
    AsyncInference,
    AsyncSession,
    AsyncTaskStream,
    Inference,
    Session,
    Task,
    TaskStream,
)


def show(task: Task) -> None:
    """Takes a state of a task."""


def prepare(session: Session) -> None:
    """Prepares a session."""
    session.call("load", {"voice": "low"})


async def prepare_later(session: AsyncSession) -> None:
    """Prepares a session, as a coroutine function."""
    await session.call("load", {"voice": "low"})


def sessions(client: Inference) -> None:
    with client.session("a/b@1", setup={"x": 1}, timeout=300, keepalive="auto", on_start=prepare) as session:
        assert_type(session, Session)
        assert_type(session.call(), Task)
        assert_type(session.call("step", {"x": 1}), Task)
        assert_type(session.call("step", wait=False), Task)
        assert_type(session.call("step", on_update=show, timeout=60, webhook="https://e.com"), Task)
        assert_type(session.call("step", stream=True), TaskStream)
        assert_type(session.id, str | None)
        assert_type(session.first, Task | None)
        assert_type(session.info(), AppSession)
        assert_type(session.keepalive(), AppSession)
    client.session(id="s1", keepalive=20).end()


async def asynchronous_sessions(client: AsyncInference) -> None:
    async with client.session("a/b", on_start=prepare_later, on_expired="recreate") as session:
        assert_type(session, AsyncSession)
        assert_type(await session.call("step", {"x": 1}), Task)
        assert_type(await session.call("step", stream=True), AsyncTaskStream)
        assert_type(await session.info(), AppSession)


def refused(client: Inference) -> None:
    client.session("a/b", keepalive="always")  # type: ignore[arg-type]
    client.session("a/b", on_expired="ignore")  # type: ignore[arg-type]
    client.session("a/b", timeout="60")  # type: ignore[arg-type]
    client.session("a/b").call("step", session_timeout=60)  # type: ignore[call-overload]
    client.session("a/b").call("step", stream=True, on_update=print)  # type: ignore[call-overload]
