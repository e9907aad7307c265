"""No public name or signature changes unnoticed."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from public_api.entries import Entry
from public_api.inventory import inventory
from public_api.packages import MODELS
from public_api.snapshot import CHANGELOG, SNAPSHOT, differences, main, snapshot, unannounced


def entry(section: str, name: str) -> Entry:
    (found,) = (entry for entry in inventory()[section] if entry.name == name)
    return found


def member(section: str, name: str, of: str) -> Entry:
    (found,) = (found for found in entry(section, of).members if found.name == name)
    return found


def test_everything_the_packages_export_is_there() -> None:
    import inferencesh
    import inferencesh_gen.models
    from inferencesh import emulator, tools
    from inferencesh.emulator import faults

    names = {section: {entry.name for entry in entries} for section, entries in inventory().items()}
    assert names["inferencesh"] == {"__version__", *(set(dir(inferencesh)) & names["inferencesh"])}
    exported = {name for group in inferencesh._EXPORTS.values() for name in group}
    assert names["inferencesh"] == {"__version__", *exported}
    assert names["inferencesh.tools"] == {name for group in tools._EXPORTS.values() for name in group}
    assert names["inferencesh.emulator"] == set(emulator.__all__)
    assert names["inferencesh.emulator.faults"] == set(faults.__all__)
    assert names[MODELS] <= set(dir(inferencesh_gen.models))
    assert len(names[MODELS]) > 300


def test_signatures_stand_as_they_were_written() -> None:
    wait = member("inferencesh", "wait", of="TaskHandle")
    assert (wait.kind, wait.signatures) == ("method", ("(**how: Unpack[WaitParams]) -> Task",))
    assert len(member("inferencesh", "run", of="Inference").signatures) == 4
    assert (
        entry("client.tasks", "cancel").signatures[0].startswith("(task_id: str, *, force: bool | None=None")
    )
    assert entry("client.tasks", "submit").doc.startswith("Start a run and return a handle")
    assert entry("inferencesh", "FollowPolicy").signatures[0].startswith("(*, updates: Updates = 'auto', ")
    assert entry("inferencesh", "inference").signatures == (" = Inference",)
    assert entry("inferencesh", "AsyncInference").members == ()
    assert "timeout" in {found.name for found in entry("keyword parameters", "WaitParams").members}


def test_what_a_public_base_has_is_not_repeated() -> None:
    not_found = entry("inferencesh", "NotFoundError")
    assert (not_found.bases, not_found.members) == (("APIStatusError",), ())


def test_a_change_is_told_with_the_way_out() -> None:
    now = snapshot()
    assert list(differences(now, now)) == []
    before = now.replace("function is_terminal(", "function is_done(")
    removed, added, advice = differences(before, now)
    assert removed.startswith("-function is_done(")
    assert added.startswith("+function is_terminal(")
    assert "make public-api" in advice


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A repository with a snapshot and a changelog, both committed."""
    (tmp_path / "docs").mkdir()
    (tmp_path / SNAPSHOT).write_text("old", encoding="utf-8")
    (tmp_path / CHANGELOG).write_text("old", encoding="utf-8")
    for arguments in (["init", "-q"], ["add", "."], [*AUTHOR, "commit", "-q", "-m", "first"]):
        subprocess.run(["git", *arguments], cwd=tmp_path, check=True)
    return tmp_path


AUTHOR = ["-c", "user.name=a", "-c", "user.email=a@example.com"]


def test_a_change_needs_the_changelog(repository: Path) -> None:
    assert list(unannounced(repository)) == []
    (repository / SNAPSHOT).write_text("new", encoding="utf-8")
    assert len(list(unannounced(repository))) == 1
    (repository / CHANGELOG).write_text("new", encoding="utf-8")
    assert list(unannounced(repository)) == []


def test_outside_of_git_nothing_is_said(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / SNAPSHOT).write_text("new", encoding="utf-8")
    assert list(unannounced(tmp_path)) == []


def test_the_command_writes_and_checks(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--check", "--root", str(repository)]) == 1
    assert "make public-api" in capsys.readouterr().err
    assert main(["--root", str(repository)]) == 0
    assert main(["--check", "--root", str(repository)]) == 1
    assert "CHANGELOG.md" in capsys.readouterr().err
    (repository / CHANGELOG).write_text("new", encoding="utf-8")
    assert main(["--check", "--root", str(repository)]) == 0
