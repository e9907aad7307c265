"""Tool calls that wait for somebody: for a result, or for a person's approval.

The emulator takes whoever calls for that person; the API itself wants a sign-in for approvals.
"""

from typing import Any

from ..agents.tools import Decision
from ..handling import Call, Handler
from ..problems import ProblemError, not_found
from ..records import Record, to_json
from ..state import State
from .streams import stream_one

_ENDED = ("completed", "failed", "canceled", "rejected")


async def submit_result(state: State, call: Call) -> None:
    attachments = call.body.get("attachments") or ()
    state.conversations.tools.submit(call.parameters["tool_invocation_id"], call.body["result"], attachments)


async def submit_widget(state: State, call: Call) -> None:
    result = to_json(call.fields).decode()
    state.conversations.tools.submit(call.parameters["tool_invocation_id"], result)


async def approve(state: State, call: Call) -> None:
    state.conversations.tools.decide(call.parameters["tool_invocation_id"], Decision(True))


async def reject(state: State, call: Call) -> None:
    decision = Decision(False, call.body.get("reason"))
    state.conversations.tools.decide(call.parameters["tool_invocation_id"], decision)


async def resolve_interrupt(state: State, call: Call) -> Any:
    interrupt = state.collections["interrupts"].get(call.parameters["interrupt_id"])
    if interrupt["status"] != "pending":
        raise ProblemError(400, "invalid_state", f"the interrupt is {interrupt['status']}")
    is_allowed = (call.body.get("decision") or call.body.get("resolution")) == "allow"
    data = call.body.get("data")
    return state.conversations.tools.decide(interrupt["resource_id"], Decision(is_allowed), data)


async def always_allow_options(state: State, call: Call) -> Any:
    invocation = _invocation(state, call)
    if invocation["status"] != "awaiting_approval":
        return {"options": [], "default": None, "unavailable": "the call does not wait for approval"}
    options = _options(invocation)
    return {"options": options, "default": options[0]["key"]}


async def always_allow(state: State, call: Call) -> Any:
    """Approve a call, and remember that in the rules of the chat."""
    invocation = _invocation(state, call)
    if invocation["status"] != "awaiting_approval":
        raise ProblemError(400, "invalid_state", f"the call is {invocation['status']}")
    options = {option["key"]: option for option in _options(invocation)}
    option = options.get(call.body.get("option") or "exact")
    if option is None:
        raise ProblemError(409, "conflict", "there is no such option any more")
    chats = state.collections["chats"]
    rules = chats.part("rules", chats.get(call.parameters["chat_id"]), "rule")
    made = [
        rules.add(state.instances.named("PolicyRule", rule | state.records.base()))
        for rule in option["rules"]
    ]
    state.conversations.tools.decide(invocation["id"], Decision(True))
    return {"option": option, "rules": made}


async def stream_run(state: State, call: Call) -> Any:
    run = state.collections["agent_runs"].get(call.parameters["agent_run_id"])
    return stream_one(state, call, "agent_runs", run, lambda record: record["state"] in _ENDED)


def _invocation(state: State, call: Call) -> Record:
    """The tool call in the path; a 404 problem if it is not one of the chat in the path."""
    chat = state.collections["chats"].get(call.parameters["chat_id"])
    invocation = state.collections["tool_invocations"].get(call.parameters["tool_invocation_id"])
    message = state.collections["chat_messages"].get(invocation["chat_message_id"])
    if message["chat_id"] != chat["id"]:
        raise not_found("tool call", invocation["id"])
    return invocation


def _options(invocation: Record) -> list[Record]:
    name = invocation["function"]["name"]
    rule = {"effect": "allow", "kind": "Tool", "selector": name}
    arguments = to_json(invocation["function"]["arguments"]).decode()
    return [
        {
            "key": "exact",
            "scope": "exact",
            "label": "This very call",
            "rules": [rule | {"specifier": arguments}],
        },
        {"key": "tool", "scope": "tool", "label": f"Every call of {name}", "rules": [rule]},
    ]


HANDLERS: dict[str, Handler] = {
    "tools_submit_result": submit_result,
    "tools_submit_widget": submit_widget,
    "tools_invoke": approve,
    "tools_reject": reject,
    "interrupts_resolve": resolve_interrupt,
    "chats_get_always_allow_options": always_allow_options,
    "chats_always_allow": always_allow,
    "agent_runs_stream": stream_run,
}
