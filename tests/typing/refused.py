"""What type checkers refuse: a comment that silences one is an error itself where nothing is to be silenced.

Checked, never executed.
"""

# pyright: strict, reportUnnecessaryTypeIgnoreComment=true

from __future__ import annotations

from collections.abc import AsyncIterator

from inferencesh import AsyncInference, Filter, Inference, Task
from inferencesh_gen.models import FilterOperator


async def wait_for(client: AsyncInference) -> Task:
    """An asynchronous call is not its result."""
    return client.run(app="a/b")  # type: ignore[return-value]


async def produced() -> AsyncIterator[bytes]:
    """An asynchronous iterator."""
    yield b""


def runs(client: Inference) -> None:
    client.run()  # type: ignore[call-overload]
    client.run(inputs={})  # type: ignore[call-overload]
    client.run(app="a/b", unknown=1)  # type: ignore[call-overload]
    client.run(app=7)  # type: ignore[call-overload]
    client.run("a/b")  # type: ignore[call-overload]
    client.run({"app": "a/b"}, input={})  # type: ignore[call-overload]
    client.run(app="a/b", session_timeout="60")  # type: ignore[call-overload]
    client.run(app="a/b", stream=True, on_update=print)  # type: ignore[call-overload]
    client.tasks.submit()  # type: ignore[call-overload]
    client.tasks.submit({"app": "a/b"}, input={})  # type: ignore[call-overload]
    client.tasks.submit(app="a/b", timeout=5)  # type: ignore[call-overload]


def agents(client: Inference) -> None:
    agent = client.agent("a/b")
    agent.send_message(7)  # type: ignore[arg-type]
    agent.send_message("hi", nonsense=1)  # type: ignore[call-arg]
    agent.send_message("hi", on_message=7)  # type: ignore[arg-type]
    agent.stream("hi", on_message=print)  # type: ignore[call-arg]
    client.agents.resume()  # type: ignore[call-arg]


def resources(client: Inference) -> None:
    client.tasks.get()  # type: ignore[call-arg]
    client.tasks.get(7)  # type: ignore[arg-type]
    client.tasks.get("t1", "t2")  # type: ignore[call-arg, arg-type]
    client.tasks.get("t1", nonsense=1)  # type: ignore[call-arg]
    client.files.upload(7)  # type: ignore[arg-type]
    client.files.upload(open("a.txt"))  # type: ignore[arg-type]  # noqa: SIM115
    client.files.upload(produced())  # type: ignore[arg-type]
    client.files.upload_many([7])  # type: ignore[list-item]
    client.files.download(7)  # type: ignore[call-overload]
    client.files.download("https://a/b", to=open("a.txt", "w"))  # type: ignore[arg-type]  # noqa: SIM115
    client.apps.list(nonsense=1)  # type: ignore[call-arg]
    client.flows.create()  # type: ignore[call-arg]
    client.nothing  # type: ignore[attr-defined]  # noqa: B018
    Filter(field="x")  # type: ignore[call-arg]
    Filter(field="x", operator="eq")  # type: ignore[arg-type]
    Filter("x", FilterOperator.EQ)  # type: ignore[call-arg]


def clients() -> None:
    Inference("key")  # type: ignore[call-arg]
    Inference(apikey="key")  # type: ignore[call-arg]
    Inference(timeout="5")  # type: ignore[arg-type]
    Inference(on_message=7)  # type: ignore[arg-type]
