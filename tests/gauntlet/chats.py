"""Chats under faults: a turn with tools, and everything that can be wrong with what comes of it.

What a request meets is in `faults`; what must come of it follows here, from what the API promises of chats.
"""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Iterator
from itertools import count, product
from typing import Any, Literal

from attrs import define, field, frozen

from inferencesh import InferenceError, Reply
from inferencesh.emulator import Output, ToolCall, Turn
from inferencesh.emulator.faults import CATALOGUE, Cut
from inferencesh.tools import tool

from .engines import Caller
from .faults import ONLY_STREAMS, PLAIN, STREAM_REFUSED, Meaning
from .rules import OFTEN, RESULT, Often, Updates, of_submission, takes_long
from .track import LATENESS, PATIENCE, PROMPT, Lap, Track, names

ChatRoute = Literal["agents_run", "chats_stream", "chats_get", "chats_index_messages", "tools_submit_result"]

TIMEOUT = "AgentTimeoutError"
ROUTES: dict[Updates, tuple[ChatRoute, ...]] = {
    "auto": ("agents_run", "chats_stream", "chats_get", "chats_index_messages", "tools_submit_result"),
    "stream": ("agents_run", "chats_stream", "chats_index_messages", "tools_submit_result"),
    "poll": ("agents_run", "chats_get", "chats_index_messages", "tools_submit_result"),
}
"""The requests that a turn makes, by how it is followed."""
STOPPED_SECONDS = 1.5
"""How long the caller waits where the agent is never told a result."""
TEXTS = ["Let me see. ", "1+2=", "3"]
"""What the agent says, in a message each."""


@frozen
class ChatCase:
    """One turn that meets a fault.

    Attributes:
        fault: Its name in the catalogue.
        route: Which requests meet it.
        often: The first of them, or all.
        updates: How the turn is followed.
        is_new: Whether its message makes the chat.
    """

    fault: str
    route: ChatRoute
    often: Often
    updates: Updates
    is_new: bool = False

    def __str__(self) -> str:
        chat = "new chat" if self.is_new else "old chat"
        return f"{self.fault} {self.often} on {self.route}, {self.updates}, {chat}"


def cases() -> Iterator[ChatCase]:
    """All of them."""
    numbers = count()
    for updates, routes in ROUTES.items():
        for route, fault, often in product(routes, CATALOGUE, OFTEN):
            if CATALOGUE[fault].at_accept or CATALOGUE[fault].only_runs:
                continue
            if fault in ONLY_STREAMS and route != "chats_stream":
                continue
            # Where only a stream that broke makes somebody look, whether each look fails makes no difference.
            if (
                updates != "poll"
                and route.startswith("chats_")
                and route != "chats_stream"
                and often == "always"
            ):
                continue
            # A message makes the chat in every other case.
            yield ChatCase(fault, route, often, updates, is_new=next(numbers) % 2 == 0)


def short() -> list[ChatCase]:
    """One case for each fault, each on another route, in another chat, and followed in another way."""
    groups: dict[str, list[ChatCase]] = {}
    for case in cases():
        if not takes_long(case.fault, case.often, is_silence_short=case.route == "agents_run"):
            groups.setdefault(case.fault, []).append(case)
    return [group[number * 7 % len(group)] for number, group in enumerate(groups.values())]


def expected(case: ChatCase) -> set[str]:
    """The right outcomes: ``reply`` (as `RESULT`), or names of exceptions; where chance decides, several."""
    if case.route == "chats_stream":
        refused = STREAM_REFUSED.get(case.fault)
        if refused is None or (case.updates == "auto" and refused.kind != "refusal"):
            return {RESULT}
        return {refused.error}
    meaning = PLAIN[case.fault]
    if case.route == "agents_run":
        return of_submission(meaning, case.often)
    if case.route == "tools_submit_result":
        return _of_result(meaning, case.often)
    return _of_look_up(meaning, case)


def _of_look_up(meaning: Meaning, case: ChatCase) -> set[str]:
    """A look is taken again until it succeeds; but a refusal is told at once."""
    if meaning.kind == "refusal":
        return {meaning.error}
    if meaning.kind in ("no streams", "hours"):  # beside a stream that may be taken for what ails the stream
        return {meaning.error} if case.updates == "poll" else {meaning.error, RESULT}
    if case.often == "once":
        return {RESULT}
    if meaning.kind in ("answer", "either"):
        # A look is two requests: what breaks after each first answer may break under each second one.
        return {RESULT, _ERRORS["broken"]} if case.route == "chats_get" else {RESULT}
    return {_ERRORS.get(meaning.kind, meaning.error)} | ({RESULT} if meaning.kind == "last answer" else set())


def _of_result(meaning: Meaning, often: Often) -> set[str]:
    """A result is submitted again until it is taken, or refused for more than being late."""
    if meaning.error in ("BadRequestError", "ConflictError", "NotFoundError"):
        return {RESULT, TIMEOUT} if often == "once" else {TIMEOUT}
    if meaning.kind in ("refusal", "no streams", "hours", "see other"):
        return {meaning.error}
    if meaning.kind == "nonsense":  # a success that says nothing is believed: it should say nothing
        return {RESULT, TIMEOUT, "ResponseDecodeError"}
    if often == "once" or meaning.kind in ("answer", "either", "last answer"):
        return {RESULT}
    # What has its effect lets the agent go on, which may end the turn before the caller knows of the failure.
    return {_ERRORS.get(meaning.kind, meaning.error)} | ({RESULT} if meaning.effect else set())


_ERRORS = {
    "broken": "APIConnectionError",
    "silence": "APITimeoutError",
    "nonsense": "ResponseDecodeError",
    "last answer": "APITimeoutError",
}


class ChatCourse(Track):
    """A track for turns of a chat."""

    def set_up(self) -> None:
        """Give the emulator its agent."""
        self.emulator.agent("gauntlet/clerk")(self._clerk)

    def attempt(self, caller: Caller, engine: str, case: ChatCase, number: int) -> Lap:
        """Let a caller talk to an agent."""
        return _Attempt(self, caller, case, f"message {number}").finish(engine)

    def break_things(self, case: ChatCase) -> None:
        """Let the fault of a case happen from now on."""
        super().break_things(case)
        if case.route in ("chats_get", "chats_index_messages") and case.updates != "poll":
            # Else nobody would look.
            self.emulator.faults.add("chats_stream", Cut(after_events=1, then="end"), times=2)

    async def _clerk(self, text: str, turn: Turn) -> AsyncIterator[Any]:
        for word in ("Let ", "me ", "see. "):
            yield word
        await self.until_met(turn, 0.3)
        first, second = yield [ToolCall("count", {"n": 1}), ToolCall("count", {"n": 2})]
        yield f"{first}+"
        yield f"{second}="
        yield (yield ToolCall("count", {"n": 3}))
        yield Output({"said": text})


@define
class _Attempt:
    course: ChatCourse
    caller: Caller
    case: ChatCase
    text: str
    wrong: list[str] = field(factory=list)
    pieces: dict[str, str] = field(factory=dict)
    ran: list[int] = field(factory=list)

    def finish(self, engine: str) -> Lap:
        count_ = tool("count").describe("Count.").param("n", {"type": "integer"}).handler(self._count)
        agent = self.caller.client.agent("gauntlet/clerk", tools=[count_])
        if not self.case.is_new:
            self.caller.result(
                agent.send_message("before", timeout=PATIENCE, updates="poll", poll_interval=0.02)
            )
            self.ran.clear()
        before = self.course.emulator.submissions
        self.course.break_things(self.case)
        right = expected(self.case)
        started = time.monotonic()
        outcome = self._talk(agent, right)
        seconds = time.monotonic() - started
        self.course.emulator.faults.clear()
        if not right & outcome.keys():
            self.wrong.append(f"expected {' or '.join(sorted(right))}: {next(iter(outcome.values()))}")
        self._check(self.course.emulator.submissions - before, next(iter(outcome)))
        is_late = seconds > (STOPPED_SECONDS + LATENESS if TIMEOUT in outcome else PROMPT)
        if is_late:
            self.wrong.append(f"control was back after {seconds:.2f} s")
        if not self.caller.is_usable():
            self.wrong.append("the client is not usable any more")
        return Lap(engine, self.case, next(iter(outcome)), seconds, tuple(self.wrong), is_late)

    def _talk(self, agent: Any, right: set[str]) -> dict[str, str]:
        """The names that the outcome goes by, each with what it says."""
        how = {"timeout": STOPPED_SECONDS if TIMEOUT in right else PATIENCE, "updates": self.case.updates}
        try:
            reply = self.caller.result(agent.send_message(self.text, on_delta=self._hear, **how))
        except InferenceError as error:
            return names(error)
        except Exception as error:  # no error of the client: never right
            return names(error)
        self._check_reply(reply)
        return {RESULT: "a reply"}

    def _count(self, arguments: dict[str, Any]) -> str:
        self.ran.append(arguments["n"])
        return str(arguments["n"])

    def _hear(self, text: str, piece: Any) -> None:
        if text:
            self.pieces[piece["message_id"]] = self.pieces.get(piece["message_id"], "") + text

    def _check_reply(self, reply: Reply) -> None:
        said = [part.text for message in reply.messages for part in message.content]
        told = list(self.pieces.values())
        if (said, reply.output) != (TEXTS, {"said": self.text}):
            self.wrong.append(f"a wrong reply: {said}, {reply.output}")
        if told != TEXTS:
            self.wrong.append(f"pieces are missing, doubled or out of order: {told}")
        if sorted(self.ran) != [1, 2, 3]:
            self.wrong.append(f"these calls ran: {self.ran}")

    def _check(self, posted: int, outcome: str) -> None:
        if len(self.ran) != len(set(self.ran)):
            self.wrong.append(f"a tool ran twice: {self.ran}")
        for text in self.pieces.values():
            if not any(whole.startswith(text) for whole in TEXTS):
                self.wrong.append(f"this was never said: {text!r}")
        meaning = PLAIN.get(self.case.fault)
        is_taken = self.case.route != "agents_run" or outcome == RESULT or (meaning and meaning.effect)
        if posted != int(bool(is_taken)):
            self.wrong.append(f"the message was posted {posted} times")
