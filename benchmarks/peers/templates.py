"""The client that openapi-python-client makes of the same spec with its own templates."""

from __future__ import annotations

import importlib
import json
import sys
from pathlib import Path
from typing import Any

from ..operations import json_bytes

PLACE = Path(__file__).parent.parent.parent / "build" / "bench"


def generate(python: str, folder: str) -> list[str]:
    """The command that generates it into a folder."""
    spec = str(Path(__file__).parent.parent.parent / "openapi" / "bundle.json")
    options = ["--meta", "none", "--overwrite", "--output-path", f"{folder}/default_client"]
    return [python, "-m", "openapi_python_client", "generate", "--path", spec, *options]


class Payload:
    """Its models, which decode everything at once."""

    def __init__(self, content: bytes) -> None:
        sys.path.append(str(PLACE))
        models: Any = importlib.import_module("default_client.models")
        self._page = models.TasksListResponse200
        self._content = content
        self._tasks = self._page.from_dict(json.loads(content)).data.items

    def decode(self) -> int:
        return len(self._page.from_dict(json.loads(self._content)).data.items)

    decode_all = decode

    def encode(self) -> int:
        return len(json_bytes([task.to_dict() for task in self._tasks]))
