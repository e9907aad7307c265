"""The whole generator: deterministic, complete, and loud."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from copy import deepcopy
from pathlib import Path
from typing import Any

import openapi_python_client
import pytest
from openapi_spec_validator import validate

from generator.__main__ import main
from generator.bundle import bundle
from generator.errors import GeneratorError
from generator.project import Project

ROOT = Path(__file__).parent.parent.parent
FINGERPRINT = """
import hashlib, sys
from pathlib import Path
from generator.build import build
total = hashlib.sha256()
for path, text in sorted(build(Path(sys.argv[1])).items()):
    total.update(f"{path}\\0{text}\\0".encode())
print(total.hexdigest())
"""


@pytest.fixture(scope="module")
def document() -> dict[str, Any]:
    return bundle(ROOT)


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A copy of everything that is generated, and of what it is generated from."""
    for folder in ("openapi", "inferencesh_gen", "inferencesh", "tests/facade"):
        shutil.copytree(ROOT / folder, tmp_path / folder, ignore=shutil.ignore_patterns("__pycache__"))
    return tmp_path


def test_the_document_is_valid_openapi(document: dict[str, Any]) -> None:
    validate(document)


def test_what_is_committed_is_what_the_sources_give(capsys: pytest.CaptureFixture[str]) -> None:
    status = main(["--check"])
    assert (status, capsys.readouterr().err) == (0, "")


@pytest.mark.parametrize("seed", ["0", "12345"])
def test_same_bytes_under_every_hash_seed(seed: str) -> None:
    def fingerprint(seed: str) -> str:
        command = [sys.executable, "-c", FINGERPRINT, str(ROOT)]
        environment = {**os.environ, "PYTHONHASHSEED": seed}
        return subprocess.run(
            command, cwd=ROOT, env=environment, capture_output=True, text=True, check=True
        ).stdout

    assert fingerprint(seed) == fingerprint("random")
    assert len(fingerprint(seed).strip()) == hashlib.sha256().digest_size * 2


def test_check_names_what_differs(checkout: Path, capsys: pytest.CaptureFixture[str]) -> None:
    edited = checkout / "inferencesh_gen" / "models" / "task.py"
    edited.write_text(edited.read_text("utf-8") + "# edited by hand\n", encoding="utf-8")
    (checkout / "inferencesh_gen" / "models" / "left_over.py").write_text("", encoding="utf-8")
    (checkout / "inferencesh_gen" / "models" / "file.py").unlink()
    (checkout / "inferencesh" / "_sync" / "tasks.py").write_text("", encoding="utf-8")
    assert main(["--check", "--root", str(checkout)]) == 1
    lines = capsys.readouterr().err.splitlines()
    assert lines[:-1] == [
        "stale: inferencesh_gen/models/left_over.py",
        "differs: inferencesh/_sync/tasks.py",
        "missing: inferencesh_gen/models/file.py",
        "differs: inferencesh_gen/models/task.py",
    ]
    assert main(["--root", str(checkout)]) == 0
    assert main(["--check", "--root", str(checkout)]) == 0


def test_a_broken_rule_stops_the_generation(checkout: Path, capsys: pytest.CaptureFixture[str]) -> None:
    paths = checkout / "openapi" / "paths" / "me.yaml"
    paths.write_text(paths.read_text("utf-8").replace("x-retry: safe", ""), encoding="utf-8")
    assert main(["--check", "--root", str(checkout)]) == 2
    assert "x-retry" in capsys.readouterr().err


def test_a_warning_of_the_parser_is_an_error(document: dict[str, Any], tmp_path: Path) -> None:
    broken = deepcopy(document)
    operation = broken["paths"]["/tasks/{task_id}"]["get"]
    operation["parameters"] = [
        {"name": "X-Tags", "in": "header", "schema": {"type": "array", "items": {"type": "string"}}}
    ]
    with pytest.raises(GeneratorError, match="not allowed in"):
        Project(broken, tmp_path / "out").write()


def test_another_version_of_the_parser_is_refused(
    document: dict[str, Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(openapi_python_client, "__version__", "0.30.0")
    with pytest.raises(GeneratorError, match=r"0\.29\.1 is needed, 0\.30\.0 is installed"):
        Project(document, tmp_path / "out")


def test_every_operation_becomes_a_method(document: dict[str, Any]) -> None:
    from inferencesh_gen import resources

    operations = [
        operation
        for item in document["paths"].values()
        for operation in item.values()
        if isinstance(operation, dict) and "operationId" in operation
    ]
    assert operations
    for operation in operations:
        tag = operation["tags"][0]
        name = operation["operationId"].removeprefix(f"{tag}_")
        resource = "".join(part.capitalize() for part in tag.split("_"))
        assert callable(getattr(getattr(resources, f"{resource}Resource"), name))
        assert callable(getattr(getattr(resources, f"Async{resource}Resource"), name))
