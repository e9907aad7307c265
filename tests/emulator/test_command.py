"""`inferencesh-emulator`, as a process of its own: each option, files that change, how it ends."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Thread
from typing import IO, Any

import httpx
import pytest

from inferencesh.emulator.command.options import read_options
from inferencesh.emulator.command.serving import LoadError, serve
from inferencesh.emulator.recordings import Answer, Exchange, Piece, RecordedRequest, Recording

APPS = """\
from inferencesh.emulator import Emulator
from words import WORD
emulator = Emulator()
emulator.app('my/app')(lambda value: WORD)
emulator.app('my/slow')(lambda value, context: context.sleep(60))
"""
KEY = {"Authorization": "Bearer any"}


class Served:
    """A running `inferencesh-emulator`."""

    def __init__(self, *arguments: str) -> None:
        command = [sys.executable, "-m", "inferencesh.emulator", *arguments]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        self.lines: list[str] = []
        self._reader = Thread(target=self._collect, args=[self.process.stderr], daemon=True)
        self._reader.start()
        self.url = self.process.stdout.readline().strip()
        # Nothing here is encrypted, and the certificates that would be loaded cost more than the tests.
        self.http = httpx.Client(base_url=self.url, headers=KEY, timeout=10, verify=False)

    def run(self, app: str = "my/app", **fields: Any) -> httpx.Response:
        return self.http.post("/apps/run", json={"app": app, "input": 1, "wait": True, **fields})

    def output(self) -> Any:
        return self.run().json()["data"]["output"]

    def get_nothing(self) -> None:
        with pytest.raises(httpx.HTTPError):
            self.http.get("/me")

    def said(self, text: str) -> bool:
        return any(text in line for line in self.lines)

    def snapshot(self) -> dict[str, Any]:
        with self.http.stream("GET", "/_emulator/events") as answer:
            data = next(line for line in answer.iter_lines() if line.startswith("data: "))
        return json.loads(data.removeprefix("data: "))

    def end(self) -> int:
        self.http.close()
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        status = self.process.wait(10)
        self._reader.join()
        self.process.stdout.close(), self.process.stderr.close()
        return status

    def _collect(self, stream: IO[str]) -> None:
        self.lines.extend(stream)


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Callable[..., Served]]:
    """Starts the command with the file of the test."""
    running: list[Served] = []
    (tmp_path / "words.py").write_text("WORD = 'one'\n")
    (tmp_path / "apps.py").write_text(APPS)

    def started(*arguments: str) -> Served:
        running.append(Served(str(tmp_path / "apps.py"), *arguments))
        return running[-1]

    yield started
    for served in running:
        served.end()


def eventually(condition: Callable[[], object]) -> None:
    end = time.monotonic() + 10
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.05)


def test_what_changes_is_loaded_anew(start, tmp_path):
    served = start("--reload")
    assert served.output() == "one"

    (tmp_path / "words.py").write_text("WORD = 'two'\n")  # of the same length: the module, not the file
    eventually(lambda: served.said("loaded anew"))
    assert served.output() == "two"
    assert len(served.snapshot()["tasks"]) == 1  # those of before are gone

    (tmp_path / "apps.py").write_text("def broken(:\n")
    eventually(lambda: served.said("still serving"))
    assert served.said("invalid syntax")
    assert served.output() == "two"
    notice = served.snapshot()["notice"]["text"]
    assert f"{tmp_path / 'apps.py'}:1: SyntaxError" in notice

    served.lines.clear()
    (tmp_path / "apps.py").write_text(APPS.replace("WORD)", "WORD * 2)"))
    eventually(lambda: served.said("loaded anew"))
    assert served.output() == "twotwo"
    assert served.snapshot()["notice"]["text"] is None


def test_a_file_that_is_broken_at_first_says_so_until_it_is_mended(start, tmp_path):
    (tmp_path / "words.py").unlink()
    (tmp_path / "faults.toml").write_text('[[add]]\nroute = "me_get"\nfault = "503"\n')
    served = start("--reload", "--faults", str(tmp_path / "faults.toml"))
    answer = served.run()
    assert (answer.status_code, answer.json()["error"]["code"]) == (503, "emulator_not_loaded")
    assert "No module named 'words'" in answer.json()["detail"]
    assert "Nothing can be run" in served.snapshot()["notice"]["text"]

    (tmp_path / "words.py").write_text("WORD = 'mended'\n")  # a file that was not there
    eventually(lambda: served.said("loaded anew"))
    assert served.output() == "mended"
    assert served.http.get("/me").status_code == 503
    (tmp_path / "faults.toml").write_text("")
    eventually(lambda: served.http.get("/me").status_code == 200)


def test_options_overrule_the_file(start, tmp_path):
    faults = tmp_path / "faults.toml"
    faults.write_text('[[add]]\nroute = "me_get"\nfault = { name = "Status", status = 418 }\ntimes = 1\n')
    options = ["--latency", "60ms-90ms", "--clock", "3600x", "--webhooks", "any", "--think", "1"]
    served = start("--faults", str(faults), "--key", "secret", *options)
    assert served.run().status_code == 401
    served.http.headers["Authorization"] = "Bearer secret"
    started = time.monotonic()
    assert [served.http.get("/me").status_code for _ in range(2)] == [418, 200]
    assert time.monotonic() - started >= 0.12
    assert served.run("my/slow").status_code == 200  # a minute, in 17 ms
    hook = served.run(webhook="http://nowhere.invalid/")
    assert hook.status_code == 200
    assert not served.said("refused")
    snapshot = served.snapshot()
    assert snapshot["clock"]["rate"] == 3600
    assert "secret" not in json.dumps(snapshot | {"has_key": None})
    assert served.http.get("/openapi.json").json()["openapi"].startswith("3.")


def test_a_recording_is_played_to_any_client(start, tmp_path):
    asked = RecordedRequest("GET", "https://api.example/me")
    answer = Answer(0.1, 200, {"content-type": "application/json"}, (Piece(0.0, b'{"data": "recorded"}'),))
    Recording([Exchange(0.0, asked, answer)], tmp_path / "a.jsonl").write()
    served = start("--recording", str(tmp_path / "a.jsonl"))
    started = time.monotonic()
    assert served.http.get("/me").json() == {"data": "recorded"}
    assert time.monotonic() - started >= 0.1
    assert served.run().json()["error"]["code"] == "not_recorded"


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_ends_at_once_whatever_goes_on(start, tmp_path, number):
    (tmp_path / "faults.toml").write_text('[[add]]\nroute = "me_get"\nfault = "stall"\n')
    served = start("--reload", "--faults", str(tmp_path / "faults.toml"))
    task = served.run("my/slow", wait=False).json()["data"]["id"]
    stalled = Thread(target=served.get_nothing)
    with (
        served.http.stream("GET", "/_emulator/events") as page,
        served.http.stream("GET", f"/tasks/{task}/stream") as stream,
    ):
        lines = page.iter_lines(), stream.iter_lines()  # kept: they close their answers when they go
        next(lines[0]), next(lines[1])
        stalled.start()
        time.sleep(0.1)
        started = time.monotonic()
        served.process.send_signal(number)
        assert served.process.wait(5) == 0
    stalled.join()
    assert time.monotonic() - started < 1
    assert served.lines == []


def test_it_does_not_wait_for_late_answers(start):
    served = start("--latency", "60s")
    late = Thread(target=served.get_nothing)
    late.start()
    time.sleep(0.2)
    started = time.monotonic()
    assert served.end() == 0
    late.join()
    assert time.monotonic() - started < 1
    assert served.lines == []


@pytest.mark.parametrize(
    ("arguments", "text"),
    [
        (["--latency", "50"], "'50' is no time: 50ms, 0.5s, or two of them as in 20ms-200ms"),
        (["--latency", "200ms-20ms"], "the first time not above the second"),
        (["--latency", "2000000ms-9999s"], "at most an hour"),
        (["--latency", "1ms-2ms-3ms"], "is no time"),
        (["--clock", "0x"], "'0x' is no speed: real, manual, or a factor such as 60x"),
        (["--port", "65536"], "'65536' is no port"),
        (["--think", "-1"], "'-1' is no number of seconds"),
        (["--webhooks", "all"], "invalid choice"),
        (["--api-key", ""], "a key is ASCII text without spaces"),
        (["--reload"], "--reload needs a FILE to watch"),
    ],
)
def test_what_makes_no_sense_is_said(arguments, text, capsys):
    with pytest.raises(SystemExit) as ended:
        read_options(arguments)
    assert ended.value.code == 2
    assert text in capsys.readouterr().err


@pytest.mark.parametrize(("content", "text"), [(None, "No such file"), ("", "is empty")])
def test_a_recording_that_can_not_be_played_is_said(tmp_path, content, text):
    if content is not None:
        (tmp_path / "a.jsonl").write_text(content)
    with pytest.raises(LoadError, match=text):
        serve(read_options(["--recording", str(tmp_path / "a.jsonl")]))


@pytest.mark.parametrize(
    ("text", "read"),
    [("50ms", (0.05, 0.05)), ("0.5s", (0.5, 0.5)), ("20ms-1s", (0.02, 1.0)), ("0ms", (0.0, 0.0))],
)
def test_times(text, read):
    assert read_options(["--latency", text]).latency == pytest.approx(read)


def test_speeds():
    assert [read_options(["--clock", text]).clock for text in ("real", "manual", "60x")] == [1, 0, 60]


@pytest.mark.parametrize(
    ("change", "text"),
    [
        ({"apps.py": "1 / 0"}, "ZeroDivisionError"),
        ({"apps.py": "import sys; sys.exit(3)"}, "SystemExit: 3"),
        ({"faults.toml": '[[add]]\nroute = "me_gt"\nfault = "503"'}, "did you mean 'me_get'"),
        ({"faults.toml": None}, "No such file"),
    ],
)
def test_what_can_not_be_served_is_said_before_the_server_starts(tmp_path, change, text):
    files = {"apps.py": APPS, "words.py": "WORD = 1", "faults.toml": ""} | change
    for name, content in files.items():
        if content is not None:
            (tmp_path / name).write_text(content)
    command = [sys.executable, "-m", "inferencesh.emulator", str(tmp_path / "apps.py")]
    done = subprocess.run(
        [*command, "--faults", str(tmp_path / "faults.toml")], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (1, "")
    assert text in done.stderr
    assert "runpy" not in done.stderr
