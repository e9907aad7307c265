# Generated from tests/facade/_async/test_logging.py, do not edit.
"""What the client tells under the logger ``inferencesh``."""

from __future__ import annotations

import logging
import re
import subprocess
import sys

import pytest

from inferencesh import APIConnectionError, InvalidArgumentError
from tests.facade import faults
from tests.facade._sync.conftest import Connect
from tests.facade.apps import KEY
from tests.facade.conftest import Serve

pytestmark = pytest.mark.usefixtures("no_pauses")

TASK = faults.data({"id": "t1", "status": "completed"})


def lines(caplog: pytest.LogCaptureFixture) -> list[str]:
    """What was logged, with every time as ``N``."""
    ours = [record for record in caplog.records if record.name == "inferencesh"]
    return [re.sub(r"\d+ ms", "N ms", record.getMessage()) for record in ours]


def test_each_attempt_and_each_wait_is_a_line(
    serve: Serve, connect: Connect, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, logger="inferencesh")
    server = serve(faults.problem(429, "rate_limited", x_request_id="r1"), faults.cut, TASK)
    connect(server.url).tasks.get("t1")
    said = lines(caplog)
    assert said[0] == "GET /tasks/t1 -> 429 in N ms (attempt 1, request r1)"
    assert said[1] == "GET /tasks/t1: sending again in 0.00 s, after 429 rate_limited"
    assert said[2].startswith("GET /tasks/t1 -> no answer in N ms (attempt 2): ReadError")
    assert said[3] == "GET /tasks/t1: sending again in 0.00 s, after APIConnectionError"
    assert said[4:] == ["GET /tasks/t1 -> 200 in N ms (attempt 3)"]


def test_debug_tells_sizes_and_types_and_no_body(
    serve: Serve, connect: Connect, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, logger="inferencesh")
    server = serve(faults.data({"id": "t1", "status": "completed", "output": "s3cret"}))
    connect(server.url).run(app="a/b", input={"prompt": "s3cret"})
    said = lines(caplog)
    size = len(server.requests[0].body)
    assert said[0] == f"POST /apps/run: sending application/json, {size} bytes"
    assert said[1].startswith("POST /apps/run -> 200")
    assert re.fullmatch(r"POST /apps/run: received application/json, \d+ bytes", said[2])
    assert "s3cret" not in caplog.text


def test_a_stream_that_ends_early_is_told(
    serve: Serve, connect: Connect, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, logger="inferencesh")
    task = faults.data({"id": "t1", "status": 10})
    server = serve(faults.one_task(stream=faults.cut, get=task))
    connect(server.url).run(app="a/b")
    assert lines(caplog)[2] == "task t1: its stream has ended before it has, after APIConnectionError"


def test_streams_and_uploads_are_told_without_their_queries(
    serve: Serve, connect: Connect, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, logger="inferencesh")
    storage = serve(faults.reply(b""))
    server = serve(faults.data([{"id": "f1", "upload_url": f"{storage.url}/put/x?signature=s3cret"}]))
    client = connect(server.url)
    client.files.upload(b"12345")
    assert "PUT /put/x: sending application/octet-stream, 5 bytes" in lines(caplog)
    assert "s3cret" not in caplog.text


def test_a_key_that_a_server_repeats_is_not_told(
    serve: Serve, connect: Connect, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, logger="inferencesh")
    echo = faults.problem(401, "unauthorized", x_request_id=f"id-{KEY}", content_type=f"text/{KEY}")
    with pytest.raises(Exception, match="unauthorized"):
        connect(serve(echo).url).tasks.get("t1")
    assert "request id-[redacted]" in caplog.text
    assert KEY not in caplog.text


def test_a_connection_that_fails_is_told(connect: Connect, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, logger="inferencesh")
    with pytest.raises(APIConnectionError):
        connect("http://127.0.0.1:1", max_retries=0).tasks.get("t1")
    assert len(lines(caplog)) == 1


PROGRAM = """
import logging
{before}
import inferencesh
for _ in range(3):
    inferencesh.Inference(api_key="k")
assert len(logging.getLogger().handlers) == {root}
assert len(logging.getLogger("inferencesh").handlers) == {ours}
assert logging.getLogger("inferencesh").isEnabledFor(logging.INFO) is {enabled}
assert not logging.getLogger("other").isEnabledFor(logging.INFO)
"""


@pytest.mark.parametrize(
    ("level", "before", "root", "ours", "enabled"),
    [
        ("info", "", 0, 1, True),
        ("DEBUG", "", 0, 1, True),
        ("warning", "", 0, 1, False),
        ("", "", 0, 0, False),
        ("info", "logging.basicConfig()", 1, 0, True),  # or every line would come twice
    ],
)
def test_the_environment_sets_it_up_once(
    level: str, before: str, root: int, ours: int, enabled: bool
) -> None:
    program = PROGRAM.format(before=before, root=root, ours=ours, enabled=enabled)
    subprocess.run([sys.executable, "-c", program], env={"INFERENCE_LOG": level}, check=True)


def test_a_level_that_is_none_is_refused(monkeypatch: pytest.MonkeyPatch, connect: Connect) -> None:
    monkeypatch.setenv("INFERENCE_LOG", "loud")
    with pytest.raises(InvalidArgumentError, match="debug, info, warning, error are allowed; got 'loud'"):
        connect("http://127.0.0.1:1")


LATER = """
import logging
import inferencesh
inferencesh.Inference(api_key="k")
logging.getLogger("inferencesh").setLevel(logging.ERROR)
inferencesh.Inference(api_key="k")
assert logging.getLogger("inferencesh").level == logging.ERROR
"""


def test_what_the_program_sets_later_stays() -> None:
    subprocess.run([sys.executable, "-c", LATER], env={"INFERENCE_LOG": "info"}, check=True)
