"""The examples do what they say."""

from __future__ import annotations

import ast
import asyncio
import inspect
import json
import runpy
import sys
from pathlib import Path
from typing import Any

import pytest
from httpx import ASGITransport, AsyncClient

from inferencesh.emulator import Emulator

EXAMPLES = Path(__file__).parent.parent.parent / "examples"
APPLICATIONS = {"studio"}
"""Folders, each with tests of its own; see `test_studio.py`."""
TESTED = {"demo.py", "image_batch.py", "voice_session.py", "web_backend.py", "notebook.ipynb"}


def test_no_example_is_left_out() -> None:
    assert {path.name for path in EXAMPLES.iterdir() if path.is_file()} == TESTED
    assert {path.parent.name for path in EXAMPLES.glob("*/pyproject.toml")} == APPLICATIONS


def run(name: str, *arguments: object) -> int:
    """Run an example as a script; returns its exit status."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "argv", [name, *map(str, arguments)])
        with pytest.raises(SystemExit) as stopped:
            runpy.run_path(str(EXAMPLES / name), run_name="__main__")
    return int(stopped.value.code or 0)


def test_the_demo(capsys: pytest.CaptureFixture[str]) -> None:
    runpy.run_path(str(EXAMPLES / "demo.py"), run_name="__main__")
    assert capsys.readouterr().out.rstrip().endswith("done.")


def test_a_batch_of_pictures_goes_on_where_it_stopped(
    emulator: Emulator, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("a.png", "b.jpg", "bad.png", "notes.txt"):
        (tmp_path / name).write_bytes(name.encode())
    assert run("image_batch.py", tmp_path) == 1
    shown = capsys.readouterr()
    assert "bad.png: " in shown.err
    assert "no picture" in shown.err
    assert json.loads((tmp_path / "a.json").read_text())["factor"] == 4
    assert emulator.submissions == 3

    (tmp_path / "bad.png").unlink()
    assert run("image_batch.py", tmp_path) == 0
    assert emulator.submissions == 3


def test_a_text_is_read_in_one_voice_and_the_session_ended(
    emulator: Emulator, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = tmp_path / "text.txt"
    text.write_text("One. Two! Three?", encoding="utf-8")
    assert run("voice_session.py", text) == 0
    addresses = capsys.readouterr().out.split()
    assert addresses == [
        "https://example.com/calm-1-4.wav",
        "https://example.com/calm-2-4.wav",
        "https://example.com/calm-3-6.wav",
    ]
    assert [session["status"] for session in emulator.sessions] == ["ended"]


def test_a_voice_that_breaks_off_ends_its_session(emulator: Emulator) -> None:
    from inferencesh import Inference

    example = runpy.run_path(str(EXAMPLES / "voice_session.py"))
    with Inference() as client:
        reading = example["read_aloud"](client, "One. Two.")
        next(reading)
        reading.close()
    assert [session["status"] for session in emulator.sessions] == ["ended"]


async def test_a_web_service_starts_shows_and_follows_runs(emulator: Emulator) -> None:
    app = runpy.run_path(str(EXAMPLES / "web_backend.py"))["app"]
    async with (
        app.router.lifespan_context(app),
        AsyncClient(transport=ASGITransport(app), base_url="http://backend") as browser,
    ):
        started = await browser.post("/runs", json={"prompt": "a tale"})
        assert started.status_code == 202
        address = f"/runs/{started.json()['id']}"
        events = (await browser.get(f"{address}/events")).text.strip().split("\n\n")
        last = json.loads(events[-1].removeprefix("data: "))
        assert (last["status"], last["output"]) == ("completed", {"text": "once upon a time"})
        assert (await browser.get(address)).json() == last

        failing = (await browser.post("/runs", json={"prompt": "bad"})).json()["id"]
        assert '"status": "failed"' in (await browser.get(f"/runs/{failing}/events")).text
        for unknown in ("/runs/nothing", "/runs/nothing/events"):
            refused = await browser.get(unknown)
            assert (refused.status_code, list(refused.json())) == (404, ["error"])
        assert (await browser.post("/runs", json={"prompt": 7})).status_code == 422


def test_the_notebook_cell_by_cell(emulator: Emulator) -> None:
    notebook: dict[str, Any] = json.loads((EXAMPLES / "notebook.ipynb").read_text("utf-8"))
    names: dict[str, object] = {"__name__": "__main__"}
    with asyncio.Runner() as runner:
        for number, cell in enumerate(notebook["cells"]):
            if cell["cell_type"] == "code":
                code = compile(
                    "".join(cell["source"]), f"cell {number}", "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT
                )
                result = eval(code, names)
                if inspect.iscoroutine(result):
                    runner.run(result)  # one loop for all cells, as in a notebook
    assert names["outputs"] == [0, 1, 2, 3, 4]
