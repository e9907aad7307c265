"""What an agent function yields, and what it gets for it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ..records import Record


@dataclass(frozen=True)
class Reasoning:
    """A piece of what the agent thinks, as opposed to what it says (which is a plain string)."""

    text: str


@dataclass(frozen=True)
class ToolCall:
    """A call of a tool; the `yield` gives its `ToolResult`. A list of them is made at once.

    Attributes:
        name: Of the tool. One that the agent does not have goes to the client all the same.
        arguments: For the tool.
    """

    name: str
    arguments: Mapping[str, Any] = field(default_factory=dict[str, Any])


@dataclass(frozen=True)
class File:
    """A file of the answer.

    Attributes:
        uri: Where it is.
        content_type: Its media type; a picture's makes it an image.
    """

    uri: str
    content_type: str = "application/octet-stream"


@dataclass(frozen=True)
class Output:
    """The structured output of the run: any JSON value. It is not checked against a schema."""

    value: Any


@dataclass(frozen=True)
class Usage:
    """What the language model has used, such as `Usage({"prompt_tokens": 7, "completion_tokens": 2})`."""

    fields: Mapping[str, Any]


class ToolResult(str):
    """What a tool call came to: the text that a language model would be told.

    Attributes:
        status: `completed`, `failed` or `cancelled` (it was rejected).
        attachments: Files that came with the result.
    """

    status: str
    attachments: Sequence[Record]

    def __new__(cls, text: str, status: str = "completed", attachments: Sequence[Record] = ()) -> ToolResult:
        result = super().__new__(cls, text)
        result.status = status
        result.attachments = attachments
        return result
