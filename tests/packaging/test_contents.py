"""What the wheel and the source archive hold."""

from __future__ import annotations

import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with both."""
    folder = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "hatchling", "build", "-d", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    return folder


def names_in_wheel(folder: Path) -> set[str]:
    (wheel,) = folder.glob("*.whl")
    return set(zipfile.ZipFile(wheel).namelist())


def test_the_wheel_has_all_modules_and_what_they_read(built: Path) -> None:
    names = names_in_wheel(built)
    sources = {
        str(path.relative_to(ROOT))
        for package in ("inferencesh", "inferencesh_gen")
        for path in (ROOT / package).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert sources <= names
    assert {"inferencesh/py.typed", "inferencesh_gen/py.typed", "inferencesh/emulator/bundle.json"} <= names


def test_the_wheel_has_nothing_else(built: Path) -> None:
    names = names_in_wheel(built)
    tops = {name.split("/")[0] for name in names}
    (info,) = tops - {"inferencesh", "inferencesh_gen"}
    assert info.endswith(".dist-info")
    assert not [name for name in names if "/tests/" in name or "generator" in name or name.endswith(".pyc")]
    assert f"{info}/licenses/LICENSE" in names


def test_the_source_archive_makes_the_same_wheel(built: Path, tmp_path: Path) -> None:
    (archive,) = built.glob("*.tar.gz")
    with tarfile.open(archive) as tar:
        tar.extractall(tmp_path, filter="data")
    (folder,) = tmp_path.iterdir()
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path / "again")]
    subprocess.run(command, cwd=folder, check=True, capture_output=True)
    assert names_in_wheel(tmp_path / "again") == names_in_wheel(built)
    assert {"tests", "generator", "openapi", "docs", "examples", "Makefile"} <= {
        path.name for path in folder.iterdir()
    }
