"""The scenarios with the published Python SDK: `python pypi.py URL [async]` prints what it saw.

Runs in an environment of its own, which holds that SDK instead of ours.
"""

from __future__ import annotations

import base64
import sys
from importlib.metadata import version

from blocking import blocking
from inferencesh.client import UploadFileOptions
from inferencesh.models.errors import APIError, RequirementsNotMetError
from telling import tell

from inferencesh import AsyncInference, Inference

URL = sys.argv[1]
DOUBLE = {
    "name": "double",
    "description": "Double a number.",
    "type": "client",
    "client": {"input_schema": {"type": "object", "properties": {"n": {"type": "integer"}}}},
}

IS_ASYNC = "async" in sys.argv


def client_with(key):
    kind = AsyncInference if IS_ASYNC else Inference
    made = kind(api_key=key, base_url=URL)
    return blocking(made) if IS_ASYNC else made


client = client_with("witness")


def run(app, input, **options):
    return client.run({"app": app, "input": input}, **options)


def wait():
    task = run("demo/upper", {"text": "hello"})
    return {"status": task["status"], "output": task["output"]}


def updates():
    steps, last, logs = [], None, ""
    for update in run("demo/count", {"steps": 3}, stream=True):
        last = update.get("output") or last
        logs = "".join(row["content"] for row in update.get("logs") or [] if row["log_type"] == 1) or logs
        if last and last["step"] not in steps:
            steps.append(last["step"])
    return {"steps": steps, "last": last, "logs": logs}


def deltas():
    grown, output = [], None
    for update in run("demo/tokens", {"words": ["Hel", "lo, ", "world"]}, stream=True):
        if update.get("_delta"):
            grown.append(update["output"]["response"])
        output = update.get("output") or output
    return {"grown": grown, "output": output}


def poll():
    return None


def no_wait():
    task = run("demo/upper", {"text": "hi"}, wait=False)
    later = client.wait_for_completion(task["id"])
    return {"at_once": task["output"], "status": later["status"], "output": later["output"]}


def failure():
    try:
        run("demo/fail", {})
    except RuntimeError as error:
        return {"message": str(error)}


def cancel():
    task = run("demo/slow", {}, wait=False)
    client.cancel(task["id"])
    return {"status": client.get_task(task["id"]).data["status"]}


def unknown_app():
    return refused(lambda: run("demo/nothing", {}))


def bad_input():
    return refused(lambda: run("demo/upper", {"text": 1}))


def needs():
    try:
        run("demo/needy", {})
    except RequirementsNotMetError as error:
        return {"status": error.status_code, "needs": [[need.type, need.key] for need in error.errors]}


def bad_key():
    stranger = client_with("wrong")
    return refused(lambda: stranger.run({"app": "demo/upper", "input": {"text": "x"}}))


def upload():
    file = client.files.upload(b"a note", UploadFileOptions(filename="note.txt", content_type="text/plain"))
    return {"name": file["filename"], **run("demo/read", {"file": file["uri"]})["output"]}


def data_uri():
    uri = "data:text/plain;base64," + base64.b64encode(b"inline").decode()
    return run("demo/read", {"file": uri})["output"]


def session():
    with client.session("demo/counter", input={"by": 1}) as counter:
        counts = [counter.call("run", {"by": by})["output"]["count"] for by in (2, 3)]
        counter.keepalive()
        info = counter.info()
        listed = counter.session_id in [one["id"] for one in client.sessions.list()]
    try:
        client.run({"app": "demo/counter", "input": {"by": 1}, "session": counter.session_id})
    except APIError as error:
        after = [error.status_code, error.code]
    return {
        "counts": counts,
        "calls": info["call_count"],
        "status": info["status"],
        "listed": listed,
        "after": after,
    }


def chat():
    agent, grown, chats = client.agent("demo/agent"), [], set()
    answers = []
    for text in ("good morning", "good night"):
        answers.append(said(agent, text, on_delta=lambda piece: grown.append(piece.output.get("response"))))
        chats.add(agent.chat_id)
    return {"answers": answers, "chats": len(chats), "grown": grown}


def tool():
    agent, calls = client.agent("demo/agent"), []

    def add(call):
        calls.append([call.name, call.args])
        return agent.submit_tool_result(call.id, str(call.args["a"] + call.args["b"]))

    answer = said(agent, "add 20 22", on_tool_call=add)
    return {"calls": calls, "answer": answer, "output": agent.get_chat()["output"]}


def adhoc():
    config = {"name": "doubler", "core_app": {"ref": "demo/upper"}, "tools": [DOUBLE]}
    agent, calls = client.agent(config), []

    def double(call):
        calls.append([call.name, call.args])
        return agent.submit_tool_result(call.id, str(2 * call.args["n"]))

    return {"calls": calls, "answer": said(agent, 'call double {"n": 21}', on_tool_call=double)}


def attachment():
    agent = client.agent("demo/agent")
    if not IS_ASYNC:
        return {"answer": said(agent, "read", files=[b"some bytes"])}
    file = client.files.upload(b"some bytes", UploadFileOptions(filename="x.bin"))
    reference = {name: file[name] for name in ("uri", "filename", "content_type")}
    return {"answer": said(agent, "read", attachments=[reference])}


def stop():
    agent = client.agent("demo/agent")
    agent.send_message("wait")
    agent.stop_chat()
    chat = agent.get_chat()
    return {"status": chat["status"]}


def said(agent, text, **options):
    """Send a message; the text of what the agent said last."""
    texts = {}

    def note(message):
        parts = message.get("content") or []
        texts[message["id"]] = "".join(part.get("text") or "" for part in parts if part["type"] == "text")

    last = agent.send_message(text, on_message=note, **options)
    return texts[max([*texts, last["id"]])]


def refused(call):
    try:
        call()
    except APIError as error:
        return {"status": error.status_code, "code": error.code, "message": error.message}


SCENARIOS = [
    wait, updates, deltas, poll, no_wait, failure, cancel, unknown_app, bad_input, needs, bad_key,
    upload, data_uri, session, chat, tool, adhoc, attachment, stop,
]  # fmt: skip


tell(version("inferencesh"), SCENARIOS)
