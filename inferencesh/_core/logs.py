"""What the client tells under the logger ``inferencesh``: attempts and retries, never a secret or a body.

``INFERENCE_LOG=debug`` (or ``info``, …) in the environment prints it to the standard error, if the program
has set up no logging of its own. The root logger is left alone.
"""

from __future__ import annotations

import logging
import os
from functools import cache
from urllib.parse import urlsplit

from .errors import APIConnectionError, APIStatusError, InferenceError, InvalidArgumentError
from .problems import request_id
from .redact import scrub, secrets_of
from .wire import WireRequest, WireResponse

_LEVELS = ("debug", "info", "warning", "error")

logger = logging.getLogger("inferencesh")


def set_up_from_environment() -> None:
    """Do what ``INFERENCE_LOG`` asks for, the first time that it asks.

    Raises:
        InvalidArgumentError: it names no level.
    """
    if level := os.environ.get("INFERENCE_LOG"):
        _set_up(level.lower())


@cache
def _set_up(level: str) -> None:
    if level not in _LEVELS:
        raise InvalidArgumentError("INFERENCE_LOG", f"{', '.join(_LEVELS)} are allowed; got {level!r}")
    logger.setLevel(level.upper())
    if not logger.hasHandlers():  # else every line would come twice
        handler = logging.StreamHandler()
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
        logger.addHandler(handler)


def sending(request: WireRequest) -> None:
    """A request is about to go out."""
    if logger.isEnabledFor(logging.DEBUG):
        body = request.body
        size = 0 if body is None else len(body) if isinstance(body, bytes) else body.length
        kind = request.headers.get("content-type", "no body")
        logger.debug("%s: sending %s, %d bytes", _name(request), kind, size)


def answered(request: WireRequest, answer: WireResponse, seconds: float) -> None:
    """An answer came; for a stream: its head."""
    if not logger.isEnabledFor(logging.INFO):
        return
    secrets = secrets_of(request.headers)
    name, known = _name(request), request_id(answer.headers, secrets)
    which = f"attempt {request.attempt}{f', request {known}' if known else ''}"
    logger.info("%s -> %d in %.0f ms (%s)", name, answer.status, seconds * 1000, which)
    kind = scrub(answer.headers.get("content-type", "no content type"), secrets)
    logger.debug("%s: received %s, %d bytes", name, kind, len(answer.content))


def unanswered(request: WireRequest, error: APIConnectionError, seconds: float) -> None:
    """No answer came."""
    if logger.isEnabledFor(logging.INFO):
        told = (_name(request), seconds * 1000, request.attempt, error.reason)
        logger.info("%s -> no answer in %.0f ms (attempt %d): %s", *told)


def retrying(request: WireRequest, error: InferenceError, delay: float) -> None:
    """A request failed and will be sent again."""
    if logger.isEnabledFor(logging.INFO):
        logger.info("%s: sending again in %.2f s, after %s", _name(request), delay, _reason(error))


def stream_ended(task_id: str, error: InferenceError | None) -> None:
    """The stream of a task ended before the task did."""
    if logger.isEnabledFor(logging.INFO):
        why = "" if error is None else f", after {_reason(error)}"
        logger.info("task %s: its stream has ended before it has%s", task_id, why)


def not_kept_alive(session_id: str, error: Exception) -> None:
    """A session could not be kept alive; that is tried again."""
    logger.warning("session %s could not be kept alive: %s", session_id, type(error).__name__)


def _name(request: WireRequest) -> str:
    # Signatures and tokens stand in queries, so the path must do.
    return f"{request.method} {urlsplit(request.url).path}"


def _reason(error: InferenceError) -> str:
    if isinstance(error, APIStatusError):
        return f"{error.status} {error.code}" if error.code else f"{error.status}"
    return type(error).__name__
