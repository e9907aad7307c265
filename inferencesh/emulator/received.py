"""What an emulator was asked to do, as tests look at it: runs by app, messages by agent, requests."""

from collections.abc import Callable, Collection, Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, overload

from .agents.conversations import Heard
from .agents.messages import text_of
from .records import Record
from .requests import ReceivedRequest
from .tasks import Task

_LONGEST_BODY = 200


class RecordView(Sequence[Record]):
    """Records in the order in which they came, read anew at each look."""

    def __init__(self, read: Callable[[], list[Record]]) -> None:
        self._read = read

    @overload
    def __getitem__(self, index: int) -> Record: ...
    @overload
    def __getitem__(self, index: slice) -> list[Record]: ...
    def __getitem__(self, index: int | slice) -> Record | list[Record]:
        return self._read()[index]

    def __len__(self) -> int:
        return len(self._read())

    def __repr__(self) -> str:
        return f"<{type(self).__name__}: {len(self)}>"


class AppRuns(RecordView):
    """The runs of an app that were accepted, oldest first, as records of their tasks.

    It is no copy: what comes later is in it too. Runs whose tasks were deleted stay.
    """

    @property
    def tasks(self) -> list[Record]:
        """The tasks as the API describes them, as they are now."""
        return list(self)

    @property
    def inputs(self) -> list[Any]:
        """What each run was given."""
        return [record["input"] for record in self]

    @property
    def outputs(self) -> list[Any]:
        """What came of each run so far; None where nothing has."""
        return [record["output"] for record in self]


class AgentMessages(RecordView):
    """The messages that an agent was sent, oldest first, as records of the API.

    It is no copy: what comes later is in it too. Messages of chats that were deleted stay.
    """

    @property
    def texts(self) -> list[str]:
        """What each message says."""
        return [text_of(record) for record in self]


class Runs(Mapping[str, AppRuns]):
    """The runs of each app, by `namespace/name`, or by `namespace/name:function` those of one function."""

    def __init__(
        self, apps: Callable[[], Mapping[str, Collection[str]]], tasks: Callable[[], Sequence[Task]]
    ) -> None:
        self._apps = apps
        self._tasks = tasks

    def __getitem__(self, reference: str) -> AppRuns:
        """The runs of an app; none, if it has not run yet.

        Raises:
            KeyError: there is no such app, or it has no such function.
        """
        name, colon, function = reference.partition(":")
        apps = self._apps()
        if name not in apps:
            raise KeyError(_unknown(f"app {name!r}", apps))
        if colon and function not in apps[name]:
            raise KeyError(_unknown(f"function {function!r} of {name}", apps[name]))
        return AppRuns(lambda: [task.record for task in self._tasks() if _is_run(task, name, function)])

    def __iter__(self) -> Iterator[str]:
        return iter(self._apps())

    def __len__(self) -> int:
        return len(self._apps())


class Messages(Mapping[str, AgentMessages]):
    """The messages of each agent, by `namespace/name`.

    One that a client made for the occasion is found by the app behind it: `openrouter/claude-sonnet-46`.
    """

    def __init__(self, agents: Callable[[], Collection[str]], heard: Callable[[], Sequence[Heard]]) -> None:
        self._agents = agents
        self._heard = heard

    def __getitem__(self, name: str) -> AgentMessages:
        """The messages of an agent; none, if nobody has talked to it yet.

        Raises:
            KeyError: there is no such agent.
        """
        if name not in self:
            raise KeyError(_unknown(f"agent {name!r}", list(self)))
        return AgentMessages(lambda: [heard.record for heard in self._heard() if name in heard.agents])

    def __contains__(self, name: object) -> bool:
        return name in list(self)

    def __iter__(self) -> Iterator[str]:
        names = (name for heard in self._heard() for name in heard.agents)
        return iter(dict.fromkeys([*self._agents(), *names]))

    def __len__(self) -> int:
        return len(list(iter(self)))


@contextmanager
def no_requests(requests: Callable[[], list[ReceivedRequest]]) -> Generator[None]:
    """Raise `AssertionError` at the end of the block if a request has come in it."""
    before = requests()
    yield
    # Only the last requests are kept, so that counting them would not tell.
    last = before[-1] if before else None
    now = requests()
    start = next((index for index, request in enumerate(now, 1) if request is last), 0)
    if came := now[start:]:
        listed = "".join(f"\n  {_shown(request)}" for request in came)
        raise AssertionError(f"no request was expected; there came {len(came)}:{listed}")


def _is_run(task: Task, name: str, function: str) -> bool:
    return task.app.name == name and function in ("", task.record["function"])


def _unknown(what: str, known: Collection[str]) -> str:
    return f"there is no {what}; there are: {', '.join(known) or 'none'}"


def _shown(request: ReceivedRequest) -> str:
    query = f"?{request.query}" if request.query else ""
    body = "" if request.body is None else f" {request.body!r}"
    cut = body if len(body) <= _LONGEST_BODY else f"{body[:_LONGEST_BODY]}…"
    return f"{request.method} {request.path}{query}{cut}"
