# Generated from inferencesh/_async/agent_stream.py, do not edit.
"""The events of one turn of an agent as an iterator."""

from __future__ import annotations

from collections.abc import Generator
from types import TracebackType
from typing import Self

from .._core.agent_events import MessageUpdate, TurnDone, TurnEvent
from .._core.reply import Reply, succeeded


class AgentStream:
    """What happens in a turn, as it happens.

    The message is sent when iterating begins. Leaving early closes the connection; the agent goes on.

    Example:
        ```python
        with agent.stream("Tell me a story") as events:
            for event in events:
                if isinstance(event, TextDelta):
                    print(event.text, end="")
        print(events.reply.usage)
        ```
    """

    def __init__(self, events: Generator[TurnEvent]) -> None:
        self._events = events
        self._reply: Reply | None = None

    @property
    def reply(self) -> Reply:
        """What the turn came to.

        Raises:
            AgentRunFailedError, AgentRunCancelledError: the run did not complete.
            RuntimeError: the turn is not over, as far as was iterated.
        """
        if self._reply is None:
            raise RuntimeError("the turn is not over yet: iterate to the end first")
        return succeeded(self._reply)

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> TurnEvent:
        event = next(self._events)
        while isinstance(event, MessageUpdate):
            event = next(self._events)
        if isinstance(event, TurnDone):
            self._reply = event.reply
        return event

    def close(self) -> None:
        """Stop following; the agent goes on."""
        self._events.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()
