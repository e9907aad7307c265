"""``client.session``: begin a session, or join one."""

from __future__ import annotations

import weakref
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from .sender import AsyncClientSender

if TYPE_CHECKING:
    from inferencesh_gen.models import Infra

    from .._core.sessions import KeepAlive, OnExpired
    from .session import AsyncSession


class AsyncSessionFactory:
    """What can begin sessions: the client."""

    _sender: AsyncClientSender
    _sessions: weakref.WeakSet[AsyncSession]
    """Those that somebody still holds."""

    def session(
        self,
        app: str | None = None,
        *,
        setup: Any = None,
        input: Any = None,
        function: str | None = None,
        timeout: int | None = None,
        infra: Infra | str | None = None,
        workers: Sequence[str] | None = None,
        keepalive: KeepAlive = None,
        on_start: Callable[[AsyncSession], object] | None = None,
        on_expired: OnExpired = "raise",
        id: str | None = None,
    ) -> AsyncSession:
        """A session of an app: a worker that keeps the app's state from call to call.

        No request is made here. The first call begins the session, since the API knows no other way; with
        ``input`` or ``on_start``, entering ``async with`` does, as the first call is made there.

        Args:
            app: Which app: ``namespace/name``, better ``namespace/name@version``, as a session stays with one
                version. When joining: left out, it is looked up.
            setup: Settings that the worker is prepared with.
            input: Begin with a call that has this input; its task is ``session.first``.
            function: The function of that call; else the default one.
            timeout: Idle time, whole seconds from 1 to 3600, after which the session expires; each call
                starts it anew. Left out: the server's default. How long to wait for a call, `call` is told.
            infra: Where to run: ``cloud``, ``private``, ``private_first``, ``remote``.
            workers: Ids of the private workers that may run it.
            keepalive: ``"auto"`` keeps the session from expiring between calls, for as long as the session
                and the client are open; a number does so each so many seconds. None lets it expire.
            on_start: Called with the session when it begins, to prepare it with calls of its own; with
                ``on_expired="recreate"`` also each time that it begins anew.
            on_expired: ``"recreate"`` begins a new session when the server refuses a call because the old
                one is over, runs ``on_start``, and then makes the call. No other call is repeated.
                ``"raise"`` (the default) raises the error.
            id: Join a session that exists, instead of beginning one. Leaving ``async with`` does not end it.

        Raises:
            InvalidArgumentError: an argument that can't be right.

        Example:
            ```python
            async with client.session("demo/counter", timeout=300) as session:
                await session.call("add", {"by": 1})
            ```
        """
        from .._core.sessions import session_settings

        settings = session_settings(
            app,
            id=id,
            setup=setup,
            input=input,
            function=function,
            timeout=timeout,
            infra=infra,
            workers=workers,
            keepalive=keepalive,
            on_start=on_start,
            on_expired=on_expired,
        )
        from .session import AsyncSession  # with the resources that it uses, which no other client needs

        session = AsyncSession(self._sender, settings)
        self._sessions.add(session)
        return session

    async def _leave_sessions(self) -> None:
        """Keep no session alive any more."""
        for session in list(self._sessions):
            await session.leave()
