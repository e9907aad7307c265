"""The built-in agent."""

import json
import re

from ..records import Record, is_object
from .turn import Turn

_CALL = re.compile(r"call (?P<tool>\S+)(?P<arguments>.*)", re.DOTALL)
_PIECE = re.compile(r"\s*\S+\s*")


async def echo(turn: Turn) -> None:
    """Repeat the message. `call TOOL {"a": 1}` calls a tool of the agent and repeats its result."""
    match = _CALL.fullmatch(turn.text.strip())
    tool = turn.tool(match["tool"]) if match else None
    text = turn.text
    if match and tool:
        text = await turn.call(tool, _arguments(match["arguments"]))
    for piece in _PIECE.findall(text):
        turn.say(piece)


def _arguments(text: str) -> Record:
    try:
        value = json.loads(text or "{}")
    except (ValueError, RecursionError):
        return {"text": text.strip()}
    return value if is_object(value) else {"value": value}
