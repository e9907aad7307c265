"""Starting, stopping, resetting; the command line; what the package needs."""

from __future__ import annotations

import ast
import re
import signal
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import pytest

import inferencesh.emulator
from inferencesh.emulator import Emulator
from inferencesh.emulator.ids import Ulids

PACKAGE = Path(inferencesh.emulator.__file__).parent


def test_serving_can_start_over(emulator, client):
    emulator.app("demo/echo")(lambda value: value)
    task = client.finished("demo/echo", 1)
    with pytest.raises(RuntimeError, match="serving already"), emulator.serve():
        pass
    assert emulator.tasks == [task]


def test_what_was_done_is_kept_between_servers():
    emulator = Emulator()
    emulator.app("demo/echo")(lambda value: value)
    for _ in range(2):
        with emulator.serve() as url:
            headers = {"Authorization": "Bearer k"}
            run = {"app": "demo/echo", "input": 1, "wait": True}
            assert httpx.post(f"{url}/apps/run", json=run, headers=headers).status_code == 200
    assert len(emulator.tasks) == 2


def test_starting_and_stopping_at_once():
    before = threading.active_count()
    for _ in range(3):
        with Emulator().serve() as url:
            address = urlsplit(url)
        with pytest.raises(OSError, match="refused"):
            socket.create_connection((address.hostname, address.port)).close()
    assert threading.active_count() == before


def test_stopping_ends_tasks_and_streams():
    emulator = Emulator()
    woken = threading.Event()

    @emulator.app("demo/slow")
    def slow(input, context):
        context.sleep(60)
        woken.set()

    headers = {"Authorization": "Bearer k"}
    with emulator.serve() as url:
        run = {"app": "demo/slow", "input": 1}
        task_id = httpx.post(f"{url}/apps/run", json=run, headers=headers).json()["data"]["id"]
        texts: list[str] = []
        stream = f"{url}/tasks/{task_id}/stream"
        reader = threading.Thread(target=lambda: texts.append(httpx.get(stream, headers=headers).text))
        reader.start()
        while emulator._state.tasks.get(task_id).feed.follower_count == 0:
            time.sleep(0.01)
        started = time.monotonic()
    assert time.monotonic() - started < 2
    reader.join(5)
    assert '"status":12' in texts[0]
    assert woken.wait(5)
    assert emulator.tasks[0]["status"] == 12


def test_reset_forgets_everything_but_the_apps(emulator, client):
    @emulator.app("demo/slow")
    def slow(input, context):
        context.sleep(input)

    client.run("demo/slow", 60, session="new")
    client.data("POST", "/files", {"files": [{"uri": ""}]})
    emulator.reset()
    assert (emulator.requests, emulator.tasks, emulator.files, emulator.sessions) == ([], [], [], [])
    assert 4 in [event["status"] for event in client.finished("demo/slow", 0)["events"]]


def test_reset_without_a_server():
    Emulator().reset()


def serve_command(*arguments):
    command = [sys.executable, "-m", "inferencesh.emulator", *arguments]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_the_command_line(tmp_path, number):
    file = tmp_path / "apps.py"
    file.write_text(
        "from inferencesh.emulator import Emulator\n"
        "emulator = Emulator()\n"
        "emulator.app('my/app')(lambda value: value + 1)\n"
    )
    with serve_command(str(file), "--api-key", "secret", "--strict") as process:
        url = process.stdout.readline().strip()
        assert re.fullmatch(r"http://127\.0\.0\.1:\d+", url)
        run = {"app": "my/app", "input": 1, "wait": True}
        assert (
            httpx.post(f"{url}/apps/run", json=run, headers={"Authorization": "Bearer x"}).status_code == 401
        )
        answer = httpx.post(f"{url}/apps/run", json=run, headers={"Authorization": "Bearer secret"})
        assert answer.json()["data"]["output"] == 2
        process.send_signal(number)
        assert process.communicate(timeout=10) == ("", "")
    assert process.returncode == 0


def test_a_file_without_an_emulator(tmp_path):
    file = tmp_path / "empty.py"
    file.touch()
    with serve_command(str(file)) as process:
        assert "there is no Emulator in it" in process.communicate(timeout=10)[1]
    assert process.returncode == 1


def test_a_missing_extra_is_named():
    code = "import sys; sys.modules['uvicorn'] = None; import inferencesh.emulator"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert 'pip install "inferencesh[emulator]"' in done.stderr


def imported_modules(file):
    for node in ast.walk(ast.parse(file.read_text())):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            depth = len(file.relative_to(PACKAGE).parts)
            assert node.level <= depth, f"{file} reaches out of its package"
            if node.level == 0:
                yield str(node.module)


def test_the_emulator_does_not_know_the_client():
    allowed = {"jsonschema", "referencing", "starlette", "uvicorn", *sys.stdlib_module_names}
    for file in PACKAGE.rglob("*.py"):
        assert {name.partition(".")[0] for name in imported_modules(file)} <= allowed, file


def test_ids_only_grow(clock):
    new_id = Ulids(clock)
    made = [new_id() for _ in range(2000)]
    assert made == sorted(set(made))
    assert all(re.fullmatch("[0-9a-hjkmnp-tv-z]{26}", ulid) for ulid in made)
