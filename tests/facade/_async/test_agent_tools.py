"""Tools of agents that run here: once for each call, whatever they do and whatever the connection does."""

from __future__ import annotations

import contextvars
import threading
from pathlib import Path
from typing import Any

import pytest

from inferencesh import (
    APIConnectionError,
    AsyncInference,
    GoneError,
    SignInRequiredError,
    ToolCall,
    ToolResult,
    ToolRoundsError,
    TurnDone,
)
from inferencesh.emulator import Emulator
from inferencesh.emulator.faults import AnswerLost, Reset, Status
from inferencesh.tools import ToolError, tool
from tests.facade._async.conftest import Connect
from tests.facade.agents import CANCELLED, call, later, script
from tests.facade.together._async import sleep

VARIABLE = contextvars.ContextVar("variable", default="unset")


def tool_of(function: Any, **settings: Any) -> Any:
    """A tool `add` with this handler."""
    made = tool("add").describe("Add.")
    for name, value in settings.items():
        made = getattr(made, name)(value)
    return made.handler(function)


async def text_of(client: AsyncInference, function: Any, *steps: Any, **settings: Any) -> str:
    """What the agent says when `function` is its tool."""
    agent = client.agent("test/obedient", tools=[tool_of(function, **settings)])
    return (await agent.send_message(script(*(steps or [call("add", a=1)])), timeout=20)).text


@pytest.mark.parametrize(
    ("result", "told"),
    [
        ("text", "text"),
        ({"a": [1, None]}, '{"a": [1, null]}'),
        (7, "7"),
        (None, "done, without a result"),
    ],
)
async def test_results_of_any_kind(client: AsyncInference, result: Any, told: str) -> None:
    assert await text_of(client, lambda args: result) == told


async def test_a_result_with_a_file(client: AsyncInference, emulator: Emulator, tmp_path: Path) -> None:
    path = tmp_path / "chart.txt"
    path.write_text("up and up")
    assert await text_of(client, lambda args: path) == "[attachment 1: chart.txt]['chart.txt']"
    assert [file["size"] for file in emulator.files] == [9]


async def test_two_tools_at_once_run_at_the_same_time(client: AsyncInference) -> None:
    both = threading.Barrier(2, timeout=5)

    def meet(args: dict[str, Any]) -> int:
        both.wait()
        return int(args["n"])

    calls = [call("add", n=1), call("add", n=2)]
    assert await text_of(client, meet, calls) == "1|2"


async def test_handlers_run_beside_the_caller_with_its_variables(client: AsyncInference) -> None:
    token = VARIABLE.set("set")
    here = threading.get_ident()
    try:
        told = await text_of(
            client, lambda args: f"{VARIABLE.get()} {threading.get_ident() == here} {args['a']}"
        )
    finally:
        VARIABLE.reset(token)
    assert told == "set False 1"


# async only: begin
async def test_async_handlers_run_on_the_loop(client: AsyncInference) -> None:
    here = threading.get_ident()

    async def handler(args: dict[str, Any]) -> str:
        await sleep(0)
        return str(threading.get_ident() == here)

    assert await text_of(client, handler) == "True"


# async only: end
async def test_a_coroutine_function_is_a_handler_everywhere(client: AsyncInference) -> None:
    assert await text_of(client, later) == "later"


async def test_an_exception_is_told_to_the_model_and_to_the_program(client: AsyncInference) -> None:
    told: list[Any] = []
    problem = ValueError("no such city")

    def fail(args: dict[str, Any]) -> None:
        raise problem

    agent = client.agent("test/obedient", tools=[tool_of(fail)])
    reply = await agent.send_message(
        script(call("add", a=1)), on_tool_error=lambda call, error: told.append((call.name, error))
    )
    assert reply.text == "ValueError: no such city"
    assert told == [("add", problem)]


async def test_a_tool_error_says_exactly_what_it_says(client: AsyncInference) -> None:
    def fail(args: dict[str, Any]) -> None:
        raise ToolError("Ask for the country too.")

    assert await text_of(client, fail) == "Ask for the country too."


class Mute(Exception):
    """An exception that can't even say what it is."""

    def __str__(self) -> str:
        raise RuntimeError


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (KeyError(), "KeyError"),
        (Mute(), "Mute"),
        (TimeoutError("the database is slow"), "TimeoutError: the database is slow"),
        (OSError("no file caf\udce9"), "OSError: no file caf\\udce9"),
        (ToolError("no file caf\udce9"), "no file caf\\udce9"),
        (CANCELLED, "CancelledError: it was cancelled, not by its caller"),
    ],
)
async def test_whatever_an_exception_says_can_be_told(
    client: AsyncInference, error: BaseException, told: str
) -> None:
    async def fail(args: dict[str, Any]) -> None:
        raise error

    assert await text_of(client, fail) == told


@pytest.mark.parametrize("error", [SystemExit(3), KeyboardInterrupt(), BaseException("a test has failed")])
@pytest.mark.parametrize("timeout", [None, 10])
async def test_what_is_to_end_the_program_ends_the_turn(
    client: AsyncInference, error: BaseException, timeout: float | None
) -> None:
    def leave(args: dict[str, Any]) -> None:
        raise error

    limited = {} if timeout is None else {"timeout": timeout}
    agent = client.agent("test/obedient", tools=[tool_of(leave, **limited)])
    with pytest.raises(type(error)) as caught:
        await agent.send_message(script(call("add", a=1)), timeout=10)
    assert caught.value is error
    assert (await agent.wait(timeout=10)).text == "The tool was interrupted."


async def test_on_tool_call_may_say_what_the_model_reads(client: AsyncInference) -> None:
    def refuse(one: ToolCall) -> None:
        raise ToolError("Not on Sundays.")

    told: list[Any] = []
    reply = await client.agent("test/obedient").send_message(
        script(call("add", a=1)),
        on_tool_call=refuse,
        on_tool_error=lambda call, error: told.append((call.name, str(error))),
    )
    assert (reply.text, told) == ("Not on Sundays.", [("add", "Not on Sundays.")])


async def test_wrong_arguments_are_told_to_the_model(client: AsyncInference) -> None:
    ran: list[Any] = []
    checked = tool("add").describe("Add.").param("a", {"type": "string"}).handler(ran.append)
    agent = client.agent("test/obedient", tools=[checked])
    reply = await agent.send_message(script(call("add", a=1)))
    assert "arguments are not right" in reply.text
    assert ran == []


async def test_a_result_that_can_not_be_sent_is_an_error(client: AsyncInference) -> None:
    assert "no form in JSON" in await text_of(client, lambda args: object())


async def test_a_tool_that_hangs(client: AsyncInference) -> None:
    release = threading.Event()

    def hang(args: dict[str, Any]) -> None:
        release.wait(20)

    try:
        assert await text_of(client, hang, timeout=0.05) == "The tool add did not answer within 0.05 s."
    finally:
        release.set()


async def test_an_unknown_tool_is_reported(client: AsyncInference) -> None:
    told: list[Any] = []
    agent = client.agent("test/obedient", tools=[tool_of(lambda args: 1)])
    reply = await agent.send_message(
        script(call("subtract")), on_tool_error=lambda call, error: told.append(call.name)
    )
    assert reply.text == "There is no tool 'subtract' here. The tools that run here: add."
    assert told == ["subtract"]


async def test_an_unknown_tool_is_reported_to_whoever_iterates(client: AsyncInference) -> None:
    """The agent was made here, so nobody else can know the tool."""

    agent = client.agent(core_app="a/llm", name="obedient", tools=[tool_of(lambda args: 1)])
    stream = agent.stream(script(call("subtract")), timeout=20)
    assert [event.name async for event in stream if isinstance(event, ToolCall)] == ["subtract"]
    assert stream.reply.text == "There is no tool 'subtract' here. The tools that run here: add."


async def test_a_callback_answers_for_tools_without_handler(client: AsyncInference) -> None:
    told: list[str] = []

    def answer(one: ToolCall) -> Any:
        told.append(one.name)
        return {"sum": one.arguments["a"]} if one.name == "other" else None

    agent = client.agent("test/obedient", tools=[tool_of(lambda args: "handled")])
    steps = script(call("other", a=3), call("add", a=1))
    assert (await agent.send_message(steps, on_tool_call=answer)).text == "handled"
    assert told == ["other", "add"]


async def test_a_callback_may_submit_by_itself(client: AsyncInference) -> None:
    agent = client.agent("test/obedient")

    async def answer(one: ToolCall) -> None:
        await agent.submit_tool_result(one.id, {"action": {"type": "submit"}, "form_data": {"n": 1}})

    reply = await agent.send_message(script(call("add", a=3)), on_tool_call=answer, timeout=20)
    assert reply.text == '{"action": {"type": "submit"}, "form_data": {"n": 1}}'


async def test_whoever_iterates_may_answer(client: AsyncInference) -> None:
    agent = client.agent("test/obedient")
    async with agent.stream(script(call("add", a=3)), timeout=20) as stream:
        async for event in stream:
            if isinstance(event, ToolCall):
                await agent.submit_tool_result(event.id, "by hand", attachments=[b"bytes"])
    assert stream.reply.text == "by hand['file']"


async def test_other_tools_are_left_to_the_platform(client: AsyncInference) -> None:
    agent = client.agent("test/obedient")
    events = [event async for event in agent.stream(script(call("look", at="x")))]
    results = [event for event in events if isinstance(event, ToolResult)]
    assert [(result.name, result.result) for result in results] == [("look", '{"at":"x"}')]


async def test_rounds_are_bounded(client: AsyncInference) -> None:
    ran: list[Any] = []
    agent = client.agent("test/obedient", tools=[tool_of(ran.append)])
    steps = script(*[call("add", n=n) for n in range(10)])
    with pytest.raises(ToolRoundsError, match="more than 3 rounds") as caught:
        await agent.send_message(steps, max_tool_rounds=3)
    assert len(ran) == 3
    assert len(caught.value.reply.tool_calls) == 4
    assert (await agent.get_chat()).status == "idle"  # type: ignore[union-attr]
    assert (await agent.send_message(script([call("add", n=n) for n in range(5)]), max_tool_rounds=1)).text


@pytest.mark.parametrize(
    ("decision", "text"),
    [
        (True, '{"a":1}'),
        (False, "the call was rejected"),
        (1, "the call was rejected"),
        ("not today", "not today"),
    ],
)
async def test_an_approval(client: AsyncInference, decision: Any, text: str) -> None:
    asked: list[Any] = []

    def decide(one: ToolCall) -> Any:
        asked.append((one.name, one.arguments))
        return decision

    agent = client.agent("test/obedient")
    reply = await agent.send_message(script(call("buy", a=1)), on_approval=decide, timeout=20)
    assert (reply.text, asked) == (text, [("buy", {"a": 1})])


async def test_an_approved_tool_that_runs_here(client: AsyncInference) -> None:
    asked: list[str] = []
    ran: list[Any] = []

    def approve(one: ToolCall) -> bool:
        asked.append(one.name)
        return True

    act = tool("act").describe("Act.").require_approval().handler(ran.append)
    agent = client.agent("test/obedient", tools=[act])
    await agent.send_message(script(call("act", a=1)), on_approval=approve, timeout=20)
    assert (asked, ran) == (["act"], [{"a": 1}])


async def test_an_approved_tool_runs_at_once(connect: Connect, quick_emulator: tuple[Emulator, str]) -> None:
    """Although the stream may tell of the approval before the request for it is answered, and of nothing more
    until the next heartbeat, which is 10 s away."""
    client = connect(quick_emulator[1])
    agent = client.agent("test/obedient", tools=[tool("act").describe("Act.").handler(lambda args: "acted")])

    async def decide(one: ToolCall) -> bool:
        await client.tools.invoke(one.id)
        await sleep(0.1)  # the stream has told of it by then, and has no more to tell
        return True

    reply = await agent.send_message(script(call("act")), on_approval=decide, timeout=5)
    assert reply.text == "acted"


async def test_what_was_rejected_here_does_not_run_here(client: AsyncInference) -> None:
    """Even if somebody else approves it."""
    ran: list[Any] = []

    async def decide(one: ToolCall) -> bool:
        await client.tools.invoke(one.id)
        return False

    act = tool("act").describe("Act.").require_approval().handler(ran.append)
    agent = client.agent("test/obedient", tools=[act])
    reply = await agent.send_message(script(call("act", a=1)), on_approval=decide, timeout=20)
    assert (reply.text, ran) == ("The call was not approved.", [])


@pytest.mark.parametrize("decides", [None, True, False])
async def test_approval_is_asked_for_here_if_the_server_does_not(
    client: AsyncInference, decides: bool | None
) -> None:
    ran: list[Any] = []
    careful = tool("add").describe("Add.").require_approval().handler(lambda args: ran.append(args) or "ran")
    agent = client.agent("test/obedient", tools=[careful])
    how: dict[str, Any] = {} if decides is None else {"on_approval": lambda one: decides}
    reply = await agent.send_message(script(call("add", a=1)), **how)
    assert reply.text == ("ran" if decides else "The call was not approved.")
    assert bool(ran) is bool(decides)


async def test_without_anybody_to_approve_the_reply_says_so(client: AsyncInference) -> None:
    agent = client.agent("test/obedient")
    reply = await agent.send_message(script("Look:", call("buy", a=1)), timeout=20)
    assert (reply.state, reply.text) == ("input_required", "Look:")
    (waiting,) = reply.pending_approvals
    assert [waiting] == await agent.pending_approvals()
    await agent.approve_tool(waiting.resource_id or "")
    assert (await agent.wait(timeout=20)).text == '{"a":1}'
    assert await agent.pending_approvals() == []


async def test_an_approval_that_nobody_gives_in_time(
    connect: Connect, still: Emulator, still_url: str
) -> None:
    act = tool("act").describe("Act.").require_approval(timeout=60).handler(lambda args: "acted")
    agent = connect(still_url).agent(core_app="a/llm", name="careful", tools=[act])
    reply = await agent.send_message("act now", timeout=20)
    assert reply.state == "input_required"
    assert reply.pending_approvals[0].expires_at is not None
    still.clock.advance(60)
    assert (await agent.wait(timeout=20)).text == "nobody approved the call in time"
    assert await agent.pending_approvals() == []


async def test_whoever_iterates_may_reject(client: AsyncInference) -> None:
    agent = client.agent("test/obedient")
    stream = agent.stream(script(call("buy", a=1)), timeout=20)
    async for event in stream:
        if isinstance(event, ToolCall):
            await agent.reject_tool(event.id, "too dear")
    assert stream.reply.text == "too dear"


async def test_keys_that_may_not_approve(client: AsyncInference, emulator: Emulator) -> None:
    emulator.faults.add("tools_invoke", Status(403, code="requires_sign_in"))
    agent = client.agent("test/obedient")
    with pytest.raises(SignInRequiredError, match="signed in to the web app") as caught:
        await agent.send_message(script(call("buy")), on_approval=lambda one: True, timeout=20)
    assert "the call of buy" in caught.value.__notes__[0]


@pytest.mark.parametrize("decision", [True, False])
async def test_an_approval_that_fails_surfaces(
    client: AsyncInference, emulator: Emulator, decision: bool
) -> None:
    """And is not asked for again meanwhile."""
    asked: list[str] = []

    def decide(one: ToolCall) -> bool:
        asked.append(one.id)
        return decision

    emulator.faults.add("tools_invoke", Status(410))
    emulator.faults.add("tools_reject", Status(410))
    for _ in range(10):
        agent = client.agent("test/obedient")
        with pytest.raises(GoneError):
            await agent.send_message(script(call("buy")), on_approval=decide, timeout=10)
    assert len(asked) == len(set(asked)) == 10


async def test_what_approving_raises_surfaces(client: AsyncInference) -> None:
    enough = KeyError("enough")

    def decide(one: ToolCall) -> bool:
        raise enough

    agent = client.agent("test/obedient")
    with pytest.raises(KeyError) as caught:
        await agent.send_message(script(call("buy")), on_approval=decide, timeout=20)
    assert caught.value is enough


@pytest.mark.usefixtures("no_pauses")
@pytest.mark.parametrize(
    "fault", [AnswerLost(), Reset(), Status(503), Status(502, problem=False, handled=True)]
)
async def test_a_result_is_submitted_in_spite_of_the_network(
    client: AsyncInference, emulator: Emulator, fault: Any
) -> None:
    emulator.faults.add("tools_submit_result", fault, times=2)
    ran: list[Any] = []
    assert await text_of(client, lambda args: ran.append(args) or "once") == "once"
    assert ran == [{"a": 1}]


@pytest.mark.usefixtures("no_pauses")
async def test_a_result_that_could_not_be_submitted_is_kept(
    client: AsyncInference, emulator: Emulator
) -> None:
    emulator.faults.add("tools_submit_result", Reset())
    ran: list[Any] = []
    agent = client.agent("test/obedient", tools=[tool_of(lambda args: ran.append(args) or "kept")])
    with pytest.raises(APIConnectionError):
        await agent.send_message(script(call("add", a=1)), timeout=30)
    emulator.faults.clear()
    assert (await agent.wait(timeout=20)).text == "kept"
    assert ran == [{"a": 1}]


async def test_a_stopped_agent_does_not_wait_for_tools(client: AsyncInference) -> None:
    release = threading.Event()

    def stop_then_hang(args: dict[str, Any]) -> None:
        release.wait(20)

    agent = client.agent("test/obedient", tools=[tool_of(stop_then_hang)])
    stream = agent.stream(script(call("add", a=1)), timeout=20)
    async for event in stream:
        if isinstance(event, ToolCall):
            await agent.stop_chat()
        if isinstance(event, TurnDone):
            assert event.reply.state == "canceled"
            assert [one.invocation.status for one in event.reply.tool_calls] == ["failed"]
    release.set()
