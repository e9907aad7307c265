# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    pass


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class A2UIMcpToolResult(Model):
    """The result of a tool of an MCP server, as its page is given it."""

    content: list[dict[str, Any]] | None = None
    """Content blocks."""
    structured_content: Any = None
    """The result for programs."""
    is_error: bool | None = None
    field_meta: dict[str, Any] | None = None

    _fields: ClassVar[Mapping[str, Field]] = {
        "content": Field("content", codecs.Array(codecs.plain_map)),
        "structured_content": Field("structuredContent", codecs.scalar),
        "is_error": Field("isError", codecs.scalar),
        "field_meta": Field("_meta", codecs.plain_map),
    }
