"""The main job end to end, on a local emulator: a run with live progress, a session, a file, agents.

Run it with ``make demo``. The apps are those that come with the emulator; against the real API only the key
and the names of the apps change.
"""

from __future__ import annotations

import asyncio
import tempfile
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeElapsedColumn

from inferencesh import AsyncInference, Inference, Task, TextDelta, ToolCall, tool
from inferencesh.emulator.examples import example_emulator

console = Console(highlight=False, soft_wrap=True)


def run_with_progress(client: Inference) -> None:
    """A task of several steps, shown as it goes."""
    console.rule("a run with live progress")
    columns = (TextColumn("  {task.description:<12}"), BarColumn(), TaskProgressColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console, disable=not console.is_terminal) as bar:
        line = bar.add_task("submitted", total=1)

        def show(task: Task) -> None:
            output = task.output or {}
            bar.update(
                line, description=str(task.status), completed=output.get("step", 0), total=output.get("of")
            )
            if not console.is_terminal:
                console.print(f"  {task.status}: {output}")

        task = client.run(app="demo/progress", input={"steps": 8, "delay": 0.15}, on_update=show)
        bar.update(line, completed=1, total=1)
    console.print(f"  {task.status}: {task.output}")


def session_that_remembers(client: Inference) -> None:
    """Three calls of one session: the app keeps its state between them."""
    console.rule("a session that remembers")
    with client.session("demo/counter", timeout=300) as session:
        for amount in (1, 10, 100):
            task = session.call("add", {"by": amount})
            console.print(f"  + {amount}: {task.output} (session {session.id})")


def file_uploaded_and_used(client: Inference) -> None:
    """A file goes up in chunks, and its URI into an input."""
    console.rule("a file uploaded and used")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "poem.txt"
        path.write_text("The woods are lovely, dark and deep,\n" * 1000, encoding="utf-8")
        file = client.files.upload(path)
    console.print(f"  {file.filename}: {file.size} bytes at {file.uri}")
    task = client.run(app="demo/file-info", input={"file": file.uri})
    console.print(f"  the app says: {task.output}")


@tool
def get_weather(city: str) -> dict[str, object]:
    """The weather in a city."""
    return {"city": city, "degrees": 21}


def agents_with_a_tool(client: Inference) -> None:
    """A stored agent and one made for the occasion; the tool is the function above, and runs here."""
    console.rule("agents with a tool that runs here")
    agent = client.agent("demo/assistant", tools=[get_weather])
    reply = agent.send_message("What shall I wear? get_weather: Oslo")
    console.print(f"  stored: {reply.text}, after {[call.name for call in reply.tool_calls]}")
    guide = client.agent(core_app="demo/llm", system_prompt="You are a guide.", tools=[get_weather])
    console.print("  ad hoc: ", end="")
    for event in guide.stream("And there? get_weather: Rome"):
        if isinstance(event, TextDelta):
            console.print(event.text, end="")
        elif isinstance(event, ToolCall):
            console.print(f"[{event.name} {event.arguments}] ", end="", markup=False)
    console.print()


async def agents_at_once(url: str) -> None:
    """The same with asyncio, several at once."""
    async with AsyncInference(api_key="demo-key", base_url=url) as client:

        async def ask(city: str) -> str:
            agent = client.agent("demo/assistant", tools=[get_weather])
            return (await agent.send_message(f"get_weather: {city}")).text

        for text in await asyncio.gather(*map(ask, ("Lima", "Cairo", "Seoul"))):
            console.print(f"  at once: {text}")


def main() -> None:
    """Start the emulator and do all of it."""
    emulator = example_emulator()
    with emulator.serve() as url, Inference(api_key="demo-key", base_url=url) as client:
        console.print(f"emulator at {url}, {client!r}")
        run_with_progress(client)
        session_that_remembers(client)
        file_uploaded_and_used(client)
        agents_with_a_tool(client)
        asyncio.run(agents_at_once(url))
    console.print("\ndone.")


if __name__ == "__main__":
    main()
