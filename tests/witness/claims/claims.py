"""What a client does, one claim at a time: ``python claims.py NAME URL`` prints what was seen, as JSON.

The same lines run with the published package and with this one: both are called ``inferencesh``, and both
take a run as one mapping. ``compare.py`` prepares the server and puts the answers side by side.
"""

from __future__ import annotations

import json
import resource
import sys
from pathlib import Path
from typing import Any

CLAIMS: dict[str, Any] = {}


def claim(function: Any) -> Any:
    """Register a claim under the name of its function."""
    CLAIMS[function.__name__] = function
    return function


def error_of(action: Any) -> str:
    """The name of the exception that something raises, and whether it holds the task."""
    try:
        action()
    except Exception as error:
        with_task = getattr(error, "task", None) is not None
        return f"{type(error).__name__}, {'with' if with_task else 'without'} the task"
    return "no error"


@claim
def modules_imported(_client: Any) -> str:
    """How many modules `import inferencesh` loads, beside those that `json` and `pathlib` have loaded."""
    return str(MODULES)


@claim
def result(client: Any) -> str:
    """What a run returns."""
    return type(client.run({"app": "demo/echo", "input": {"text": "hello"}})).__name__


@claim
def word_that_names_a_file(client: Any) -> str:
    """What the app gets of the text `poem.txt`, when a file of that name lies in the current folder."""
    Path("poem.txt").write_text("The woods are lovely", encoding="utf-8")
    text = client.run({"app": "demo/echo", "input": {"text": "poem.txt"}})["output"]["text"]
    return "the text" if text == "poem.txt" else "the file's address: it was uploaded"


@claim
def word_of_16_letters(client: Any) -> str:
    """What the app gets of a text that could be base64."""
    text = client.run({"app": "demo/echo", "input": {"text": "responsibilities"}})["output"]["text"]
    return "the text" if text == "responsibilities" else "a file's address: it was decoded and uploaded"


@claim
def failed_run(client: Any) -> str:
    """What a failed run raises."""
    return error_of(lambda: client.run({"app": "demo/fail", "input": {"message": "no"}}))


@claim
def deadline(client: Any) -> str:
    """What `timeout=0.3` does for a task that takes longer."""
    return error_of(lambda: client.run({"app": "demo/slow", "input": {"seconds": 2}}, timeout=0.3))


@claim
def read_answered_503_once(client: Any) -> str:
    """What becomes of looking a task up when the server is busy once."""
    task = client.run({"app": "demo/echo", "input": {}}, wait=False)
    return error_of(lambda: client.tasks.get(task["id"]))


@claim
def answer_of_a_run_lost(client: Any) -> str:
    """What is raised when the run was accepted and the connection broke before the answer."""
    return error_of(lambda: client.run({"app": "demo/echo", "input": {}}))


@claim
def stream_cut_three_times(client: Any) -> str:
    """What becomes of a run whose stream breaks again and again."""
    return error_of(lambda: client.run({"app": "demo/progress", "input": {"steps": 6, "delay": 0.3}}))


@claim
def memory_of_an_upload(client: Any) -> str:
    """How much memory a file of 64 MB takes on its way."""
    path = Path("large.bin")
    with path.open("wb") as file:
        file.truncate(64_000_000)
    client.run({"app": "demo/echo", "input": {}})
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    client.files.upload(str(path) if PUBLISHED else path)
    used = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1000
    return "more than the file" if used > 64 else f"less than {10 * (int(used / 10) + 1)} MB"


if __name__ == "__main__":
    known = set(sys.modules)
    import inferencesh

    MODULES = len(set(sys.modules) - known)
    PUBLISHED = not hasattr(inferencesh, "TaskHandle")
    name, url = sys.argv[1:]
    print(json.dumps(CLAIMS[name](inferencesh.Inference(api_key="any", base_url=url))))
