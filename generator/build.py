"""The whole way from ``openapi/`` and the asynchronous sources to every generated file."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from pathlib import Path

from . import bundle, twins
from .errors import GeneratorError
from .formatting import format_tree
from .lint import lint
from .project import Project

BUNDLE = Path("openapi/bundle.json")
PACKAGE = Path("inferencesh_gen")


def build(root: Path) -> dict[Path, str]:
    """The text of every generated file, by its path relative to the repository.

    Raises:
        GeneratorError: the spec breaks a rule, or openapi-python-client can't render it.
        BundleError: the files of ``openapi/`` do not make one document.
        TwinError: an asynchronous source has no synchronous twin.
    """
    document = bundle.bundle(root)
    findings = lint(document)
    if findings:
        raise GeneratorError("openapi/:\n" + "\n".join(str(finding) for finding in findings))
    with tempfile.TemporaryDirectory() as folder:
        workshop = Path(folder)
        Project(document, workshop / PACKAGE).write()
        format_tree(workshop)
        _write_twins(root, workshop)
        format_tree(workshop)
        files = {
            path.relative_to(workshop): path.read_text("utf-8")
            for path in workshop.rglob("*")
            if path.is_file()
        }
    files[BUNDLE] = bundle.dumps(document)
    return files


def _write_twins(root: Path, workshop: Path) -> None:
    """The twins of generated sources (made just now) and of hand-written ones (from the repository)."""
    for folder in (root, workshop):
        for path, text in twins.twin_files(folder).items():
            target = workshop / path.relative_to(folder)
            if folder == workshop or not target.is_relative_to(workshop / PACKAGE):
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_text(text, encoding="utf-8")


def differences(root: Path, files: Mapping[Path, str]) -> list[str]:
    """One line for each file of the repository that is not what `build` gives."""
    lines = [f"stale: {path}" for path in _stale(root, files)]
    for path, text in sorted(files.items()):
        target = root / path
        if not target.exists():
            lines.append(f"missing: {path}")
        elif target.read_text("utf-8") != text:
            lines.append(f"differs: {path}")
    return lines


def write(root: Path, files: Mapping[Path, str]) -> list[str]:
    """Bring the repository to what `build` gives; returns what changed."""
    changed = differences(root, files)
    for path in _stale(root, files):
        (root / path).unlink()
    for path, text in files.items():
        target = root / path
        if not target.exists() or target.read_text("utf-8") != text:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8")
    return changed


def _stale(root: Path, files: Mapping[Path, str]) -> list[Path]:
    """Files in generated folders that nothing generates any more."""
    folders = [PACKAGE, *(target for _, target in twins.PAIRS)]
    present = {
        path.relative_to(root)
        for folder in folders
        for path in (root / folder).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    return sorted(present - set(files))
