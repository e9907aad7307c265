"""Runs that were sent without an answer: they may be running, and sending them again may run them twice."""

from __future__ import annotations

import datetime
import json

from inferencesh_gen.models import Task
from inferencesh_gen.runtime.http import Request

from .errors import (
    APIConnectionError,
    APIStatusError,
    InferenceError,
    InvalidArgumentError,
    ResponseDecodeError,
    SubmissionUncertainError,
)
from .shapes import is_array, is_object

_ADVICE = {
    "tasks_create": "client.tasks.find_recent(error) looks for its task",
    "agents_run": "agent.messages() shows whether it arrived; a new chat is in client.chats.list()",
    "chats_send_message": "client.chats.list_messages(chat_id) shows whether the message arrived",
    "flow_runs_create": "client.flow_runs.list() shows whether it is there",
    "triggers_fire": "the runs of what the trigger starts show whether it was fired",
}
"""The operations that start something which costs money, and where one sees whether they did."""

# The input may be large, and anything in it or in these may be confidential.
_LEFT_OUT = frozenset({"input", "setup", "webhook", "context", "agent_config", "channel_context", "metadata"})
_REQUEST_TIMEOUT = 408
_HUGE = 10**300
"""From about here on a whole number is no float any more."""
_NOT_IMPLEMENTED = 501


def uncertain(
    request: Request, error: InferenceError, submitted_at: datetime.datetime
) -> SubmissionUncertainError | None:
    """The exception to raise instead of `error`, if that leaves open whether a run was accepted.

    Args:
        request: What was sent.
        error: How it failed.
        submitted_at: When it was sent.
    """
    advice = _ADVICE.get(request.operation.id)
    if advice is None or not _leaves_open(error):
        return None
    body = {**(request.body or {}), **request.options.body}
    return SubmissionUncertainError(
        advice,
        operation=request.operation.id,
        submitted_at=submitted_at,
        input_digest=input_digest(body.get("input")),
        fields={name: value for name, value in body.items() if name not in _LEFT_OUT},
        reason=_brief(error),
    )


def input_digest(value: object) -> str:
    """SHA-256 of an input as JSON, in hexadecimal: the same for the same values, whatever their order.

    JSON has one kind of number: a server may give ``1.0`` back as ``1``, and keeps 53 bits of large ones.

    Example:
        >>> input_digest({"a": 1, "b": 2}) == input_digest({"b": 2, "a": 1})
        True
    """
    import hashlib  # of some size, and for errors alone

    text = json.dumps(_plain(value), sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()


def _plain(value: object) -> object:
    """The same value with every number in one form."""
    if is_object(value):
        return {name: _plain(item) for name, item in value.items()}
    if is_array(value):
        return [_plain(item) for item in value]
    if isinstance(value, int) and not isinstance(value, bool):
        return float(value) if abs(value) < _HUGE else value
    return value + 0.0 if isinstance(value, float) else value  # -0.0 is 0.0


def may_be_of(error: SubmissionUncertainError, task: Task) -> bool:
    """Whether a task may be the one of a submission without an answer: the same app and input."""
    app = error.app.partition("@")[0].partition(":")[0] if error.app else None
    if app and task.app and f"{task.app.namespace}/{task.app.name}" != app.removeprefix("app/"):
        return False
    return input_digest(task.input) == error.input_digest


def check_uncertain(error: object) -> None:
    """Refuse what no task of an app can be looked for by.

    Raises:
        InvalidArgumentError: it is no `SubmissionUncertainError`, or that of something else than an app.
    """
    if not isinstance(error, SubmissionUncertainError):
        raise InvalidArgumentError(
            "error", f"the SubmissionUncertainError of a run is needed; got {type(error).__name__}"
        )
    if error.operation != "tasks_create":
        raise InvalidArgumentError("error", f"it is of no app; {_ADVICE[error.operation]}")


def _leaves_open(error: InferenceError) -> bool:
    if isinstance(error, APIConnectionError):
        return error.sent
    if isinstance(error, APIStatusError):
        return error.code is None and _is_from_the_way(error.status)
    # Something said that it went well, and did not say what went well.
    return isinstance(error, ResponseDecodeError)


def _is_from_the_way(status: int) -> bool:
    """Whether a status without the API's own code is a proxy's, which gave up on the API's answer."""
    return status == _REQUEST_TIMEOUT or (status >= 500 and status != _NOT_IMPLEMENTED)


def _brief(error: InferenceError) -> str:
    if isinstance(error, APIStatusError):
        return f"something before the API answered {error.status}"
    return error.reason if isinstance(error, APIConnectionError) else str(error)
