"""What goes wrong with app sessions."""

from __future__ import annotations

from .status import ConflictError, GoneError, NotFoundError


class SessionNotFoundError(NotFoundError):
    """404: there is no such app session."""


class SessionExpiredError(GoneError):
    """410: the app session was idle for too long."""


class SessionEndedError(GoneError):
    """410: the app session was ended."""


class WorkerLeasedError(ConflictError):
    """409: the worker is bound to another session."""


class SessionMismatchError(ConflictError):
    """409: the session belongs to another app or version."""
