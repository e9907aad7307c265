"""The concierge: an agent with tools that run here."""

from __future__ import annotations

import pytest
from studio.concierge import AGENT, SORRY, Booking, Calendar, Concierge

from inferencesh import AgentRunFailedError, AsyncInference, ToolCall
from inferencesh.emulator import Emulator

pytestmark = pytest.mark.anyio


@pytest.fixture
def concierge(async_inference_client: AsyncInference, calendar: Calendar) -> Concierge:
    """A concierge who may book for everyone but Bob."""
    return Concierge(async_inference_client, calendar, approve=not_bob, patience=5)


def not_bob(call: ToolCall) -> bool | str:
    return "Bob has not paid." if call.arguments["name"] == "Bob" else True


async def test_greets(concierge: Concierge, inference_emulator: Emulator) -> None:
    assert await concierge.ask("Hello") == "How may I help?"
    assert inference_emulator.messages[AGENT].texts == ["Hello"]


async def test_knows_the_prices(concierge: Concierge) -> None:
    assert await concierge.ask("price large") == 'A room: {"size": "large", "euros": 50}'


async def test_says_which_rooms_there_are(concierge: Concierge) -> None:
    assert "there is no 'huge' room; there are small, large" in await concierge.ask("price huge")


async def test_knows_the_calendar(concierge: Concierge) -> None:
    assert await concierge.ask("free") == "Free: [10, 11, 12, 13, 14, 15, 16]"


async def test_books(concierge: Concierge, calendar: Calendar) -> None:
    assert await concierge.ask("book Eve 10") == "booked 10:00 for Eve"
    assert calendar.booked == {9: "Ada", 10: "Eve"}


async def test_does_not_book_an_hour_twice(concierge: Concierge, calendar: Calendar) -> None:
    assert "9:00 is taken" in await concierge.ask("book Eve 9")
    assert calendar.booked == {9: "Ada"}


async def test_books_nothing_that_is_not_approved(concierge: Concierge, calendar: Calendar) -> None:
    assert "Bob has not paid." in await concierge.ask("book Bob 10")
    assert calendar.booked == {9: "Ada"}


async def test_approves_nothing_by_default(
    async_inference_client: AsyncInference, calendar: Calendar
) -> None:
    await Concierge(async_inference_client, calendar, patience=5).ask("book Eve 10")
    assert calendar.booked == {9: "Ada"}


async def test_agrees_in_a_form_that_programs_read(concierge: Concierge) -> None:
    assert await concierge.agreed("book Eve 10") == Booking("Eve", 10)


async def test_types_while_it_thinks(concierge: Concierge) -> None:
    shown: list[str] = []
    await concierge.type("Hello", shown.append)
    assert "".join(shown) == "How may I help?"


async def test_remembers_the_conversation(concierge: Concierge, inference_emulator: Emulator) -> None:
    await concierge.ask("Hello")
    await concierge.ask("free")
    assert len({message["chat_id"] for message in inference_emulator.messages[AGENT]}) == 1


async def test_apologizes_when_it_takes_too_long(
    async_inference_client: AsyncInference, calendar: Calendar
) -> None:
    assert await Concierge(async_inference_client, calendar, patience=0.1).ask("think") == SORRY


async def test_a_failure_is_an_error(concierge: Concierge) -> None:
    with pytest.raises(AgentRunFailedError, match="has fainted"):
        await concierge.ask("faint")
