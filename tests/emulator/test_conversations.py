"""Chats with the built-in agent: messages, runs, streams, tools, approvals."""

from __future__ import annotations

import json
import threading
import time

import pytest

from .conftest import KEY, Client
from .planner import Planner

NDJSON = {"Accept": "application/x-ndjson"}


@pytest.fixture
def plan(client):
    return Planner(client)


def settled(client, chat):
    """The chat once nobody works in it."""
    deadline = time.monotonic() + 5
    while (found := client.data("GET", f"/chats/{chat['id']}"))["status"] != "idle":
        assert time.monotonic() < deadline, found["status"]
    return found


def said(messages):
    """Roles, states and texts, oldest first."""
    texts = [
        (one["role"], one["status"], "".join(part["text"] for part in one["content"])) for one in messages
    ]
    return texts[::-1]


def test_an_agent_repeats_what_is_said(client, plan):
    agent = plan.agent()
    body = {"agent": f"dev/{agent['name']}", "input": {"text": "hello  there"}, "context": {"a": "b"}}
    answer = client.data("POST", "/agents/run", body)
    user, assistant = answer["user_message"], answer["assistant_message"]
    assert (user["status"], assistant["status"]) == ("ready", "pending")
    assert user["chat_id"] == assistant["chat_id"]
    chat = settled(client, {"id": user["chat_id"]})
    assert chat["context"] == {"a": "b"}
    assert chat["active_run"]["state"] == "completed"
    assert chat["active_run"]["finished_at"]
    assert said(plan.messages(chat)) == [
        ("user", "ready", "hello  there"),
        ("assistant", "ready", "hello  there"),
    ]
    assert [message["order"] for message in plan.messages(chat)] == [2, 1]


def test_a_chat_goes_on(client, plan):
    chat = settled(client, plan.chat("one"))
    client.data("POST", "/agents/run", {"chat_id": chat["id"], "input": {"text": "two"}})
    settled(client, chat)
    assert [text for _, _, text in said(plan.messages(chat))] == ["one", "one", "two", "two"]
    runs = client.data("GET", "/agent-runs")["items"]
    assert [run["state"] for run in runs] == ["completed", "completed"]


@pytest.mark.parametrize(
    "who", [{"agent": "acme/nobody"}, {"agent_id": "nothing"}, {"chat_id": "nothing"}, {"agent": "nobody"}]
)
def test_who_does_not_exist(client, problem, who):
    answer = client.post("/agents/run", json={"input": {"text": "hello"}, **who})
    assert problem(answer) == (404, "not_found")


def test_the_same_name_is_the_same_agent(client):
    body = {"agent_name": "ad-hoc", "agent_config": {"system_prompt": "x"}, "input": {"text": "hello"}}
    for _ in range(2):
        client.data("POST", "/agents/run", body)
    agents = client.data("GET", "/agents")["items"]
    assert [agent["name"] for agent in agents] == ["ad-hoc"]


def test_a_chat_stream_begins_with_the_chat_and_tells_all_that_comes(client, plan):
    chat = plan.chat()
    with client.stream("GET", f"/chats/{chat['id']}/stream", headers=NDJSON) as answer:
        lines = answer.iter_lines()
        assert json.loads(next(lines)) == {"event": "chats", "data": chat}
        client.data("POST", f"/chats/{chat['id']}/messages", {"message": "one two"})
        told = []
        for record in map(json.loads, lines):
            told.append(record)
            if record.get("event") == "chats" and record["data"]["status"] == "idle":
                break
    deltas = [record["data"] for record in told if record.get("event") == "delta"]
    assert "".join(delta["delta"]["response"] for delta in deltas) == "one two"
    assert [delta["seq"] for delta in deltas] == [1, 2]
    assistant = plan.messages(chat)[0]
    assert {delta["resource_id"] for delta in deltas} == {assistant["id"]}
    events = [record["event"] for record in told if "event" in record]
    assert set(events) == {"chats", "chat_messages", "agent_runs", "delta"}
    last = [record["data"] for record in told if record.get("event") == "chat_messages"][-1]
    assert (last["status"], last["content"]) == ("ready", assistant["content"])
    chats = [record for record in told if record.get("event") == "chats"]
    assert all("active_run" in record["data"] and "fields" not in record for record in chats)


def test_a_chat_stream_ends_with_the_chat(client, plan):
    chat = plan.chat()
    with client.stream("GET", f"/chats/{chat['id']}/stream", headers=NDJSON) as answer:
        lines = answer.iter_lines()
        next(lines)
        client.data("DELETE", f"/chats/{chat['id']}")
        assert {json.loads(line).get("type") for line in lines} <= {"heartbeat"}


def test_a_message_stream_ends_with_the_message(client, plan):
    chat, invocation = plan.call("ask")
    message = plan.messages(chat)[0]
    with client.stream("GET", f"/chats/messages/{message['id']}/stream", headers=NDJSON) as answer:
        lines = answer.iter_lines()
        assert json.loads(next(lines))["id"] == message["id"]
        client.data("POST", f"/tools/{invocation['id']}", {"result": "done"})
        records = [record for record in map(json.loads, lines) if record.get("type") != "heartbeat"]
    assert records[-1]["data"]["status"] == "ready"


@pytest.mark.parametrize("accept", ["application/x-ndjson", "text/event-stream"])
def test_a_message_may_be_answered_with_a_stream_of_the_answer(client, plan, accept):
    body = {"agent_id": plan.agent()["id"], "input": {"text": "one two three"}, "stream": True}
    answer = client.post("/agents/run", json=body, headers={"Accept": accept})
    assert answer.headers["content-type"] == accept
    lines = [
        line.removeprefix("data: ") for line in answer.text.splitlines() if line.startswith(("data", "{"))
    ]
    records = [record for record in map(json.loads, lines) if record.get("type") != "heartbeat"]
    assert {record["role"] for record in records} == {"assistant"}
    texts = ["".join(part["text"] for part in record["content"]) for record in records]
    assert len(texts) > 1
    assert texts[-1] == "one two three"
    assert texts == sorted(texts, key=len), "it only grows"
    assert [record["status"] for record in records].index("ready") == len(records) - 1


def test_a_message_that_has_to_wait_is_answered_without_a_stream(client, plan):
    chat, invocation = plan.call("ask")
    body = {"chat_id": chat["id"], "input": {"text": "later"}, "stream": True}
    answer = client.data("POST", "/agents/run", body)
    assert (answer["user_message"]["status"], answer["assistant_message"]) == ("queued", None)
    client.data("POST", f"/tools/{invocation['id']}", {"result": "done"})


def test_an_event_stream(client, plan):
    chat = plan.chat()
    message = client.data("POST", f"/chats/{chat['id']}/messages", {"message": "hello"})
    settled(client, chat)
    text = client.get(f"/chats/messages/{message['id']}/stream").text
    assert text.startswith("data: {")
    with client.stream("GET", f"/chats/{chat['id']}/stream") as answer:
        assert next(answer.iter_lines()) == "event: chats"


def test_what_is_said_meanwhile_waits(client, plan, problem):
    chat, invocation = plan.call("ask")
    queued = [client.data("POST", f"/chats/{chat['id']}/messages", {"message": text}) for text in "ab"]
    assert [message["status"] for message in queued] == ["queued", "queued"]
    assert queued[0]["agent_run_id"] == chat["active_run_id"]
    taken = client.data("POST", f"/chats/messages/{queued[0]['id']}/cancel")
    assert (taken["status"], taken["content"]) == ("cancelled", [])
    assert problem(client.post(f"/chats/messages/{taken['id']}/cancel")) == (409, "not_cancellable")
    client.data("POST", f"/tools/{invocation['id']}", {"result": "done"})
    settled(client, chat)
    texts = [text for _, status, text in said(plan.messages(chat)) if status == "ready"]
    assert sorted(texts) == ["", "b", "b", 'call ask {"a": 1}', "done", "done"]


def test_the_result_of_a_client_tool(client, plan, problem):
    chat, invocation = plan.call("ask")
    assert invocation["function"] == {"name": "ask", "arguments": {"a": 1}}
    assert (invocation["status"], chat["status"]) == ("awaiting_input", "busy")
    assert chat["active_run"]["state"] == "working"
    assert client.data("POST", f"/tools/{invocation['id']}", {"result": "42"}) is None
    settled(client, chat)
    answer, told, calling = plan.messages(chat)[:3]
    assert answer["content"][0]["text"] == "42"
    assert (told["role"], told["status"], told["content"]) == ("tool", "ready", answer["content"])
    assert told["tool_call_id"] == calling["tool_invocations"][0]["tool_invocation_id"]
    assert told["agent_run_id"] == calling["agent_run_id"]
    assert [(one["status"], one["result"]) for one in calling["tool_invocations"]] == [("completed", "42")]
    for rest, body in (("", {"result": "x"}), ("/invoke", None), ("/reject", {}), ("/widget", {})):
        assert problem(client.post(f"/tools/{invocation['id']}{rest}", json=body)) == (400, "invalid_state")
        assert problem(client.post(f"/tools/nothing{rest}", json=body)) == (404, "not_found")


def test_a_message_that_is_ready_is_told_with_its_content(client, plan):
    """Also if that has been told before: some clients read the message from that record alone."""
    chat, invocation = plan.call("ask")
    with client.stream("GET", f"/chats/{chat['id']}/stream", headers=NDJSON) as answer:
        lines = answer.iter_lines()
        next(lines)
        client.data("POST", f"/tools/{invocation['id']}", {"result": "42"})
        ready = []
        for record in map(json.loads, lines):
            if record.get("event") == "chat_messages" and record["data"].get("status") == "ready":
                ready.append(record["data"]["content"])
            if record.get("event") == "chats" and record["data"]["status"] == "idle":
                break
    assert [part["text"] for part in ready[-1]] == ["42"]


@pytest.mark.parametrize("way", ["tool", "interrupt", "always"])
def test_an_approval(client, plan, problem, way):
    chat, invocation = plan.call("act")
    assert (invocation["status"], chat["status"]) == ("awaiting_approval", "awaiting_input")
    run = chat["active_run"]
    assert run["state"] == "input_required"
    (interrupt,) = client.data("GET", f"/agent-runs/{run['id']}/interrupts")
    assert (interrupt["reason"], interrupt["resource_id"]) == ("tool_approval", invocation["id"])
    assert chat["pending_interrupts"] == [interrupt]
    tool = f"/chats/{chat['id']}/tools/{invocation['id']}"
    match way:
        case "tool":
            client.data("POST", f"/tools/{invocation['id']}/invoke")
        case "interrupt":
            body = {"resolution": "allow", "data": {"by": "me"}}
            resolved = client.data("POST", f"/interrupts/{interrupt['id']}/resolve", body)
            assert (resolved["status"], resolved["resolution"]) == ("resolved", "allow")
            assert resolved["resolved_data"] == {"by": "me"}
        case "always":
            options = client.data("GET", f"{tool}/always-allow/options")
            assert [option["scope"] for option in options["options"]] == ["exact", "tool"]
            assert problem(client.post(f"{tool}/always-allow", json={"option": "x"})) == (409, "conflict")
            rules = client.data("POST", f"{tool}/always-allow", {"option": "tool"})["rules"]
            assert client.data("GET", f"/chats/{chat['id']}/rules") == rules
    assert settled(client, chat)["pending_interrupts"] == []
    assert client.data("GET", f"/agent-runs/{run['id']}/interrupts") == []
    assert plan.messages(chat)[0]["content"][0]["text"] == '{"a":1}'
    answer = client.post(f"/interrupts/{interrupt['id']}/resolve", json={"decision": "deny"})
    assert problem(answer) == (400, "invalid_state")
    assert client.data("GET", f"{tool}/always-allow/options")["options"] == []


@pytest.mark.parametrize("way", ["tool", "interrupt"])
def test_a_rejection(client, plan, way):
    chat, invocation = plan.call("act")
    interrupt = chat["pending_interrupts"][0]
    if way == "tool":
        client.data("POST", f"/tools/{invocation['id']}/reject", {"reason": "not now"})
    else:
        client.data("POST", f"/interrupts/{interrupt['id']}/resolve", {"decision": "deny"})
    settled(client, chat)
    answer, _, calling = plan.messages(chat)[:3]
    assert answer["content"][0]["text"] == ("not now" if way == "tool" else "the call was rejected")
    assert calling["tool_invocations"][0]["status"] == "cancelled"


def test_all_tools_can_be_allowed(client, plan):
    chat = plan.chat()
    settings = client.data("POST", f"/chats/{chat['id']}/settings", {"allow_all_tools": True, "name": "N"})
    assert (settings["allow_all_tools"], settings["name"]) == (True, "N")
    client.data("POST", f"/chats/{chat['id']}/messages", {"message": 'call act {"b": 2}'})
    settled(client, chat)
    assert plan.messages(chat)[0]["content"][0]["text"] == '{"b":2}'


@pytest.mark.parametrize("way", ["chat", "run"])
@pytest.mark.parametrize("tool", ["ask", "act"])
def test_stopping(client, plan, way, tool):
    chat, _ = plan.call(tool)
    run_id = chat["active_run"]["id"]
    waiting = client.data("POST", f"/chats/{chat['id']}/messages", {"message": "later"})
    path = f"/chats/{chat['id']}/stop" if way == "chat" else f"/agent-runs/{run_id}/cancel"
    client.data("POST", path)
    stopped = client.data("GET", f"/chats/{chat['id']}")
    assert (stopped["status"], stopped["active_run"]["state"]) == ("idle", "canceled")
    states = {message["id"]: message for message in plan.messages(chat)}
    assert states[waiting["id"]]["status"] == "cancelled"
    (answer,) = [message for message in states.values() if message["role"] == "assistant"]
    assert (answer["status"], answer["tool_invocations"][0]["status"]) == ("cancelled", "failed")
    client.data("POST", path)
    client.data("POST", f"/chats/{chat['id']}/messages", {"message": "again"})
    settled(client, chat)
    assert plan.messages(chat)[0]["content"][0]["text"] == "again"


def test_a_run_stream_ends_with_the_run(client, plan):
    chat, invocation = plan.call("act")
    with client.stream("GET", f"/agent-runs/{chat['active_run']['id']}/stream", headers=NDJSON) as answer:
        lines = answer.iter_lines()
        assert json.loads(next(lines))["state"] == "input_required"
        client.data("POST", f"/tools/{invocation['id']}/invoke")
        records = [record for record in map(json.loads, lines) if record.get("type") != "heartbeat"]
    assert records[-1]["data"]["state"] == "completed"


def test_another_agent_can_take_over(client, plan):
    chat, other = plan.chat(), plan.agent()
    changed = client.data("POST", f"/chats/{chat['id']}/agent", {"agent": f"dev/{other['name']}"})
    assert changed["agent_id"] == other["id"]
    assert client.data("GET", f"/chats/{chat['id']}")["agent_id"] == other["id"]


def test_a_deleted_chat_takes_its_messages_along(client, plan, problem):
    chat, _ = plan.call("ask")
    message = plan.messages(chat)[0]
    client.data("DELETE", f"/chats/{chat['id']}")
    assert problem(client.get(f"/chats/{chat['id']}/messages")) == (404, "not_found")
    assert problem(client.get(f"/chats/messages/{message['id']}/stream")) == (404, "not_found")


def test_a_trace_has_a_node_for_each_run(client, plan):
    chat = settled(client, plan.chat("hello"))
    trace = client.data("GET", f"/chats/{chat['id']}/trace")
    assert (trace["total_steps"], trace["completed_steps"]) == (1, 1)
    assert trace["nodes"][0]["resource_id"] == chat["active_run"]["id"]


def test_rules_explain_themselves(client, plan):
    chat = plan.chat()
    question = {"kind": "Tool", "selector": "act"}
    path = f"/chats/{chat['id']}/rules"
    assert client.data("POST", f"{path}/explain", question)["effect"] == "ask"
    rule = client.data("POST", path, {"effect": "deny", **question})
    assert client.data("POST", f"{path}/explain", question) == {"effect": "deny", "rule": rule}


def test_serving_can_stop_while_an_agent_waits_and_a_client_listens(emulator):
    headers = {"Authorization": f"Bearer {KEY}", **NDJSON}
    with Client(headers=headers, verify=False) as client:
        with emulator.serve() as url:
            client.base_url = url
            chat, _ = Planner(client).call("ask")
            texts = []
            stream = f"/chats/{chat['id']}/stream"
            reader = threading.Thread(target=lambda: texts.append(client.get(stream).text))
            reader.start()
            while emulator._state.database.feed.follower_count == 0:
                time.sleep(0.01)
            started = time.monotonic()
        assert time.monotonic() - started < 2
        reader.join(5)
    assert '"state":"canceled"' in texts[0]


def test_what_is_rejected_never_looks_as_if_it_ran(client, plan):
    """Clients run a tool of theirs when they see its call in progress."""
    chat, invocation = plan.call("act")
    statuses = []
    with client.stream("GET", f"/chats/{chat['id']}/stream", headers=NDJSON) as answer:
        records = map(json.loads, answer.iter_lines())
        next(records)
        client.data("POST", f"/tools/{invocation['id']}/reject", {})
        for record in records:
            text = json.dumps(record)
            statuses += [status for status in ("in_progress", "cancelled") if f'"status": "{status}"' in text]
            if '"status": "idle"' in text:
                break
    assert set(statuses) == {"cancelled"}
