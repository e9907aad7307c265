"""The built-in agent, whose answers follow from the message alone."""

from __future__ import annotations

import json
import re
from collections.abc import AsyncGenerator
from typing import Any

from ..records import Record, is_object
from ..simplest import simplest
from .pieces import Output, ToolCall
from .turn import Turn

_CALL = re.compile(r"call (?P<tool>\S+)(?P<arguments>.*)", re.DOTALL)
_PIECE = re.compile(r"\s*\S+\s*")
_JSON = json.JSONDecoder()


async def assistant(text: str, turn: Turn) -> AsyncGenerator[Any, Any]:
    """Call every tool that the message names and repeat the results; else repeat the message.

    Arguments are a JSON object behind the name, as in `get_weather {"city": "Oslo"}`. Without one they are
    made from the tool's schema, and text is what follows the name, as in `get_weather: Oslo`. An agent with
    an output schema ends with an object that fits it, made from the JSON object of the message.
    """
    answer = text
    if calls := _calls(text, turn):
        answer = "\n".join((yield calls))
    for piece in _PIECE.findall(answer):
        yield piece
    schema: object = turn.config.get("output_schema")
    if is_object(schema):
        yield Output(simplest(schema, _object_in(text) or {}, text))


def _calls(text: str, turn: Turn) -> list[ToolCall]:
    match = _CALL.fullmatch(text.strip())
    tool = turn.tool(match["tool"]) if match else None
    if match and tool:
        return [ToolCall(tool["name"], _arguments(match["arguments"]))]
    named = {tool["name"]: re.search(rf"\b{re.escape(tool['name'])}\b", text) for tool in turn.tools}
    ends = sorted((place.end(), name) for name, place in named.items() if place)
    return [
        ToolCall(name, _object_at(text[end:]) or _made(turn.tool(name), text[end:])) for end, name in ends
    ]


def _made(tool: Record | None, text: str) -> Record:
    settings: Record = (tool and tool.get(tool["type"])) or {}
    schema = settings.get("input_schema")
    made: Record = simplest(schema, {}, text.strip(" \n:.,?!()")) if is_object(schema) else {}
    return made


def _object_at(text: str) -> Record | None:
    """The JSON object that a text begins with."""
    try:
        value, _ = _JSON.raw_decode(text.lstrip(" :("))
    except (ValueError, RecursionError):
        return None
    return value if is_object(value) else None


def _object_in(text: str) -> Record | None:
    """The first JSON object in a text."""
    start = text.find("{")
    return _object_at(text[start:]) if start >= 0 else None


def _arguments(text: str) -> Record:
    try:
        value = json.loads(text or "{}")
    except (ValueError, RecursionError):
        return {"text": text.strip()}
    return value if is_object(value) else {"value": value}
