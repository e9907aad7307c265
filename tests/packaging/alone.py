"""Use an installed package as a newcomer does, without pytest and without this repository.

``python alone.py [EXTRA...]`` checks that what the installed extras bring works, and that what needs others
says which to install.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from urllib.request import urlopen

NOTICE = "pip install"


def main(extras: list[str]) -> None:
    """Check the package with these extras installed."""
    import inferencesh

    assert inferencesh.__file__ is not None
    assert "site-packages" in inferencesh.__file__, inferencesh.__file__
    for extra, use in USES.items():
        if extra in extras:
            use()
        else:
            refusal = refused(use)
            assert NOTICE in refusal, refusal
            assert f"inferencesh[{extra}]" in refusal, refusal
    if "emulator" in extras:
        run_against_the_command()
    print(f"inferencesh {inferencesh.__version__} with {extras or 'no extras'}: works")


def refused(use: Callable[[], object]) -> str:
    """What is said when an extra is not there."""
    try:
        use()
    except (ImportError, ValueError) as error:
        return str(error)
    raise AssertionError("it works without the extra")


def use_emulator() -> None:
    """A run on an emulator in the same process."""
    from inferencesh import Inference
    from inferencesh.emulator.examples import example_emulator

    with example_emulator().serve() as url, Inference(api_key="any", base_url=url) as client:
        assert client.run(app="demo/echo", input={"text": "hello"}).output == {"text": "hello"}


def use_fast() -> None:
    """A client with the fast engine."""
    from inferencesh import Inference

    with Inference(api_key="any", transport="fast"):
        pass


def use_progress() -> None:
    """A batch with a progress bar, of no inputs."""
    from inferencesh import Inference

    with Inference(api_key="any") as client:
        assert list(client.tasks.map("demo/echo", [], progress=True)) == []


SUITE = """
def test_run(inference_emulator, inference_client):
    inference_emulator.app("acme/echo")(lambda input: input)
    assert inference_client.run(app="acme/echo", input="hello").output == "hello"
    assert inference_emulator.runs["acme/echo"].inputs == ["hello"]
"""


def use_testing() -> None:
    """A suite that uses the plugin."""
    import inferencesh.testing.plugin  # noqa: F401

    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "test_suite.py").write_text(SUITE, encoding="utf-8")
        command = [sys.executable, "-I", "-m", "pytest", "-q", "-W", "error", "-p", "no:cacheprovider"]
        subprocess.run(command, cwd=folder, check=True)


def use_tools() -> None:
    """The schema of a function."""
    from inferencesh import tool

    def add(a: int) -> int:
        """Add."""
        return a

    assert tool(add)["client"]["input_schema"]["required"] == ["a"]


USES: dict[str, Callable[[], object]] = {
    "emulator": use_emulator,
    "fast": use_fast,
    "progress": use_progress,
    "testing": use_testing,
    "tools": use_tools,
}


def run_against_the_command() -> None:
    """A run against ``python -m inferencesh.emulator``, and a look at its page."""
    from inferencesh import Inference

    command = [sys.executable, "-m", "inferencesh.emulator"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        try:
            url = server.stdout.readline().strip()
            with urlopen(url) as page:
                assert b"inferencesh emulator" in page.read()
            with Inference(api_key="any", base_url=url) as client:
                assert client.run(app="demo/counter", input={"by": 2}).output == {"value": 2}
        finally:
            server.terminate()


if __name__ == "__main__":
    main(sys.argv[1:])
