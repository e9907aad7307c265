"""What goes wrong with app sessions.

A call of a session can be refused by the server at once (an `APIStatusError`), or be accepted and fail as a
task (a `TaskFailedError`). Each misfortune has one class to catch, whichever way it comes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from .base import InferenceError
from .status import ConflictError, GoneError, NotFoundError
from .tasks import TaskFailedError

if TYPE_CHECKING:
    from inferencesh_gen.models import Task


class SessionError(InferenceError):
    """An app session can't be used as was asked."""

    advice: ClassVar[str] = ""
    """What to do about it."""

    def _advice(self) -> str:
        return self.advice


class SessionTaskError(SessionError, TaskFailedError):
    """The server accepted a call of a session, and its task failed for a reason that is the session's."""

    def __init__(self, message: str, *, task: Task) -> None:
        super().__init__(f"{message}. {self.advice}" if self.advice else message, task=task)


class SessionNotFoundError(SessionError, NotFoundError):
    """404: there is no such app session. The call was not accepted."""

    advice = "Sessions are forgotten some time after their end; start a new one"


class SessionExpiredError(SessionError):
    """The app session was idle for too long, and its state is gone."""

    advice = (
        'Start a new one, or have client.session(…, on_expired="recreate") do it. To keep one longer: a '
        'larger timeout (up to 3600 s), or keepalive="auto"'
    )


class SessionExpiredStatusError(SessionExpiredError, GoneError):
    """410: the session had expired. The call was not accepted."""


class SessionExpiredTaskError(SessionExpiredError, SessionTaskError):
    """The session was over when the turn of the call came. It was accepted, and did not run."""


class SessionEndedError(SessionError):
    """The app session was ended, and its state is gone."""

    advice = "Start a new one"


class SessionEndedStatusError(SessionEndedError, GoneError):
    """410: the session was ended. The call was not accepted."""


class SessionBusyError(SessionError):
    """The worker is taken: by another call of the session, or by another session."""


class WorkerLeasedError(SessionBusyError, ConflictError):
    """409: all workers that the run may use are bound to other sessions. The call was not accepted."""

    advice = "Name other workers, wait for the end of that session, or end it"


class SessionBusyTaskError(SessionBusyError, SessionTaskError):
    """The call before took too long. This one was accepted, waited for about 30 seconds, and did not run."""

    advice = "A session runs one call at a time: wait for each before the next, or use several sessions"


class SessionMismatchError(SessionError, ConflictError):
    """409 (400 where sessions are looked after): the session belongs to another app or version."""

    advice = (
        "A session runs one version of one app: name it, as in namespace/name@version, or start a new session"
    )


class WorkerLostError(SessionTaskError):
    """The worker of the session was lost, and the state with it. How far the call came is not known."""

    advice = "The session is over: start a new one, and call again if what the call does may be done twice"
