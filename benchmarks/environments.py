"""The peers' environments: one for each under ``build/bench``, made when it is first needed."""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import sys
import tomllib
import venv
from pathlib import Path

from .serving import ROOT

PLACE = ROOT / "build" / "bench"

REQUIREMENTS: dict[str, list[str]] = {
    "ours": ["--editable", "."],
    "fast": ["--editable", ".[fast]"],
    "incumbent": ["inferencesh[async]==0.36.0"],
    "httpx": ["httpx==0.28.1"],
    "requests": ["requests==2.34.2"],
    "urllib3": ["urllib3==2.8.0"],
    "aiohttp": ["aiohttp==3.14.5"],
    "httptools": ["httptools==0.9.0"],
    "pyqwest": ["pyqwest==0.12.0"],
    "http_client": [],
    "json": [],
    "templates": ["attrs==26.1.0", "httpx==0.28.1", "python-dateutil==4.0.0"],
}
"""What pip installs for each peer. Versions are pinned, so that results of different days can be compared."""


class UnavailableError(Exception):
    """A peer can't be measured on this machine; says why."""


def python_of(peer: str) -> str:
    """The interpreter of a peer's environment, which is made if need be.

    Raises:
        UnavailableError: it can't be installed.
    """
    folder = PLACE / peer
    python = folder / "bin" / "python"
    wanted = _wanted(peer)
    marker = folder / "requirements.json"
    if not marker.exists() or marker.read_text("utf-8") != wanted:
        print(f"making the environment of {peer} …", file=sys.stderr)
        venv.create(folder, clear=True, with_pip=bool(REQUIREMENTS[peer]))
        if REQUIREMENTS[peer]:
            _install(python, REQUIREMENTS[peer])
        if peer == "templates":
            _generate_default_client()
        marker.write_text(wanted, "utf-8")
    return str(python)


def versions_in(python: str) -> dict[str, str]:
    """What is installed beside an interpreter."""
    program = (
        "import importlib.metadata as m, json;"
        "print(json.dumps({d.metadata['Name']: d.version for d in m.distributions()}))"
    )
    answer = subprocess.run([python, "-P", "-c", program], capture_output=True, text=True, check=True)
    versions: dict[str, str] = json.loads(answer.stdout)
    return {name: version for name, version in versions.items() if name not in {"pip", "setuptools"}}


def _wanted(peer: str) -> str:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    extras = project["optional-dependencies"]
    if peer == "fast" and "fast" not in extras:
        raise UnavailableError("pyproject.toml has no extra `fast` yet")
    made_from: list[object] = []
    if peer in {"ours", "fast"}:
        made_from = [project["dependencies"], extras.get("fast")]
    elif peer == "templates":
        made_from = [hashlib.sha256((ROOT / "openapi" / "bundle.json").read_bytes()).hexdigest()]
    return json.dumps([sys.version, REQUIREMENTS[peer], made_from])


def _generate_default_client() -> None:
    spec, output = ROOT / "openapi" / "bundle.json", PLACE / "default_client"
    shutil.rmtree(output, ignore_errors=True)
    generate = [sys.executable, "-m", "openapi_python_client", "generate", "--meta", "none"]
    command = [*generate, "--path", str(spec), "--output-path", str(output)]
    answer = subprocess.run(command, capture_output=True, text=True)
    if answer.returncode:
        raise UnavailableError(f"the default client could not be generated: {answer.stderr.strip()[-200:]}")


def _install(python: Path, requirements: list[str]) -> None:
    command = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *requirements]
    answer = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    if answer.returncode:
        lines = [line for line in answer.stderr.splitlines() if line.startswith("ERROR")]
        raise UnavailableError(f"pip could not install {' '.join(requirements)}: {(lines or ['?'])[-1]}")
