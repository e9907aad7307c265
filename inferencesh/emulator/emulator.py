"""The emulator: a local server of the inference.sh API whose apps and agents are Python functions."""

import os
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from functools import cached_property, partial
from typing import Any, Literal, TypeVar

from starlette.types import ASGIApp

from . import checks
from .clock import Clock
from .faults import Faults
from .faults.connection import FaultyProtocol
from .latency import Latency
from .received import Messages, Runs, no_requests
from .recordings import Playback, Recording
from .recordings.player import Player
from .records import Record
from .request_log import RequestLog
from .requests import ReceivedRequest
from .routes import application
from .server import ServerThread
from .shared_server import Service, SharedServer
from .state import Settings, State
from .webhooks import Allowed, Delivery

_Target = TypeVar("_Target", bound=Callable[..., Any])


class Emulator:
    """A local inference.sh.

    Args:
        api_key: The only key that is accepted, besides those made through the API; None accepts any.
        heartbeat: Seconds of silence after which a stream sends a heartbeat.
        clock: The source of time: `Clock` (real time, the default), `ScaledClock` or `ManualClock`. Each
            emulator needs one of its own.
        strict: Whether to check every answer against the API description; a misfit becomes a 500.
        stream_lifetime: Seconds after which a stream is closed that has no end of its own, such as that of a
            chat; None leaves it open until the client goes.
        max_upload_bytes: The largest file that may be uploaded; None allows any.
        think: Seconds that an agent takes before it begins to answer. Clients that open the stream of a chat
            only after they have sent a message miss what was said before; language models leave them time.
        webhooks: Whom tasks may tell that they have ended: `loopback` addresses only, or `any`.
        latency: Seconds of real time by which each answer is late: a number, or the least and the most.

    Raises:
        ValueError: one of them can't be right; says which, and what is allowed.

    Example:
        >>> emulator = Emulator()
        >>> @emulator.app("demo/upper")
        ... def upper(input):
        ...     return {"text": input["text"].upper()}
        >>> with emulator.serve() as url:  # doctest: +SKIP
        ...     client = Inference(api_key="any", base_url=url)
        ...     client.run({"app": "demo/upper", "input": {"text": "hi"}})
    """

    def __init__(
        self,
        *,
        api_key: str | None = None,
        heartbeat: float = 10.0,
        clock: Clock | None = None,
        strict: bool = False,
        stream_lifetime: float | None = None,
        max_upload_bytes: int | None = None,
        webhooks: Allowed = "loopback",
        think: float = 0.0,
        latency: float | tuple[float, float] = 0.0,
    ) -> None:
        if stream_lifetime is not None:
            checks.seconds("stream_lifetime", stream_lifetime, zero=False)
        settings = Settings(
            checks.seconds("heartbeat", heartbeat, zero=False),
            checks.flag("strict", strict),
            stream_lifetime,
            webhooks,
            checks.seconds("think", think),
            Latency.of(latency),
        )
        self._state = State(settings, _clock(clock), checks.key("api_key", api_key))
        self.max_upload_bytes = max_upload_bytes
        self._requests = RequestLog(self._state.notices)
        self._server: ServerThread | None = None
        self._player: Player | None = None
        self.faults = Faults(lambda: self._state.spec, self.clock)
        """What goes wrong; nothing, unless told to."""

    def app(
        self,
        name: str,
        *,
        input_schema: Any = True,
        output_schema: Any = True,
        default_function: str | None = None,
        status: Literal["active", "maintenance", "deprecated", "retired"] = "active",
        status_message: str | None = None,
        requires: Sequence[Record] = (),
        kind: Literal["run", "stream"] = "run",
    ) -> Callable[[_Target], _Target]:
        """Register a function or a class as an app; for use as a decorator.

        A function takes the input and, if it has a second parameter, a `Context`. It may be plain, async,
        a generator or an async generator: each yield replaces the task's output, the last one is the result.
        The public methods of a class are the app's functions; a session keeps one instance, a call without a
        session gets a fresh one.

        Args:
            name: `namespace/name`.
            input_schema: JSON schema of the input; a run that does not fit gets a 422.
            output_schema: JSON schema of the result; a task whose result does not fit fails.
            default_function: The method to run when a request names none.
            status: `maintenance` refuses runs with a 503, `retired` with a 410.
            status_message: What that refusal says.
            requires: Requirement errors (`type`, `key`, `message`, `action`) to refuse runs with, as a 412.
            kind: `stream` gives every task a socket record; frames are not relayed.

        Raises:
            ValueError: the name is not `namespace/name`, or nothing of what is registered can be called.
            jsonschema.SchemaError: a schema is none.
        """
        options = {
            "input_schema": input_schema,
            "output_schema": output_schema,
            "default_function": default_function,
            "status": status,
            "status_message": status_message,
            "requires": requires,
            "kind": kind,
        }
        checks.full_name("app", name)

        def register(target: _Target) -> _Target:
            checks.target("app", target)
            self._state.apps.register(target, name, options)
            return target

        return register

    def agent(
        self,
        name: str,
        *,
        tools: Sequence[Record] = (),
        output_schema: Any = None,
        config: Mapping[str, Any] | None = None,
    ) -> Callable[[_Target], _Target]:
        """Register a function as an agent; for use as a decorator.

        It takes what the user said and, if it has a second parameter, a `Turn`. It may be plain, async, a
        generator or an async generator. A string that it yields (or returns) is said; `Reasoning`, `File`,
        `Usage` and `Output` are what their names say; a `ToolCall`, or a list of them, calls tools, and the
        `yield` gives what came of it. What it raises fails the run.

        Agents that were made through the API are answered for by a built-in function: it repeats the
        message, or calls the tools that the message names.

        Args:
            name: `namespace/name`.
            tools: The tools of the agent, as the API has them in its configuration.
            output_schema: JSON schema of its structured output; told to clients, not enforced.
            config: The rest of its configuration, such as `system_prompt`.

        Raises:
            ValueError: the name is not `namespace/name`, or what is registered can't be called.

        Example:
            >>> from inferencesh.emulator import ToolCall
            >>> emulator = Emulator()
            >>> @emulator.agent("acme/weather")
            ... def weather(text):
            ...     yield "Let me see. "
            ...     found = yield ToolCall("get_weather", {"city": text})
            ...     yield f"They say: {found}"
        """
        about = dict(config or {}) | {"tools": list(tools), "output_schema": output_schema}
        checks.full_name("agent", name)

        def register(target: _Target) -> _Target:
            checks.target("agent", target)
            self._state.add_agent(target, name, about)
            return target

        return register

    @contextmanager
    def serve(self, host: str = "127.0.0.1", port: int = 0) -> Generator[str]:
        """Serve in a thread until the block is left; running tasks are cancelled then.

        Args:
            host: Address to listen on.
            port: Port to listen on, 0 for a free one.

        Yields:
            The base URL.

        Raises:
            RuntimeError: this emulator is serving already.
            OSError: the address can't be listened on.
        """
        self._check_idle()
        protocol = partial(FaultyProtocol, self.faults.refuses)
        self._server = ServerThread(self.asgi, host, port, self._state.stop, protocol)
        self._server.start()
        try:
            yield self._server.url
        finally:
            self._server.stop()
            self._server = None

    @contextmanager
    def serve_on(self, server: SharedServer) -> Generator[str]:
        """Serve at the address of a server that is there already, until the block is left.

        All that ran is ended then, and all connections are closed.

        Args:
            server: For emulators that take turns.

        Yields:
            The base URL.

        Raises:
            RuntimeError: this emulator is serving already, or another one on that server.
        """
        self._check_idle()
        with server.lend(Service(self.asgi, self.faults.refuses, self._state.stop)) as self._server:
            try:
                yield self._server.url
            finally:
                self._server = None

    def replay(
        self,
        recording: Recording | str | os.PathLike[str],
        *,
        timing: bool = False,
        secrets: Sequence[str] = (),
    ) -> Playback:
        """Answer from a recording until `reset`, and not from apps and agents. Any key will do.

        What the recording has no answer for is refused with a 404 and noted in ``misses``. Faults meet these
        answers as they meet others.

        Args:
            recording: The recording, or its file, as `inferencesh.testing.record` writes it.
            timing: Whether answers take the time that they took, by the emulator's clock, and the records of
                streams come when they came; else everything comes at once.
            secrets: What was given to `record` as such: they make no difference.

        Raises:
            FileNotFoundError: there is no such file.
            RecordingError: it is empty, was cut short or is something else.

        Example:
            >>> emulator.replay("tests/recordings/cat.jsonl")  # doctest: +SKIP
        """
        if not isinstance(recording, Recording):
            recording = Recording.read(recording)
        self._player = Player(recording, timing=timing, secrets=secrets)
        return self._player.playback

    @cached_property
    def asgi(self) -> ASGIApp:
        """The server as an ASGI application, for those who bring their own server."""
        return application(self._state, self._requests, self.faults, lambda: self._player)

    @property
    def url(self) -> str:
        """The base URL, while it is serving.

        Raises:
            RuntimeError: it is not.
        """
        if self._server is None:
            raise RuntimeError("this emulator is not serving: `with emulator.serve():`")
        return self._server.url

    @property
    def clock(self) -> Clock:
        """By which everything happens; `clock.advance(3600)` moves it ahead."""
        return self._state.records.clock

    @property
    def api_key(self) -> str | None:
        """The only key that is accepted; None accepts any."""
        return self._state.keys.configured

    @api_key.setter
    def api_key(self, key: str | None) -> None:
        self._state.keys.configured = checks.key("api_key", key)

    @property
    def strict(self) -> bool:
        """Whether every answer is checked against the API description."""
        return self._state.settings.strict

    @strict.setter
    def strict(self, strict: bool) -> None:
        self._state.settings.strict = checks.flag("strict", strict)

    @property
    def max_upload_bytes(self) -> int | None:
        """The largest file that may be uploaded; None allows any."""
        return self._state.files.max_upload_bytes

    @max_upload_bytes.setter
    def max_upload_bytes(self, limit: int | None) -> None:
        self._state.files.max_upload_bytes = checks.size("max_upload_bytes", limit)

    @property
    def think(self) -> float:
        """Seconds that an agent takes before it begins to answer."""
        return self._state.settings.think

    @think.setter
    def think(self, seconds: float) -> None:
        self._state.settings.think = checks.seconds("think", seconds)

    @property
    def latency(self) -> tuple[float, float]:
        """Seconds of real time by which each answer is late, the least and the most; a number sets both."""
        return self._state.settings.latency.bounds

    @latency.setter
    def latency(self, seconds: float | tuple[float, float]) -> None:
        self._state.settings.latency = Latency.of(seconds)

    @property
    def webhooks_allowed(self) -> Allowed:
        """Whom tasks may tell that they have ended: `loopback` addresses only, or `any`."""
        return self._state.webhooks.allowed

    @webhooks_allowed.setter
    def webhooks_allowed(self, allowed: Allowed) -> None:
        self._state.webhooks.allowed = allowed

    @property
    def notice(self) -> str | None:
        """A text for people, which the page of the emulator shows above everything else."""
        return self._state.notice

    @notice.setter
    def notice(self, text: str | None) -> None:
        self._state.notice = text
        self._state.notices.touch("notice", "")

    @property
    def requests(self) -> list[ReceivedRequest]:
        """The last requests, oldest first."""
        return list(self._requests)

    def expect_no_requests(self) -> AbstractContextManager[None]:
        """For a block in which no request must come.

        Raises:
            AssertionError: at the end of the block, naming those that did.

        Example:
            >>> with Emulator().expect_no_requests():
            ...     pass
        """
        return no_requests(lambda: self.requests)

    @property
    def runs(self) -> Runs:
        """The runs that were accepted, by app: `emulator.runs["acme/upscale"].inputs`."""
        return Runs(lambda: self._state.apps.functions, lambda: self._state.tasks.received)

    @property
    def messages(self) -> Messages:
        """What agents were told, by agent: `emulator.messages["acme/guide"].texts`."""
        return Messages(lambda: self._state.agent_names, lambda: self._state.heard)

    @property
    def tasks(self) -> list[Record]:
        """All tasks as the API describes them, oldest first."""
        return [task.record for task in self._state.tasks]

    @property
    def submissions(self) -> int:
        """How many runs and messages to agents were accepted, whether or not the client got to know."""
        return self._state.accepted

    @property
    def connections(self) -> int:
        """How many connections of clients are open now; for tests of clients that leak some."""
        return self._server.connections if self._server else 0

    @property
    def files(self) -> list[Record]:
        """All files as the API describes them, oldest first."""
        return [file.record for file in self._state.files]

    @property
    def sessions(self) -> list[Record]:
        """All sessions, ended ones too, as the API describes them, oldest first."""
        return [session.look() for session in self._state.sessions]

    @property
    def webhooks(self) -> list[Delivery]:
        """The last webhooks of tasks, oldest first: what was posted where, each attempt, and how it ended."""
        return self._state.webhooks.deliveries

    def reset(self) -> None:
        """Cancel what runs and forget all but apps and agents, faults too. Not to be called by them."""
        if self._server:
            self._server.run(self._state.reset)
        else:
            self._state.clear()
        self._requests.clear()
        self._player = None
        self.faults.reset()

    def _check_idle(self) -> None:
        if self._server:
            raise RuntimeError("this emulator is serving already")


def _clock(clock: object) -> Clock:
    if clock is None:
        return Clock()
    if not isinstance(clock, Clock):
        raise ValueError(f"clock must be a Clock, a ScaledClock, a ManualClock or None: {clock!r}")
    return clock
