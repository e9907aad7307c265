"""The change of ``docs/api-changes.md`` on a copy; and yesterday's client reading the new answers."""

from __future__ import annotations

import pickle
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from generator.__main__ import main
from inferencesh import Task, TaskStatus, is_terminal

ROOT = Path(__file__).parent.parent.parent
PAGE = ROOT / "docs" / "api-changes.md"
FIELD, VALUES, OPERATION, PATH = re.findall(r"```yaml\n(.*?)```", PAGE.read_text("utf-8"), re.DOTALL)

TODAY = """
from inferencesh_gen.models import Task, TaskStatus
from inferencesh_gen.resources import AsyncTasksResource, TasksResource

task = Task.from_dict({"id": "t", "status": 14, "priority": 5})
assert task.priority == 5
assert task.status is TaskStatus.PAUSED
assert callable(TasksResource.pause) and callable(AsyncTasksResource.pause)
from inferencesh_gen.api.tasks import pause
request = pause.request("t")
assert (request.path, request.operation.retry) == ("/tasks/t/pause", "safe")
"""


def insert(file: Path, before: str, text: str) -> None:
    source = file.read_text("utf-8")
    assert source.count(before) == 1, f"{before!r} is not unique in {file.name}"
    file.write_text(source.replace(before, text + before), encoding="utf-8")


@pytest.fixture
def changed(tmp_path: Path) -> Path:
    """A copy of the repository whose description has the change."""
    for folder in ("openapi", "inferencesh_gen", "inferencesh", "tests/facade"):
        shutil.copytree(ROOT / folder, tmp_path / folder, ignore=shutil.ignore_patterns("__pycache__"))
    schemas = tmp_path / "openapi" / "schemas" / "tasks.yaml"
    insert(schemas, "        is_featured:\n          type: boolean\n          description: Shown as", FIELD)
    source = schemas.read_text("utf-8")
    source = source.replace(
        "  enum: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]\n", VALUES.splitlines()[0] + "\n"
    )
    schemas.write_text(
        source.replace("CANCELLED, REJECTED,\n", "CANCELLED, REJECTED, PAUSED,\n"), encoding="utf-8"
    )
    insert(tmp_path / "openapi" / "paths" / "tasks.yaml", "cancel:\n  parameters:", OPERATION + "\n")
    insert(tmp_path / "openapi" / "openapi.yaml", '  "/tasks/{task_id}/cancel":', PATH)
    return tmp_path


def test_the_change_reaches_the_client(changed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--check", "--root", str(changed)]) == 1
    differing = {line.split(": ", 1)[1] for line in capsys.readouterr().err.splitlines()[:-1]}
    assert differing == {
        "openapi/bundle.json",
        "inferencesh_gen/models/task.py",
        "inferencesh_gen/models/task_status.py",
        "inferencesh_gen/api/tasks/pause.py",
        "inferencesh_gen/resources/_async/tasks.py",
        "inferencesh_gen/resources/_sync/tasks.py",
    }
    assert main(["--root", str(changed)]) == 0
    subprocess.run([sys.executable, "-c", TODAY], cwd=changed, check=True)


def test_yesterdays_client_reads_the_new_answers() -> None:
    answer = {"id": "t", "status": 14, "priority": 5, "output": None}
    task = Task.from_dict(answer)
    assert task["priority"] == 5
    assert isinstance(task.status, TaskStatus)
    assert (task.status, str(task.status)) == (14, "unknown_14")
    assert not is_terminal(task)
    assert task.to_dict() == answer
    assert pickle.loads(pickle.dumps(task)) == task
