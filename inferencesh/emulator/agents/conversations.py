"""Chats: what is said in them, and the runs in which an agent answers."""

import asyncio
import logging
from collections.abc import Mapping
from typing import Any, NamedTuple

from ..background import Background
from ..crud.collection import Collection
from ..feed import Feed
from ..problems import ProblemError
from ..records import Record
from .echo import echo
from .progress import Progress
from .tools import ToolCalls
from .turn import Agent, Turn

_log = logging.getLogger(__name__)


class Said(NamedTuple):
    """A message, and the answer to it that is being written; none if the message has to wait."""

    user: Record
    assistant: Record | None


class Conversations:
    """All chats.

    Args:
        collections: What is stored, by tag.
        feed: Gets the pieces of answers.
        background: Where agents work.
        agent: Decides what is answered.
    """

    def __init__(
        self,
        collections: Mapping[str, Collection],
        feed: Feed,
        background: Background,
        agent: Agent = echo,
    ) -> None:
        self._collections = collections
        self._feed = feed
        self._background = background
        self._agent = agent
        self._progress = Progress(collections)
        self._working: dict[str, asyncio.Task[None]] = {}
        self.tools = ToolCalls(collections, self._progress)

    def start(self, agent: Record | None, fields: Mapping[str, Any]) -> Record:
        """A new chat.

        Args:
            agent: Who answers in it.
            fields: Its name, context and so on.
        """
        return self._collections["chats"].create({**fields, **agent_fields(agent)})

    def say(self, chat: Record, text: str) -> Said:
        """Say something in a chat."""
        if chat.get("active_run_id"):
            return Said(self._message(chat, "user", "queued", text, chat["active_run_id"]), None)
        user = self._message(chat, "user", "ready", text)
        return Said(user, self._begin(chat, user, text))

    async def stop(self, chat: Record) -> None:
        """Cancel the run of a chat, if there is one, and what waits for its end."""
        for message in self._queued(chat):
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
        messages = self._collections["chat_messages"]
        for message in messages.table.where(chat_id=chat["id"]):
            messages.delete(message)
        self._collections["chats"].delete(chat)

    def _begin(self, chat: Record, user: Record, text: str) -> Record:
        """Let the agent answer; the message that it will be."""
        about = {name: chat.get(name) or "" for name in ("agent_id", "agent_version_id")}
        run = self._collections["agent_runs"].create(
            about | {"chat_id": chat["id"], "user_message_id": user["id"], "state": "submitted"}
        )
        answer = self._message(chat, "assistant", "pending", "", run["id"])
        self._progress.run(run["id"], "working")
        self._working[run["id"]] = self._background.spawn(self._work(chat, run, answer, text))
        return answer

    async def _work(self, chat: Record, run: Record, answer: Record, text: str) -> None:
        turn = self._turn(chat, run, answer, text)
        try:
            await self._agent(turn)
        except asyncio.CancelledError:
            self._end(run, answer, turn, "canceled", "cancelled")
        except Exception as error:
            _log.exception("the agent of chat %s failed", chat["id"])
            self._end(run, answer, turn, "failed", "failed", error=str(error))
        else:
            self._end(run, answer, turn, "completed", "ready")
        self._go_on(self._collections["chats"].get(chat["id"]))

    def _turn(self, chat: Record, run: Record, answer: Record, text: str) -> Turn:
        version: Record = chat.get("agent_version") or {}

        def on_piece(piece: str) -> None:
            self._feed.delta(
                {"delta": {"response": piece}, "seq": len(turn.pieces), "resource_id": answer["id"]}
            )

        async def on_call(tool: Record, arguments: Record) -> str:
            return await self.tools.call(run, answer, tool, arguments)

        turn = Turn(text, version.get("tools") or [], on_piece, on_call)
        return turn

    def _end(self, run: Record, answer: Record, turn: Turn, state: str, status: str, **fields: Any) -> None:
        del self._working[run["id"]]
        self.tools.end_all(run["id"], answer["id"])
        self._progress.message(answer["id"], status=status, content=_content(turn.answer))
        finished_at = self._collections["agent_runs"].get(run["id"])["updated_at"]
        self._progress.run(run["id"], state, finished_at=finished_at, **fields)

    def _go_on(self, chat: Record) -> None:
        """Answer what was said meanwhile, all at once."""
        queued = self._queued(chat)
        for message in queued:
            self._progress.message(message["id"], status="ready", order=self._next_order(chat))
        if queued:
            texts: list[str] = [item["text"] for message in queued for item in message["content"]]
            self._begin(chat, queued[-1], "\n".join(texts))

    def _queued(self, chat: Record) -> list[Record]:
        return self._collections["chat_messages"].table.where(chat_id=chat["id"], status="queued")

    def _message(self, chat: Record, role: str, status: str, text: str, run_id: str | None = None) -> Record:
        return self._collections["chat_messages"].create(
            {
                "chat_id": chat["id"],
                "role": role,
                "status": status,
                "content": _content(text),
                "order": self._next_order(chat),
                "agent_run_id": run_id,
                "tool_invocations": [],
            }
        )

    def _next_order(self, chat: Record) -> int:
        orders = [
            message["order"] for message in self._collections["chat_messages"].table.where(chat_id=chat["id"])
        ]
        return max(orders, default=0) + 1


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


def _content(text: str) -> list[Record]:
    return [{"type": "text", "text": text}] if text else []
