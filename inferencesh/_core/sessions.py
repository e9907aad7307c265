"""What a session is asked to be, and what its calls may say."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from attrs import frozen

from .checks import check_function, check_timeout
from .errors import (
    InvalidArgumentError,
    SessionEndedStatusError,
    SessionExpiredStatusError,
    SessionNotFoundError,
)
from .run_request import check_app, check_session_timeout, run_fields

if TYPE_CHECKING:
    from inferencesh_gen.models import Infra

KeepAlive = Literal["auto"] | float | None
OnExpired = Literal["raise", "recreate"]

GONE = (SessionNotFoundError, SessionExpiredStatusError, SessionEndedStatusError)
"""The server did not accept a call, since the session is over."""

_OF_THE_SESSION = ("app", "setup", "session", "session_timeout")
_SOME_APP = "namespace/name"
_SHORTEST_TIMEOUT = 60
"""Seconds after which a session may expire that was given no timeout; sources say 60 or 300."""
_BEATS = 3
"""How often a session is kept alive in the time after which it would expire."""
_FASTEST_BEAT = 0.2


@frozen(kw_only=True, eq=False, repr=False)
class SessionSettings:
    """A checked description of a session; see `AsyncInference.session`."""

    app: str | None
    id: str | None
    timeout: int | None
    keepalive: KeepAlive
    recreates: bool
    on_start: Callable[[Any], object] | None
    first_call: Mapping[str, Any] | None
    every_call: Mapping[str, Any]

    def call(self, function: str | None, input: Any, fields: Mapping[str, Any]) -> dict[str, Any]:
        """The fields of a call's run, with those of waiting for it.

        Raises:
            InvalidArgumentError: a field that belongs to the session was given.
        """
        for name in _OF_THE_SESSION:
            if name in fields:
                raise InvalidArgumentError(name, "belongs to the session: give it to client.session(…)")
        given = {} if input is None else {"input": input}
        return {**self.every_call, **fields, **given, "function": function}

    def check(self, fields: Mapping[str, Any]) -> None:
        """Refuse what can't be the fields of a call's run; what is in its input is seen when it is sent.

        Raises:
            InvalidArgumentError: which argument, what was given, what is allowed.
        """
        run_fields(None, {**fields, "input": None, "app": self.app or _SOME_APP})

    @property
    def new(self) -> dict[str, Any]:
        """What makes a run open a session."""
        return {"session": "new", "session_timeout": self.timeout}

    def pause(self, idle_timeout: int | None) -> float | None:
        """Seconds from one keepalive to the next; None if it is not to be kept alive.

        Args:
            idle_timeout: After how many seconds the session expires, if the server has said so.
        """
        if self.keepalive != "auto":
            return self.keepalive
        return max(_FASTEST_BEAT, (idle_timeout or self.timeout or _SHORTEST_TIMEOUT) / _BEATS)


def session_settings(
    app: str | None,
    *,
    id: str | None,
    setup: Any,
    input: Any,
    function: str | None,
    timeout: int | None,
    infra: Infra | str | None,
    workers: Sequence[str] | None,
    keepalive: KeepAlive,
    on_start: Callable[[Any], object] | None,
    on_expired: OnExpired,
) -> SessionSettings:
    """Check what was asked for.

    Raises:
        InvalidArgumentError: which argument, what was given, what is allowed.
    """
    every = {"setup": setup, "infra": infra, "workers": workers}
    every = {name: value for name, value in every.items() if value is not None}
    first = None if input is None else {"function": function, "input": input}
    if app is not None or id is None:
        check_app(app)
        run_fields(None, {**every, "function": function, "app": app})
    check_session_timeout("timeout", timeout)
    if on_expired not in ("raise", "recreate"):
        raise InvalidArgumentError("on_expired", f"'raise', 'recreate' are allowed; got {on_expired!r}")
    check_function("on_start", on_start)
    if function is not None and input is None:
        raise InvalidArgumentError(
            "function", "goes with input, which begins the session; or name it in call(…)"
        )
    if first and on_expired == "recreate":
        raise InvalidArgumentError(
            "input", 'is run once, but on_expired="recreate" begins sessions anew: call the app in on_start'
        )
    if id is not None:
        _check_joined(id, timeout=timeout, input=input, on_start=on_start, on_expired=on_expired)
    return SessionSettings(
        app=app,
        id=id,
        timeout=timeout,
        keepalive=_checked_keepalive(keepalive),
        recreates=on_expired == "recreate",
        on_start=on_start,
        first_call=first,
        every_call=every,
    )


def _check_joined(id: object, *, on_expired: OnExpired, **only_new: Any) -> None:
    if not isinstance(id, str) or not id.strip() or id == "new":
        raise InvalidArgumentError("id", f"the id of an existing session is needed; got {id!r}")
    for name, value in only_new.items():
        if value is not None:
            raise InvalidArgumentError(name, f"is for new sessions; {id} exists")
    if on_expired == "recreate":
        raise InvalidArgumentError("on_expired", f"'recreate' is for new sessions; {id} was begun by others")


def _checked_keepalive(keepalive: object) -> KeepAlive:
    if keepalive is None or keepalive == "auto":
        return "auto" if keepalive else None
    if isinstance(keepalive, str):
        raise InvalidArgumentError("keepalive", f"'auto', or seconds, are allowed; got {keepalive!r}")
    return check_timeout("keepalive", keepalive)
