"""The tests on every version and with each extra, for those who have nox: ``nox --list``.

The commands are those of the Makefile; nox brings the environments.
"""

from __future__ import annotations

import nox

VERSIONS = ["3.11", "3.12", "3.13", "3.14"]
nox.options.sessions = ["tests"]
nox.options.error_on_missing_interpreters = False


@nox.session(python=VERSIONS)
def tests(session: nox.Session) -> None:
    """Run the tests with the pinned packages."""
    session.install("--require-hashes", "-r", "requirements/dev.txt")
    session.install("--no-deps", "--no-build-isolation", "-e", ".")
    session.run("pytest", "-n", "2", "--ignore=tests/contract", "--ignore=tests/typing", *session.posargs)


@nox.session(python=VERSIONS)
@nox.parametrize("extra", ["", "emulator", "fast", "progress", "testing", "tools"])
def extras(session: nox.Session, extra: str) -> None:
    """Use the package with one extra installed, or none."""
    session.install(f".[{extra}]" if extra else ".")
    session.run("python", "-I", "tests/packaging/alone.py", *filter(None, [extra]))


@nox.session(python=VERSIONS[0])
def docs(session: nox.Session) -> None:
    """Build the documentation."""
    session.install("--require-hashes", "-r", "requirements/docs.txt")
    session.run("python", "-m", "public_api.reference")
    session.run("python", "-m", "sphinx", "-q", "-W", "--keep-going", "-b", "html", "docs", "build/docs")
