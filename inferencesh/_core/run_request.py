"""The arguments of a run, checked before anything is sent."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Required, TypedDict

from .errors import InvalidArgumentError
from .inputs import plan_input
from .shapes import is_mapping, is_series
from .waiting import WAIT_FIELDS

if TYPE_CHECKING:
    from inferencesh_gen.models import Infra, TaskMetadata

MAX_SESSION_TIMEOUT = 3600


class CallParams(TypedDict, total=False):
    """The fields of a run that each call of a session may have, too."""

    infra: Infra | str | None
    """Where to run: ``cloud``, ``private``, ``private_first``, ``remote``."""
    workers: Sequence[str] | None
    """Ids of the private workers that may run it."""
    variant: str | None
    """Variant of the app, on older servers that still have them."""
    webhook: str | None
    """URL that is called when the task ends."""
    run_at: datetime.datetime | str | None
    """Do not start before this time (with a time zone)."""
    metadata: TaskMetadata | Mapping[str, Any] | None
    """Actions of the platform on a status of the task."""


class SharedRunParams(CallParams, total=False):
    """The fields of a run, but for the app and its input."""

    setup: Any
    """Settings that the worker is prepared with."""
    function: str | None
    """Which of the app's functions; else the default one."""
    session: str | None
    """``"new"`` to keep the app's state for further calls; then ``task.session_id`` of that call."""
    session_timeout: int | None
    """Seconds (1 to 3600) without a call after which a new session ends."""


class RunParams(SharedRunParams, total=False):
    """The fields of a run: keywords of `run`, or one mapping: ``client.run({"app": …, "input": …})``."""

    app: Required[str]
    """Which app: ``namespace/name``, ``namespace/name@version``, ``namespace/name:function``."""
    input: Any
    """The app's input, as its schema wants it. Left out: an empty object. Files anywhere inside of it (a
    `Path`, bytes, an open file, a `File`) are uploaded first; strings are never taken for files."""


_FIELDS_OF_CALLS = tuple(CallParams.__annotations__)
_OTHER_FIELDS = (name for name in SharedRunParams.__annotations__ if name not in _FIELDS_OF_CALLS)
FIELDS = ("app", "input", *_OTHER_FIELDS, *_FIELDS_OF_CALLS)


def run_fields(params: object, keywords: Mapping[str, Any]) -> dict[str, Any]:
    """The fields of a run's request, from one mapping or from keywords; None means "not given".

    Its ``input`` is a `PlannedInput`, which may have uploads to be done before the run is sent.

    Raises:
        InvalidArgumentError: which argument, what was given, what is allowed.
    """
    given = {name: value for name, value in _one_of(params, keywords).items() if value is not None}
    for name in given:
        if name not in FIELDS:
            raise InvalidArgumentError(str(name), _unknown(str(name)))
    check_app(given.get("app"))
    for name in ("function", "infra", "variant", "session", "webhook"):
        _check_text(name, given.get(name), required=False)
    _check_session(given)
    _check_workers(given.get("workers"))
    _check_moment(given.get("run_at"))
    given["input"] = plan_input(given.get("input", {}))
    return given


def _one_of(params: object, keywords: Mapping[str, Any]) -> Mapping[str, Any]:
    if params is None:
        return keywords
    if not is_mapping(params):
        raise InvalidArgumentError(
            "run",
            f'give keywords, or one mapping such as {{"app": …, "input": …}}; got {type(params).__name__}',
        )
    if keywords:
        raise InvalidArgumentError("run", f"give a mapping or keywords, not both: {', '.join(keywords)}")
    return params


def _unknown(name: str) -> str:
    from difflib import get_close_matches

    if name in WAIT_FIELDS:
        return "is about waiting, no field of a run: a keyword of run(…), or of handle.wait(…)"
    close = get_close_matches(name, (*FIELDS, *sorted(WAIT_FIELDS)), n=1)
    hint = f"did you mean {close[0]!r}? " if close else ""
    return f"is not a field of a run; {hint}Allowed: {', '.join(FIELDS)}"


def check_app(app: object) -> None:
    """Refuse what can't be the name of an app.

    Raises:
        InvalidArgumentError: it is missing, no text, or has spaces around it.
    """
    _check_text("app", app, required=True)


def _check_text(name: str, value: object, *, required: bool) -> None:
    if value is None and not required:
        return
    if value is None:
        raise InvalidArgumentError(name, "is needed: the app to run, as namespace/name")
    if not isinstance(value, str) or not value.strip() or value != value.strip():
        raise InvalidArgumentError(name, f"text without spaces around it is needed; got {value!r}")


def _check_workers(value: object) -> None:
    if value is None or (is_series(value) and all(isinstance(item, str) and item for item in value)):
        return
    raise InvalidArgumentError("workers", f"a list of ids of workers is needed; got {value!r}")


def _check_moment(value: object) -> None:
    if value is None or isinstance(value, datetime.datetime):  # which is looked at when it is encoded
        return
    try:
        if isinstance(value, str) and datetime.datetime.fromisoformat(value).tzinfo:
            return
    except ValueError:
        pass
    raise InvalidArgumentError(
        "run_at",
        f"a datetime with a time zone is needed, or text such as '2030-01-31T12:00:00Z'; got {value!r}",
    )


def check_session_timeout(argument: str, seconds: object) -> None:
    """Refuse what can't be the idle time of a session; None means "not given".

    Raises:
        InvalidArgumentError: it is not a whole number of seconds from 1 to 3600.
    """
    if seconds is None:
        return
    if not isinstance(seconds, int) or isinstance(seconds, bool) or not 1 <= seconds <= MAX_SESSION_TIMEOUT:
        raise InvalidArgumentError(
            argument, f"whole seconds from 1 to {MAX_SESSION_TIMEOUT} are allowed; got {seconds!r}"
        )


def _check_session(given: Mapping[str, Any]) -> None:
    check_session_timeout("session_timeout", given.get("session_timeout"))
    if given.get("session_timeout") is not None and given.get("session") != "new":
        raise InvalidArgumentError(
            "session_timeout", f'goes with session="new" alone; session is {given.get("session")!r}'
        )
