"""Nothing but `json` of the standard library: what every client has to do at least."""

from __future__ import annotations

import json

from ..operations import json_bytes


class Payload:
    """A page of tasks as dictionaries."""

    def __init__(self, content: bytes) -> None:
        self._content = content
        self._tasks = json.loads(content)["data"]["items"]

    def decode(self) -> int:
        return len(json.loads(self._content)["data"]["items"])

    decode_all = decode

    def encode(self) -> int:
        return len(json_bytes(self._tasks))

    encode_input = encode
