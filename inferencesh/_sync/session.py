# Generated from inferencesh/_async/session.py, do not edit.
"""A session of an app: state that is kept from call to call."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from contextvars import ContextVar
from types import TracebackType
from typing import Any, ClassVar, Literal, Self, Unpack, overload

from inferencesh_gen.models import AppSession, Task
from inferencesh_gen.resources import AppsResource, SessionsResource, TasksResource
from inferencesh_gen.runtime.http import RequestOptions

from .._core import logs
from .._core.errors import InferenceError, ResponseDecodeError, SessionEndedError
from .._core.run_request import CallParams
from .._core.sessions import GONE, SessionSettings
from .._core.waiting import FollowParams, WaitParams
from .._shim import _sync as shim
from .runs import Runs
from .sender import ClientSender
from .task_stream import TaskStream

_LAST_REQUEST = RequestOptions(timeout=10.0, max_retries=1)
"""Leaving a session must not take long, whatever the reason for it."""
_LONGEST_BEAT = 10.0

_STARTING: ContextVar[tuple[Session, ...]] = ContextVar("starting", default=())
"""The sessions whose `on_start` is running here: its calls don't wait for it to be through."""


class CallAndWaitParams(CallParams, WaitParams, total=False):
    """The fields of a call, and how to wait for it."""


class CallAndFollowParams(CallParams, FollowParams, total=False):
    """The fields of a call, and how to follow it."""


class Session:
    """One worker, kept for a series of calls; see ``client.session``.

    Leaving ``with`` ends it. It can be used without that, too: then `end` ends it, or its timeout.

    Example:
        ```python
        with client.session("demo/counter", timeout=300) as session:
            session.call("add", {"by": 1})
            task = session.call("add", {"by": 10})
        ```
    """

    _prepares: ClassVar[bool] = False

    def __init__(self, sender: ClientSender, settings: SessionSettings) -> None:
        self._sender = sender
        self._settings = settings
        self._app = settings.app
        self._id = settings.id
        self._is_ready = settings.id is not None
        self._is_starting = False
        self._is_over = False
        self._is_ended = False
        self._is_left = False
        self._idle_timeout = settings.timeout
        self._runs = _SessionRuns(sender)
        self._opening = shim.Lock()
        self._getting_ready = shim.Lock()
        self._pacemaker = shim.Pacemaker(self._beat)
        self.first: Task | None = None
        """The completed task of the call that ``input`` made, if it was given."""

    @property
    def id(self) -> str | None:
        """The id of the session; None before its first call."""
        return self._id

    @overload
    def call(
        self,
        function: str | None = None,
        input: Any = None,
        *,
        wait: bool = True,
        stream: Literal[False] = False,
        **fields: Unpack[CallAndWaitParams],
    ) -> Task: ...

    @overload
    def call(
        self,
        function: str | None = None,
        input: Any = None,
        *,
        stream: Literal[True],
        **fields: Unpack[CallAndFollowParams],
    ) -> TaskStream: ...

    def call(
        self,
        function: str | None = None,
        input: Any = None,
        *,
        wait: bool = True,
        stream: bool = False,
        **fields: Any,
    ) -> Task | TaskStream:
        """Call a function of the app, with the state that earlier calls have left.

        The first call begins the session. Each is submitted once; it is submitted to a new session only when
        the server has refused it because the old one is over, and only with ``on_expired="recreate"``.

        Args:
            function: Which function; else the app's default one.
            input: Its input. Left out: an empty object.
            wait: True waits for the end; False returns the task as it was accepted.
            stream: True returns an iterator over the task's states instead.
            fields: ``webhook``, ``run_at``, ``metadata``, ``infra``, ``workers``, ``variant``; and how to
                wait: ``timeout`` (of this call, not of the session) and the others that ``client.run`` takes.

        Returns:
            What ``client.run`` returns.

        Raises:
            SessionEndedError: this session was ended; nothing was sent. Or the server says that it was.
            SessionError: what else can become of a session: `SessionExpiredError`, `SessionNotFoundError`,
                `SessionBusyError`, `SessionMismatchError`, `WorkerLostError`.
            InvalidArgumentError, TaskError, APIStatusError, APIConnectionError: as from ``client.run``.

        Example:
            ``task = session.call("add", {"by": 1}, timeout=60)``
        """
        self._check_open()
        run = self._settings.call(function, input, fields)
        return self._runs.call(self._submit, run, wait=wait, stream=stream)

    def info(self) -> AppSession:
        """The session as the server knows it: status, expiry, number of calls.

        Raises:
            RuntimeError: it has not begun.
            SessionError: it is over.
        """
        return self._sessions.get(self._known_id())

    def keepalive(self) -> AppSession:
        """Start the idle time of the session anew.

        Raises:
            RuntimeError: it has not begun.
            SessionError: it is over.
        """
        return self._sessions.keepalive(self._known_id())

    def end(self) -> None:
        """End the session and free its worker. It is no error if it has ended or expired already."""
        self._end(None)

    def leave(self) -> None:
        """Keep the session alive no longer from here, and let it expire by itself."""
        self._is_left = True
        self._pacemaker.stop()

    def __enter__(self) -> Self:
        self._check_open()
        if self._ready():
            self._keep_alive()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._settings.id is not None:
            self.leave()  # whoever began it decides about its end
            return
        try:
            self._end(_LAST_REQUEST)
        except (InferenceError, RuntimeError) as problem:  # RuntimeError: the client is closed
            if error is None:
                raise
            error.add_note(f"Session {self._id} could not be ended and expires by itself: {problem}")

    def __repr__(self) -> str:
        return f"<{Session.__name__} {self._id or '(not begun)'} of {self._app or 'its app'}>"

    def _check_open(self) -> None:
        if self._is_over:
            which = f"session {self._id}" if self._id else "a session that had not begun"
            raise SessionEndedError(f"{which} was ended here. {SessionEndedError.advice}")

    def _submit(self, fields: Mapping[str, Any]) -> dict[str, Any]:
        self._settings.check(fields)
        session_id = self._ready()
        try:
            return self._send(fields, session_id)
        except GONE:
            if session_id is None or not self._settings.recreates:
                raise
        # The server has not accepted the call, so that it is made for the first time here.
        self._forget(session_id)
        return self._send(fields, self._ready())

    def _send(self, fields: Mapping[str, Any], session_id: str | None) -> dict[str, Any]:
        fields = {**fields, "app": self._known_app()}
        if session_id is None:
            # Of several first calls one begins the session; the others find it begun.
            with self._opening:
                session_id = self._id
                if session_id is None:
                    return self._open(fields)
        self._keep_alive()
        return self._runs.submit({**fields, "session": session_id})

    def _open(self, fields: Mapping[str, Any]) -> dict[str, Any]:
        wire = self._runs.submit({**fields, **self._settings.new})
        self._id = wire.get("session_id") or self._looked_up(str(wire["id"]))
        self._keep_alive()
        return wire

    def _looked_up(self, task_id: str) -> str:
        """The session of a task, when the answer to its start did not name it."""
        try:
            task = TasksResource(self._sender).get(task_id)
            if task.session_id:
                return task.session_id
            raise ResponseDecodeError("POST /apps/run: a task with a session_id was expected", status=200)
        except InferenceError as error:
            error.add_note(f"Task {task_id} was started, in a session of which no more is known.")
            raise

    def _ready(self) -> str | None:
        """Prepare the session if that was not done. Its id, or None: then the call begins it."""
        if not self._is_ready and not self._is_starting_here:
            with self._getting_ready:
                if not self._is_ready:
                    self._start()
        return self._id

    def _start(self) -> None:
        settings = self._settings
        self._is_starting = True
        token = _STARTING.set((*_STARTING.get(), self))
        try:
            if settings.first_call:
                self.first = self.call(**settings.first_call)
            if settings.on_start:
                shim.call(settings.on_start, self._for_preparing())
        except BaseException as error:
            self._give_up(error)
            raise
        finally:
            _STARTING.reset(token)
            self._is_starting = False
        self._is_ready = True

    @property
    def _is_starting_here(self) -> bool:
        """Whether this is part of the preparation, not a call that has to wait for it."""
        return self._is_starting and (self._prepares or self in _STARTING.get())

    def _for_preparing(self) -> Session:
        """The same session, to prepare it from any thread: a new thread knows nothing of `_STARTING`."""
        session = _SessionToPrepare.__new__(_SessionToPrepare)
        session.__dict__ = self.__dict__
        return session

    def _give_up(self, error: BaseException) -> None:
        """End a session that could not be prepared."""
        session_id, self._id = self._id, None
        try:
            if session_id:
                self._sessions.end(session_id, options=_LAST_REQUEST)
        except GONE:
            pass
        except InferenceError as problem:
            error.add_note(f"Session {session_id} could not be ended and expires by itself: {problem}")

    def _forget(self, session_id: str | None) -> None:
        """Have the next call begin a new session, unless another call has done that already."""
        if self._is_starting_here:
            self._id = None if self._id == session_id else self._id
            return
        with self._getting_ready:
            if self._id == session_id:
                self._id, self._is_ready = None, False

    def _end(self, options: RequestOptions | None) -> None:
        self._is_over = True
        self._pacemaker.stop()
        with self._opening:  # a first call under way may be about to begin it
            session_id = self._id
        if session_id and not self._is_ended:
            with suppress(*GONE):
                self._sessions.end(session_id, options=options)
            self._is_ended = True

    def _keep_alive(self) -> None:
        pause = self._pause
        if pause is not None:
            self._pacemaker.start(pause)

    def _beat(self) -> float | None:
        """Keep the session alive; seconds until the next time, None for never."""
        session_id, pause = self._id, self._pause
        if session_id is None or pause is None:
            return None
        options = RequestOptions(timeout=_LONGEST_BEAT)
        try:
            self._idle_timeout = (self._sessions.keepalive(session_id, options=options)).idle_timeout
        except (*GONE, RuntimeError):
            return None  # it is over, as the next call will tell; or the client is closed
        except Exception as error:  # whatever a middleware raises: there is nobody to tell but the log
            logs.not_kept_alive(session_id, error)
        return self._pause

    @property
    def _pause(self) -> float | None:
        """Seconds from one keepalive to the next; None if the session is not to be kept alive."""
        is_kept = not (self._is_over or self._is_left)
        return self._settings.pause(self._idle_timeout) if is_kept else None

    def _known_id(self) -> str:
        if self._id is None:
            raise RuntimeError("the session has not begun: its first call begins it")
        return self._id

    def _known_app(self) -> str:
        if self._app is None:
            app = AppsResource(self._sender).get((self.info()).app_id)
            self._app = f"{app.namespace}/{app.name}"
        return self._app

    @property
    def _sessions(self) -> SessionsResource:
        return SessionsResource(self._sender)


class _SessionToPrepare(Session):
    """A session in the hands of its `on_start`; all it has is the session's own."""

    _prepares = True


class _SessionRuns(Runs):
    """Runs whose submission is the session's business."""

    def __init__(self, sender: ClientSender) -> None:
        self._sender = sender

    def call(
        self,
        submit: Callable[[Mapping[str, Any]], dict[str, Any]],
        fields: Mapping[str, Any],
        *,
        wait: bool,
        stream: bool,
    ) -> Task | TaskStream:
        return self._run(submit, fields, wait=wait, stream=stream, prepares=True)

    def submit(self, fields: Mapping[str, Any]) -> dict[str, Any]:
        return self._submit(None, fields)
