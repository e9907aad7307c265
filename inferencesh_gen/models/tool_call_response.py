# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .input_request import InputRequest
    from .mcp_result_type import MCPResultType
    from .tool_content import ToolContent


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class ToolCallResponse(Model):
    """What a tool answered. `input_required` as type means that it asks something first: answer its requests and
    call again."""

    content: list[ToolContent]
    """The answer in parts."""
    result_type: MCPResultType | None = None
    """Whether this is the result; `complete` when absent."""
    structured_content: Any = None
    """The answer as JSON, if the tool has an output schema."""
    is_error: bool | None = None
    """Whether the tool failed; `content` says how."""
    error: bool | None = None
    """Former name of `isError`."""
    field_meta: Any = None
    """Facts about the answer, such as which server gave it; a JSON object."""
    input_requests: dict[str, InputRequest] | None = None
    """What the tool asks, by a key of its choice."""
    request_state: str | None = None
    """State to send back with the answers."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "content": Field("content", codecs.Array(codecs.Object("ToolContent")), required=True),
        "result_type": Field("resultType", codecs.Enum("MCPResultType")),
        "structured_content": Field("structuredContent", codecs.scalar),
        "is_error": Field("isError", codecs.scalar),
        "error": Field("error", codecs.scalar),
        "field_meta": Field("_meta", codecs.scalar),
        "input_requests": Field("inputRequests", codecs.Map(codecs.Object("InputRequest"))),
        "request_state": Field("requestState", codecs.scalar),
    }
