"""The concierge: an agent that knows the studio's prices and calendar."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from inferencesh import AgentTimeoutError, AsyncInference, TextDelta, ToolCall, ToolError
from inferencesh.tools import ToolLike, tool

AGENT = "acme/concierge"
PRICES = {"small": 20, "large": 50}
SORRY = "The concierge is busy. Please call the studio."


@dataclass
class Calendar:
    """Who has which hour."""

    booked: dict[int, str] = field(default_factory=dict)

    def free(self) -> list[int]:
        """The hours of a day that are free."""
        return [hour for hour in range(9, 17) if hour not in self.booked]


@dataclass(frozen=True)
class Booking:
    """What the concierge has agreed on with somebody."""

    name: str
    hour: int


class Concierge:
    """A conversation with one customer.

    Args:
        client: The client.
        calendar: Of the studio.
        approve: Decides about a booking, a call of the tool `book`; by default nothing is booked.
        patience: Seconds that an answer may take.
    """

    def __init__(
        self,
        client: AsyncInference,
        calendar: Calendar,
        *,
        approve: Callable[[ToolCall], bool | str] | None = None,
        patience: float = 60,
    ) -> None:
        self._calendar = calendar
        self._approve = approve or _not_at_all
        self._patience = patience
        self._agent = client.agent(AGENT, tools=self._tools())

    async def ask(self, text: str) -> str:
        """Say something, and get the answer; an apology, if there is none in time."""
        try:
            reply = await self._agent.send_message(
                text, on_approval=self._approve, timeout=self._patience, on_timeout="cancel"
            )
        except AgentTimeoutError:
            return SORRY
        return reply.text

    async def type(self, text: str, show: Callable[[str], object]) -> None:
        """The same, shown piece by piece while it is said."""
        async for event in self._agent.stream(text, on_approval=self._approve):
            if isinstance(event, TextDelta):
                show(event.text)

    async def agreed(self, text: str) -> Booking | None:
        """Have the concierge settle something, and say it in a form that programs read."""
        return await self._agent.run(text, output=Booking, on_approval=self._approve)

    def _tools(self) -> list[ToolLike]:
        return [
            tool("price_of")
            .describe("The price of a room.")
            .param("size", {"type": "string"})
            .handler(_price_of),
            tool("free_hours").describe("The hours that are free.").handler(lambda _: self._calendar.free()),
            tool("book")
            .describe("Book an hour.")
            .param("name", {"type": "string"})
            .param("hour", {"type": "integer"})
            .require_approval()
            .handler(self._book),
        ]

    def _book(self, arguments: dict[str, object]) -> str:
        name, hour = str(arguments["name"]), int(str(arguments["hour"]))
        if hour not in self._calendar.free():
            raise ToolError(f"{hour}:00 is taken; free are {self._calendar.free()}")
        self._calendar.booked[hour] = name
        return f"booked {hour}:00 for {name}"


def _not_at_all(_: ToolCall) -> bool:
    return False


def _price_of(arguments: dict[str, object]) -> dict[str, object]:
    size = str(arguments["size"])
    if size not in PRICES:
        raise ToolError(f"there is no {size!r} room; there are {', '.join(PRICES)}")
    return {"size": size, "euros": PRICES[size]}
