"""Which files have to be loaded anew."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from inferencesh.emulator import Emulator
from inferencesh.emulator.command.source import LoadError, Source

APPS = "from inferencesh.emulator import Emulator\nimport helpers_of_it\nemulator = Emulator()\n"


@pytest.fixture
def write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., None]]:
    """Writes files in the folder; what is imported from there is forgotten in the end."""
    monkeypatch.setattr(sys, "path", list(sys.path))
    monkeypatch.setattr(sys, "dont_write_bytecode", True)

    def written(**contents: str) -> None:
        for name, content in contents.items():
            (tmp_path / f"{name}.py").write_text(content)

    written(apps=APPS, helpers_of_it="value = 1", unrelated="")
    yield written
    for name in ("helpers_of_it", "later", "more"):
        sys.modules.pop(name, None)


@pytest.fixture
def source(write: Callable[..., None], tmp_path: Path) -> Source:
    return Source(tmp_path / "apps.py", [tmp_path / "faults.toml"])


def test_only_what_it_imports_counts(source, write):
    assert isinstance(source.load(), Emulator)
    assert not source.has_changed()
    write(unrelated="changed = True")
    assert not source.has_changed()
    write(helpers_of_it="value = 22")
    assert source.has_changed()
    source.load()
    assert not source.has_changed()


def test_what_it_imports_later_counts_too(source, write, tmp_path):
    source.load()
    write(later="value = 1")
    assert not source.has_changed()
    __import__("later")  # by an app that runs
    assert not source.has_changed()
    write(later="value = 22")
    assert source.has_changed()


def test_other_files_count_also_those_that_are_not_there(source, tmp_path):
    source.load()
    (tmp_path / "faults.toml").write_text("")
    assert source.has_changed()


def test_while_it_is_broken_everything_beside_it_counts_and_no_longer(source, write):
    source.load()
    before = sys.modules["helpers_of_it"]
    write(apps=APPS + "import more\n")
    with pytest.raises(LoadError, match=r"apps\.py:4: ModuleNotFoundError: No module named 'more'"):
        source.load()
    assert sys.modules["helpers_of_it"] is before  # what is served still has its modules
    assert not source.has_changed()
    write(more="")
    assert source.has_changed()
    source.load()
    write(unrelated="changed = True")
    assert not source.has_changed()


def test_what_changes_while_it_is_loaded_has_changed(source, write, tmp_path):
    write(apps=f"{APPS}__import__('pathlib').Path({str(tmp_path / 'apps.py')!r}).write_text('')\n")
    source.load()
    assert source.has_changed()


def test_an_error_is_told_without_the_way_to_the_file(source, write):
    write(helpers_of_it="def broken():\n    1 / 0\nbroken()\n")
    with pytest.raises(LoadError, match=r"helpers_of_it\.py:2: ZeroDivisionError") as told:
        source.load()
    assert told.value.report.count("File ") == 3
    assert "runpy" not in told.value.report


def test_of_several_emulators_the_one_of_that_name_is_served(source, write):
    write(apps="from inferencesh.emulator import Emulator\nfirst = Emulator()\nsecond = first\n")
    assert isinstance(source.load(), Emulator)
    write(apps=f"{APPS}other = Emulator(api_key='other')\n")
    assert source.load().api_key is None
    write(apps=f"{APPS}other = emulator\nemulator = Emulator(api_key='later')\n")
    assert source.load().api_key == "later"
    write(apps=f"{APPS}one, two = Emulator(), Emulator()\ndel emulator\n")
    with pytest.raises(
        LoadError, match="there are several in it: one, two; call the one to serve 'emulator'"
    ):
        source.load()
