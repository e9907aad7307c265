"""Chats: what is said in them, and the runs in which an agent answers."""

import asyncio
import logging
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from ..background import Background
from ..clock import Clock, parse_timestamp
from ..crud.collection import Collection
from ..problems import ProblemError
from ..records import Record
from .answer import Answer
from .messages import Messages, RunMessages, file_part, text_of, text_part
from .performance import Performance
from .progress import Progress
from .registry import Agents
from .tools import ToolCalls
from .turn import Turn

MAX_HEARD = 10_000

_log = logging.getLogger(__name__)


class Heard(NamedTuple):
    """A message of a user, as it came in.

    Attributes:
        record: As the API describes it.
        agents: The names by which its agent is known.
    """

    record: Record
    agents: Sequence[str]


class Said(NamedTuple):
    """A message, and the answer to it that is being written; none if the message has to wait."""

    user: Record
    assistant: Record | None


class Conversations:
    """All chats.

    Args:
        collections: What is stored, by tag.
        tell: Gets the pieces of answers.
        background: Where agents work.
        agents: Decide what is answered.
        clock: The source of time.
        think: Seconds that an agent takes before it begins.
    """

    def __init__(
        self,
        collections: Mapping[str, Collection],
        tell: Callable[[Record], None],
        background: Background,
        agents: Agents,
        clock: Clock,
        think: Callable[[], float],
    ) -> None:
        self._collections = collections
        self._tell = tell
        self._background = background
        self._agents = agents
        self._clock = clock
        self._think = think
        self._messages = Messages(collections["chat_messages"])
        self._progress = Progress(collections)
        self._working: dict[str, asyncio.Task[None]] = {}
        self._answers: dict[str, Answer] = {}
        self.tools = ToolCalls(collections, self._progress, clock)
        self.accepted = 0
        """How many messages were taken, whether or not the client got to know."""
        self._heard: deque[Heard] = deque(maxlen=MAX_HEARD)

    @property
    def heard(self) -> list[Heard]:
        """The last messages of users, oldest first, those of deleted chats too."""
        return list(self._heard)

    def start(self, agent: Record | None, fields: Mapping[str, Any]) -> Record:
        """A new chat.

        Args:
            agent: Who answers in it.
            fields: Its name, context and so on.
        """
        return self._collections["chats"].create({**fields, **agent_fields(agent)})

    def say(self, chat: Record, text: str, attachments: Sequence[Record] = ()) -> Said:
        """Say something in a chat.

        Args:
            chat: The chat.
            text: What is said.
            attachments: Files that go with it, as the API has them in requests.
        """
        self.accepted += 1
        files = [file_part(file["uri"], file["content_type"]) for file in attachments]
        content = [*text_part(text), *files]
        if run_id := chat.get("active_run_id"):
            return Said(self._hear(chat, self._messages.add(chat, "user", "queued", content, run_id)), None)
        user = self._hear(chat, self._messages.add(chat, "user", "ready", content))
        return Said(user, self._begin(chat, [user]))

    def content(self, message: Record) -> list[Record]:
        """What a message says, as far as an agent has come with it."""
        for answer in self._answers.values():
            if answer.message["id"] == message["id"]:
                return answer.parts
        said: list[Record] = message["content"]
        return said

    async def stop(self, chat: Record) -> None:
        """Cancel the run of a chat, if there is one, and what waits for its end."""
        for message in self._messages.of(chat, status="queued"):
            self.take_back(message)
        work = self._working.get(chat.get("active_run_id") or "")
        if work:
            work.cancel()
            await asyncio.wait([work])

    def take_back(self, message: Record) -> Record:
        """Cancel a message that the agent has not seen.

        Raises:
            ProblemError: 409, it has.
        """
        if message["status"] != "queued":
            raise ProblemError(409, "not_cancellable", f"the message is {message['status']}")
        return self._progress.message(message["id"], status="cancelled", content=[])

    async def forget(self, chat: Record) -> None:
        """Delete a chat with its messages."""
        await self.stop(chat)
        self._messages.delete_all(chat)
        self._collections["chats"].delete(chat)

    def _hear(self, chat: Record, message: Record) -> Record:
        self._heard.append(Heard(message, names_of(chat)))
        return message

    def _begin(self, chat: Record, said: Sequence[Record]) -> Record:
        """Let the agent answer; the first message that it will be."""
        about = {name: chat.get(name) or "" for name in ("agent_id", "agent_version_id")}
        run = self._collections["agent_runs"].create(
            about | {"chat_id": chat["id"], "user_message_id": said[-1]["id"], "state": "submitted"}
        )
        messages = RunMessages(self._messages, chat, run)
        first = messages.begin()
        self._progress.run(run["id"], "working")
        self._working[run["id"]] = self._background.spawn(self._work(chat, run, messages, first, said))
        return first

    async def _work(
        self, chat: Record, run: Record, messages: RunMessages, first: Record, said: Sequence[Record]
    ) -> None:
        answer = Answer(first, messages, self._progress, self._tell)
        self._answers[run["id"]] = answer
        performance = Performance(run, self._turn(chat, run, said), answer, self.tools)
        try:
            if seconds := self._think():
                await self._clock.sleep(seconds)
            await performance.play(self._agents.function(chat.get("agent")))
        except asyncio.CancelledError:
            self._end(run, messages, performance, "canceled", "cancelled")
        except Exception as error:
            _log.info("the agent of chat %s failed", chat["id"], exc_info=error)
            self._end(
                run, messages, performance, "failed", "failed", error=str(error) or type(error).__name__
            )
        else:
            self._end(run, messages, performance, "completed", "ready")
        self._go_on(self._collections["chats"].get(chat["id"]))

    def _turn(self, chat: Record, run: Record, said: Sequence[Record]) -> Turn:
        parts: list[Record] = [part for message in said for part in message["content"]]
        return Turn(
            text="\n".join(text for message in said if (text := text_of(message))),
            chat_id=chat["id"],
            run_id=run["id"],
            config=chat.get("agent_version") or {},
            context=chat.get("context") or {},
            attachments=[part for part in parts if part["type"] in ("image", "file")],
            history=[message for message in self._messages.of(chat) if message["order"] < said[0]["order"]],
            _clock=self._clock,
        )

    def _end(
        self,
        run: Record,
        messages: RunMessages,
        performance: Performance,
        state: str,
        status: str,
        **fields: Any,
    ) -> None:
        del self._working[run["id"]]
        del self._answers[run["id"]]
        self.tools.end_all(run["id"], performance.answer.message["id"])
        performance.answer.end(status)
        if event := _event(state, performance):
            kind, reason = event
            begun = parse_timestamp(run["created_at"])
            milliseconds = int((self._clock.now() - begun).total_seconds() * 1000)
            messages.event(kind, state, reason=reason, milliseconds=milliseconds)
        if performance.output is not None:
            fields["output"] = performance.output
            self._collections["chats"].table.change(run["chat_id"], output=performance.output)
        finished_at = self._collections["agent_runs"].get(run["id"])["updated_at"]
        self._progress.run(run["id"], state, finished_at=finished_at, **fields)

    def _go_on(self, chat: Record) -> None:
        """Answer what was said meanwhile, all at once."""
        queued = self._messages.of(chat, status="queued")
        said = [
            self._progress.message(message["id"], status="ready", order=self._messages.next_order(chat))
            for message in queued
        ]
        if said:
            self._begin(chat, said)


def _event(state: str, performance: Performance) -> tuple[str, str | None] | None:
    """What the chat says of the end of a run, and why; nothing of most."""
    if state == "failed":
        return "run_failed", None
    is_silent = performance.answer.is_silent and performance.output is None
    return ("run_ended", "no_reply") if state == "completed" and is_silent else None


def agent_fields(agent: Record | None) -> Record:
    """What a chat says of its agent."""
    if agent is None:
        return {"agent_id": None, "agent": None, "agent_version_id": None, "agent_version": None}
    return {
        "agent_id": agent["id"],
        "agent": agent,
        "agent_version_id": agent["version_id"],
        "agent_version": agent["version"],
    }


def names_of(chat: Record) -> list[str]:
    """What the agent of a chat is called: its name, and the app behind it."""
    agent: Record | None = chat.get("agent")
    version: Record = chat.get("agent_version") or {}
    core_app: Record = version.get("core_app") or {}
    names: list[str] = [f"{agent['namespace']}/{agent['name']}" if agent else "", core_app.get("ref") or ""]
    return [name for name in names if name]
