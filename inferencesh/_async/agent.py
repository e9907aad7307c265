"""Talk to an agent."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Generator, Mapping, Sequence
from contextlib import aclosing, contextmanager
from inspect import isroutine
from typing import TYPE_CHECKING, Any, TypeVar, Unpack, overload

from inferencesh_gen.api.agents import run as run_endpoint

from .._core.agent_events import TurnDone, TurnEvent
from .._core.agent_request import AgentSpec, check_text
from .._core.errors import InputRequiredError, InvalidArgumentError, OutputError
from .._core.file_refs import check_files
from .._core.reply import Reply, succeeded
from .._core.shapes import is_mapping
from .._core.turn import Helpers
from .._core.turn_waiting import TalkParams, TurnParams, TurnWaiting, turn_waiting
from .._shim import _async as shim
from .agent_chat import AsyncAgentChat
from .agent_stream import AsyncAgentStream
from .conversation import AsyncConversation
from .sender import AsyncClientSender
from .turn import AsyncTurnFollowing, Message

if TYPE_CHECKING:
    from ..tools import Shape, Tool

T = TypeVar("T")


class AsyncAgent(AsyncAgentChat):
    """A conversation with an agent. Make one with ``client.agent(…)`` or ``client.agents.create(…)``.

    The first message makes the chat, and all following ones go on with it. Tools that have a handler run in
    this program while a turn is followed.

    Example:
        ```python
        agent = client.agent("demo/assistant")
        reply = await agent.send_message("Hello")
        print(reply.text)
        ```
    """

    def __init__(
        self, sender: AsyncClientSender, spec: AgentSpec, tools: Sequence[Tool], chat_id: str | None = None
    ) -> None:
        super().__init__(sender, AsyncConversation(chat_id))
        self._spec = spec
        self._tools = {tool.name: tool for tool in tools if tool.handler is not None}
        self._known = None if spec.is_stored else frozenset(tool.name for tool in tools)

    async def send_message(
        self,
        text: str,
        *,
        files: Sequence[Any] | None = None,
        wait: bool = True,
        **how: Unpack[TalkParams],
    ) -> Reply:
        """Say something, and wait for the reply.

        The message is sent once: one that may have arrived is never sent again.

        Args:
            text: What is said.
            files: Files that go with it, up to 20: `File`, `FileRef`, addresses; paths, bytes and open binary
                files are uploaded.
            wait: False returns as soon as the message was taken, with `user_message` alone. It may have to
                wait for the agent (``reply.user_message.status``), and tools of this program don't run until
                `wait` follows the turn. The next message waits for that too.
            how: Deadlines, callbacks and where updates come from; see `TalkParams`.

        Returns:
            What the turn came to. Look at `state`: it is ``input_required`` if a person has to act first.

        Raises:
            InvalidArgumentError: an argument that can't be right; nothing was sent.
            AgentRunFailedError, AgentRunCancelledError: the run did not complete; with the reply so far.
            AgentTimeoutError: the time was over first; with the reply so far. The agent goes on.
            ToolRoundsError: the agent called tools in more rounds than ``max_tool_rounds``.
            SignInRequiredError: a call was approved, but no API key can do that.
            SubmissionUncertainError: the message was sent and no answer came: it may be answered.
            APIStatusError: the server refused the message.
            APIConnectionError: the server could not be reached, or not any more.
        """
        waiting = turn_waiting(how, self._sender.config.follow, tells=True)
        message = await self._message(self._spec, text, files)
        if not wait:
            return await self._following(waiting, message).post()
        return succeeded(await self._reply(waiting, message))

    def stream(
        self, text: str, *, files: Sequence[Any] | None = None, **how: Unpack[TurnParams]
    ) -> AsyncAgentStream:
        """Say something, and iterate over what happens.

        Args:
            text: What is said.
            files: Files that go with it; see `send_message`.
            how: Deadlines, and who helps the agent; see `TurnParams`. A call that nothing here answers is
                left to you: `submit_tool_result`, `approve_tool` and `reject_tool` may be used while
                iterating. Until somebody does, the agent waits, and so does the iteration.

        Returns:
            An iterator over `TextDelta`, `ReasoningDelta`, `ToolCall`, `ToolResult`, `MessageDone`,
            `ChatUpdate` and, at the end, `TurnDone`. The message is sent when iterating begins.

        Raises:
            InvalidArgumentError: an argument that can't be right. Iterating raises what `send_message` does,
                but that a run which did not complete is told by `TurnDone`, and raised by ``stream.reply``.

        Example:
            ```python
            async for event in agent.stream("Tell me a story"):
                if isinstance(event, TextDelta):
                    print(event.text, end="")
            ```
        """
        waiting = turn_waiting(how, self._sender.config.follow, tells=False)
        checked = check_files("files", files)
        check_text(text, has_files=bool(checked))
        return AsyncAgentStream(self._stream(waiting, text, checked))

    @overload
    async def run(
        self, text: str, *, output: type[T], files: Sequence[Any] | None = None, **how: Unpack[TalkParams]
    ) -> T | None: ...

    @overload
    async def run(
        self, text: str, *, output: Any = None, files: Sequence[Any] | None = None, **how: Unpack[TalkParams]
    ) -> Any: ...

    async def run(
        self, text: str, *, output: Any = None, files: Sequence[Any] | None = None, **how: Unpack[TalkParams]
    ) -> Any:
        """Say something, and wait for structured output.

        Args:
            text: What is said.
            output: The type that is wanted: a dataclass, an attrs or pydantic class, a TypedDict, or any
                other annotation (needs ``inferencesh[tools]``); or a JSON schema. An agent that is made for
                the occasion is told to give it; a stored one has a schema of its own.
            files: Files that go with it; see `send_message`.
            how: Deadlines, callbacks and where updates come from; see `TalkParams`.

        Returns:
            The output: an instance of the type, or plain data without one. None only if the agent finished
            without output.

        Raises:
            OutputError: the output does not fit the type; with the output.
            InputRequiredError: a person has to act before the agent can go on.
            Exception: what `send_message` raises.

        Example:
            ```python
            @dataclass
            class City:
                name: str
                country: str

            city = await agent.run("Where is the Louvre?", output=City)
            ```
        """
        waiting = turn_waiting(how, self._sender.config.follow, tells=True)
        schema, shape = _shape(output)
        spec = self._spec if schema is None else self._spec.with_output(schema)
        message = await self._message(spec, text, files)
        reply = succeeded(await self._reply(waiting, message))
        if reply.state != "completed":
            raise InputRequiredError(
                f"the agent in chat {reply.chat_id} can't go on before a person acts ({reply.state})",
                reply=reply,
            )
        return reply.output if shape is None or reply.output is None else _converted(shape, reply)

    async def wait(self, **how: Unpack[TalkParams]) -> Reply:
        """Follow the last turn of the chat to its end: after `disconnect`, a timeout, or an approval.

        Args:
            how: Deadlines, callbacks and where updates come from; see `TalkParams`.

        Raises:
            Exception: what `send_message` raises once the message is sent.
        """
        if not self.chat_id:
            raise InvalidArgumentError("chat_id", "there is no chat yet: send a message first")
        waiting = turn_waiting(how, self._sender.config.follow, tells=True)
        return succeeded(await self._reply(waiting, None))

    def reset(self) -> None:
        """Begin a new conversation: the next message makes a new chat. The old one stays as it is.

        What follows the old chat ends as with `disconnect`.
        """
        self.disconnect()
        self._conversation = AsyncConversation()

    async def _message(self, spec: AgentSpec, text: str, files: Sequence[Any] | None) -> Message:
        checked = check_files("files", files)
        check_text(text, has_files=bool(checked))
        stored = await self._stored("files", checked)
        return lambda chat_id: run_endpoint.request(**spec.message(chat_id, text, stored))

    async def _stream(
        self, waiting: TurnWaiting, text: str, files: Sequence[Any]
    ) -> AsyncGenerator[TurnEvent]:
        message = await self._message(self._spec, text, files)
        with self._naming_chat():
            async with aclosing(self._following(waiting, message, is_watched=True).events()) as events:
                async for event in events:
                    yield event

    async def _reply(self, waiting: TurnWaiting, message: Message | None) -> Reply:
        """What a turn came to, telling the callbacks meanwhile. What they raise comes out of here."""
        reply: Reply | None = None
        with self._naming_chat():
            async with aclosing(self._following(waiting, message).events()) as events:
                async for event in events:
                    for callback, arguments in waiting.calls(event):
                        await shim.call(callback, *arguments)
                    if isinstance(event, TurnDone):
                        reply = event.reply
        assert reply is not None
        return reply

    @contextmanager
    def _naming_chat(self) -> Generator[None]:
        """Whatever interrupts the wait names the chat."""
        try:
            yield
        except shim.INTERRUPTS as interrupt:
            chat = f"chat {self.chat_id}" if self.chat_id else "its chat"
            text = f"stopped waiting for the agent, which goes on in {chat}; agent.stop_chat() stops it"
            interrupt.args = interrupt.args or (text,)
            interrupt.add_note(text)
            raise

    def _following(
        self, waiting: TurnWaiting, message: Message | None, *, is_watched: bool = False
    ) -> AsyncTurnFollowing:
        answers = "on_tool_call" in waiting.helpers
        helpers = Helpers(
            tools=frozenset(self._tools),
            answers_calls=answers,
            refuses_calls=not is_watched and not answers,
            known=self._known,
            approves="on_approval" in waiting.helpers,
            leaves_to_person=not is_watched,
            max_rounds=waiting.max_rounds,
        )
        return AsyncTurnFollowing(self._sender, self._conversation, self._tools, waiting, helpers, message)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} in {f'chat {self.chat_id}' if self.chat_id else 'no chat yet'}>"


def _shape(output: Any) -> tuple[Mapping[str, Any] | None, Shape[Any] | None]:
    """The schema of what is wanted, and what converts to it if it is a type."""
    if output is None:
        return None, None
    from ..tools.schemas import settled

    if is_mapping(output):
        return settled(output, "output"), None
    from ..tools import Shape

    if isinstance(output, str) or isroutine(output):  # pydantic would take them for types
        raise InvalidArgumentError("output", f"a type or a JSON schema is needed; got {output!r}")
    shape: Shape[Any] = Shape(output, "output", "the output")
    return shape.schema, shape


def _converted(shape: Shape[Any], reply: Reply) -> Any:
    try:
        return shape.convert(reply.output)
    except ValueError as error:
        raise OutputError(
            f"what the agent gave does not fit: {error}", output=reply.output, reply=reply
        ) from error
