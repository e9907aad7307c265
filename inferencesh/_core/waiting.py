"""How a caller waits for a task: deadlines, callbacks, and where updates come from."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from attrs import evolve, frozen

from .checks import check_function, check_timeout
from .deadline import Deadline
from .errors import InvalidArgumentError
from .follower import FollowPolicy, Update, Updates
from .records import Kind

if TYPE_CHECKING:
    from inferencesh_gen.models import Task, TaskLog

_NAMED = 10
"""So many tasks an interrupt names at most."""

OnTimeout = Literal["raise", "cancel"]


class FollowParams(TypedDict, total=False):
    """How long to follow a task, and by which means."""

    timeout: float | None
    """Seconds to wait in all; None, the default, waits as long as it takes."""
    queue_timeout: float | None
    """Seconds to wait for a worker to begin."""
    on_timeout: OnTimeout
    """``"raise"`` (default) leaves the task running; ``"cancel"`` cancels it first, which takes until the app
    has stopped, 10 s at most."""
    updates: Updates
    """``"stream"``, ``"poll"``, or ``"auto"`` (default): a stream, and polling where streams do not pass."""
    poll_interval: float
    """Seconds between two looks, when polling."""


class WaitParams(FollowParams, total=False):
    """How to wait for a task."""

    on_update: Callable[[Task], object] | None
    """Called with each state of the task."""
    on_partial_update: Callable[[Task, tuple[str, ...]], object] | None
    """Called with the task and the names of the changed fields, when the server names them."""
    on_delta: Callable[[str, Mapping[str, Any]], object] | None
    """Called with the new text, and the whole delta, of an app that streams tokens."""
    on_log: Callable[[str, TaskLog], object] | None
    """Called with the new text of a log, and the log."""


FOLLOW_FIELDS = frozenset(FollowParams.__annotations__)
CALLBACKS = frozenset(WaitParams.__annotations__) - FOLLOW_FIELDS
WAIT_FIELDS = FOLLOW_FIELDS | CALLBACKS


@frozen(kw_only=True, eq=False, repr=False)
class Waiting:
    """Checked answers to how to wait."""

    timeout: float | None
    queue_timeout: float | None
    on_timeout: OnTimeout
    policy: FollowPolicy
    callbacks: Mapping[str, Callable[..., object]]

    def deadline(self, now: float) -> Deadline:
        """When it ends, for a wait that begins now."""
        return Deadline.after(now, timeout=self.timeout, queue_timeout=self.queue_timeout)


def waiting(params: Mapping[str, Any], policy: FollowPolicy, *, coroutines: bool = True) -> Waiting:
    """Check how to wait.

    Args:
        params: What the caller gave; see `WaitParams`.
        policy: The client's settings.
        coroutines: Whether callbacks may be coroutine functions.

    Raises:
        InvalidArgumentError: which argument, what was given, what is allowed.
    """
    timeout = check_timeout("timeout", params.get("timeout"))
    queue_timeout = check_timeout("queue_timeout", params.get("queue_timeout"))
    callbacks = {name: params[name] for name in CALLBACKS if params.get(name) is not None}
    for name, callback in callbacks.items():
        check_function(name, callback, coroutines=coroutines)
    return Waiting(
        timeout=timeout,
        queue_timeout=queue_timeout,
        on_timeout=_one_of("on_timeout", params.get("on_timeout", "raise"), ("raise", "cancel")),
        policy=_policy(params, policy),
        callbacks=callbacks,
    )


def check_names(params: Mapping[str, Any], allowed: Collection[str]) -> None:
    """Refuse what would be ignored.

    Raises:
        InvalidArgumentError: an argument is not one of those allowed.
    """
    for name in params:
        if name not in allowed:
            raise InvalidArgumentError(name, f"is not a way to wait. Allowed: {', '.join(sorted(allowed))}")


def _policy(params: Mapping[str, Any], policy: FollowPolicy) -> FollowPolicy:
    if "updates" not in params and "poll_interval" not in params:
        return policy
    updates = _one_of("updates", params.get("updates", policy.updates), ("auto", "stream", "poll"))
    interval = check_timeout("poll_interval", params.get("poll_interval", policy.poll_interval))
    if interval is None:
        raise InvalidArgumentError("poll_interval", "seconds above 0 are needed; got None")
    return evolve(policy, updates=updates, poll_interval=interval)


def _one_of(argument: str, value: Any, allowed: tuple[str, ...]) -> Any:
    if value not in allowed:
        raise InvalidArgumentError(argument, f"{', '.join(map(repr, allowed))} are allowed; got {value!r}")
    return value


class Notices:
    """Which callbacks an update calls for, and with what."""

    def __init__(self, callbacks: Mapping[str, Callable[..., object]]) -> None:
        self._callbacks = callbacks
        self._logged: dict[str, int] = {}

    @property
    def kinds(self) -> list[Kind]:
        """The kinds of records that somebody is to be told of."""
        names = self._callbacks.keys()
        deltas: list[Kind] = ["delta"] if names & {"on_delta", "on_update"} else []
        return [*deltas, "partial", "full"] if names - {"on_delta"} else deltas

    def of(self, update: Update) -> list[tuple[Callable[..., object], tuple[Any, ...]]]:
        """The functions to call for one update, each with its arguments."""
        if not self._callbacks:
            return []
        calls: list[tuple[Callable[..., object], tuple[Any, ...]]] = []
        if on_delta := self._callbacks.get("on_delta") if update.kind == "delta" else None:
            calls.append((on_delta, (update.delta.get("response") or "", update.delta)))
        if on_log := self._callbacks.get("on_log") if update.kind != "delta" else None:
            calls += [(on_log, part) for part in self._new_logs(update.task)]
        if on_partial := self._callbacks.get("on_partial_update") if update.kind == "partial" else None:
            calls.append((on_partial, (update.task, update.fields)))
        if on_update := self._callbacks.get("on_update"):
            calls.append((on_update, (update.task,)))
        return calls

    def _new_logs(self, task: Task) -> list[tuple[str, TaskLog]]:
        """The text that was added to each log since the last look; a log grows at its end."""
        added: list[tuple[str, TaskLog]] = []
        for log in task.logs or []:
            content = log.content or ""
            known = self._logged.get(log.id, 0)
            if len(content) > known:
                added.append((content[known:], log))
                self._logged[log.id] = len(content)
        return added


def name_tasks(interrupt: BaseException, *task_ids: str) -> None:
    """Let an interrupt, or what a callback raised, say which tasks were waited for."""
    if not task_ids:
        return
    first, is_one = task_ids[0], len(task_ids) == 1
    what = f"task {first}, which goes on" if is_one else f"{_listed(task_ids)}, which go on"
    cancels = f"client.tasks.cancel({first!r}) cancels {'it' if is_one else 'one'}"
    text = f"stopped waiting for {what}; {cancels}"
    if not interrupt.args and not isinstance(interrupt, Exception):
        interrupt.args = (text,)
    elif text not in interrupt.args:  # those below have named it
        note_once(interrupt, text)


def note_once(interrupt: BaseException, text: str) -> None:
    """Add a note that may be there already."""
    if text not in getattr(interrupt, "__notes__", ()):
        interrupt.add_note(text)


def _listed(task_ids: tuple[str, ...]) -> str:
    more = f" and {len(task_ids) - _NAMED} more" if len(task_ids) > _NAMED else ""
    return f"{len(task_ids)} tasks ({', '.join(task_ids[:_NAMED])}{more})"
