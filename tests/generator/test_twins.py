"""The twin of asynchronous source is what a person would have written without asyncio."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.twins import TwinError, convert, twin_files

if TYPE_CHECKING:
    from pathlib import Path

RULES = {
    "async def get(self): ...": "def get(self): ...",
    "async with client as c:": "with client as c:",
    "[x async for x in items]": "[x for x in items]",
    "return await self.get()": "return self.get()",
    "items: AsyncIterator[Task]": "items: Iterator[Task]",
    "client = AsyncInference()": "client = Inference()",
    "raise StopAsyncIteration": "raise StopIteration",
    "AbstractAsyncContextManager[T]": "AbstractContextManager[T]",
    "AsyncExitStack()": "ExitStack()",
    "@asynccontextmanager": "@contextmanager",
    "def __aenter__(self):": "def __enter__(self):",
    "def __aexit__(self):": "def __exit__(self):",
    "def __aiter__(self):": "def __iter__(self):",
    "def __anext__(self):": "def __next__(self):",
    "await self.aclose()": "self.close()",
    "async with aclosing(stream):": "with closing(stream):",
    "await anext(aiter(stream))": "next(iter(stream))",
    "from inferencesh._async.tasks import X": "from inferencesh._sync.tasks import X",
    "see inferencesh/_async/tasks.py": "see inferencesh/_sync/tasks.py",
    "from inferencesh import async_inference": "from inferencesh import inference",
    "Callable[[Task], Awaitable[dict[str, list[T]]]]": "Callable[[Task], dict[str, list[T]]]",
    "handler: Coroutine[Any, Any, list[T]] | None": "handler: list[T] | None",
    'f"{await task.name()} {{x}} {x!r}"': 'f"{task.name()} {{x}} {x!r}"',
    "    >>> async with AsyncInference() as client:": "    >>> with Inference() as client:",
    "    ...     await client.run()": "    ...     client.run()",
}

SAMPLE = '''"""Tasks of an app.

Example:
    >>> async with AsyncInference() as client:
    ...     task = await client.tasks.get("t1")
"""

from collections.abc import AsyncIterator
from contextlib import aclosing, asynccontextmanager
import asyncio  # async only

from inferencesh._async.base import AsyncResource


class AsyncTasks(AsyncResource):
    """Tasks (see `inferencesh._async.client`)."""

    async def get(self, task_id: str) -> dict[str, object]:
        """Return a task."""
        return await self._send(f"/tasks/{await self._id(task_id)}?{{x}}")

    # async only: begin
    async def gather(self, ids: list[str]) -> list[object]:
        return await asyncio.gather(*map(self.get, ids))

    # async only: end
    @asynccontextmanager
    async def stream(self, task_id: str) -> AsyncIterator[list[bytes]]:
        async with aclosing(self._open(task_id)) as stream:
            yield [line async for line in stream]
'''

SAMPLE_TWIN = '''"""Tasks of an app.

Example:
    >>> with Inference() as client:
    ...     task = client.tasks.get("t1")
"""

from collections.abc import Iterator
from contextlib import closing, contextmanager

from inferencesh._sync.base import Resource


class Tasks(Resource):
    """Tasks (see `inferencesh._sync.client`)."""

    def get(self, task_id: str) -> dict[str, object]:
        """Return a task."""
        return self._send(f"/tasks/{self._id(task_id)}?{{x}}")

    @contextmanager
    def stream(self, task_id: str) -> Iterator[list[bytes]]:
        with closing(self._open(task_id)) as stream:
            yield [line for line in stream]
'''


@pytest.mark.parametrize(("source", "twin"), RULES.items())
def test_each_rule(source: str, twin: str) -> None:
    assert convert(source) == twin


@pytest.mark.parametrize(
    "source", ["asynchrony = 1", "do_async()", "x = await(y)", "import asyncio", "Await it.", "Async code"]
)
def test_what_is_left_is_reported_with_the_line_of_the_source(source: str) -> None:
    with pytest.raises(TwinError, match=r"^tasks\.py:3: "):
        convert(f"import asyncio  # async only\nimport re\n{source}\n", "tasks.py")


@pytest.mark.parametrize("word", ["iterate", "close", "awake", "panext", "synchronous", "asymmetric"])
def test_other_words_stay(word: str) -> None:
    assert convert(f"{word} = 1\n") == f"{word} = 1\n"


@pytest.mark.parametrize(
    ("source", "twin"),
    [
        ("a\nb  # async only\nc\n", "a\nc\n"),
        ("a\n    # async only: begin\nb\n\n    # async only: end\nc\n", "a\nc\n"),
        ("@pytest.mark.asyncio\nasync def test(): ...\n", "def test(): ...\n"),
        ("pytestmark = pytest.mark.asyncio\nx\n", "x\n"),
    ],
)
def test_marked_lines_have_no_twin(source: str, twin: str) -> None:
    assert convert(source) == twin


@pytest.mark.parametrize(
    ("source", "line"),
    [
        ("# async only: begin\nx\n", 1),
        ("x\n# async only: end\n", 2),
        ("# async only: begin\n# async only: begin\n# async only: end\n", 2),
    ],
)
def test_markers_that_do_not_pair_up_are_refused(source: str, line: int) -> None:
    with pytest.raises(TwinError, match=f":{line}: .*begin"):
        convert(source)


def test_a_realistic_module_becomes_its_twin() -> None:
    twin = convert(SAMPLE)

    assert twin == SAMPLE_TWIN
    compile(twin, "twin.py", "exec")


@given(st.lists(st.sampled_from([*RULES, "x", "  # a note", "\u2028", "y  # async only"])).map("\n".join))
def test_a_twin_is_its_own_twin(source: str) -> None:
    twin = convert(source)

    assert convert(twin) == twin


@given(st.lists(st.sampled_from([*RULES, "\u2028"]), min_size=1))
def test_rules_keep_lines(lines: list[str]) -> None:
    assert len(convert("\n".join(lines)).split("\n")) == len(lines)


def test_twins_stand_beside_their_sources_and_name_them(tmp_path: Path) -> None:
    source = tmp_path / "inferencesh/_async/chats/live.py"
    source.parent.mkdir(parents=True)
    source.write_text("async def f(): ...\n", encoding="utf-8")

    assert twin_files(tmp_path) == {
        tmp_path / "inferencesh/_sync/chats/live.py": (
            "# Generated from inferencesh/_async/chats/live.py, do not edit.\ndef f(): ...\n"
        )
    }


def test_a_source_without_a_twin_is_named(tmp_path: Path) -> None:
    source = tmp_path / "tests/facade/_async/test_x.py"
    source.parent.mkdir(parents=True)
    source.write_text("\nimport asyncio\n", encoding="utf-8")

    with pytest.raises(TwinError, match=r"^tests/facade/_async/test_x\.py:2: 'asyncio'"):
        twin_files(tmp_path)
