"""The scenarios with curl: `python curl.py URL [VERSION]` prints what it saw.

What curl shows is the wire itself: server-sent events, as it asks for no other form of a stream. With an API
version, 1 or 2, it reads what clients of that age do.
"""

from __future__ import annotations

import json
import subprocess
import sys

from telling import tell

URL = sys.argv[1]
VERSION = next(iter(sys.argv[2:]), None)
CURL = ("curl", "--silent", "--show-error", "--max-time", "20")
JSON = ("--header", "Content-Type: application/json")
AGE = ("--header", f"X-API-Version: {VERSION}") if VERSION else ()
FINAL = {10, 11, 12, 13}


def curl(*arguments):
    return subprocess.run([*CURL, *arguments], check=True, capture_output=True, text=True).stdout


def ask(method, path, body=None, key="witness"):
    """The status and the JSON of an answer."""
    data = ("--data", json.dumps(body)) if body is not None else ()
    bearer = ("--header", f"Authorization: Bearer {key}")
    *text, status = curl(
        "--request", method, *bearer, *JSON, *AGE, *data, "--write-out", "\n%{http_code}", URL + path
    ).split("\n")
    return int(status), json.loads("\n".join(text) or "null")


def data_of(method, path, body=None):
    status, answer = ask(method, path, body)
    assert status < 300, answer
    return answer if VERSION == "2" or answer is None else answer["data"]


def events(path):
    """The events of a stream, each with its name (none for a record alone) and its data."""
    command = [*CURL, "--no-buffer", "--header", "Authorization: Bearer witness", *AGE, URL + path]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    try:
        name = None
        for line in process.stdout:
            if line.startswith("event: "):
                name = line.removeprefix("event: ").strip()
            elif line.startswith("data: "):
                yield name, json.loads(line.removeprefix("data: "))
                name = None
    finally:
        process.kill()
        process.communicate()


def run(app, input, **fields):
    return data_of("POST", "/apps/run", {"app": app, "input": input, **fields})


def states(task_id):
    """The task after each record of its stream, and the pieces that came before it."""
    task, pieces = {}, []
    for name, record in events(f"/tasks/{task_id}/stream"):
        if name == "delta":
            pieces.append(record["delta"])
            continue
        task = task | (record["data"] if "fields" in record else record)
        yield task, pieces


def wait():
    task = run("demo/upper", {"text": "hello"}, wait=True)
    return {"status": task["status"], "output": task["output"]}


def updates():
    steps = []
    for task, _ in states(run("demo/count", {"steps": 3})["id"]):
        if task["output"] and task["output"]["step"] not in steps:
            steps.append(task["output"]["step"])
    logs = "".join(row["content"] for row in task["logs"] if row["log_type"] == 1)
    return {"steps": steps, "last": task["output"], "logs": logs}


def deltas():
    *_, (task, pieces) = states(run("demo/tokens", {"words": ["Hel", "lo, ", "world"]})["id"])
    words = [piece["response"] for piece in pieces]
    return {"grown": ["".join(words[: end + 1]) for end in range(len(words))], "output": task["output"]}


def poll():
    task_id = run("demo/count", {"steps": 2})["id"]
    while data_of("GET", f"/tasks/{task_id}/status")["status"] not in FINAL:
        pass
    task = data_of("GET", f"/tasks/{task_id}")
    return {"status": task["status"], "output": task["output"]}


def no_wait():
    task = run("demo/upper", {"text": "hi"}, wait=False)
    *_, (later, _) = states(task["id"])
    return {"at_once": task["output"], "status": later["status"], "output": later["output"]}


def failure():
    *_, (task, _) = states(run("demo/fail", {})["id"])
    return {"message": task["error"]}


def cancel():
    task_id = run("demo/slow", {})["id"]
    data_of("POST", f"/tasks/{task_id}/cancel")
    return {"status": data_of("GET", f"/tasks/{task_id}")["status"]}


def unknown_app():
    return refused({"app": "demo/nothing", "input": {}})


def bad_input():
    return refused({"app": "demo/upper", "input": {"text": 1}})


def needs():
    status, answer = ask("POST", "/apps/run", {"app": "demo/needy", "input": {}})
    return {"status": status, "needs": [[need["type"], need["key"]] for need in answer["errors"]]}


def bad_key():
    return refused({"app": "demo/upper", "input": {"text": "x"}}, key="wrong")


def upload():
    file = uploaded("a note", "note.txt", "text/plain")
    return {"name": file["filename"], **run("demo/read", {"file": file["uri"]}, wait=True)["output"]}


def data_uri():
    return None


def session():
    first = run("demo/counter", {"by": 1}, session="new")
    session_id = first["session_id"]
    counts = []
    for by in (None, 2, 3):
        task = first if by is None else run("demo/counter", {"by": by}, session=session_id)
        *_, (task, _) = states(task["id"])
        counts.append(task["output"]["count"])
    info = data_of("POST", f"/sessions/{session_id}/keepalive")
    listed = session_id in [one["id"] for one in data_of("GET", "/sessions")]
    data_of("DELETE", f"/sessions/{session_id}")
    after = refused({"app": "demo/counter", "input": {"by": 1}, "session": session_id})
    return {
        "counts": counts[1:],
        "calls": info["call_count"],
        "status": info["status"],
        "listed": listed,
        "after": [after["status"], after["code"]],
    }


def chat():
    answers, grown, chats = [], [], set()
    for text in ("good morning", "good night"):
        turn = Turn(text, agent="demo/agent", chat_id=next(iter(chats), None))
        answers.append(turn.answer())
        grown += turn.grown
        chats.add(turn.chat_id)
    return {"answers": answers, "chats": len(chats), "grown": grown}


def tool():
    turn = Turn("add 20 22", agent="demo/agent")
    answer = turn.answer(add=lambda a, b: a + b)
    return {
        "calls": turn.calls,
        "answer": answer,
        "output": data_of("GET", f"/chats/{turn.chat_id}")["output"],
    }


def adhoc():
    schema = {"type": "object", "properties": {"n": {"type": "integer"}}}
    double = {
        "name": "double",
        "description": "Double.",
        "type": "client",
        "client": {"input_schema": schema},
    }
    config = {"name": "doubler", "core_app": {"ref": "demo/upper"}, "tools": [double]}
    turn = Turn('call double {"n": 21}', agent_config=config)
    answer = turn.answer(double=lambda n: 2 * n)
    return {"calls": turn.calls, "answer": answer}


def attachment():
    file = uploaded("some bytes", "x.bin", "application/octet-stream")
    reference = {name: file[name] for name in ("uri", "filename", "content_type")}
    return {"answer": Turn("read", agent="demo/agent", attachments=[reference]).answer()}


def stop():
    turn = Turn("wait", agent="demo/agent")
    data_of("POST", f"/chats/{turn.chat_id}/stop")
    return {"status": data_of("GET", f"/chats/{turn.chat_id}/status")["status"]}


class Turn:
    """A message to an agent, and the answer."""

    def __init__(self, text, attachments=(), **fields):
        body = {"input": {"text": text, "attachments": list(attachments)}, **fields}
        self.chat_id = data_of("POST", "/agents/run", body)["assistant_message"]["chat_id"]
        self.calls, self.grown = [], []

    def answer(self, **tools):
        """What the agent says last, once its run is over."""
        messages, said = {}, {}
        for name, record in events(f"/chats/{self.chat_id}/stream"):
            if name == "delta":
                said[record["resource_id"]] = said.get(record["resource_id"], "") + record["delta"].get(
                    "response", ""
                )
                self.grown.append(said[record["resource_id"]])
                continue
            changed = record["data"] if "fields" in record else record
            if name == "chats" and changed["active_run"]["state"] not in ("submitted", "working"):
                break
            if name == "chat_messages":
                message = messages.setdefault(changed["id"], {})
                message.update(changed)
                self._run_tools(message, tools)
        last = messages[max(messages)]
        return "".join(part["text"] for part in last["content"] if part["type"] == "text")

    def _run_tools(self, message, tools):
        for call in message["tool_invocations"] or []:
            if call["status"] == "awaiting_input":
                name, arguments = call["function"]["name"], call["function"]["arguments"]
                self.calls.append([name, arguments])
                data_of("POST", f"/tools/{call['id']}", {"result": str(tools[name](**arguments))})


def uploaded(text, filename, content_type):
    about = {"uri": "", "filename": filename, "content_type": content_type, "size": len(text)}
    [file] = data_of("POST", "/files", {"files": [about]})
    header = ("--header", f"Content-Type: {content_type}")
    curl("--fail", "--request", "PUT", *header, "--data-binary", text, file["upload_url"])
    return file


def refused(body, **options):
    status, problem = ask("POST", "/apps/run", body, **options)
    if VERSION == "1":
        return {"status": status, **problem["error"]}
    return {"status": status, "code": problem["type"].split("/")[-1], "message": problem["detail"]}


SCENARIOS = [
    wait, updates, deltas, poll, no_wait, failure, cancel, unknown_app, bad_input, needs, bad_key,
    upload, data_uri, session, chat, tool, adhoc, attachment, stop,
]  # fmt: skip


tell(curl("--version").split()[1], SCENARIOS)
