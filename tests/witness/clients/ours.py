"""The scenarios with our own client: `python ours.py URL` prints what it saw."""

from __future__ import annotations

import sys
from itertools import accumulate

from telling import tell

from inferencesh import (
    APIStatusError,
    File,
    Inference,
    RequirementsNotMetError,
    TaskFailedError,
    __version__,
    tool,
)

URL = sys.argv[1]

INLINE = File.from_data_uri("data:text/plain;base64,aW5saW5l")

client = Inference(api_key="witness", base_url=URL)


def run(app, input, **options):
    return client.run(app=app, input=input, **options)


def wait():
    task = run("demo/upper", {"text": "hello"})
    return {"status": task.status, "output": task.output}


def updates():
    steps = []
    for task in run("demo/count", {"steps": 3}, stream=True):
        if task.output and task.output["step"] not in steps:
            steps.append(task.output["step"])
    logs = "".join(row.content for row in task.logs if row.log_type == 1)
    return {"steps": steps, "last": task.output, "logs": logs}


def deltas():
    words = []
    task = run(
        "demo/tokens", {"words": ["Hel", "lo, ", "world"]}, on_delta=lambda text, _: words.append(text)
    )
    return {"grown": list(accumulate(words)), "output": task.output}


def poll():
    task = run("demo/count", {"steps": 2}, updates="poll", poll_interval=0.05)
    return {"status": task.status, "output": task.output}


def no_wait():
    task = run("demo/upper", {"text": "hi"}, wait=False)
    later = client.tasks.handle(task.id).wait()
    return {"at_once": task.output, "status": later.status, "output": later.output}


def failure():
    try:
        run("demo/fail", {})
    except TaskFailedError as error:
        return {"message": error.task.error}


def cancel():
    handle = client.tasks.submit(app="demo/slow", input={})
    handle.cancel()
    return {"status": client.tasks.get(handle.id).status}


def unknown_app():
    return refused(lambda: run("demo/nothing", {}))


def bad_input():
    return refused(lambda: run("demo/upper", {"text": 1}))


def needs():
    try:
        run("demo/needy", {})
    except RequirementsNotMetError as error:
        return {"status": error.status, "needs": [[need.type, need.key] for need in error.requirements]}


def bad_key():
    with Inference(api_key="wrong", base_url=URL) as stranger:
        return refused(lambda: stranger.run(app="demo/upper", input={"text": "x"}))


def upload():
    file = client.files.upload(b"a note", filename="note.txt")
    return {"name": file.filename, **run("demo/read", {"file": file}).output}


def data_uri():
    return run("demo/read", {"file": INLINE}).output


def session():
    with client.session("demo/counter") as counter:
        counts = [counter.call(input={"by": by}).output["count"] for by in (1, 2, 3)]
        counter.keepalive()
        info = counter.info()
        listed = counter.id in [one.id for one in client.sessions.list()]
    after = refused(lambda: run("demo/counter", {"by": 1}, session=info.id))
    return {
        "counts": counts[1:],
        "calls": info.call_count,
        "status": info.status,
        "listed": listed,
        "after": [after["status"], after["code"]],
    }


def chat():
    agent, grown, chats = client.agent("demo/agent"), [], set()
    answers = []
    for text in ("good morning", "good night"):
        words = []
        answers.append(
            agent.send_message(text, on_delta=lambda text, _, words=words: words.append(text)).text
        )
        grown += accumulate(words)
        chats.add(agent.chat_id)
    return {"answers": answers, "chats": len(chats), "grown": grown}


@tool
def add(a: int, b: int) -> int:
    """Add two numbers."""
    return a + b


@tool
def double(n: int) -> int:
    """Double a number."""
    return 2 * n


def using_tools(agent, text):
    reply = agent.send_message(text)
    calls = [[call.name, call.arguments] for call in reply.tool_calls]
    return {"calls": calls, "answer": reply.text, "output": reply.output}


def tool_():
    return using_tools(client.agent("demo/agent", tools=[add]), "add 20 22")


def adhoc():
    agent = client.agent(core_app="demo/upper", name="doubler", tools=[double])
    seen = using_tools(agent, 'call double {"n": 21}')
    return {"calls": seen["calls"], "answer": seen["answer"]}


def attachment():
    return {"answer": client.agent("demo/agent").send_message("read", files=[b"some bytes"]).text}


def stop():
    agent = client.agent("demo/agent")
    agent.send_message("wait", wait=False)
    agent.stop_chat()
    return {"status": client.chats.get(agent.chat_id).status}


def refused(call):
    try:
        call()
    except APIStatusError as error:
        return {"status": error.status, "code": error.code, "message": error.detail}


SCENARIOS = [
    wait, updates, deltas, poll, no_wait, failure, cancel, unknown_app, bad_input, needs, bad_key,
    upload, data_uri, session, chat, tool_, adhoc, attachment, stop,
]  # fmt: skip

tell(__version__, SCENARIOS)
